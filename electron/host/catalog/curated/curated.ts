/** Shape of the texts we write ourselves about well-known apps and settings, in plain language. */
import type { ShelfId } from '#shared/api/apps.ts';
import type { NixValue } from '#shared/api/intent.ts';
import type { Condition, SectionWidget, SettingWidget } from '#shared/api/settings.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type { ValueTest } from '#shared/options/value-test.ts';

export interface CuratedApp {
  /** Attribute path of the package in Nixpkgs, joined by dots: `firefox`, `kdePackages.kate`. */
  readonly attribute: string;
  readonly name: string;
  /** One line under the name: what a person does with it. Not a sentence, no full stop. */
  readonly summary: string;
  /** Two to four plain sentences. */
  readonly description: string;
  readonly shelf: ShelfId;
  /** Shown on the first page of its shelf. */
  readonly suggested: boolean;
  readonly free: boolean;
  /** What has to be allowed by name before Nixpkgs installs it, where that is not the attribute's last name. */
  readonly unfreeNames?: readonly string[];
  /** Short name of the licence as people know it: `GPL 3`, `MIT`, `Proprietary`. */
  readonly licence: string;
  readonly homepage: string;
  /** A simple-icons slug, only where that package really has it. */
  readonly icon: string | null;
  /** The option that installs it the right way; null: the package list is the right way. */
  readonly program: CuratedProgram | null;
  /** What people type when they look for it: "browser", "e-mail", "photoshop". */
  readonly keywords: readonly string[];
  /** Options on our pages that belong to it. */
  readonly relatedSettings: readonly string[];
}

export interface CuratedProgram {
  /** A boolean option that NixOS leaves off: `programs.firefox.enable`. */
  readonly option: string;
  /** Why the option is better than the bare package, one sentence without full stop. */
  readonly reason: string;
  /** The option prepares the system but does not bring the app's window: the package is listed as well. */
  readonly alsoPackage: boolean;
}

export type CuratedChoices = readonly {
  readonly value: string;
  readonly label: string;
  /** What it is for, where the label alone does not say it. */
  readonly hint?: string;
  /** Names that have to be allowed with it, as it is not free software. */
  readonly unfreeNames?: readonly string[];
}[];

/** An everyday page, all of it in one file. docs/PAGES.md explains each part with an example. */
export interface CuratedPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Name of a lucide icon in kebab-case: `wifi`, `printer`. */
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly sections: readonly CuratedSection[];
}

export interface CuratedSection {
  /** Its own on its page. */
  readonly id: string;
  readonly title: string;
  /** A component for the section as a whole, which shows its settings in another way than in rows. */
  readonly widget?: SectionWidget;
  /** Options with their home on other pages that this section tells about. */
  readonly alsoAbout?: readonly string[];
  readonly settings: readonly SettingOnPage[];
}

/** A setting as it is written down: what most settings do not need can be left out. */
export interface SettingOnPage {
  /** `services.openssh.enable` */
  readonly option: string;
  /** What later releases of NixOS call it; the name that this computer knows is used. */
  readonly laterNames?: readonly string[];
  /** The path it is declared under, where that differs: `services.restic.backups.<name>.paths`. */
  readonly declared?: string;
  readonly title: string;
  readonly summary: string;
  /** A few sentences where one line is not enough to decide. */
  readonly explanation?: string;
  readonly type: OptionType;
  /** What NixOS uses when nothing sets it; null where it is computed or has none. */
  readonly default: NixValue | null;
  /** Values by the names people know them by, in the order to offer them. */
  readonly choices?: CuratedChoices;
  /** Another setting that must be on, or be as the condition says, for this one to be shown. */
  readonly requires?: string | Condition;
  /** Said before it is switched on, or changed as `warnsWhen` says. */
  readonly warning?: string;
  readonly warnsWhen?: ValueTest;
  /** Names that have to be allowed when it is switched on, as it is not free software. */
  readonly unfreeNames?: readonly string[];
  /** What it lets in from the network while it is on: `TCP 22`. */
  readonly opens?: string;
  /** A component in the place of the field for its type. */
  readonly widget?: SettingWidget;
  /** Id of a drawing of it. */
  readonly picture?: string;
  readonly keywords: readonly string[];
}

/** A setting as the application knows it: nothing left out, and where it stands. */
export interface CuratedSetting extends Omit<SettingOnPage, 'choices' | 'requires' | 'warning'> {
  /** Id of an entry of `curatedPages`. */
  readonly page: string;
  /** The section's title; `sectionId` is its id. */
  readonly section: string;
  readonly sectionId: string;
  readonly choices: CuratedChoices;
  readonly requires: Condition | null;
  readonly warning: string | null;
}
