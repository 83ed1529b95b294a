import { describe, expect, it } from 'vitest';
import { readDryBuild } from '../../../../../../electron/host/apply/preflight/read-dry-build.ts';

function message(msg: string, level = 3): string {
  return `@nix ${JSON.stringify({ action: 'msg', level, msg })}`;
}

const store = '/nix/store/0asxa4pap8myz5d9zi7jmm8s5l0cfxv2';

describe('the output of a dry run', () => {
  it('says what is fetched and built', () => {
    const report = readDryBuild([
      'building the system configuration...',
      message('these 2 derivations will be built:'),
      message(`  ${store}-etc.drv`),
      message(`  ${store}-nixos-system.drv`),
      message('these 2 paths will be fetched (1.50 MiB download, 2.25 GiB unpacked):'),
      message(`  ${store}-inkscape-1.4`),
      message(`  ${store}-inkscape-1.4-man`),
    ]);
    expect(report.toBuild).toEqual([`${store}-etc.drv`, `${store}-nixos-system.drv`]);
    expect(report.toFetch).toHaveLength(2);
    expect(report.download).toEqual({ paths: 2, bytes: 1.5 * 2 ** 20, unpackedBytes: 2.25 * 2 ** 30 });
    expect(report.warnings).toEqual([]);
    expect(report.evidence.errors).toEqual([]);
  });

  it('reads one path, in one message or as lines for people', () => {
    const line = `this path will be fetched (12.0 KiB download, 48.0 KiB unpacked):\n  ${store}-cowsay-3`;
    const expected = { paths: 1, bytes: 12 * 1024, unpackedBytes: 48 * 1024 };
    expect(readDryBuild([message(line)]).download).toEqual(expected);
    expect(readDryBuild(line.split('\n')).download).toEqual(expected);
  });

  it('knows that nothing is to be done', () => {
    expect(readDryBuild(['building the system configuration...'])).toMatchObject({
      toBuild: [],
      download: { paths: 0, bytes: 0, unpackedBytes: 0 },
    });
  });

  it('adds up what several programs announce, each path once', () => {
    const one = [message('this derivation will be built:'), message(`  ${store}-a.drv`)];
    expect(readDryBuild([...one, ...one]).toBuild).toEqual([`${store}-a.drv`]);
  });

  it.each([
    ['nixpkgs before 24.11', 'trace: \u001b[1;31mwarning: The option a is old.\u001b[0m', 0],
    ['NixOS 24.11', 'trace: \u001b[1;35mevaluation warning:\u001b[0m The option a is old.', 0],
    ['Nix itself', '\u001b[35;1mevaluation warning:\u001b[0m The option a is old.', 1],
  ])('finds the warnings of %s, each once, and takes none for an error', (_, text, level) => {
    const report = readDryBuild([message(text, level), message(text, level)]);
    expect(report.warnings).toEqual(['The option a is old.']);
    expect(report.evidence.errors).toEqual([]);
  });

  it('keeps all lines of a warning, and nothing of other traces', () => {
    const lines = [message('trace: warning: One.\nTwo.', 0), message('trace: looking at x', 0)];
    expect(readDryBuild(lines).warnings).toEqual(['One.\nTwo.']);
  });

  it('keeps errors for the explanation', () => {
    const { evidence } = readDryBuild([message("error: undefined variable 'x'", 0)]);
    expect(evidence.errors).toMatchObject([{ sentence: "undefined variable 'x'" }]);
  });
});
