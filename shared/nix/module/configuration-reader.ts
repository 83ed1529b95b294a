/** Follows imports from file to file. */

import type {
  Configuration,
  ConfigurationFile,
  FileRead,
  FileTrouble,
  FlakeHost,
  Mount,
  ReadFile,
  ReadOptions,
} from './configuration.ts';
import type { Condition, Definition, PathSegment, Place } from './definition.ts';
import { mounted, untouchable } from './file-definition.ts';
import { baseName, directoryOf, isInside, resolvePath } from './file-paths.ts';
import { computedHosts, type FlakeModules, flakeHosts, isFlake, mentionsHosts } from './flake.ts';
import { type FlakeFileKind, furtherFlakeFiles } from './flake-parts.ts';
import { flakeRoots } from './flake-roots.ts';
import { isFromElsewhere } from './from-elsewhere.ts';
import { importTarget, plainImports } from './import-target.ts';
import type { ImportReference, ModuleReading } from './module-reading.ts';
import { formatSegments, pathKey } from './option-path.ts';
import { readModule } from './read-module.ts';
import type { PassedArguments } from './scope.ts';
import { placeOf, type SourceFile, sourceFile, textOf } from './source-file.ts';

/** How a file was reached. */
interface Visit {
  readonly path: string;
  readonly as: 'module' | 'value';
  readonly prefix: readonly PathSegment[];
  readonly conditions: readonly Condition[];
  readonly importedAt: Place | undefined;
  readonly passed: PassedArguments | undefined;
  /** The files above, for finding cycles. */
  readonly above: readonly string[];
}

interface FoundFile {
  readonly path: string;
  readonly text: string;
  readonly target: string;
}

interface ReadFileState {
  readonly source: SourceFile;
  readonly reading: ModuleReading;
  readonly reread: (source: SourceFile) => ModuleReading;
  readonly role: ConfigurationFile['role'];
  readonly mounts: (Mount & { readonly conditions: readonly Condition[] })[];
}

export class ConfigurationReader {
  readonly #root: string;
  readonly #readFile: ReadFile;
  readonly #options: ReadOptions;
  readonly #files = new Map<string, ReadFileState>();
  readonly #troubles: FileTrouble[] = [];
  readonly #seen = new Map<string, FileRead>();
  #directory = '/';
  #flake: FlakeHost | undefined;
  #mainFile: string | undefined;
  #passed: PassedArguments | undefined;

  constructor(root: string, readFile: ReadFile, options: ReadOptions) {
    this.#root = resolvePath('/', root);
    this.#readFile = readFile;
    this.#options = options;
  }

  async read(): Promise<Configuration> {
    const start = await this.#start();
    if (start !== undefined) {
      this.#directory = directoryOf(start);
      if (baseName(start) === 'flake.nix') await this.#readFlake(start);
      else {
        this.#mainFile = start;
        await this.#visit(this.#topVisit(start));
      }
    }
    const files = new Map<string, ConfigurationFile>();
    const definitions: Definition[] = [];
    for (const [path, state] of this.#files) {
      const file = this.#finish(path, state);
      files.set(path, file);
      definitions.push(...file.definitions);
    }
    return {
      root: this.#root,
      mainFile: this.#mainFile,
      flake: this.#flake,
      files,
      troubles: this.#troubles,
      definitions,
    };
  }

  /** The file to begin with: flake.nix where it makes NixOS hosts, else configuration.nix. */
  async #start(): Promise<string | undefined> {
    const top = await this.#load(this.#root);
    if (top.kind === 'text') return this.#root;
    if (top.kind !== 'directory') {
      this.#troubles.push({ kind: top.kind, file: this.#root, message: top.message, importedAt: undefined });
      return undefined;
    }
    const flake = `${this.#root === '/' ? '' : this.#root}/flake.nix`;
    const flakeRead = await this.#load(flake);
    const configuration = `${this.#root === '/' ? '' : this.#root}/configuration.nix`;
    if (flakeRead.kind === 'text' && mentionsHosts(sourceFile(flake, flakeRead.text).tree.root)) {
      // As nixos-rebuild does: the repository that the link leads to is the flake.
      return flakeRead.target ?? flake;
    }
    const found = await this.#load(configuration);
    if (found.kind !== 'missing') return configuration;
    const directoryModule = `${this.#root === '/' ? '' : this.#root}/default.nix`;
    if ((await this.#load(directoryModule)).kind === 'text') return directoryModule;
    return flakeRead.kind === 'text' ? flake : configuration;
  }

  #topVisit(path: string): Visit {
    const { importedAt, passed } = { importedAt: undefined, passed: this.#passed };
    return { path, as: 'module', prefix: [], conditions: [], importedAt, passed, above: [] };
  }

  async #load(path: string): Promise<FileRead> {
    const known = this.#seen.get(path);
    if (known !== undefined) return known;
    const read = await this.#readFile(path);
    this.#seen.set(path, read);
    return read;
  }

