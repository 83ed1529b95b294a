import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bridge } from '#shared/api/contract.ts';
import type { Connection } from './connection.ts';

interface BridgeContextValue {
  readonly bridge: Bridge;
  readonly connection: Connection;
}

export const BridgeContext = createContext<BridgeContextValue | null>(null);

export function useBridge(): Bridge {
  return useContextValue().bridge;
}

export function useConnection(): Connection {
  return useContextValue().connection;
}

export function useConnectionLost(): boolean {
  const connection = useConnection();
  return useSyncExternalStore(connection.subscribe, connection.isLost);
}

export function useSessionEnded(): boolean {
  const connection = useConnection();
  return useSyncExternalStore(connection.subscribe, connection.hasEnded);
}

function useContextValue(): BridgeContextValue {
  const value = useContext(BridgeContext);
  if (value === null) throw new Error('No BridgeContext around this component');
  return value;
}
