import { isUtf8 } from 'node:buffer';
import { readBody, readBytes } from '../http/read-body.ts';
import { HttpRefusal } from '../http/refusal.ts';

/** The media types in which browsers send a plain form. */
export const FORM_TYPES: readonly (string | undefined)[] = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
];

/** A page that is not in UTF-8 has its forms sent as it is: in the Americas in this. */
const CHARSET = new TextDecoder('windows-1252');

/**
 * The fields of a plain form, in whichever of {@link FORM_TYPES} its page has them sent.
 *
 * @throws HttpRefusal 413 `body-too-large`, 400 `malformed-text`
 */
export async function formFields(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart/i.test(type)) return new URLSearchParams(inUtf8(await readBody(request)));
  const bytes = await readBytes(request);
  const body = isUtf8(bytes) ? bytes : CHARSET.decode(bytes);
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    // The name of a file is the value of a field that no request has.
    return new URLSearchParams(
      Array.from(form, ([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : value.name,
      ]),
    );
  } catch {
    throw new HttpRefusal(400, 'malformed-text', 'The body must be a form.');
  }
}

function inUtf8(text: string): string {
  try {
    // Only browsers write each % of a text as %25.
    decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'));
    return text;
  } catch {
    return text.replace(/%([89a-f][\da-f])/gi, (_, byte: string) =>
      encodeURIComponent(CHARSET.decode(Uint8Array.of(Number.parseInt(byte, 16)))),
    );
  }
}
