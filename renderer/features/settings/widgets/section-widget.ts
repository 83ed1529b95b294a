/** What a component gets that shows a section as a whole. */
import type { SettingsPage } from '#shared/api/settings.ts';

export type SettingsSection = SettingsPage['sections'][number];

export interface SectionWidgetProps {
  readonly section: SettingsSection;
  /** Of all sections: a switch of another one can decide what this one says. */
  readonly page: SettingsPage;
  /** The option that was looked for. */
  readonly marked: string | null;
}
