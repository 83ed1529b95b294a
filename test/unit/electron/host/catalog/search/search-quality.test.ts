/** What people type, and what they should see among the first three. */
import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { documentsOf } from '../../../../../../electron/host/catalog/search/documents.ts';
import { createSearchIndex } from '../../../../../../electron/host/catalog/search/search-index.ts';

const documents = documentsOf(curatedCatalogue());
const index = createSearchIndex(documents);

const pageKinds = { package: 'app', option: 'setting', page: 'page' } as const;

/** Of each, all that are named must be among the first three; `app:`, `setting:` or `page:` and the id. */
const queries: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Names, whole, begun, mistyped, in pieces.
  ['firefox', 'app:firefox'],
  ['fierfox', 'app:firefox'],
  ['firefxo', 'app:firefox'],
  ['fire', 'app:firefox'],
  ['spotfy', 'app:spotify'],
  ['thunderbrid', 'app:thunderbird'],
  ['libre office', 'app:libreoffice-fresh'],
  ['libreofice', 'app:libreoffice-fresh'],
  ['team viewer', 'app:teamviewer'],
  ['whats app', 'app:whatsapp-for-linux'],
  ['vscode', 'app:vscode'],
  ['visual studio', 'app:vscode'],
  ['telegarm', 'app:telegram-desktop'],
  ['Déjà dup', 'app:deja-dup'],
  ['deja', 'app:deja-dup'],
  ['zoom', 'app:zoom-us'],
  ['kdePackages.kate', 'app:kdePackages.kate'],
  // Names of what people had before.
  ['photoshop', 'app:gimp', 'app:krita'],
  ['word', 'app:libreoffice-fresh', 'app:onlyoffice-desktopeditors'],
  ['excel', 'app:libreoffice-fresh'],
  ['outlook', 'app:thunderbird', 'app:evolution'],
  ['airdrop', 'app:localsend'],
  ['lightroom', 'app:darktable'],
  ['illustrator', 'app:inkscape'],
  ['visio', 'app:drawio'],
  ['autocad', 'app:freecad'],
  ['ccleaner', 'app:bleachbit'],
  ['rufus', 'app:impression'],
  ['evernote', 'app:joplin-desktop'],
  // Purposes.
  ['browser', 'app:firefox', 'app:google-chrome'],
  ['install a browser', 'app:firefox'],
  ['pdf reader', 'app:kdePackages.okular', 'app:evince'],
  ['videos', 'app:vlc'],
  ['note taking', 'app:joplin-desktop', 'app:obsidian'],
  ['taking notes', 'app:joplin-desktop', 'app:obsidian'],
  ['email', 'app:thunderbird'],
  ['e-mail', 'app:thunderbird'],
  ['edit photos', 'app:gimp'],
  ['video editor', 'app:kdePackages.kdenlive', 'app:shotcut'],
  ['screen recorder', 'app:obs-studio'],
  ['screenshot', 'app:flameshot'],
  ['password manager', 'app:keepassxc', 'app:bitwarden-desktop'],
  ['torrent', 'app:qbittorrent', 'app:transmission_4-gtk'],
  ['minecraft', 'app:prismlauncher'],
  ['windows programs', 'app:bottles', 'app:wineWowPackages.stable'],
  ['backup', 'app:deja-dup', 'app:pika-backup'],
  ['calculator', 'app:gnome-calculator', 'app:qalculate-gtk'],
  ['flashcards', 'app:anki'],
  ['astronomy', 'app:stellarium'],
  ['kids', 'app:gcompris', 'app:tuxpaint'],
  ['task manager', 'app:mission-center'],
  ['zip', 'app:file-roller'],
  ['file manager', 'app:nautilus', 'app:kdePackages.dolphin'],
  ['ebook', 'app:calibre', 'app:foliate'],
  ['download youtube', 'app:parabolic'],
  ['radio', 'app:shortwave'],
  ['genealogy', 'app:gramps'],
  ['accounting', 'app:gnucash', 'app:homebank'],
  ['translate', 'app:dialect'],
  ['mind map', 'app:minder'],
  ['code editor', 'app:vscode', 'app:vscodium'],
  ['spreadsheet', 'app:libreoffice-fresh'],
  ['ms paint', 'app:drawing'],
  // Settings and pages.
  ['print', 'setting:services.printing.enable', 'page:printing'],
  ['printer', 'page:printing'],
  ['printer driver', 'setting:services.printing.drivers'],
  ['wifi', 'page:network', 'setting:networking.networkmanager.enable'],
  ['bluetooth', 'setting:hardware.bluetooth.enable', 'page:bluetooth'],
  ['blutooth', 'setting:hardware.bluetooth.enable'],
  ['ssh', 'setting:services.openssh.enable', 'page:remote-access'],
  ['openssh', 'setting:services.openssh.enable'],
  ['firewall', 'page:firewall', 'setting:networking.firewall.enable'],
  ['open port', 'setting:networking.firewall.allowedTCPPorts'],
  ['language', 'page:language-and-time'],
  ['time zone', 'setting:time.timeZone'],
  ['timezone', 'setting:time.timeZone'],
  ['keyboard layout', 'setting:services.xserver.xkb.layout'],
  ['computer name', 'setting:networking.hostName'],
  ['hostname', 'setting:networking.hostName'],
  ['autologin', 'setting:services.displayManager.autoLogin.enable'],
  ['gnome', 'setting:services.xserver.desktopManager.gnome.enable'],
  ['kde', 'setting:services.desktopManager.plasma6.enable'],
  ['vpn', 'setting:services.mullvad-vpn.enable'],
  ['night light', 'setting:services.redshift.enable'],
  ['screen reader', 'setting:services.orca.enable', 'page:accessibility'],
  ['fingerprint', 'setting:services.fprintd.enable'],
  ['laptop lid', 'setting:services.logind.lidSwitch'],
  ['garbage collection', 'setting:nix.gc.automatic'],
  ['automatic updates', 'setting:system.autoUpgrade.enable'],
  ['update', 'page:updates'],
  ['fonts', 'page:fonts'],
  ['docker', 'app:docker', 'setting:virtualisation.docker.enable'],
  ['steam', 'app:steam', 'setting:programs.steam.enable'],
  ['sound', 'page:sound'],
  ['dual boot', 'setting:boot.loader.grub.useOSProber'],
  ['antivirus', 'setting:services.clamav.daemon.enable'],
  ['natural scrolling', 'setting:services.libinput.touchpad.naturalScrolling'],
  ['remote desktop', 'setting:services.xrdp.enable', 'page:remote-access'],
  ['nixos.services.printing', 'setting:services.printing.enable'],
];

describe('search finds among the first three', () => {
  it.each(queries.map(([text, ...expected]) => ({ text, expected })))(
    '$text → $expected',
    ({ text, expected }) => {
      const first = index
        .search(text)
        .slice(0, 3)
        .map(({ document, kind }) => `${pageKinds[kind]}:${documents[document]?.name}`);
      expect(first).toEqual(expect.arrayContaining(expected));
    },
  );

  it('in more than 60 questions', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });
});
