/** Shape of the texts we write ourselves about well-known apps and settings, in plain language. */
import type { ShelfId } from '#shared/api/apps.ts';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';

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

export interface CuratedSetting {
  /** `services.openssh.enable` */
  readonly option: string;
  readonly title: string;
  readonly summary: string;
  /** Id of an entry of `pages`. */
  readonly page: string;
  readonly section: string;
  readonly type: OptionType;
  /** What NixOS uses when nothing sets it; null where it is computed or has none. */
  readonly default: NixValue | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Shown only while this boolean option is on. */
  readonly requires: string | null;
  readonly warning: string | null;
  readonly keywords: readonly string[];
}

export interface CuratedPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Name of a lucide icon in kebab-case: `wifi`, `printer`. */
  readonly icon: string;
  readonly keywords: readonly string[];
}
