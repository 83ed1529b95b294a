/** Options of a believable computer for the page, answered by the host's own rules over a file in memory. */
import type { Answer, Input } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { nixTextProblem } from '../../electron/host/catalog/options/check-nix-text.ts';
import { declaredSettings } from '../../electron/host/catalog/options/declared-settings.ts';
import type { Knowledge } from '../../electron/host/catalog/options/known-settings.ts';
import { optionDetail } from '../../electron/host/catalog/options/option-detail.ts';
import { isChanged, optionsThatAreSet } from '../../electron/host/catalog/options/option-filter.ts';
import { optionGroup } from '../../electron/host/catalog/options/option-group.ts';
import { childNodes } from '../../electron/host/catalog/options/option-tree.ts';
import { configurationOf } from './configuration-of.ts';
import { knownOptions, type OptionFacts } from './known-options.ts';

const bool = { type: { kind: 'bool' }, typeText: 'boolean', default: 'false' } as const;
const text = { type: { kind: 'string' }, typeText: 'string' } as const;
const entries = {
  type: { kind: 'attrsOf', of: { kind: 'submodule' } },
  typeText: 'attribute set of (submodule)',
  default: '{ }',
} as const;

const facts: readonly OptionFacts[] = [
  {
    name: 'services.nginx.enable',
    ...bool,
    description: 'Whether to enable Nginx Web Server.',
    example: 'true',
    declarations: ['nixos/modules/services/web-servers/nginx/default.nix'],
  },
  {
    name: 'services.nginx.clientMaxBodySize',
    ...text,
    default: '"10m"',
    description: 'Set nginx global client_max_body_size.',
  },
  {
    name: 'services.nginx.appendHttpConfig',
    type: { kind: 'string', multiline: true },
    typeText: 'strings concatenated with "\\n"',
    default: '""',
    description:
      'Configuration lines to be appended to the generated http block. This is mutually exclusive with using\n{option}`services.nginx.config` for specifying the whole {file}`nginx.conf`, see {manpage}`nginx(8)`.\n\n::: {.warning}\nThe lines are **not** checked, and `nginx -t` may refuse them.\n:::\n\n- one <script>alert(1)</script>\n- [two](https://nginx.org/en/docs/)\n\n```\nserver_tokens off;\n```\n',
    example: '"proxy_cache_path /var/cache;"',
    declarations: ['nixos/modules/services/web-servers/nginx/default.nix', '/etc/nixos/nginx.nix'],
  },
  {
    name: 'services.nginx.package',
    type: { kind: 'package' },
    typeText: 'package',
    default: 'pkgs.nginxStable',
    description: 'Nginx package to use. This defaults to the stable version.',
  },
  {
    name: 'services.nginx.resolver.valid',
    ...text,
    default: '""',
    description: 'By default, nginx caches answers.',
  },
  { name: 'services.nginx.virtualHosts', ...entries, description: 'Declarative vhost config.' },
  {
    name: 'services.nginx.virtualHosts.<name>.forceSSL',
    ...bool,
    description: 'Whether to add a separate server block.',
  },
  {
    name: 'services.nginx.virtualHosts.<name>.root',
    type: { kind: 'nullOr', of: { kind: 'path' } },
    typeText: 'null or path',
    default: 'null',
    description: 'The path of the web root directory.',
  },
  {
    name: 'services.nginx.virtualHosts.<name>.http3',
    ...bool,
    default: 'true',
    description: 'Whether to enable the HTTP/3 protocol.',
  },
  {
    name: 'services.openssh.enable',
    ...bool,
    description: 'Whether to enable the OpenSSH secure shell daemon.',
  },
  {
    name: 'services.openssh.ports',
    type: { kind: 'listOf', of: { kind: 'int', min: 0, max: 65_535 } },
    typeText: 'list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)',
    default: '[ 22 ]',
    description: 'Specifies on which ports the SSH daemon listens.',
  },
  {
    name: 'services.openssh.settings.PermitRootLogin',
    type: { kind: 'enum', values: ['yes', 'no', 'prohibit-password'] },
    default: '"prohibit-password"',
    description: 'Whether the root user can login using ssh.',
  },
  {
    name: 'users.users',
    ...entries,
    description:
      'Additional user accounts to be created automatically by the system.\nThis can also be used to set options for root.\n',
  },
  {
    name: 'users.users.<name>.description',
    ...text,
    default: '""',
    description: 'A short description of the user account, typically the user’s full name.',
  },
  {
    name: 'users.users.<name>.extraGroups',
    type: { kind: 'listOf', of: { kind: 'string' } },
    default: '[ ]',
    description: 'The user’s auxiliary groups.',
  },
  {
    name: 'users.users.<name>.isNormalUser',
    ...bool,
    description: 'Indicates whether this is an account for a “real” user.',
  },
  {
    name: 'users.users.<name>.openssh.authorizedKeys.keys',
    type: { kind: 'listOf', of: { kind: 'string' } },
    default: '[ ]',
    description: 'A list of verbatim OpenSSH public keys.',
  },
  {
    name: 'time.timeZone',
    type: { kind: 'nullOr', of: { kind: 'string' } },
    default: 'null',
    description: 'The time zone used when displaying times and dates.',
  },
  { name: 'networking.hostName', ...text, description: 'The name of the machine.' },
  {
    name: 'networking.domain',
    type: { kind: 'nullOr', of: { kind: 'string' } },
    default: 'null',
    description: 'The system domain name.',
  },
  {
    name: 'networking.hosts',
    type: { kind: 'attrsOf', of: { kind: 'listOf', of: { kind: 'string' } } },
    default: '{ }',
    description: 'Locally defined maps of hostnames to IP addresses.',
  },
  { name: 'system.nixos.release', ...text, readOnly: true, description: 'The NixOS release (e.g. `16.03`).' },
  // As many as a person scrolls through.
  ...Array.from({ length: 300 }, (_, index) => ({
    name: `services.server-${String(index).padStart(3, '0')}.enable`,
    ...bool,
    description: `Whether to enable server ${index}.`,
  })),
  ...Array.from({ length: 120 }, (_, index) => ({
    name: `boot.kernel.parameter${String(index).padStart(3, '0')}`,
    ...text,
    description: `Parameter ${index}.`,
  })),
];

