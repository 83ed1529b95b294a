/** Gives the page its bridge, and nothing else of Electron or Node. Runs in the sandboxed preload script. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/api/contract.ts';
import type { HostEvent } from '../host/host.ts';
import { isPagePlace } from '../start/deep-link.ts';
import { callChannel, eventChannel, placeChannel } from './bridge-channels.ts';

export function exposeBridge(): void {
  const listeners = new Map<string, Set<(data: never) => void>>();
  ipcRenderer.on(eventChannel, (_event, { name, data }: HostEvent) => {
    for (const listener of listeners.get(name) ?? []) listener(data as never);
  });
  ipcRenderer.on(placeChannel, (_event, place: unknown) => {
    // The page's own way of going somewhere: nothing is loaded anew, and what is typed elsewhere stays.
    if (isPagePlace(place)) window.location.hash = place;
  });
  const bridge: Bridge = {
    call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
    on(name, listener) {
      const ofName = listeners.get(name) ?? new Set();
      listeners.set(name, ofName);
      ofName.add(listener);
      return () => {
        ofName.delete(listener);
      };
    },
  };
  contextBridge.exposeInMainWorld('snowglobe', bridge);
}
