/** Settings of every kind and in every state, for looking at their fields. */
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { OptionType } from '#shared/options/option-type.ts';

const text = (value: string): NixValue => ({ type: 'string', value });
const int = (value: number): NixValue => ({ type: 'int', value: String(value) });
const bool = (value: boolean): NixValue => ({ type: 'bool', value });
const list = (...items: readonly NixValue[]): NixValue => ({ type: 'list', items });
const set = (entries: Readonly<Record<string, NixValue>>): NixValue => ({
  type: 'set',
  entries: Object.entries(entries),
});
const pkg = (...attribute: readonly string[]): NixValue => ({ type: 'package', attribute });

interface More {
  readonly value?: NixValue;
  readonly default?: NixValue;
  readonly summary?: string;
  readonly choices?: Setting['choices'];
}

export function sample(title: string, option: string, type: OptionType, more: More = {}): Setting {
  return {
    option,
    title,
    summary: more.summary ?? '',
    type,
    default: more.default ?? null,
    choices: more.choices ?? [],
    requires: null,
    warning: null,
    state:
      more.value === undefined
        ? { kind: 'default' }
        : { kind: 'set', value: more.value, text: '', file: '/etc/nixos/configuration.nix', line: 41 },
  };
}

const longText =
  'A value that is much longer than its field is wide, as addresses, keys and lists of flags often are: --a --b --c';

const timeZones = ['Europe/Amsterdam', 'Europe/Lisbon', 'America/New_York'];
const values = ['none', 'xfce', 'gnome', 'plasma', 'sway', 'hyprland', 'i3', 'bspwm', 'dwm', 'river', 'niri'];
const server: OptionType = { kind: 'submodule' };
const proxied = set({
  listenAddress: text('10.0.0.1'),
  port: int(8443),
  locations: set({ '/': set({ proxyPass: text('http://127.0.0.1:3000') }) }),
});

