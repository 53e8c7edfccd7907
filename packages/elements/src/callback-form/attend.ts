import { formatWhileTyping } from './phone-format.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Phone fields of forms that are attended to. */
const attended = new WeakSet<Element>();

/**
 * Attends to a callback form, once: takes over what the patient has typed so far into the page's own
 * form, and formats the phone number while they type.
 */
export function attend(host: Element): void {
  const phone = host.shadowRoot!.querySelector<HTMLInputElement>('#phone');
  if (!phone || attended.has(phone)) return;
  attended.add(phone);
  formatWhileTyping(phone);
  takeOver(host);
}

/**
 * Fills in what the patient has typed into the page's own form, and leads them to where they were in
 * it: whoever is quick is there before the element is.
 *
 * What is filled in by now stays. A tick is taken over only beside the very same sentence, which is
 * the value of the page's box. What was typed stays in no form that nobody sees, where scripts of the
 * page that look for names and numbers would find it.
 */
function takeOver(host: Element): void {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  for (const from of host.querySelectorAll<Field>('form [name]')) {
    const to = host.shadowRoot!.querySelector<Field>(`[name="${CSS.escape(from.name)}"]`);
    if (!to) continue;
    if (to instanceof HTMLInputElement && to.labels?.[0]?.textContent.trim() === from.value) {
      to.checked ||= (from as HTMLInputElement).checked;
    } else if ('maxLength' in to) {
      to.value ||= from.value;
      from.value = '';
    }
    if (from === activeElement) to.focus();
  }
}
