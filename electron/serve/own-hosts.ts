/**
 * Under which names this server is asked for. A web page elsewhere can have a name of its own lead to this computer
 * (DNS rebinding), so only network addresses are believed, and `localhost`: no name, not even this computer's.
 */
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

export const loopback = '127.0.0.1';

/** `listen`: the address that is listened on. */
export function ownAddresses(listen: string): readonly string[] {
  const own = [loopback, '::1', 'localhost'];
  if (!isEveryAddress(listen)) return [...own, asBrowsersWrite(listen)];
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return [...own, ...all.map(({ address }) => address)];
}

/** The address to print: one that another computer could use, where every one is listened on. */
export function addressToPrint(listen: string): string {
  if (!isEveryAddress(listen)) return inAddress(listen);
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return inAddress(
    all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ??
      all.find(({ internal }) => !internal)?.address ??
      loopback,
  );
}

/** A Host header, `[::1]:8080`, without its port and brackets. */
export function hostWithoutPort(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}

/** `2001:DB8:0::1` becomes `2001:db8::1` in an address line, and so in the Host header. */
function asBrowsersWrite(address: string): string {
  const origin = `http://${inAddress(address)}`;
  return URL.canParse(origin) ? new URL(origin).hostname.replace(/^\[|\]$/g, '') : address;
}

function isEveryAddress(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

function inAddress(address: string): string {
  return isIPv6(address) ? `[${address}]` : address;
}