export const samples: Readonly<Record<string, readonly Setting[]>> = {
  scalars: [
    sample(
      'Bluetooth',
      'hardware.bluetooth.enable',
      { kind: 'bool' },
      { value: bool(true), summary: 'Wireless devices' },
    ),
    sample('SSH port', 'services.a.port', { kind: 'int', min: 0, max: 65_535 }, { value: int(22) }),
    sample(
      'Largest size',
      'services.a.size',
      { kind: 'int' },
      { value: { type: 'int', value: '9223372036854775807' } },
    ),
    sample(
      'Days to keep',
      'services.a.days',
      { kind: 'nullOr', of: { kind: 'int', min: 1 } },
      { value: int(30) },
    ),
    sample('Backlog', 'services.a.backlog', { kind: 'nullOr', of: { kind: 'int', min: 1 } }),
    sample(
      'Opacity',
      'services.a.opacity',
      { kind: 'float', min: 0, max: 1 },
      { value: { type: 'float', value: 0.85 } },
    ),
    sample(
      'Host name',
      'networking.hostName',
      { kind: 'string', nonEmpty: true },
      { value: text('kitchen-laptop') },
    ),
    sample('Nothing yet', 'services.a.nothing', { kind: 'string' }, { summary: 'A text that is not set' }),
    sample('Arguments', 'services.a.arguments', { kind: 'string' }, { value: text(longText) }),
    sample(
      'Description',
      'services.a.description',
      { kind: 'nullOr', of: { kind: 'string' } },
      { value: text('') },
    ),
    sample(
      'Message of the day',
      'users.motd',
      { kind: 'string', multiline: true },
      { value: text('Welcome.\n\nBackups run at noon.\nPlease save your work.') },
    ),
    sample(
      'Password',
      'users.users.jane.hashedPassword',
      { kind: 'string', secret: true },
      { value: text('$y$j9T$a$b') },
    ),
    sample('Wireless key', 'networking.wireless.psk', { kind: 'string', secret: true }),
    sample(
      'Wallpaper',
      'services.a.wallpaper',
      { kind: 'path' },
      { value: { type: 'path', text: './pictures/hills.png' } },
    ),
    sample('Home folder', 'users.users.jane.home', { kind: 'nullOr', of: { kind: 'path', absolute: true } }),
    sample(
      'Time zone',
      'time.timeZone',
      { kind: 'nullOr', of: { kind: 'string' } },
      { value: text('Europe/Amsterdam') },
    ),
    sample('Editor', 'services.a.package', { kind: 'package' }, { value: pkg('kdePackages', 'kate') }),
    sample('Shell', 'users.users.jane.shell', { kind: 'nullOr', of: { kind: 'package' } }),
    sample(
      'Start-up script',
      'services.a.hook',
      { kind: 'other', description: 'function' },
      { value: text('echo hello') },
    ),
  ],
  choices: [
    sample(
      'Sound',
      'services.a.sound',
      { kind: 'enum', values: ['off', 'on', 'auto'] },
      { value: text('auto') },
    ),
    sample(
      'Level',
      'services.a.level',
      { kind: 'enum', values: ['quiet', 'warnings-only', 'informational', 'everything'] },
      { value: text('warnings-only') },
    ),
    sample(
      'Desktop',
      'services.a.session',
      { kind: 'enum', values: [...values, ...values.map((each) => `${each}-x11`)] },
      { value: text('plasma') },
    ),
    sample('Firmware', 'services.a.firmware', { kind: 'nullOr', of: { kind: 'bool' } }),
    sample(
      'Governor',
      'services.a.governor',
      { kind: 'nullOr', of: { kind: 'enum', values: ['ondemand', 'powersave', 'performance'] } },
      { value: text('powersave') },
    ),
    sample(
      'Memory',
      'services.a.memory',
      {
        kind: 'oneOf',
        of: [
          { kind: 'int', min: 1 },
          { kind: 'enum', values: ['infinity'] },
        ],
      },
      { value: int(512) },
    ),
    sample(
      'Listen on',
      'services.a.listen',
      { kind: 'oneOf', of: [{ kind: 'string' }, { kind: 'listOf', of: { kind: 'string' } }] },
      { value: list(text('127.0.0.1'), text('::1')) },
    ),
    sample(
      'Root',
      'services.a.root',
      { kind: 'oneOf', of: [{ kind: 'path' }, { kind: 'package' }, { kind: 'string', multiline: true }] },
      { value: text('/srv/www') },
    ),
  ],
  lists: [
    sample(
      'Open ports',
      'networking.firewall.allowedTCPPorts',
      { kind: 'listOf', of: { kind: 'int', min: 0, max: 65_535 } },
      { value: list(int(22), int(80), int(443)) },
    ),
    sample(
      'Groups',
      'users.users.jane.extraGroups',
      { kind: 'listOf', of: { kind: 'string' } },
      { value: list(text('wheel'), text(longText)) },
    ),
    sample(
      'Nothing in it',
      'services.a.empty',
      { kind: 'listOf', of: { kind: 'string' } },
      { value: list() },
    ),
    sample(
      'Fonts',
      'fonts.packages',
      { kind: 'listOf', of: { kind: 'package' } },
      {
        value: list(pkg('noto-fonts'), pkg('nerd-fonts', 'jetbrains-mono'), {
          type: 'nix',
          text: 'pkgs.callPackage ./font.nix { }',
        }),
      },
    ),
    sample(
      'Locales',
      'i18n.supported',
      { kind: 'listOf', of: { kind: 'enum', values: ['de_DE', 'en_GB', 'pt_PT'] } },
      { value: list(text('de_DE')) },
    ),
    sample(
      'Servers',
      'services.a.servers',
      { kind: 'listOf', of: server },
      { value: list(proxied, set({ port: int(80) })) },
    ),
    sample(
      'Rules',
      'services.a.rules',
      { kind: 'listOf', of: { kind: 'listOf', of: { kind: 'string' } } },
      { value: list(list(text('allow'), text('10.0.0.0/8')), list(text('deny'), text('all'))) },
    ),
    sample(
      'Thousand entries',
      'services.a.many',
      { kind: 'listOf', of: { kind: 'string' } },
      { value: list(...Array.from({ length: 1_000 }, (_, index) => text(`host-${index + 1}.example.org`))) },
    ),
  ],
  sets: [
    sample(
      'Variables',
      'environment.variables',
      { kind: 'attrsOf', of: { kind: 'string' } },
      {
        value: set({
          EDITOR: text('nano'),
          LESS: text('-R -F'),
          A_NAME_THAT_IS_LONGER_THAN_ITS_COLUMN: text(longText),
        }),
      },
    ),
    sample(
      'Limits',
      'services.a.limits',
      {
        kind: 'attrsOf',
        of: { kind: 'oneOf', of: [{ kind: 'int' }, { kind: 'enum', values: ['unlimited'] }] },
      },
      { value: set({ files: int(4096), memory: text('unlimited') }) },
    ),
    sample(
      'Hosts',
      'networking.hosts',
      { kind: 'attrsOf', of: { kind: 'listOf', of: { kind: 'string' } } },
      {
        value: set({
          '127.0.0.1': list(text('localhost')),
          '10.0.0.2': list(text('printer'), text('printer.home')),
        }),
      },
    ),
    sample(
      'Virtual hosts',
      'services.a.servers',
      { kind: 'attrsOf', of: server },
      { value: set({ 'example.org': proxied }) },
    ),
    sample('Empty set', 'services.a.emptySet', { kind: 'attrsOf', of: { kind: 'int' } }, { value: set({}) }),
    sample(
      'Settings',
      'services.a.settings',
      { kind: 'data', format: 'JSON' },
      {
        value: set({
          name: text('kitchen'),
          retries: int(3),
          debug: bool(false),
          upstream: set({ host: text('10.0.0.2'), ports: list(int(80), int(443)) }),
          proxy: { type: 'null' },
        }),
      },
    ),
    sample(
      'Server',
      'services.a.server',
      { kind: 'submodule', freeform: { kind: 'attrsOf', of: { kind: 'string' } } },
      { value: proxied },
    ),
  ],
};

