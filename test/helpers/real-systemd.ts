/**
 * systemd's own timers and units on a machine that was not started with it: a manager of this user, in a control
 * group and a mount namespace of its own.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { waitFor } from './helper-conversation.ts';
import type { ScriptedComputer } from './scripted-computer.ts';

const manager = '/lib/systemd/systemd';

/** Why it cannot be had here; null when it can. */
export function systemdIsMissing(): string | null {
  if (process.getuid?.() !== 0) return 'needs root';
  if (!existsSync(manager) || !existsSync('/usr/bin/systemd-run')) return 'systemd is not installed';
  if (spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status !== 0)
    return 'no mount namespaces';
  try {
    rmdirSync(makeControlGroup());
    return null;
  } catch {
    return 'no control group can be made';
  }
}

/** All processes of the manager's group are moved by it: so it gets one with nobody else in it (cgroups(7)). */
function makeControlGroup(): string {
  const hierarchy = existsSync('/sys/fs/cgroup/systemd') ? '/sys/fs/cgroup/systemd' : '/sys/fs/cgroup';
  const directory = join(hierarchy, `snowglobe-test-${process.pid}`);
  mkdirSync(directory);
  return directory;
}

/** Gives the computer a systemd of its own until the test is over. */
export async function startSystemd(machine: ScriptedComputer): Promise<void> {
  const group = makeControlGroup();
  // The name of its socket must be short (unix(7)).
  const runtime = mkdtempSync(join(tmpdir(), 'sd-'));
  const child = startManager(group, runtime);
  onTestFinished(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    rmSync(runtime, { recursive: true, force: true });
    spawnSync('find', [group, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';'], { stdio: 'ignore' });
  });
  await waitFor(() => existsSync(join(runtime, 'systemd/private')), 10_000);
  mkdirSync(machine.computer.places.systemd, { recursive: true });
  // What a unit of the system finds where it always is, one of a practice computer finds by this variable.
  const scripts = {
    'systemd-run': 'exec systemd-run --user --setenv=SNOWGLOBE_PRACTICE="$SNOWGLOBE_PRACTICE" "$@"',
    systemctl: 'exec systemctl --user "$@"',
  };
  for (const [name, line] of Object.entries(scripts)) {
    const path = join(machine.root, 'bin', name);
    writeFileSync(path, `#!/bin/sh\nexport XDG_RUNTIME_DIR=${runtime}\n${line}\n`);
    chmodSync(path, 0o755);
  }
}

function startManager(group: string, runtime: string): ChildProcess {
  // It starts only where /run/systemd/system says that the machine was started with systemd (sd_booted(3)).
  const script = `mount -t tmpfs tmpfs /run && mkdir -p /run/systemd/system &&
echo $$ > ${group}/cgroup.procs && exec ${manager} --user --log-target=null`;
  return spawn('unshare', ['--mount', '/bin/sh', '-c', script], {
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', HOME: runtime, XDG_RUNTIME_DIR: runtime },
    stdio: 'ignore',
  });
}
