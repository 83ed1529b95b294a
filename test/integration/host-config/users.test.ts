/** Accounts of people, asked for as the page asks: what is read of them, and what the files would be. */
import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { NewUser, UserChange } from '#shared/api/users.ts';
import { mountedHost } from '../../helpers/mounted-host.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJKzWP3dTCgSJzL0nGDaHdsoSW6PrpJ6GBDFV/v0oFJ9 mia@laptop';
const hash = '$6$rounds=100000$3/KxN1yGx4LMZ1qd$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM';

const files = {
  'configuration.nix': `{ config, pkgs, lib, ... }:
{
  imports = [ ./docker.nix ];

  users.users.jane = {
    isNormalUser = true; # the owner
    description = "Jane";
    extraGroups = [ "networkmanager" "wheel" ] ++ lib.optionals config.programs.adb.enable [ "adbusers" ];
    shell = pkgs.fish;
    openssh.authorizedKeys.keys = [
      "${key}"
    ];
  };
  programs.fish.enable = true;

  users.users.max = {
    isNormalUser = true;
    hashedPasswordFile = "/etc/secrets/max";
  };
  users.users.service = { isSystemUser = true; group = "service"; };

  services.displayManager.autoLogin = { enable = true; user = "max"; };
  home-manager.users.max = { home.packages = [ pkgs.hello ]; };
}
`,
  'docker.nix': `{ ... }:
{
  virtualisation.docker.enable = true;
  users.groups.docker.members = [ "max" ];
}
`,
};

const adbusers = ' ++ lib.optionals config.programs.adb.enable [ "adbusers" ];';

const mia: NewUser = { user: 'mia', fullName: 'Mia Berg', groups: ['wheel'], shell: null, hash, keys: [] };
const change = (user: string, what: UserChange): ChangeRequest => ({
  kind: 'change-user',
  user,
  change: what,
});