export const suggestions: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
  'time.timeZone': timeZones.map((value) => ({
    value,
    label: value.split('/').at(-1)?.replace('_', ' ') ?? value,
  })),
  'users.users.jane.extraGroups': ['wheel', 'audio', 'video', 'networkmanager', 'docker'].map((value) => ({
    value,
    label: value,
  })),
};

/** What the submodules of the samples declare, by the name of the last set or list. */
export function declared(path: readonly string[]): readonly Setting[] {
  const at = path.join('.');
  if (at.endsWith('locations.<name>')) {
    return [
      sample(
        'Forward to',
        `${at}.proxyPass`,
        { kind: 'nullOr', of: { kind: 'string' } },
        { summary: 'Address of the server behind' },
      ),
      sample('Web sockets', `${at}.proxyWebsockets`, { kind: 'bool' }, { default: bool(false) }),
    ].map(declaredAt);
  }
  return [
    sample(
      'Listen address',
      `${at}.listenAddress`,
      { kind: 'string' },
      { default: text('0.0.0.0'), summary: 'Address of this computer on which requests are taken' },
    ),
    sample('Port', `${at}.port`, { kind: 'int', min: 0, max: 65_535 }, { summary: 'Where it listens' }),
    sample(
      'Encrypted',
      `${at}.forceSSL`,
      { kind: 'bool' },
      { default: bool(false), summary: 'Sends visitors to https' },
    ),
    sample('Certificate', `${at}.sslCertificate`, { kind: 'nullOr', of: { kind: 'path' } }),
    sample(
      'Protocols',
      `${at}.protocols`,
      { kind: 'listOf', of: { kind: 'string' } },
      { default: list(text('http1'), text('http2')) },
    ),
    sample(
      'Locations',
      `${at}.locations`,
      { kind: 'attrsOf', of: { kind: 'submodule' } },
      { default: set({}) },
    ),
    sample('Time limit', `${at}.timeout`, { kind: 'int', min: 1 }, { default: int(60) }),
    sample(
      'Log',
      `${at}.log`,
      { kind: 'enum', values: ['off', 'errors', 'all'] },
      { default: text('errors') },
    ),
    sample('More', `${at}.extraConfig`, { kind: 'string', multiline: true }, { default: text('') }),
  ].map(declaredAt);
}

function declaredAt(setting: Setting): Setting {
  return { ...setting, declared: setting.option.split('.') };
}
