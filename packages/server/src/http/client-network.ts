import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who a request is counted against: an IPv4 address, or the /64 network of an IPv6 address, since
 * one household or attacker holds a whole one. Never stored, never logged.
 *
 * @param trustedProxies how many addresses at the end of `X-Forwarded-For` were written by proxies
 *   of ours, from the outermost on
 */
export function clientNetwork(c: Context, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? (c.req.header('x-forwarded-for') ?? '') : '';
  const addresses = forwarded.split(',');
  // With fewer of them somebody has got past the outermost.
  const address = addresses.at(-trustedProxies) ?? addresses[0];
  return networkOf(address?.trim() || peerAddress(c));
}

function peerAddress(c: Context): string {
  // Without a socket (`app.request` in a test) there is no peer.
  const bound = (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined;
  return (bound && getConnInfo(c).remote.address) || 'unknown';
}

/**
 * `203.0.113.7` stays, `::ffff:203.0.113.7` and `203.0.113.7:52301` become it, `2001:db8::1` and
 * `[2001:db8::1]:52301` become `2001:db8:0:0`.
 *
 * Some proxies write the port, which is another for each connection.
 *
 * Source: https://azure.microsoft.com/blog/rewrite-http-headers-with-azure-application-gateway
 */
export function networkOf(forwarded: string): string {
  const address = forwarded.toLowerCase().replace(/^\[(.+)\](:\d+)?$/, '$1');
  const [, older] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(address) ?? [];
  if (older !== undefined) return older;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
