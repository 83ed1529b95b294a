import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChosenComputer } from '../../../../electron/helper/chosen-computer.ts';
import { resolveTargets } from '../../../../electron/helper/targets.ts';
import { nixosComputer } from '../../../../shared/machine/computer.ts';
import { fingerprint } from '../../../helpers/helper-conversation.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

async function chosen(entry: 'flake.nix' | 'configuration.nix'): Promise<ChosenComputer> {
  const configuration = await realpath(await temporaryDirectory());
  await mkdir(join(configuration, 'hosts'));
  for (const name of [entry, 'flake.lock', 'hosts/flake.lock', 'other.lock']) {
    await writeFile(join(configuration, name), '{ }');
  }
  return {
    computer: nixosComputer(configuration, join(configuration, entry)),
    configuration,
    stateDirectory: '/var/lib/snowglobe',
    person: 0,
  };
}

const accepts = (computer: ChosenComputer, name: string): boolean => {
  const path = join(computer.configuration, name);
  try {
    return resolveTargets([{ path, fingerprint: fingerprint(path), text: '{}' }], computer).length === 1;
  } catch {
    return false;
  }
};

describe('the lock file of a flake', () => {
  it('may be written beside the flake, and nowhere else', async () => {
    const computer = await chosen('flake.nix');
    expect(accepts(computer, 'flake.lock')).toBe(true);
    expect(accepts(computer, 'hosts/flake.lock')).toBe(false);
    expect(accepts(computer, 'other.lock')).toBe(false);
  });

  it('is no file of a computer without a flake', async () => {
    expect(accepts(await chosen('configuration.nix'), 'flake.lock')).toBe(false);
  });
});
