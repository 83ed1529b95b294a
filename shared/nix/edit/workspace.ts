/** The files of a configuration while a plan is made: as the intents so far have left them. */

import type { Configuration, ConfigurationFile } from '../module/configuration.ts';
import { fileLookup } from '../module/file-lookup.ts';
import type { FileLookup } from '../module/list-value.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { commonLength } from '../module/option-path.ts';
import { readModule } from '../module/read-module.ts';
import { type SourceFile, sourceFile } from '../module/source-file.ts';
import { EditHistory, type TextEdit } from './text-edit.ts';

export type WorkFile = Pick<ConfigurationFile, 'path' | 'role' | 'mounts' | 'mayEdit' | 'reading' | 'reread'>;

/** A file as the place for an option: with the path that the file itself would use. */
export interface LocalPlace {
  readonly file: WorkFile;
  readonly path: readonly string[];
  /** The mount's prefix; what the file's own paths are prefixed with for the machine. */
  readonly prefix: readonly string[];
  /** The condition of a conditional import. */
  readonly condition: string | undefined;
}

export class Workspace {
  readonly files: ReadonlyMap<string, WorkFile>;
  readonly mainFile: string | undefined;
  readonly #histories: ReadonlyMap<string, EditHistory>;

  private constructor(
    files: ReadonlyMap<string, WorkFile>,
    mainFile: string | undefined,
    histories: ReadonlyMap<string, EditHistory>,
  ) {
    this.files = files;
    this.mainFile = mainFile;
    this.#histories = histories;
  }

  static of(configuration: Configuration): Workspace {
    return new Workspace(configuration.files, configuration.mainFile, new Map());
  }

  get lookup(): FileLookup {
    return fileLookup((path) => {
      const file = this.files.get(path);
      return file?.mayEdit === true ? file : undefined;
    });
  }

  /** Where in the configuration's files an option path may stand, in the order of the files. */
  places(path: readonly string[]): readonly LocalPlace[] {
    const places: LocalPlace[] = [];
    for (const file of this.files.values()) {
      for (const mount of file.mounts) {
        const { prefix, condition } = mount;
        if (prefix.length >= path.length || commonLength(prefix, path) < prefix.length) continue;
        places.push({
          file,
          path: path.slice(prefix.length),
          prefix: path.slice(0, prefix.length),
          condition,
        });
      }
    }
    return places;
  }

  /** The same with a new text for one file. */
  withText(path: string, after: SourceFile, edits: readonly TextEdit[]): Workspace {
    const file = this.files.get(path);
    if (file === undefined) return this;
    const history = (this.#histories.get(path) ?? new EditHistory(file.reading.source.text)).with(edits);
    const files = new Map(this.files).set(path, { ...file, reading: file.reread(after) });
    return new Workspace(files, this.mainFile, new Map(this.#histories).set(path, history));
  }

  /** The same with a module that does not exist on disk yet. */
  withNewModule(path: string, text: string): Workspace {
    const reread = (source: SourceFile): ModuleReading => readModule(source);
    const file: WorkFile = {
      path,
      role: 'module',
      mounts: [{ prefix: [], condition: undefined }],
      mayEdit: true,
      reading: reread(sourceFile(path, text)),
      reread,
    };
    const history = new EditHistory('').with([{ offset: 0, length: 0, text }]);
    return new Workspace(
      new Map(this.files).set(path, file),
      this.mainFile,
      new Map(this.#histories).set(path, history),
    );
  }

  editsOf(path: string): readonly TextEdit[] {
    return this.#histories.get(path)?.edits() ?? [];
  }

  get changedPaths(): readonly string[] {
    return [...this.#histories.keys()];
  }
}
