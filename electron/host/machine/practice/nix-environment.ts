/** The environment in which real Nix works inside the practice computer's folder: no root, no network, no daemon. */
import { channelNixPath } from '#shared/machine/nix-path.ts';
import { practiceFolder } from './folder.ts';

/**
 * nix.conf(5), "sandbox" and "build-users-group": without both, a build is an ordinary process of the person.
 * The folder is for practising: nothing in it needs to survive a power cut, so Nix need not wait for the disk.
 */
const settings = [
  'sandbox = false',
  'build-users-group =',
  'substituters =',
  'experimental-features = nix-command flakes',
  'fsync-metadata = false',
  'filter-syscalls = false',
  'max-jobs = 2',
].join('\n');

export function nixEnvironment(root: string): Readonly<Record<string, string>> {
  const { store, state, channelsProfile } = practiceFolder(root);
  const home = `${root}/root`;
  return {
    NIX_STORE_DIR: store,
    NIX_STATE_DIR: state,
    NIX_LOG_DIR: `${root}/nix/var/log/nix`,
    NIX_LOCALSTATE_DIR: `${root}/nix/var`,
    NIX_CONF_DIR: `${root}/etc/nix`,
    NIX_DATA_DIR: `${root}/nix/share`,
    NIX_USER_CONF_FILES: '',
    NIX_REMOTE: '',
    NIX_CONFIG: settings,
    NIX_PATH: channelNixPath({ channels: channelsProfile, entry: `${root}/etc/nixos/configuration.nix` }),
    HOME: home,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_STATE_HOME: `${home}/.local/state`,
    XDG_CONFIG_HOME: `${home}/.config`,
  };
}
