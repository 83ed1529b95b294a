/** Real polkit for tests, in a world of its own (world.sh): asks as an unprivileged user, with agents that answer. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { nodeProgramConfig } from '../../../build/node-program.mjs';
import type { HelperSilence } from '../../../electron/host/privilege/silence.ts';
import {
  type HelperEvent,
  type HelperRequest,
  helperProtocolVersion,
} from '../../../shared/api/helper-protocol.ts';
import { fingerprint, waitFor } from '../helper-conversation.ts';
import type { AskNews, AskOrder } from './ask.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What is missing for a world with polkit; null when everything is there. */
export function missingForPolkit(): string | null {
  if (process.getuid?.() !== 0) return 'root';
  const programs = ['/usr/bin/pkexec', '/usr/bin/pkttyagent', '/usr/bin/dbus-daemon', '/usr/sbin/useradd'];
  const missing = programs.find((path) => !existsSync(path));
  if (missing !== undefined) return missing;
  const modules = spawnSync('/usr/bin/python3', ['-c', 'import dbus, gi'], { stdio: 'ignore' });
  if (modules.status !== 0) return 'python3-dbus and python3-gi';
  const namespaces = spawnSync('unshare', [...inOwnNamespaces, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  return namespaces.status === 0 ? null : 'mounts in a namespace of its own';
}

const inOwnNamespaces = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

export interface PolkitWorld {
  /** Readable by everybody in the world. */
  readonly directory: string;
  /** The path from outside of a file in the world. */
  outside(path: string): string;
  /** Copies a file into the world's directory and returns its path there. */
  bring(file: string, name: string): string;
  /** Writes a file into the world's directory and returns its path there. */
  write(name: string, text: string): string;
  /** The system bus, which starts polkit when it is wanted. */
  startBus(): void;
  /** Runs a program in the world and waits for it. */
  run(
    user: WorldUser,
    program: string,
    args: readonly string[],
  ): { readonly code: number | null; readonly output: string };
  start(user: WorldUser, program: string, args: readonly string[]): ChildProcessWithoutNullStreams;
  /** The names of all that runs in the world. */
  programs(): readonly string[];
  end(): void;
}

export type WorldUser = 'root' | 'jane' | 'tom';

export async function createPolkitWorld(): Promise<PolkitWorld> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'snowglobe-world-')));
  const holder = spawn('unshare', [...inOwnNamespaces, 'sh', join(here, 'world.sh'), directory]);
  let said = '';
  holder.stdout.on('data', (text) => {
    said += text;
  });
  holder.stderr.on('data', (text) => {
    said += text;
  });
  await waitFor(() => said.includes('ready\n') || holder.exitCode !== null, 20_000);
  if (holder.exitCode !== null) throw new Error(`The world did not come about: ${said}`);
  // unshare itself is half outside: it is its child that is wholly in.
  const inner = readFileSync(`/proc/${holder.pid}/task/${holder.pid}/children`, 'utf8').trim();
  const outside = (path: string): string => `/proc/${inner}/root${path}`;
  const entering = (user: WorldUser): readonly string[] => [
    ...['--target', inner, '--mount', '--pid', '--'],
    ...['setpriv', '--pdeathsig=KILL', `--reuid=${user}`, `--regid=${user}`, '--init-groups'],
    ...['env', '-i', '-C', '/', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8'],
  ];
  const run: PolkitWorld['run'] = (user, program, args) => {
    const { status, stdout, stderr } = spawnSync('nsenter', [...entering(user), program, ...args], {
      encoding: 'utf8',
      input: '',
    });
    return { code: status, output: stdout + stderr };
  };
  return {
    directory,
    outside,
    run,
    bring: (file, name) => {
      mkdirSync(dirname(outside(`${directory}/${name}`)), { recursive: true });
      copyFileSync(file, outside(`${directory}/${name}`));
      return `${directory}/${name}`;
    },
    write: (name, text) => {
      writeFileSync(outside(`${directory}/${name}`), text, { mode: 0o644 });
      return `${directory}/${name}`;
    },
    startBus: () => {
      const { code, output } = run('root', 'dbus-daemon', ['--system', '--fork', '--nopidfile']);
      if (code !== 0) throw new Error(`The bus did not start: ${output}`);
    },
    start: (user, program, args) => spawn('nsenter', [...entering(user), program, ...args]),
    programs: () =>
      readdirSync(outside('/proc')).flatMap((name) => {
        try {
          return [readFileSync(outside(`/proc/${name}/comm`), 'utf8').trim()];
        } catch {
          // Not a process, or one that has just ended.
          return [];
        }
      }),
    end: () => {
      holder.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Bundles ask.ts and returns its path in the world. */
export async function bringAskProgram(world: PolkitWorld): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'snowglobe-ask-'));
  const config = nodeProgramConfig({ name: 'ask', entry: 'test/helpers/polkit/ask.ts' });
  await build({ ...config, build: { ...config.build, outDir } });
  const path = world.bring(join(outDir, 'ask.js'), 'ask.js');
  rmSync(outDir, { recursive: true });
  return path;
}

