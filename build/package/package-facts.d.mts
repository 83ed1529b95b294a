export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly maintainer: string;
  readonly homepage: string | null;
}
export function packageFacts(environment?: Readonly<Record<string, string | undefined>>): PackageFacts;
export const debArchitectures: Readonly<Record<string, string>>;
export const rpmArchitectures: Readonly<Record<string, string>>;
