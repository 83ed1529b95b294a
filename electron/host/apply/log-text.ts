/** The log as a person reads it: the lines that Nix would have printed on a terminal, without colours. */
import { packageOfStorePath } from '../generations/store-name.ts';
import { activityType, type NixMessage, resultType, stripAnsi } from './internal-json.ts';

/** Which package the output of each running build belongs to. */
export type BuildNames = ReadonlyMap<number, string>;

export interface LogText {
  readonly lines: readonly string[];
  readonly builds: BuildNames;
}

/** Info and more important; Nix' talk about itself is left out. */
const shownLevel = 3;

export function logTextOf(message: NixMessage, builds: BuildNames): LogText {
  switch (message.kind) {
    case 'plain':
      return { lines: message.text === '' ? [] : [message.text], builds };
    case 'message':
      return { lines: message.level <= shownLevel ? message.text.split('\n') : [], builds };
    case 'start': {
      const lines = message.level <= shownLevel && message.text !== '' ? [message.text] : [];
      const [subject] = message.fields;
      if (message.type !== activityType.build || typeof subject !== 'string') return { lines, builds };
      return { lines, builds: new Map(builds).set(message.id, packageOfStorePath(subject).name) };
    }
    case 'stop': {
      if (!builds.has(message.id)) return { lines: [], builds };
      const rest = new Map(builds);
      rest.delete(message.id);
      return { lines: [], builds: rest };
    }
    case 'result': {
      const [text] = message.fields;
      if (message.type !== resultType.buildLogLine || typeof text !== 'string') return { lines: [], builds };
      return { lines: [`${builds.get(message.id) ?? 'build'}> ${stripAnsi(text)}`], builds };
    }
  }
}
