import { ok } from '#shared/api/result.ts';
import { mountedComputer } from '#shared/machine/computer.ts';
import type { Host } from '../../electron/host/host.ts';

/** A host that knows nothing: it answers as the test says, and tells no event. */
export function silentHost(
  call: Host['call'] = async () => ok(null),
  subscribe: Host['subscribe'] = () => () => {},
): Host {
  return {
    computer: mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix'),
    call,
    subscribe,
    close: async () => {},
  };
}
