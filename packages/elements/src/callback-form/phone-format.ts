/**
 * Writes a phone number the way people here write it while it is typed: `(415) 555-0134`.
 *
 * Only digits added at the end are formatted: nothing changes under a cursor that stands inside the
 * number, nor while digits are taken away, nor where they are not those of North America. What was
 * typed before this code was here is formatted when the field is left.
 */
export function formatWhileTyping(input: HTMLInputElement): void {
  input.addEventListener('input', handleInput);
  input.addEventListener('change', handleChange);
}

function handleInput(event: Event): void {
  const input = event.target as HTMLInputElement;
  const { inputType, isComposing } = event as InputEvent;
  const { value, selectionEnd } = input;
  if (isComposing || !inputType?.startsWith('insert')) return;
  if (/\d$/.test(value) && selectionEnd === value.length) input.value = formatPhone(value);
}

function handleChange(event: Event): void {
  const input = event.target as HTMLInputElement;
  input.value = formatPhone(input.value);
}

/** A North American number, whole or begun, with its punctuation; anything else as it is. */
function formatPhone(typed: string): string {
  if (/[^\d\s().+-]/.test(typed)) return typed;
  const match = /^(\+?1)?([2-9]\d{2})(\d{1,3})(\d{0,4})$/.exec(typed.replace(/[^\d+]/g, ''));
  if (!match) return typed;
  const [, country, area, exchange, line] = match;
  return `${country ? `${country} ` : ''}(${area}) ${exchange}${line ? `-${line}` : ''}`;
}