export interface Asking {
  readonly pid: number;
  readonly events: readonly HelperEvent[];
  /** How it ended the first time. */
  readonly ended: Promise<HelperSilence | null>;
  /** How it ended each time. */
  readonly endings: readonly (HelperSilence | null)[];
  say(word: 'go' | 'cancel'): void;
}

/** The host's end as one of the world's users; asks when it is told to go. */
export async function ask(
  world: PolkitWorld,
  user: WorldUser,
  program: string,
  order: AskOrder,
): Promise<Asking> {
  const child = world.start(user, process.execPath, [program, JSON.stringify(order)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  let pid = 0;
  const events: HelperEvent[] = [];
  const endings: (HelperSilence | null)[] = [];
  const ended = new Promise<HelperSilence | null>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const news: AskNews = JSON.parse(line);
      if ('pid' in news) pid = news.pid;
      else if ('event' in news) events.push(news.event);
      else {
        endings.push(news.ended);
        resolve(news.ended);
      }
    });
    child.once('close', () => reject(new Error(`It ended without a word: ${errors}`)));
  });
  ended.catch(() => {});
  await waitFor(() => pid !== 0 || child.exitCode !== null, 20_000);
  return { pid, events, ended, endings, say: (word) => void child.stdin.write(`${word}\n`) };
}

/** Makes a process one of a session in front of the screen: logind says so in files (sd_session_is_active(3)). */
export function putInSession(world: PolkitWorld, pid: number): void {
  const { uid } = statSync(world.outside(`/proc/${pid}`));
  const session = `UID=${uid}\nACTIVE=1\nSTATE=active\nREMOTE=0\nSEAT=seat0\nTYPE=x11\nCLASS=user\n`;
  const group = `/user.slice/user-${uid}.slice/session-1.scope`;
  for (const [kind, name, text] of [
    ['sessions', '1', session],
    ['users', String(uid), 'STATE=active\n'],
  ] as const) {
    mkdirSync(world.outside(`/run/systemd/${kind}`), { recursive: true });
    writeFileSync(world.outside(`/run/systemd/${kind}/${name}`), text);
  }
  // Which session a process is of is told by its control group (sd_pid_get_session(3)).
  const groups = world.write('control-groups', `1:name=systemd:${group}\n0::${group}\n`);
  const { code, output } = world.run('root', 'mount', ['--bind', groups, `/proc/${pid}/cgroup`]);
  if (code !== 0) throw new Error(`It is in no session: ${output}`);
}

