/** Installing and removing on configurations written in many ways: nothing of the person's is different after. */
import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import { planIntents } from '#shared/nix/edit/plan.ts';
import { appCollection } from '../../../../../../electron/host/catalog/apps/app-collection.ts';
import type { CatalogData } from '../../../../../../electron/host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { fileState } from '../../../../../../electron/host/catalog/installed-state.ts';
import { catalogDataOf } from '../../../../../../electron/host/catalog/store/catalogue-file.ts';
import { translateRequest } from '../../../../../../electron/host/catalog/translate/change-intents.ts';
import { expressConsents } from '../../../../../../electron/host/catalog/translate/express-consents.ts';
import { startingConfiguration } from '../../../../../../electron/host/machine/practice/starting-configuration.ts';
import { configurationOf } from '../../../../../helpers/configuration-of.ts';
import { optionRecord } from '../../../../../helpers/known-options.ts';
import { packageRecord } from '../../../../../helpers/package-record.ts';
import { realNix } from '../../../../../integration/nix-oracle/real-nix.ts';

const texts = curatedCatalogue();
const nix = realNix();

const data: CatalogData = catalogDataOf({
  texts,
  packages: [
    packageRecord('closed', { name: 'closed-source', free: false }),
    packageRecord('ntfy'),
    packageRecord('old', { insecure: true, version: '0.9' }),
    packageRecord('plain-tool'),
    packageRecord('python3Packages.requests'),
    packageRecord('weechat'),
    packageRecord('worst', { free: false, insecure: true, version: '1' }),
  ],
  options: [
    optionRecord({ name: 'programs.weechat.enable', type: { kind: 'bool' }, default: 'false' }),
    optionRecord({ name: 'services.ntfy.enable', type: { kind: 'bool' }, default: 'false' }),
    optionRecord({ name: 'services.ntfy.package', type: { kind: 'package' }, default: 'pkgs.ntfy' }),
  ],
});

const jane = 'users.users.jane.isNormalUser = true;';
const configurations: Readonly<Record<string, string>> = {
  'as the practice computer begins': startingConfiguration()['configuration.nix'],
  'in one line': `{ pkgs, ... }: { ${jane} environment.systemPackages = [ pkgs.hello ]; }\n`,
  'without a function around it': `{\n  ${jane}\n}\n`,
  'without a line end': `{ pkgs, ... }:\n{\n  ${jane}\n}`,
  'with the line ends of Windows': `{ pkgs, ... }:\r\n{\r\n  ${jane}\r\n  environment.systemPackages = with pkgs; [\r\n    hello\r\n  ];\r\n}\r\n`,
  'with `config =`': `{ config, pkgs, ... }:\n{\n  options = { };\n  config = {\n    ${jane}\n    environment.systemPackages = with pkgs; [ hello ];\n  };\n}\n`,
  'with nested sets': `{ pkgs, ... }:\n{\n  users = { users = { jane = { isNormalUser = true; packages = [ pkgs.hello ]; }; }; };\n  programs = { zsh.enable = true; };\n  services = {\n    openssh.enable = true;\n  };\n}\n`,
  'with joined lists': `{ pkgs, lib, ... }:\n{\n  ${jane}\n  environment.systemPackages = (with pkgs; [\n    hello # says hello\n  ]) ++ lib.optionals true [ pkgs.git ];\n}\n`,
  'with a list in `let`': `{ pkgs, ... }:\nlet\n  mine = with pkgs; [ hello ];\nin\n{\n  ${jane}\n  environment.systemPackages = mine;\n}\n`,
  'with consents of its own': `{ pkgs, lib, ... }:\n{\n  ${jane}\n  nixpkgs.config = {\n    allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [\n      "steam" # games\n    ];\n    permittedInsecurePackages = [ "older-1" ];\n  };\n}\n`,
};

const agreed = { acceptUnfree: true, acceptInsecure: true };
const requests: readonly Extract<ChangeRequest, { kind: 'install-app' }>[] = [
  { kind: 'install-app', app: 'plain-tool' },
  { kind: 'install-app', app: 'plain-tool', for: 'jane' },
  { kind: 'install-app', app: 'python3Packages.requests' },
  { kind: 'install-app', app: 'weechat' },
  { kind: 'install-app', app: 'weechat', through: 'environment.systemPackages' },
  { kind: 'install-app', app: 'ntfy' },
  { kind: 'install-app', app: 'closed', ...agreed },
  { kind: 'install-app', app: 'old', ...agreed },
  { kind: 'install-app', app: 'worst', ...agreed, for: 'jane' },
];

async function carriedOut(text: string, request: ChangeRequest): Promise<string> {
  const files = text.includes('./hardware-configuration.nix')
    ? { 'hardware-configuration.nix': '{ }\n' }
    : undefined;
  const configuration = await configurationOf(text, files);
  const state = fileState(configuration, appCollection(texts, data));
  const translation = translateRequest(request, texts, state, data);
  if (!translation.ok) throw new Error(translation.error.sentence);
  const { intents } = translation.value;
  const plan = planIntents(configuration, expressConsents(configuration, intents, intents).intents);
  if (!plan.ok) throw new Error(plan.refusals.map((refusal) => refusal.sentence).join(' '));
  return plan.files[0]?.after ?? text;
}

describe.each(Object.entries(configurations))('a configuration %s', (_, text) => {
  it('comes back when what was installed is removed', async () => {
    for (const request of requests) {
      const installed = await carriedOut(text, request);
      expect(installed, JSON.stringify(request)).not.toBe(text);
      const removed = await carriedOut(installed, { kind: 'remove-app', app: request.app });
      expect(withoutWhatStays(removed), JSON.stringify(request)).toBe(withoutWhatStays(text));
    }
  });
});

/**
 * A header that was added for `pkgs` or `lib` stays, as something else may use it by then; so does a list that was
 * made for the app and is empty now, as nobody can tell it from one that the person made.
 */
function withoutWhatStays(text: string): string {
  return text.replace(/\{[\w\s,]*\.\.\.\s*\}:\s*/, '').replace(/\s*[\w.]+ = (?:with pkgs; )?\[ \];/g, '');
}

describe.skipIf(nix === undefined)('real Nix (skipped where nix-instantiate is not installed)', () => {
  it('reads the consents as they are meant', async () => {
    let text = configurations['with consents of its own'] as string;
    for (const request of requests) text = await carriedOut(text, request);
    const asked = `
      let
        lib = { getName = pkg: pkg.pname; };
        pkgs = { plain-tool = "tool"; closed = "closed"; old = "old"; worst = "worst"; python3Packages.requests = "r"; };
        module = (${text}) { inherit lib pkgs; };
        allowed = name: module.nixpkgs.config.allowUnfreePredicate { pname = name; };
      in [
        (map allowed [ "steam" "closed-source" "worst" "vlc" ])
        module.nixpkgs.config.permittedInsecurePackages
        module.environment.systemPackages
        module.users.users.jane.packages
        [ module.programs.weechat.enable module.services.ntfy.enable ]
      ]`;
    const answer = nix?.evaluate(asked);
    expect(answer === undefined ? undefined : JSON.parse(answer)).toEqual([
      [true, true, true, false],
      expect.arrayContaining(['older-1', 'old-0.9', 'worst-1']),
      expect.arrayContaining(['tool', 'r', 'closed', 'old']),
      ['worst'],
      [true, true],
    ]);
  });
});
