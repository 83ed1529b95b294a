/** What the page may do, as response headers: the same in Electron and in a browser. */
import { randomBytes } from 'node:crypto';

export interface PagePolicyOptions {
  /** Allows the one `<style>` element that react-aria adds; a new one for every response. */
  readonly nonce: string;
  /** Where the page may connect to besides its own origin: `ws://127.0.0.1:4711`. */
  readonly socketOrigin: string | null;
}

export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

export function contentSecurityPolicy({ nonce, socketOrigin }: PagePolicyOptions): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socketOrigin === null ? '' : ` ${socketOrigin}`}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "worker-src 'self'",
  ].join('; ');
}

export function pageHeaders(options: PagePolicyOptions): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  };
}

/**
 * Tells the page's own libraries the nonce. react-aria looks for this element; a browser hides the value of
 * the attribute from style sheets, so it cannot be read out of the page that way.
 */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