export interface Question {
  readonly action: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface Agent {
  /** What it was asked so far. */
  readonly asked: readonly Question[];
  /** How often it was told that nobody waits for the answer any more. */
  cancelled(): number;
}

/** An agent for one process that dismisses each question, or lets it stand. */
export async function programmedAgent(
  world: PolkitWorld,
  pid: number,
  answer: 'dismiss' | 'wait',
  locale = 'C',
): Promise<Agent> {
  const script = existsSync(world.outside(`${world.directory}/agent.py`))
    ? `${world.directory}/agent.py`
    : world.bring(join(here, 'agent.py'), 'agent.py');
  const child = world.start('jane', '/usr/bin/python3', [script, String(pid), locale, answer]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const asked: Question[] = [];
  let isRegistered = false;
  let cancelled = 0;
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const news = JSON.parse(line);
    if (news.registered) isRegistered = true;
    if (news.asked) asked.push(news.asked);
    if (news.cancelled) cancelled += 1;
  });
  await waitFor(() => isRegistered || child.exitCode !== null, 20_000);
  if (!isRegistered) throw new Error(`The agent did not register: ${errors}`);
  return { asked, cancelled: () => cancelled };
}

/** What Jane is asked, and dismisses, when she starts pkexec with these words. */
export async function questionFor(world: PolkitWorld, words: readonly string[]): Promise<Question> {
  const script = 'echo $$; read go; pkexec --disable-internal-agent "$@"; exit';
  const child = world.start('jane', 'sh', ['-c', script, 'sh', ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  await waitFor(() => said.includes('\n'), 20_000);
  const agent = await programmedAgent(world, Number(said), 'dismiss');
  child.stdin.write('go\n');
  await new Promise((resolve) => child.once('close', resolve));
  const [question] = agent.asked;
  if (question === undefined) throw new Error('Nothing was asked.');
  return question;
}

export interface TerminalAgent {
  /** All that the terminal has shown. */
  shown(): string;
  type(text: string): void;
}

/** polkit's own agent for a terminal, in a pseudo-terminal (script(1)), for one process. */
export async function terminalAgent(world: PolkitWorld, pid: number): Promise<TerminalAgent> {
  // It closes descriptor 3 when it is registered, so that the pipe ends.
  const command = `pkttyagent --process ${pid} --notify-fd 3 3>&1 >/dev/tty | { cat; echo REGISTERED; }`;
  const agent = openTerminal(world, command);
  await waitFor(() => agent.shown().includes('REGISTERED'), 20_000);
  return agent;
}

/** A pseudo-terminal of Jane's (script(1)) for a line of the shell. */
function openTerminal(world: PolkitWorld, command: string): TerminalAgent {
  const child = world.start('jane', 'script', ['--quiet', '--command', command, '/dev/null']);
  onTestFinished(() => void child.kill('SIGKILL'));
  let shown = '';
  child.stdout.on('data', (text) => {
    shown += text;
  });
  return {
    shown: () => shown,
    // An agent asks, and only then hides what is typed: that forgets what came before, as a person's would not.
    type: (text) => void setTimeout(() => child.stdin.write(text), 500),
  };
}

/** The host's end in a terminal of Jane's, with the agent that it starts there itself. */
export function askOnTerminal(world: PolkitWorld, program: string, order: AskOrder): TerminalAgent {
  const path = world.write('order.json', JSON.stringify({ ...order, onTerminal: true }));
  const command = `exec ${process.execPath} ${program} "$(cat ${path})"`;
  return openTerminal(world, command);
}

/** To replace the configuration of the world as it is now. */
export function replaceConfiguration(world: PolkitWorld, action: 'switch' | 'write'): HelperRequest {
  const path = '/etc/nixos/configuration.nix';
  const file = { path, fingerprint: fingerprint(world.outside(path)), text: newConfiguration };
  return {
    request: 'apply',
    version: helperProtocolVersion,
    action,
    files: [file],
    trial: null,
    commitMessage: null,
  };
}

export const newConfiguration = '{ programs.fish.enable = true; }\n';