const configuration = await configurationOf(
  `{ config, pkgs, lib, ... }:
{
  networking.hostName = "kitchen-laptop";
  networking.domain = lib.concatStringsSep "." [ "home" config.networking.hostName ];
  networking.hosts."10.0.0.2" = [ "printer" ];
  time.timeZone = "Europe/Amsterdam";

  services.nginx.enable = true;
  services.nginx.appendHttpConfig = lib.mkForce "server_tokens off;";
  services.nginx.virtualHosts."wiki.example.org" = {
    forceSSL = true;
    root = /var/www/wiki;
  };
  services.nginx.virtualHosts."photos.example.org" = { };
  services.ourOwn.flavour = "vanilla";

  users.users.jane = {
    isNormalUser = true;
    description = "Jane";
    extraGroups = [ "wheel" "networkmanager" ];
  };
  imports = [ ./web.nix ];
}
`,
  { 'web.nix': '{ lib, ... }: { services.nginx.appendHttpConfig = lib.mkDefault ""; }\n' },
);

const knowledge: Knowledge = { catalogue: curatedCatalogue(), options: knownOptions(facts) };
const version = { release: '24.11', revision: null };

export const fakeOptions = {
  'options.children': ({ path }: Input<'options.children'>): Answer<'options.children'> => {
    const nodes = childNodes(knowledge, configuration, path);
    return nodes === undefined ? unknownPath : ok({ nodes: [...nodes] });
  },
  'options.group': ({ path }: Input<'options.group'>): Answer<'options.group'> => {
    const group = optionGroup(knowledge, configuration, path);
    return group === undefined ? unknownPath : ok(group);
  },
  'options.detail': ({ option }: Input<'options.detail'>): Answer<'options.detail'> => {
    const detail = optionDetail(knowledge, configuration, option, version);
    return detail === undefined ? unknownSetting(option) : ok(detail);
  },
  'options.declared': ({ path }: Input<'options.declared'>): Answer<'options.declared'> => {
    const settings = declaredSettings(knowledge, configuration, path);
    return settings === undefined ? unknownPath : ok({ settings: [...settings] });
  },
  'options.filter': ({ filter }: Input<'options.filter'>): Answer<'options.filter'> => {
    const set = optionsThatAreSet(knowledge, configuration);
    return ok({ settings: filter === 'changed' ? set.filter(isChanged) : [...set] });
  },
  'options.evaluate': ({ option }: Input<'options.evaluate'>): Answer<'options.evaluate'> =>
    option === 'networking.domain'
      ? ok({ text: '"home.kitchen-laptop"' })
      : fail({
          kind: 'cannot-evaluate',
          sentence: 'Nix is not installed here, so nothing can be evaluated.',
        }),
  'options.checkText': (input: Input<'options.checkText'>): Answer<'options.checkText'> =>
    ok({ problem: nixTextProblem(input.text) }),
  'options.suggestions': ({ option }: Input<'options.suggestions'>): Answer<'options.suggestions'> =>
    ok({
      suggestions: option.endsWith('extraGroups')
        ? ['wheel', 'networkmanager', 'audio', 'video'].map((value) => ({ value, label: value }))
        : [],
    }),
};

/** Options of the tree that a text fits, for searching. */
export function optionsNamed(words: string): readonly string[] {
  return facts.map(({ name }) => name).filter((name) => name.toLowerCase().includes(words.toLowerCase()));
}

const unknownPath = fail({ kind: 'unknown-path' as const, sentence: 'There is no such path.' });

function unknownSetting(option: string) {
  return fail({ kind: 'unknown-setting' as const, sentence: `No setting ${option}` });
}
