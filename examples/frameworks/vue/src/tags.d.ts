import type { CustomElements } from '@forecost/elements/jsx';
import type { DefineComponent } from 'vue';

/** `fc-estimate-change` is handled by `onFcEstimateChange`. */
type Handler<Event extends string> = Event extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Handler<Rest>}`
  : Capitalize<Event>;

/** What JSX calls `onfc-ready` as Vue has it. */
type InTemplates<Props> = DefineComponent<{
  [
    Name in keyof Props as Name extends `onfc-${infer Event}` ? `onFc${Handler<Event>}` : Name
  ]: Props[Name];
}>;

declare module 'vue' {
  interface GlobalComponents {
    'fc-callback-form': InTemplates<CustomElements['fc-callback-form']>;
    'fc-cost-calculator': InTemplates<CustomElements['fc-cost-calculator']>;
    'fc-price': InTemplates<CustomElements['fc-price']>;
  }
}
