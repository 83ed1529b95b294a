/** How much a package or an option is looked for, from its name: 1 is an ordinary one. */
import { renown } from '../vocabulary/well-known.ts';

/** Packages for programmers that are rarely what somebody means who names a program. */
const LIBRARY_SET = 0.35;
/** Parts of desktops and of programs. */
const PART_SET = 0.75;
const APP_SET = 0.97;

const appSets: ReadonlySet<string> = new Set([
  'kdePackages',
  'gnome',
  'jetbrains',
  'mate',
  'xfce',
  'pantheon',
]);
const partSets: ReadonlySet<string> = new Set(
  'xorg libsForQt5 plasma5Packages lxqt cinnamon deepin lomiri gnomeExtensions unixtools nodePackages nerd-fonts vscode-extensions hunspellDicts aspellDicts obs-studio-plugins'.split(
    ' ',
  ),
);
/** Builds of something for another purpose than using it. */
const variants =
  /(?:^|[-_.])(?:unwrapped|minimal|headless|nox|static|tests|dev|debug|git|unstable|beta|nightly|bootstrap|nightly-bin|esr|lts)(?:$|[-_])|(?:Static|Minimal|Unwrapped|_unwrapped)$/;
const VARIANT = 0.85;
/** `transmission_3`, `gcc12`: the one without a number is the one that is meant. */
const NUMBERED = 0.93;

export function packageWeight(attribute: string): number {
  const path = attribute.split('.');
  const own = path.at(-1) ?? '';
  const known = renown(attribute);
  const set = path.length === 1 ? 1 : setWeight(path[0] ?? '');
  const variant = known > 1 || !variants.test(own) ? 1 : VARIANT;
  const numbered = known > 1 || !/_?\d+$/.test(own) ? 1 : NUMBERED;
  return known * set * variant * numbered;
}

function setWeight(set: string): number {
  if (appSets.has(set)) return APP_SET;
  return partSets.has(set) ? PART_SET : LIBRARY_SET;
}

/** The switch of a module stands for all of it. */
const MAIN_SWITCH = 1.1;
/** Which of the well-known ones is meant is for the words to say. */
const KNOWN_SWITCH = 1.03;
const INNER_SWITCH = 0.85;
const DETAIL = 0.8;
/** Each step further down makes an option more special. */
const DEEPER = 0.93;
const OF_ONE_ENTRY = 0.85;
/** Short options outside of `services` and `programs` are the everyday ones: `time.timeZone`. */
const EVERYDAY = 0.97;

export function optionWeight(name: string): number {
  const path = name.split('.');
  const known = renown(name);
  if (known > 1) return path.at(-1) === 'enable' ? known * KNOWN_SWITCH : known;
  const ofEntry = /<name>|\*/.test(name) ? OF_ONE_ENTRY : 1;
  const depth = DEEPER ** Math.max(0, path.length - 3);
  return ofEntry * depth * roleWeight(path);
}

function roleWeight(path: readonly string[]): number {
  if (path.at(-1) === 'enable') return path.length <= 3 ? MAIN_SWITCH : INNER_SWITCH;
  const isModule = path[0] === 'services' || path[0] === 'programs';
  return !isModule && path.length <= 3 ? EVERYDAY : DETAIL;
}
