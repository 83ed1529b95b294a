import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  errorIn,
  explain,
  type OwnFiles,
} from '../../../../../electron/host/apply/explain.ts';
import { logTextOf } from '../../../../../electron/host/apply/log-text.ts';
import { messagesOf, sampleLines } from './sample.ts';

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
  isOwn: (file) => file.startsWith('/etc/nixos/'),
  textOf: () => configuration,
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
    ['syntax-error', "syntax error, unexpected ';'", { file, line: 5, column: 3 }, null],
    ['undefined-variable', "undefined variable 'thunderbrid'", { file, line: 4, column: 5 }, 'thunderbrid'],
    ['missing-attribute', "attribute 'firefxo' missing", { file, line: 4, column: 5 }, 'firefxo'],
    [
      'unknown-option',
      "The option `services.printng' does not exist.",
      { file, line: 4, column: 1 },
      'services.printng',
    ],
    [
      'wrong-type',
      "A definition for option `services.openssh.enable' is not of type `boolean'.",
      { file, line: 6, column: 1 },
      'services.openssh.enable',
    ],
    ['failed-assertion', 'The ‘fileSystems’ option does not specify your root file system.', null, null],
    ['build-failed', expect.stringMatching(/^builder for .* failed with exit code 2/), null, 'hello 2.12'],
    ['network', expect.stringMatching(/^unable to download/), null, null],
  ])('%s', (kind, sentence, place, subject) => {
    const explanation = explainSample(kind);
    expect(explanation).toMatchObject({ kind, sentence, place, subject });
    expect(explanation.details.length).toBeGreaterThan(0);
  });

  it('shows the last lines of the build that failed, not those of others', () => {
    expect(explainSample('build-failed').details).toEqual(['compiling', 'main.c:3: error: expected ;']);
  });

  it.each(['file-not-found', 'infinite-recursion'])('shows the own first sentence of %s', (name) => {
    const explanation = explainSample(name);
    expect(explanation.kind).toBe('unknown');
    expect(explanation.sentence).toMatch(/^(getting status of|infinite recursion encountered)/);
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
    expect(explainLines(text)).toMatchObject({ kind: 'unfree-package', subject: 'steam-1.0.0.81' });
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

  it('has something to say even when there was no word', () => {
    expect(explain({ errors: [], log: [] }, files)).toMatchObject({ kind: 'unknown', place: null });
  });
});
