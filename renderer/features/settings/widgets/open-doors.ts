/** What lets others in from the network: the ports in the lists of the firewall, and settings that open their own. */
import type { Change } from '#shared/api/changes.ts';
import type { Setting } from '#shared/api/settings.ts';
import { isShown, settingStanding } from '../setting-standing.ts';

export interface ListedDoor {
  /** 22 */
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

const lists = [
  ['networking.firewall.allowedTCPPorts', 'TCP'],
  ['networking.firewall.allowedUDPPorts', 'UDP'],
] as const;

export interface ListedDoors {
  readonly doors: readonly ListedDoor[];
  /** A list is an expression that only Nix can work out. */
  readonly areMore: boolean;
}

export function listedDoors(settings: readonly Setting[], changes: readonly Change[]): ListedDoors {
  const standings = lists.flatMap(([option, protocol]) => {
    const setting = settings.find((other) => other.option === option);
    return setting === undefined ? [] : [{ protocol, standing: settingStanding(setting, changes) }];
  });
  const doors = standings.flatMap(({ protocol, standing: { value } }) =>
    value?.type === 'list'
      ? value.items.flatMap((item) => (item.type === 'int' ? [{ port: Number(item.value), protocol }] : []))
      : [],
  );
  return {
    doors: doors.toSorted((one, other) => one.port - other.port),
    areMore: standings.some(({ standing }) => standing.text !== null),
  };
}

/** Settings that are on, count at all, and let something in. */
export function openingSettings<Opening extends Setting>(
  settings: readonly Opening[],
  changes: readonly Change[],
): readonly Opening[] {
  return settings.filter((setting) => {
    if (setting.opens === undefined || !isShown(setting, settings, changes)) return false;
    const { value, isReadOnly } = settingStanding(setting, changes);
    return isReadOnly || (value?.type === 'bool' && value.value);
  });
}

/** What the firewall lets in beside its two lists, and options that say in their name that they open it. */
const opens =
  /^networking\.firewall\.(allowed(TCP|UDP)PortRanges|trustedInterfaces|interfaces)(\.|$)|\.openFirewall$/;

/** Options that the files set and that let something in, other than those known here. */
export function openingOptions(set: readonly Setting[], known: readonly Setting[]): readonly Setting[] {
  const options = new Set(known.map(({ option }) => option));
  return set.filter(
    ({ option, state }) =>
      opens.test(option) &&
      !options.has(option) &&
      state.kind !== 'default' &&
      state.text !== 'false' &&
      !/^\[\s*\]$/.test(state.text),
  );
}

export function isFirewallOff(settings: readonly Setting[], changes: readonly Change[]): boolean {
  const setting = settings.find(({ option }) => option === 'networking.firewall.enable');
  const value = setting && settingStanding(setting, changes).value;
  return value?.type === 'bool' && !value.value;
}
