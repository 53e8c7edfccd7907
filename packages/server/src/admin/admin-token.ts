import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SettingStore } from '../storage/setting-store.ts';

const SETTING = 'admin-token-sha256';
const SHORTEST = 16;

/** The key to the list of requests, of which only the hash is known. */
export interface AdminToken {
  /** The token itself, only at the start that made it; it cannot be shown again. */
  readonly created?: string;
  /** Whether the text is the token, in time that tells nothing about it. */
  verify(text: string): boolean;
}

/**
 * The admin token: the one given, else the one made at the first start.
 *
 * @param given from `FORECOST_ADMIN_TOKEN`; leaves the stored one as it is
 * @throws Error where the given one is shorter than 16 characters
 */
export async function adminToken(settings: SettingStore, given?: string): Promise<AdminToken> {
  if (given !== undefined) {
    if (given.length < SHORTEST) {
      throw new Error(`FORECOST_ADMIN_TOKEN must have at least ${SHORTEST} characters.`);
    }
    return { verify: matches(sha256(given)) };
  }
  const created = randomBytes(32).toString('base64url');
  const first = await settings.writeFirst(SETTING, sha256(created).toString('hex'));
  const hash = Buffer.from((await settings.read(SETTING)) ?? '', 'hex');
  return { ...(first ? { created } : {}), verify: matches(hash) };
}

function matches(hash: Buffer): (text: string) => boolean {
  return (text) => timingSafeEqual(sha256(text), hash);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