  async #readFlake(path: string): Promise<void> {
    const read = await this.#load(path);
    if (read.kind !== 'text') {
      if (read.kind !== 'directory') this.#addUnreadable(path, read, undefined);
      return;
    }
    const source = sourceFile(path, read.text, read.target);
    if (this.#addSyntax(source)) return;
    const found = await this.#findHosts(source);
    const wanted = this.#options.host;
    const chosen =
      wanted === undefined
        ? (found.find(({ host }) => host.modules !== undefined) ?? found[0])
        : found.find(({ host }) => host.host === wanted);
    const names = found.map(({ host }) => host.host);
    this.#flake = { file: path, host: chosen?.host.host, hosts: names };
    if (chosen?.host.modules === undefined) {
      this.#addFlakeFile(source, undefined);
      const place =
        chosen === undefined
          ? placeOf(source, source.tree.root)
          : placeOf(chosen.source, chosen.host.expression);
      const message = computedHosts(chosen?.host.host ?? wanted, names);
      this.#troubles.push({ kind: 'cannot-follow', file: place.file, message, place });
      return;
    }
    this.#passed = chosen.host.passed;
    await this.#readFlakeModules(chosen.source, chosen.host);
  }

  /** In flake.nix and in the files that its outputs are written in. */
  async #findHosts(flake: SourceFile): Promise<readonly { source: SourceFile; host: FlakeModules }[]> {
    const found: { source: SourceFile; host: FlakeModules }[] = [];
    const waiting: { source: SourceFile; kind: FlakeFileKind }[] = [{ source: flake, kind: 'flake' }];
    const seen = new Set([flake.path]);
    for (const { source, kind } of waiting) {
      for (const host of flakeHosts(source.tree.root)) found.push({ source, host });
      for (const file of furtherFlakeFiles(source, kind, this.#directory)) {
        const [path, read] = await this.#loadModule(file.path);
        if (read.kind !== 'text' || seen.has(path)) continue;
        seen.add(path);
        waiting.push({ source: sourceFile(path, read.text, read.target), kind: file.kind });
      }
    }
    return found;
  }

  async #readFlakeModules(source: SourceFile, host: FlakeModules): Promise<void> {
    const { references } = flakeRoots(host);
    const state = this.#addFlakeFile(source, host.host);
    const visit = { ...this.#topVisit(source.path), above: [source.path] };
    for (const reference of [...references, ...state.reading.imports]) {
      await this.#followImport(source, reference, visit);
    }
    this.#mainFile = [...this.#files].find(
      ([, { role, source }]) => role === 'module' && this.#mayEdit(source),
    )?.[0];
    if (this.#mainFile === undefined && state.reading.isModule) this.#mainFile = source.path;
  }

