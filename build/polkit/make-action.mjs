/**
 * `node build/polkit/make-action.mjs PROGRAM [FIRST-ARGUMENT] > org.snowglobe.helper.policy`, for packages.
 * PROGRAM is the launcher, or Node with the helper's bundle as FIRST-ARGUMENT; both as they will be installed.
 */
import { polkitAction } from './action.mjs';

const [program, firstArgument = null, ...others] = process.argv.slice(2);
if (program === undefined || others.length > 0) {
  process.stderr.write('Usage: make-action.mjs PROGRAM [FIRST-ARGUMENT]\n');
  process.exit(2);
}
process.stdout.write(polkitAction(program, firstArgument));
