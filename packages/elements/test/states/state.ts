import { type Elements, mount } from '../drive.ts';
import { clinicBook } from '../price-book.ts';

/** One way an element can look, in which it is tested and shown. */
export interface State {
  readonly element: keyof Elements;
  /** What the patient did or what happened, such as `with mistakes`. */
  readonly name: string;
  /** Puts the element on the page in that state; the same every time. */
  readonly show: (setting: Setting) => Promise<HTMLElement>;
}

/** Where and how a state is shown. */
export interface Setting {
  readonly lang: 'en' | 'es';
  /** Default: the body. */
  readonly parent?: Node;
}

/** Mounts an element with the tests' clinic. */
export function mountIn<Tag extends keyof Elements>(
  tag: Tag,
  { lang, parent = document.body }: Setting,
  attributes: Readonly<Record<string, string>> = {},
  book = clinicBook(),
): Promise<Elements[Tag]> {
  return mount(tag, {
    attributes: { lang, ...attributes },
    properties: { book } as Partial<Elements[Tag]>,
    parent,
  });
}
