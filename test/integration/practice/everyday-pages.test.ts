/** Everyday pages on the practice computer: dependent settings, the choice of a desktop, consent to drivers. */
import { describe, expect, it } from 'vitest';
import type { Setting, SettingsPage } from '../../../shared/api/settings.ts';
import { practiceTestTimeout } from '../../helpers/practice.ts';
import { type PracticeHost, practiceHost } from '../../helpers/practice-host.ts';

const on = { type: 'bool', value: true } as const;

function settingOf(page: SettingsPage, option: string): Setting {
  const all = page.sections.flatMap(({ settings }) => settings);
  const setting = all.find((other) => other.option === option);
  if (setting === undefined) throw new Error(`${page.id} has no ${option}`);
  return setting;
}

/** What the pending changes would write into the person's file. */
async function addedLines(host: PracticeHost): Promise<string> {
  const plan = await host.ask('changes.plan', { useOverrideFile: [] });
  expect(plan.refusals).toEqual([]);
  const lines = plan.files.flatMap(({ diff }) => diff).filter(({ kind }) => kind === 'added');
  return lines.map(({ text }) => text.trim()).join('\n');
}

async function apply(host: PracticeHost): Promise<void> {
  const { planId } = await host.ask('changes.plan', { useOverrideFile: [] });
  await host.do('apply.start', { planId, mode: 'switch' });
}

describe('everyday pages on a practice computer', { timeout: 3 * practiceTestTimeout }, () => {
  it('know the settings of this computer, allow drivers by name, and write a backup of its own name', async () => {
    const host = await practiceHost('stand-in');
    const { pages } = await host.ask('settings.pages', {});
    expect(pages.length).toBeGreaterThanOrEqual(16);
    for (const { id, count } of pages) {
      const page = await host.ask('settings.page', { page: id });
      expect(page.sections.flatMap(({ settings }) => settings).length, id).toBe(count);
    }

    const firewall = await host.ask('settings.page', { page: 'firewall' });
    const about = firewall.sections.find(({ widget }) => widget === 'open-doors')?.alsoAbout ?? [];
    const options = about.map(({ option }) => option);
    expect(options).toContain('services.openssh.enable');
    expect(options.indexOf('services.openssh.enable')).toBeLessThan(
      options.indexOf('services.openssh.openFirewall'),
    );

    await host.ask('changes.add', {
      kind: 'set-setting',
      option: 'services.xserver.videoDrivers',
      value: { type: 'list', items: [{ type: 'string', value: 'nvidia' }] },
    });
    const driver = await addedLines(host);
    expect(driver).toContain('"nvidia-x11"');
    expect(driver).toContain('allowUnfreePredicate');
    expect(driver).not.toContain('allowUnfree =');
    await host.ask('changes.discardAll', {});

    await host.ask('changes.add', {
      kind: 'set-setting',
      option: 'services.restic.backups.home.repository',
      value: { type: 'string', value: '/mnt/backup' },
    });
    expect(await addedLines(host)).toContain('services.restic.backups.home.repository = "/mnt/backup";');
  });

  it('choose a desktop as one change, with its sign-in screen, and the next choice takes it back', async () => {
    const host = await practiceHost('stand-in');
    const { changes } = await host.ask('changes.add', { kind: 'choose-desktop', desktop: 'plasma' });
    expect(changes.map(({ words }) => words)).toMatchObject([
      { kind: 'set', title: 'Desktop', to: 'KDE Plasma' },
    ]);
    const again = await host.ask('changes.add', { kind: 'choose-desktop', desktop: 'xfce' });
    expect(again.changes.map(({ words }) => words)).toMatchObject([{ title: 'Desktop', to: 'Xfce' }]);
    await apply(host);

    const page = await host.ask('settings.page', { page: 'desktop' });
    for (const option of [
      'services.xserver.desktopManager.xfce.enable',
      'services.xserver.displayManager.lightdm.enable',
      'services.xserver.enable',
    ]) {
      expect(settingOf(page, option).state, option).toMatchObject({ kind: 'set', value: on });
    }
    const others = page.sections[0]?.settings.filter(
      ({ state, picture }) => picture !== 'xfce' && state.kind !== 'default' && state.text !== 'false',
    );
    expect(others).toEqual([]);

    await host.ask('changes.add', { kind: 'choose-desktop', desktop: 'plasma' });
    const lines = await addedLines(host);
    expect(lines).toContain('services.displayManager.sddm.enable = true;');
    expect(lines).toContain('lightdm.enable = false;');
    expect(lines).toContain('xfce.enable = false;');
  });
});
