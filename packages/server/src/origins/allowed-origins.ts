import type { Books } from '../books/load-books.ts';

/** Origins of pages that may use a practice’s book and form, beside the practice’s own website. */
export interface OriginSettings {
  /** For every practice. */
  readonly all?: readonly string[];
  /** For one practice, by its id. */
  readonly byPractice?: Readonly<Record<string, readonly string[]>>;
}

/** Says which pages of other origins may talk to the server. */
export interface AllowedOrigins {
  /** Whether any practice allows the origin: all a preflight can ask, as it has no body. */
  forAny(origin: string): boolean;
  forPractice(practice: string, origin: string): boolean;
}

/**
 * The origins each practice allows: its website's, with `www.` and without, and those of the settings.
 *
 * @throws Error where a setting is no origin, `*` among them, or names an unknown practice
 */
export function allowedOrigins(books: Books, settings: OriginSettings = {}): AllowedOrigins {
  const forAll = (settings.all ?? []).map(asOrigin);
  const byPractice = new Map(
    [...books].map(([id, { book }]) => {
      const { website } = book.practice;
      return [id, new Set([...forAll, ...originsOf(website)])];
    }),
  );
  for (const [practice, origins] of Object.entries(settings.byPractice ?? {})) {
    const allowed = byPractice.get(practice);
    if (!allowed) throw new Error(`Origins are set for "${practice}", of which there is no book.`);
    for (const origin of origins) allowed.add(asOrigin(origin));
  }
  const all = new Set([...byPractice.values()].flatMap((origins) => [...origins]));
  return {
    forAny: (origin) => all.has(origin),
    forPractice: (practice, origin) => byPractice.get(practice)?.has(origin) ?? false,
  };
}

/** Most sites answer to both names, and whoever writes the price book thinks of one. */
function originsOf(website: string | undefined): string[] {
  if (website === undefined) return [];
  const { origin, protocol, host } = new URL(website);
  return [origin, `${protocol}//${host.startsWith('www.') ? host.slice(4) : `www.${host}`}`];
}

function asOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) {
    return url.origin;
  }
  throw new Error(
    `"${text}" is no origin: write scheme and host, such as https://www.lakeside.example. "*" is not accepted.`,
  );
}
