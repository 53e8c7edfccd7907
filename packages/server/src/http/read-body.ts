import { HttpRefusal } from './refusal.ts';

/** A callback request with a long reason and a full estimate attached stays well below. */
const BODY_LIMIT_BYTES = 32 * 1024;

/**
 * The body of a request as text, reading no further than the limit whatever length it claims.
 *
 * @throws HttpRefusal what {@link readBytes} throws, 400 `malformed-text` where it is not UTF-8
 */
export async function readBody(request: Request): Promise<string> {
  const bytes = await readBytes(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpRefusal(400, 'malformed-text', 'The body must be UTF-8 text.');
  }
}

/**
 * The same as bytes.
 *
 * @throws HttpRefusal 413 `body-too-large`, 400 `body-incomplete` where the connection ended before it
 */
export async function readBytes(request: Request): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > BODY_LIMIT_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of untilBroken(request.body ?? [])) {
    bytes += chunk.byteLength;
    if (bytes > BODY_LIMIT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A phone that has lost its network, or somebody who sends one byte after another, is no fault of the server's. */
async function* untilBroken(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  try {
    yield* chunks;
  } catch {
    throw new HttpRefusal(400, 'body-incomplete', 'The connection ended before the body did.');
  }
}

function tooLarge(): HttpRefusal {
  const limit = `${BODY_LIMIT_BYTES / 1024} KB`;
  return new HttpRefusal(413, 'body-too-large', `The body may hold at most ${limit}.`);
}
