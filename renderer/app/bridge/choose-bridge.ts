/** The desktop window's preload script provides a bridge; in a browser the page opens a WebSocket itself. */
import type { Bridge } from '#shared/api/contract.ts';
import { checkedBridge } from './checked-bridge.ts';
import { alwaysConnected, type Connection } from './connection.ts';
import { webSocketBridge } from './web-socket-bridge.ts';

declare global {
  interface Window {
    readonly snowglobe?: Bridge;
  }
}

export function chooseBridge(page: Window): { readonly bridge: Bridge; readonly connection: Connection } {
  if (page.snowglobe !== undefined) {
    return { bridge: checkedBridge(page.snowglobe), connection: alwaysConnected };
  }
  const address = new URL('/bridge', page.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.hash = '';
  const socket = webSocketBridge(address.href);
  return { bridge: checkedBridge(socket), connection: socket };
}
