/** Names of store paths: `/nix/store/<hash>-thunderbird-132.0.drv` is Thunderbird, 132.0. */

export interface PackageName {
  readonly name: string;
  /** Empty where the name has none. */
  readonly version: string;
}

const hashAndDash = 33;

/** Splits where Nix does (`parseDrvName`): at the first dash that is not followed by a letter. */
export function packageOfStorePath(path: string): PackageName {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const whole = (/^[0-9a-z]{32}-/.test(base) ? base.slice(hashAndDash) : base).replace(/\.drv$/, '');
  const dash = /-(?=[^a-zA-Z])/.exec(whole);
  return dash === null
    ? { name: whole, version: '' }
    : { name: whole.slice(0, dash.index), version: whole.slice(dash.index + 1) };
}

/** `thunderbird 132.0` */
export function readableStoreName(path: string): string {
  const { name, version } = packageOfStorePath(path);
  return version === '' ? name : `${name} ${version}`;
}
