/**
 * Which requests are looked at at all. A web page elsewhere can make a browser send requests to this machine;
 * it cannot choose the Host header (so a name that merely resolves to 127.0.0.1 is refused) nor the Origin.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { hostWithoutPort, loopback, ownAddresses } from './own-hosts.ts';

export type Refusal = 'wrong-host' | 'wrong-origin' | 'cross-site';

const loopbackOnly = ownAddresses(loopback);

/** Any port is good: at the end of an SSH tunnel it is another one than ours. */
export function refusalOfRequest(
  headers: IncomingHttpHeaders,
  hosts: readonly string[] = loopbackOnly,
): Refusal | null {
  const { host, origin } = headers;
  const name = host === undefined ? null : hostWithoutPort(host);
  if (name === null || !hosts.includes(name)) return 'wrong-host';
  if (origin !== undefined && origin !== `http://${host}`) return 'wrong-origin';
  // `none` is a person who typed, pasted or opened the address.
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') return 'cross-site';
  return null;
}

/**
 * A WebSocket, and a request that changes something. Browsers always send an Origin with these: without one, or with
 * another, it is not our page.
 */
export function refusalOfChange(
  headers: IncomingHttpHeaders,
  hosts: readonly string[] = loopbackOnly,
): Refusal | null {
  if (headers.origin === undefined) return 'wrong-origin';
  return refusalOfRequest(headers, hosts);
}