  #addFlakeFile(source: SourceFile, host: string | undefined): ReadFileState {
    const mounts = [{ prefix: [], condition: undefined, conditions: [] }];
    const reread = (text: SourceFile): ModuleReading => {
      const found = flakeHosts(text.tree.root).find((one) => one.host === host);
      return readModule(
        { ...text, target: source.target },
        found === undefined ? [] : flakeRoots(found).roots,
      );
    };
    const state: ReadFileState = { source, reading: reread(source), reread, role: 'flake', mounts };
    this.#files.set(source.path, state);
    return state;
  }

  async #visit(visit: Visit): Promise<void> {
    const found = await this.#findFile(visit);
    if (found === undefined) return;
    const { path } = found;
    if (visit.above.includes(path)) {
      const message = `${path} imports itself in a circle.`;
      if (visit.importedAt !== undefined)
        this.#troubles.push({ kind: 'cycle', file: path, message, place: visit.importedAt });
      return;
    }
    const mount = {
      prefix: visit.prefix,
      condition: visit.conditions[0]?.text,
      conditions: visit.conditions,
    };
    const known = this.#files.get(path);
    if (known !== undefined && hasMount(known, mount)) return;
    const state = known ?? this.#addFile(found, visit);
    state.mounts.push(mount);
    for (const reference of state.reading.imports) {
      await this.#followImport(state.source, reference, { ...visit, above: [...visit.above, path] });
    }
    if (known === undefined) await this.#loadListFiles(state);
  }

  #addFile({ path, text, target }: FoundFile, visit: Visit): ReadFileState {
    const source = sourceFile(path, text, target);
    this.#addSyntax(source);
    const role = visit.as === 'value' ? 'plain' : 'module';
    const reread = (text: SourceFile): ModuleReading => {
      const { root, errors } = text.tree;
      const top = { expression: root, scope: undefined, path: [], as: visit.as, passed: visit.passed };
      return readModule({ ...text, target }, errors.length > 0 || isFlake(root) ? [] : [top]);
    };
    const state: ReadFileState = { source, reading: reread(source), reread, role, mounts: [] };
    this.#files.set(path, state);
    return state;
  }

  /** `./x` is x, or x/default.nix where x is a directory. Links are followed as Nix follows them, one by one. */
  async #loadModule(path: string): Promise<readonly [path: string, read: FileRead]> {
    const read = await this.#load(path);
    if (read.kind !== 'directory') return [path, read];
    const name = 'default.nix';
    const inside = await this.#load(`${path}/${name}`);
    const isReached = inside.kind === 'text' && read.target !== undefined;
    return [`${path}/${name}`, isReached ? { target: `${read.target}/${name}`, ...inside } : inside];
  }

  async #findFile(visit: Visit): Promise<FoundFile | undefined> {
    const [path, read] = await this.#loadModule(visit.path);
    if (read.kind === 'text') return { path, text: read.text, target: read.target ?? path };
    if (read.kind === 'directory') return undefined;
    this.#addUnreadable(path, read, visit.importedAt);
    return undefined;
  }

  #addUnreadable(
    file: string,
    read: Exclude<FileRead, { kind: 'text' | 'directory' }>,
    importedAt: Place | undefined,
  ): void {
    if (this.#troubles.some((trouble) => trouble.file === file && trouble.kind === read.kind)) return;
    this.#troubles.push({ kind: read.kind, file, message: read.message, importedAt });
  }

  #addSyntax(source: SourceFile): boolean {
    for (const problem of source.tree.errors) {
      const place = placeOf(source, problem);
      this.#troubles.push({ kind: 'syntax', file: source.path, message: problem.message, place });
    }
    return source.tree.errors.length > 0;
  }

  async #followImport(source: SourceFile, reference: ImportReference, visit: Visit): Promise<void> {
    const target = importTarget(source, reference, this.#flake && this.#directory);
    const place = placeOf(source, reference.expression);
    if (target.kind === 'cannot-follow') {
      // A value that some other program makes is a value like any other.
      if (reference.as === 'value' || isFromElsewhere(reference.expression, reference.scope)) return;
      const text = textOf(source, reference.expression);
      const name = reference.path.length > 0 ? `'${formatSegments(reference.path)}'` : 'This import';
      const message = `${name} cannot be followed, as Nix works it out: ${text}`;
      this.#troubles.push({ kind: 'cannot-follow', file: source.path, message, place });
      return;
    }
    await this.#visit({
      path: target.path,
      as: reference.as,
      prefix: [...visit.prefix, ...reference.path],
      conditions: [
        ...visit.conditions,
        ...reference.conditions.map((one) => ({ ...one, kind: 'import' as const })),
      ],
      importedAt: place,
      passed: target.passed ?? visit.passed ?? this.#passed,
      above: visit.above,
    });
  }

  /** Files whose value is no set of options, such as lists of packages: kept so that they can be edited. */
  async #loadListFiles({ source }: ReadFileState): Promise<void> {
    for (const path of plainImports(source)) {
      if (this.#files.has(path)) continue;
      const [file, read] = await this.#loadModule(path);
      if (read.kind !== 'text' || this.#files.has(file)) continue;
      const plain = sourceFile(file, read.text, read.target);
      this.#addSyntax(plain);
      const reread = (text: SourceFile): ModuleReading => readModule({ ...text, target: plain.target }, []);
      const state: ReadFileState = {
        source: plain,
        reading: reread(plain),
        reread,
        role: 'plain',
        mounts: [],
      };
      this.#files.set(file, state);
    }
  }

  #mayEdit({ path, target }: SourceFile): boolean {
    const isOwn = [path, target].every(
      (name) => baseName(name) !== 'hardware-configuration.nix' && !isInside(name, '/nix/store'),
    );
    return isOwn && isInside(path, this.#directory);
  }

  #finish(path: string, state: ReadFileState): ConfigurationFile {
    const { source, reading, reread, role, mounts } = state;
    const mayEdit = this.#mayEdit(source);
    const seen = mounts.flatMap((mount) =>
      reading.definitions.map((definition) => mounted(definition, mount.prefix, mount.conditions)),
    );
    const definitions = mayEdit ? seen : seen.map(untouchable);
    const { text, tree } = source;
    return { path, text, tree, role, mounts, reading, reread, definitions, mayEdit };
  }
}

function hasMount(state: ReadFileState, mount: Mount): boolean {
  return state.mounts.some(
    (one) => pathKey(one.prefix) === pathKey(mount.prefix) && one.condition === mount.condition,
  );
}
