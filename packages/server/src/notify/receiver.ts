/** Whom to tell that somebody asked for a call, and how. */
export interface NotifySettings {
  /** Takes the messages: `https:`, or `http:` on this machine. It may be a secret itself. */
  readonly url: string;
  /** What messages are signed with, as Standard Webhooks write it: `whsec_` and 24 to 64 bytes in Base64. */
  readonly secret?: string;
  /** Where the front desk opens `/staff`; without it a message has no link. */
  readonly staffUrl?: string;
  /**
   * How often to look for somebody new: after a message twelve times as long, after each failure twice as
   * long. Default 5,000.
   */
  readonly everyMilliseconds?: number;
}

/** Who takes the messages. */
export interface Receiver {
  readonly url: string;
  /** All of the address that may be in a log. */
  readonly host: string;
  readonly key: Buffer | undefined;
}

const SECRET = /^whsec_(?=(?:.{4})+$)([A-Za-z\d+/]+={0,2})$/;

/** @throws Error that quotes neither the address, whose path may be a secret, nor the secret */
export function receiverOf({ url, secret }: NotifySettings): Receiver {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !(address.protocol === 'https:' || isThisMachine(address))) {
    throw new Error('FORECOST_NOTIFY_URL must be an address that begins with https://.');
  }
  if (address.username !== '' || address.password !== '') {
    throw new Error('FORECOST_NOTIFY_URL must have no name and no password before its host.');
  }
  return {
    url: address.href,
    host: address.host,
    key: secret === undefined ? undefined : keyOf(secret),
  };
}

/** @throws Error where a link to it would lead nowhere */
export function staffLink({ staffUrl }: NotifySettings): string | undefined {
  if (staffUrl === undefined) return undefined;
  if (URL.canParse(staffUrl) && /^https?:$/.test(new URL(staffUrl).protocol)) return staffUrl;
  throw new Error(`--staff-url must be an address such as https://calls.lakeside.example/staff.`);
}

function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(SECRET.exec(secret)?.[1] ?? '', 'base64');
  if (key.length >= 24 && key.length <= 64) return key;
  throw new Error(
    'FORECOST_NOTIFY_SECRET must be whsec_ and 24 to 64 bytes in Base64: whsec_$(openssl rand -base64 32)',
  );
}
