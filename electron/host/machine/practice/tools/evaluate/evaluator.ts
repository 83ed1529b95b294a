/** One evaluation: the files it has read, the derivations it has met, and what it knows of its computer. */
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { lineIndex } from '#shared/nix/syntax/line-index.ts';
import { parse } from '#shared/nix/syntax/parse.ts';
import { globalScope } from './builtins/index.ts';
import { compile, type Unit } from './compile.ts';
import { type Derivation, storeHash } from './derivation.ts';
import { EvaluationError, type SourcePlace } from './evaluation-error.ts';
import { environment } from './scope.ts';
import { syntaxError } from './syntax-error.ts';
import { ContextString, type Lazy, type Value } from './values.ts';

export interface EvaluatorOptions {
  readonly storeDirectory: string;
  /** `x86_64-linux` */
  readonly system: string;
  /** What `<name>` and `<name/below>` mean. */
  readonly searchPath: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Said by `builtins.trace`. */
  readonly trace: (message: string) => void;
}

/** A file or a text that a build needs, to be put into the store first. */
export type StoreSource =
  | { readonly kind: 'copy'; readonly from: string }
  | { readonly kind: 'text'; readonly text: string };

export class Evaluator {
  readonly storeDirectory: string;
  readonly system: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly trace: (message: string) => void;
  /** By output path. */
  readonly derivations = new Map<string, Derivation>();
  /** By store path. */
  readonly sources = new Map<string, StoreSource>();
  private readonly searchPath: Readonly<Record<string, string>>;
  private readonly files = new Map<string, Value>();
  private readonly globals: Map<string, Lazy>;

  constructor(options: EvaluatorOptions) {
    this.storeDirectory = options.storeDirectory;
    this.system = options.system;
    this.environment = options.environment;
    this.searchPath = options.searchPath;
    this.trace = options.trace;
    this.globals = globalScope(this);
  }

  /** A folder means its default.nix. Each file is read once. */
  importFile(path: string): Value {
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = folder ? join(path, 'default.nix') : path;
    const known = this.files.get(file);
    if (known !== undefined) return known;
    const value = this.evaluateFile(file);
    this.files.set(file, value);
    return value;
  }

  private evaluateFile(file: string): Value {
    const text = readNixFile(file);
    const tree = parse(text);
    const lines = lineIndex(text);
    const placeOf = (offset: number): SourcePlace => ({ file, text, ...lines.positionOf(offset) });
    const [problem] = tree.errors;
    if (problem !== undefined) throw new EvaluationError(syntaxError(problem), placeOf(problem.start));
    const unit: Unit = { evaluator: this, file, text, placeOf };
    const code = compile(unit, tree.root, { names: new Set(this.globals.keys()), up: undefined });
    return code(environment(this.globals, undefined));
  }

  /** A path as written: `./a`, `~/a`, `/a`. */
  absolute(path: string, directory: string): string {
    return path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(directory, path);
  }

  findOnPath(name: string): string {
    const [first = '', ...rest] = name.split('/');
    const base = this.searchPath[first];
    if (base === undefined) {
      throw new EvaluationError(
        `file '${name}' was not found in the Nix search path (add it using $NIX_PATH or -I)`,
        undefined,
        { catchable: true },
      );
    }
    return join(base, ...rest);
  }

  /** Returns the store path that the file or folder will have. */
  copyToStore(path: string): string {
    if (path.startsWith(`${this.storeDirectory}/`)) return path;
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined)
      throw new EvaluationError(`getting status of '${path}': No such file or directory`);
    const content = status.isFile() ? readFileSync(path) : `${path}:${status.mtimeMs}`;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const target = `${this.storeDirectory}/${storeHash(content)}-${name}`;
    this.sources.set(target, { kind: 'copy', from: path });
    return target;
  }

  writeToStore(name: string, text: string): ContextString {
    const target = `${this.storeDirectory}/${storeHash(text)}-${name}`;
    this.sources.set(target, { kind: 'text', text });
    return new ContextString(target, new Set([target]));
  }
}

function readNixFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new EvaluationError(
      code === 'ENOENT'
        ? `getting status of '${file}': No such file or directory`
        : `opening file '${file}': Permission denied`,
    );
  }
  return bytes.toString('utf8');
}