async function host(others: Readonly<Record<string, string>> = files) {
  const { ask } = await mountedHost(others);
  return {
    async people() {
      const answer = await ask('users.list', {});
      if (!answer.ok) throw new Error(answer.error.sentence);
      return answer.value;
    },
    async add(request: ChangeRequest) {
      const answer = await ask('changes.add', request);
      return answer.ok ? answer.value.changes : answer.error;
    },
    remove: (id: string) => ask('changes.remove', { id }),
    undo: () => ask('changes.undo', {}),
    /** The lines that the plan takes away and adds, or why it does not. */
    async plan() {
      const answer = await ask('changes.plan', { useOverrideFile: [] });
      if (!answer.ok) return answer.error.kind;
      if (answer.value.refusals.length > 0) return answer.value.refusals.map(({ sentence }) => sentence);
      return answer.value.files.flatMap(({ diff }) =>
        diff
          .filter(({ kind }) => kind === 'added' || kind === 'removed')
          .map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text}`),
      );
    },
  };
}

describe('the people in the files', () => {
  it('are read with what they may do, and where that stands', async () => {
    const { people, taken, groups, shells, keepsOwnPasswords } = await (await host()).people();
    expect(people.map(({ name, line }) => [name, line])).toEqual([
      ['jane', 6],
      ['max', 17],
    ]);
    const [jane, max] = people;
    expect(jane?.groups.map(({ group, isConditional }) => [group, isConditional])).toEqual([
      ['networkmanager', false],
      ['wheel', false],
      ['adbusers', true],
    ]);
    expect(jane).toMatchObject({
      fullName: { kind: 'set', value: 'Jane' },
      shell: { kind: 'set', value: 'fish' },
      password: { kind: 'none' },
      keys: [{ key: { comment: 'mia@laptop' }, line: 11 }],
    });
    expect(max).toMatchObject({
      groups: [{ group: 'docker', via: 'group' }],
      password: { kind: 'file', path: '/etc/secrets/max' },
      isSignedInAutomatically: true,
    });
    expect(taken).toEqual(['jane', 'max', 'service']);
    expect(groups).toContain('docker');
    expect(groups).not.toContain('libvirtd');
    expect(shells).toContainEqual({ shell: 'fish', isInstalled: true });
    expect(keepsOwnPasswords).toBe(true);
  });
});

describe('a new person', () => {
  it('is one change, with its hash hidden, and goes again with one undo', async () => {
    const { add, plan, undo } = await host();
    const changes = await add({ kind: 'add-user', ...mia, keys: [key], shell: 'zsh' });
    expect(changes).toMatchObject([
      { words: { kind: 'add-user', name: 'Mia Berg', option: 'users.users.mia', isAdministrator: true } },
    ]);
    expect(await plan()).toEqual([
      '+  programs.zsh.enable = true;',
      '+  users.users.mia = {',
      '+    isNormalUser = true;',
      '+    description = "Mia Berg";',
      '+    extraGroups = [ "wheel" ];',
      '+    shell = pkgs.zsh;',
      '+    hashedPassword = "••••••••";',
      '+    openssh.authorizedKeys.keys = [',
      `+      "${key}"`,
      '+    ];',
      '+  };',
    ]);
    await undo();
    expect(await plan()).toBe('nothing-to-do');
  });

  it('is described anew in the place of the old description', async () => {
    const { add, plan } = await host();
    await add({ kind: 'add-user', ...mia });
    const changes = await add({ kind: 'add-user', ...mia, groups: [], hash: null });
    expect(changes).toHaveLength(1);
    expect(await plan()).toEqual([
      '+  users.users.mia = {',
      '+    isNormalUser = true;',
      '+    description = "Mia Berg";',
      '+  };',
    ]);
  });

  it('has a name that nobody has, no password in plain text, and whole keys', async () => {
    const { add } = await host();
    const wrong: readonly (readonly [Partial<NewUser>, string])[] = [
      [{ user: 'jane' }, 'not-possible'],
      [{ user: 'Mia' }, 'wrong-value'],
      [{ user: 'root' }, 'wrong-value'],
      [{ fullName: 'Mia: Berg' }, 'wrong-value'],
      [{ hash: 'hunter2' }, 'wrong-value'],
      [{ keys: ['hello'] }, 'wrong-value'],
      [{ groups: ['a b'] }, 'wrong-value'],
    ];
    for (const [part, kind] of wrong) {
      expect([part, await add({ kind: 'add-user', ...mia, ...part })]).toMatchObject([part, { kind }]);
    }
  });
});

describe('one thing about a person', () => {
  it.each([
    [
      'the full name',
      change('jane', { part: 'full-name', fullName: 'Jane Doe' }),
      ['-    description = "Jane";', '+    description = "Jane Doe";'],
    ],
    ['no full name', change('jane', { part: 'full-name', fullName: '' }), ['-    description = "Jane";']],
    [
      'one more group',
      change('max', { part: 'group', group: 'wheel', member: true }),
      ['+    extraGroups = [ "wheel" ];'],
    ],
    [
      'a group less',
      change('jane', { part: 'group', group: 'wheel', member: false }),
      [
        `-    extraGroups = [ "networkmanager" "wheel" ]${adbusers}`,
        `+    extraGroups = [ "networkmanager" ]${adbusers}`,
      ],
    ],
    [
      'a group that lists its members',
      change('max', { part: 'group', group: 'docker', member: false }),
      ['-  users.groups.docker.members = [ "max" ];', '+  users.groups.docker.members = [ ];'],
    ],
    [
      'a shell with what it needs',
      change('jane', { part: 'shell', shell: 'zsh' }),
      ['-    shell = pkgs.fish;', '+    shell = pkgs.zsh;', '+  programs.zsh.enable = true;'],
    ],
    ['the usual shell', change('jane', { part: 'shell', shell: null }), ['-    shell = pkgs.fish;']],
    ['a first password', change('jane', { part: 'password', hash }), ['+    hashedPassword = "••••••••";']],
    [
      'a first key',
      change('max', { part: 'key', key, wanted: true }),
      ['+    openssh.authorizedKeys.keys = [', `+      "${key}"`, '+    ];'],
    ],
    ['a key less', change('jane', { part: 'key', key, wanted: false }), [`-      "${key}"`]],
    [
      'another person who is signed in',
      change('jane', { part: 'auto-login', on: true }),
      [
        '-  services.displayManager.autoLogin = { enable = true; user = "max"; };',
        '+  services.displayManager.autoLogin = { enable = true; user = "jane"; };',
      ],
    ],
    [
      'nobody who is signed in',
      change('max', { part: 'auto-login', on: false }),
      ['-  services.displayManager.autoLogin = { enable = true; user = "max"; };'],
    ],
  ] as const)('%s', async (_, request, lines) => {
    const { add, plan } = await host();
    expect(await add(request)).toHaveLength(1);
    expect(await plan()).toEqual(lines);
  });

  it('is refused where it is decided elsewhere, with the place', async () => {
    const { add } = await host();
    const refused: readonly (readonly [ChangeRequest, string])[] = [
      [change('jane', { part: 'group', group: 'adbusers', member: false }), 'configuration.nix, line 8'],
      [change('max', { part: 'password', hash }), '/etc/secrets/max'],
      [change('nobody-there', { part: 'full-name', fullName: 'A' }), 'nobody-there'],
    ];
    for (const [request, words] of refused) {
      expect(await add(request)).toMatchObject({
        kind: 'not-possible',
        sentence: expect.stringContaining(words),
      });
    }
  });

  it('is no change where it is so already', async () => {
    const { add } = await host();
    expect(await add(change('jane', { part: 'group', group: 'wheel', member: true }))).toEqual([]);
    expect(await add(change('jane', { part: 'full-name', fullName: 'Jane' }))).toEqual([]);
    expect(await add(change('max', { part: 'group', group: 'wheel', member: true }))).toHaveLength(1);
    expect(await add(change('max', { part: 'group', group: 'wheel', member: false }))).toEqual([]);
  });

  it('a key goes also where it is written with a line end', async () => {
    const { add, plan } = await host({
      'configuration.nix': `{\n  users.users.a = {\n    isNormalUser = true;\n    openssh.authorizedKeys.keys = [ "${key}\\n" ];\n  };\n}\n`,
    });
    expect(await add(change('a', { part: 'key', key, wanted: false }))).toHaveLength(1);
    expect(await plan()).toEqual([
      `-    openssh.authorizedKeys.keys = [ "${key}\\n" ];`,
      '+    openssh.authorizedKeys.keys = [ ];',
    ]);
  });

  it('does not keep the password that everybody can read beside the new one', async () => {
    const { add, plan } = await host({
      'configuration.nix': '{\n  users.users.a = {\n    isNormalUser = true;\n    password = "x";\n  };\n}\n',
    });
    await add(change('a', { part: 'password', hash }));
    expect(await plan()).toEqual(['-    password = "x";', '+    hashedPassword = "••••••••";']);
  });
});

describe('a person who goes', () => {
  it('takes along what is written about the account elsewhere, and every change of it', async () => {
    const { add, plan } = await host();
    await add(change('max', { part: 'group', group: 'wheel', member: true }));
    const changes = await add({ kind: 'remove-user', user: 'max' });
    expect(changes).toMatchObject([{ words: { kind: 'remove-user', name: 'max' } }]);
    const lines = await plan();
    expect(lines).toContain('-  users.users.max = {');
    expect(lines).toContain('-  home-manager.users.max = { home.packages = [ pkgs.hello ]; };');
    expect(lines).toContain('-  services.displayManager.autoLogin = { enable = true; user = "max"; };');
    expect(lines).toContain('+  users.groups.docker.members = [ ];');
  });
});
