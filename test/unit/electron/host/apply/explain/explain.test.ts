import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  errorIn,
  type OwnFiles,
} from '../../../../../../electron/host/apply/explain/evidence.ts';
import { explain } from '../../../../../../electron/host/apply/explain/explain.ts';
import { readOutput } from '../../../../../../electron/host/apply/explain/read-output.ts';
import { logTextOf } from '../../../../../../electron/host/apply/log-text.ts';
import { messagesOf, sampleLines } from '../sample.ts';

const configuration = [
  '{ ... }:',
  '{',
  '  # services.printng is not here',
  '  services.printng.enable = true;',
  '  services.openssh = {',
  '    enable = "yes";',
  '  };',
  '}',
].join('\n');

const files: OwnFiles = {
  list: ['/etc/nixos/configuration.nix'],
  nameOf: (file) => (file.startsWith('/etc/nixos/') ? file : null),
  textOf: () => configuration,
  exists: () => null,
};

function evidenceOf(lines: readonly string[]): Evidence {
  const messages = messagesOf(lines);
  let builds: ReadonlyMap<number, string> = new Map();
  const log = messages.flatMap((message) => {
    const text = logTextOf(message, builds);
    builds = text.builds;
    return text.lines;
  });
  return { errors: messages.map(errorIn).filter((error) => error !== null), log };
}

const explainSample = (name: string) => explain(evidenceOf(sampleLines(name)), files);
const explainLines = (...lines: string[]) => explain(evidenceOf(lines), files);

describe('explaining what Nix 2.8 says', () => {
  const file = '/etc/nixos/configuration.nix';

  it.each([
    ['syntax-error', 'syntax-error', { file, line: 5, column: 3 }, null],
    ['undefined-variable', 'undefined-variable', { file, line: 4, column: 5 }, 'thunderbrid'],
    ['missing-attribute', 'missing-attribute', { file, line: 4, column: 5 }, 'firefxo'],
    ['unknown-option', 'unknown-option', { file, line: 4, column: 3 }, 'services.printng'],
    ['wrong-type', 'wrong-type', { file, line: 6, column: 5 }, 'services.openssh.enable'],
    ['failed-assertion', 'failed-assertion', null, null],
    ['build-failed', 'build-failed', null, 'hello 2.12'],
    ['network', 'network', null, 'cache.invalid.example'],
    ['file-not-found', 'file-not-found', null, '/etc/nixos/printing.nix'],
    ['infinite-recursion', 'infinite-recursion', { file, line: 1, column: 9 }, null],
  ])('%s', (name, kind, place, subject) => {
    const explanation = explainSample(name);
    expect(explanation).toMatchObject({ kind, place, subject });
    expect(explanation.sentence).toMatch(/^\S.*\.$/s);
    expect(explanation.details.length).toBeGreaterThan(0);
  });

  it('shows the last lines of the build that failed, not those of others', () => {
    expect(explainSample('build-failed').details).toEqual(['compiling', 'main.c:3: error: expected ;']);
  });
});

describe('explaining what a rebuild says around Nix', () => {
  it('names a unit that failed', () => {
    const explanation = explainLines(
      'activating the configuration...',
      'warning: the following units failed: cups.service',
    );
    expect(explanation).toMatchObject({ kind: 'unit-failed', subject: 'cups.service' });
  });

  it('finds a full disk behind a build that failed', () => {
    const lines = sampleLines('build-failed').map((line) =>
      line.replace('main.c:3: error: expected ;', 'cp: error writing: No space left on device'),
    );
    expect(explainLines(...lines).kind).toBe('no-space');
  });

  it('tells the boot loader from the rest', () => {
    expect(explainLines('Failed to install bootloader').kind).toBe('boot-loader');
  });

  it('names an unfree package', () => {
    const text =
      'error: Package ‘steam-1.0.0.81’ in /nix/store/abc/pkgs/steam.nix:12 has an unfree license (‘unfree’), refusing to evaluate.';
    expect(explainLines(text)).toMatchObject({ kind: 'unfree-package', subject: 'steam' });
  });

  it("points to the person's own file, never to one of nixpkgs", () => {
    const text = [
      'error: attribute ‘x’ went wrong',
      '       at /nix/store/abc-nixpkgs/lib/modules.nix:242:21:',
      '       at /etc/nixos/printing.nix:7:3:',
    ].join('\\n');
    const line = `@nix {"action":"msg","level":0,"msg":"${text}","raw_msg":"attribute x went wrong"}`;
    expect(explainLines(line).place).toEqual({ file: '/etc/nixos/printing.nix', line: 7, column: 3 });
  });

  it.each([
    ["OSError: [Errno 28] No space left on device: '/boot/EFI/nixos/abc-linux-6.6-bzImage.efi'", 'boot-full'],
    ['cannot copy /nix/store/abc/initrd to /boot/kernels/abc.tmp: No space left on device', 'boot-full'],
    ['cp: error writing /var/tmp/x: No space left on device', 'no-space'],
    ['/nix/store/abc-install-grub.pl: installation of GRUB on /dev/sda failed: No such file', 'boot-loader'],
    ['Exception: could not find any previously installed systemd-boot', 'boot-loader'],
    ['Warning: the new NixOS configuration has an ‘init’ that is', 'restart-needed'],
    ['Error executing command as another user: Request dismissed', 'dismissed'],
    ['Error executing command as another user: Not authorized', 'not-authorised'],
    ['kernel: Out of memory: Killed process 4711 (cc1plus)', 'out-of-memory'],
    ['curl: (6) Could not resolve host: github.com', 'network'],
  ])('%s', (line, kind) => {
    expect(explainLines(line).kind).toBe(kind);
  });

  it('shows the lines of systemd about the unit that failed', () => {
    const status = ['× cups.service - Printing', '     Active: failed', 'cupsd[12]: no such printer'];
    const warning = 'warning: the following units failed: cups.service, sshd.service';
    expect(explainLines(warning, ...status, '× sshd.service - SSH').details).toEqual(status);
  });

  it('says nothing of a download that was tried again and succeeded', () => {
    const warning =
      "warning: unable to download 'https://cache.nixos.org/x.narinfo': Could not resolve host; retrying in 300 ms";
    expect(explain(readOutput(`${warning}\nerror: undefined variable 'x'`), files).kind).toBe(
      'undefined-variable',
    );
  });

  it.each([
    [
      'services.openssh.enable = "nope";',
      "The option definition `sound' in `/etc/nixos/configuration.nix' no longer has any effect; please remove it.\nUse PipeWire.",
      'unknown-option',
      'sound no longer exists in this version of NixOS. Use PipeWire.',
    ],
  ])('options that were removed (%s)', (_, assertion, kind, sentence) => {
    const text = `error:\n       Failed assertions:\n       - ${assertion.replaceAll('\n', '\n       ')}`;
    expect(explain(readOutput(text), files)).toMatchObject({ kind, sentence, option: 'sound' });
  });

  it('says nothing of two packages whose files may meet', () => {
    const path = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}/bin/tool`;
    const warning = `system-path> warning: collision between \`${path('alpha-1.0')}' and \`${path('beta-2.0')}'`;
    expect(explain(readOutput(`${warning}\nerror: undefined variable 'x'`), files).kind).toBe(
      'undefined-variable',
    );
    expect(explain(readOutput(warning.replace('warning', 'error')), files)).toMatchObject({
      kind: 'package-collision',
      subject: 'alpha, beta',
    });
  });

  it('has something to say even when there was no word', () => {
    expect(explain({ errors: [], log: [] }, files)).toMatchObject({ kind: 'unknown', place: null });
  });
});
