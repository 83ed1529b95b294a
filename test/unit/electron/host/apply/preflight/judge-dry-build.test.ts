import { describe, expect, it } from 'vitest';
import { judgeDryBuild } from '../../../../../../electron/host/apply/preflight/judge-dry-build.ts';
import { practiceComputer } from '../../../../../../shared/machine/computer.ts';

const context = {
  computer: practiceComputer('/no/such'),
  files: [],
  names: () => ({ options: () => [], packages: () => [] }),
};

function errorLine(msg: string): string {
  return `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: `error: ${msg}` })}`;
}

const judge = (exitCode: number | null, ...lines: readonly string[]) =>
  judgeDryBuild({ exitCode, lines }, context).check;

describe('a dry run', () => {
  it('that went well says what is to come', () => {
    expect(judge(0, 'building the system configuration...')).toEqual({
      findings: [],
      download: { paths: 0, bytes: 0, unpackedBytes: 0 },
      builds: 0,
    });
  });

  it('that found a mistake is a problem of the plan', () => {
    const check = judge(1, errorLine("undefined variable 'thunderbrid'"));
    expect(check).toMatchObject({
      findings: [{ kind: 'problem', failure: { kind: 'undefined-variable', filesRestored: true } }],
      download: null,
      builds: null,
    });
  });

  it('that found what nobody has a name for is a problem all the same', () => {
    expect(judge(1, errorLine('it is Tuesday')).findings).toMatchObject([
      { kind: 'problem', failure: { kind: 'unknown', sentence: 'it is Tuesday' } },
    ]);
  });

  it.each([
    ['a file that only root reads', errorLine("opening file '/etc/nixos/secret.nix': Permission denied")],
    [
      'a daemon that is not there',
      errorLine("cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused"),
    ],
    [
      'no network',
      errorLine("unable to download 'https://cache.nixos.org/x': Could not resolve hostname (6)"),
    ],
    ['an end without a word', 'building the system configuration...'],
  ])('that could not be had because of %s says nothing of the plan', (_, line) => {
    expect(judge(1, line).findings).toMatchObject([{ kind: 'not-checked' }]);
  });

  it('names the file that may not be read', () => {
    const [finding] = judge(1, errorLine("opening file '/etc/nixos/secret.nix': Permission denied")).findings;
    expect(finding).toMatchObject({ sentence: expect.stringContaining('/etc/nixos/secret.nix') });
  });
});
