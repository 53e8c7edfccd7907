import type { CustomElements } from '@forecost/elements/jsx';

// Tags written as such are typed too.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
