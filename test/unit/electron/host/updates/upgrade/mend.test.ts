import { describe, expect, it } from 'vitest';
import type { Evidence, OwnFiles } from '../../../../../../electron/host/apply/explain/evidence.ts';
import { noKnownNames } from '../../../../../../electron/host/apply/explain/explanation.ts';
import {
  mendOfWarning,
  mendsOfFailure,
  touchesWhatStays,
} from '../../../../../../electron/host/updates/upgrade/mend.ts';

const entry = '/etc/nixos/configuration.nix';
const text = `{ pkgs, ... }:
{
  hardware.opengl.enable = true;
  zramSwap.numDevices = 2;
  services.openssh.ports = 22;
  environment.systemPackages = with pkgs; [
    alsaUtils
    exa
  ];
  system.stateVersion = "23.11";
}
`;

const files: OwnFiles = {
  list: [entry],
  nameOf: (file) => (file === entry ? file : null),
  textOf: (file) => (file === entry ? text : null),
  exists: () => null,
};
const around = { files, names: noKnownNames };

function failure(sentence: string): Evidence {
  return { errors: [{ sentence, text: `error: ${sentence}`, place: null }], log: [] };
}

describe('what is made of a warning', () => {
  it('is a renaming where NixOS names the new name', () => {
    const warning = `The option \`hardware.opengl.enable' defined in \`${entry}' has been renamed to \`hardware.graphics.enable'.`;
    expect(mendOfWarning(warning, around)).toMatchObject({
      kind: 'renamed-setting',
      newName: 'hardware.graphics.enable',
      blocks: false,
      place: { file: entry, line: 3 },
      proposal: {
        intents: [
          { kind: 'rename', path: ['hardware', 'opengl', 'enable'], to: ['hardware', 'graphics', 'enable'] },
        ],
      },
    });
  });

  it('is nothing for a module that is not the person’s', () => {
    const warning = "The option `a.b' defined in `/nix/store/x/module.nix' has been renamed to `a.c'.";
    expect(mendOfWarning(warning, around)).toBeNull();
  });

  it('is another name in the list for an app', () => {
    expect(mendOfWarning("'alsaUtils' has been renamed to/replaced by 'alsa-utils'", around)).toMatchObject({
      kind: 'renamed-app',
      proposal: { label: 'Use alsa-utils instead' },
    });
  });
});

describe('what is made of a failure', () => {
  it('is one thing for each condition that does not hold', () => {
    const all = `Failed assertions:\n- The option definition \`zramSwap.numDevices' in \`${entry}' no longer has any effect; please remove it.\nNot supported.\n\n- Exactly one of users.users.jane.isSystemUser and users.users.jane.isNormalUser must be set.\n`;
    expect(mendsOfFailure(failure(all), around)).toMatchObject([
      {
        kind: 'removed-setting',
        reason: 'Not supported.',
        blocks: true,
        proposal: { intents: [{ kind: 'unset' }] },
      },
      { kind: 'condition', blocks: true, proposal: null },
    ]);
  });

  it('is a decision for an app that is gone, with what may take its place', () => {
    const gone = "'exa' has been removed because it is unmaintained upstream. Consider using 'eza'";
    expect(mendsOfFailure(failure(gone), around)).toMatchObject([
      {
        kind: 'missing-app',
        subject: 'exa',
        proposal: null,
        choices: [{ label: 'Use eza instead' }, { label: 'Take exa out' }],
        setAside: [{ kind: 'remove' }],
      },
    ]);
  });

  it('is a value of the other type where it says the same', () => {
    const sentence = `A definition for option \`services.openssh.ports' is not of type \`list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)'. Definition values:\n- In \`${entry}': 22`;
    expect(mendsOfFailure(failure(sentence), around)).toMatchObject([
      { kind: 'other-type', proposal: { label: 'Set services.openssh.ports to [ 22 ]' }, choices: [] },
    ]);
  });

  it('is no decision of the person’s for what is nowhere in their files', () => {
    expect(mendsOfFailure(failure("attribute 'file-embed' missing"), around)).toMatchObject([
      { kind: 'problem', proposal: null, choices: [], place: null },
    ]);
  });
});

describe('system.stateVersion', () => {
  it.each([
    { kind: 'set', path: ['system', 'stateVersion'], value: { type: 'string', value: '24.11' } },
    { kind: 'unset', path: ['system', 'stateVersion'] },
    { kind: 'unset', path: ['system'] },
    { kind: 'rename', path: ['system', 'stateVersion'], to: ['system', 'state', 'version'] },
    { kind: 'rename', path: ['system', 'state'], to: ['system', 'stateVersion'] },
  ] as const)('is not touched by %j', (intent) => {
    expect(touchesWhatStays({ label: '', intents: [intent] })).toBe(true);
  });

  it('does not keep its neighbours from being changed', () => {
    const intent = { kind: 'unset', path: ['system', 'stateVersionNote'] } as const;
    expect(touchesWhatStays({ label: '', intents: [intent] })).toBe(false);
  });
});
