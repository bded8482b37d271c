import path from 'node:path';
import { readSidecar } from '../../core/annotations/readSidecar';
import { indexDigestNames, ownerOf } from '../../core/annotations/sidecarName';
import { coderOfSidecar, strayIssue } from '../../core/annotations/straySidecar';
import { readCodebook } from '../../core/codebook/readCodebook';
import type { Codebook } from '../../core/codebook/types';
import { isDigest } from '../../core/corpus/isDigest';
import type { CoderSidecar } from '../../core/corpus/types';
import type { CsvSeparator } from '../../core/exchange/types';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import type { LayoutCorrections, ParsedDigest } from '../../core/digest/types';
import { readLayout } from '../../core/layout/readLayout';
import type { Issue } from '../../core/issues/issue';
import { comparableName } from '../../core/text/filePaths';
import { readTopicCodebook } from '../../core/topics/codebookFile/readTopicCodebook';
import type { TopicCodebook } from '../../core/topics/types';
import { findEntityRules, rootOf, type FoundRules } from './entityRules';
import type { Arguments } from '../command';
import { DataError, problemLine, problemsOf, type Problem } from '../problem';
import { findSettings, type FoundSettings } from './folderSettings';
import { readSource, readText } from './readText';
import { codebookFile, isFile, layoutFile, listDirectly, listFolder, topicsFile, type FolderFiles } from './workspace';

/** A digest in a folder; paths are relative to the folder, with `/`. */
export interface FolderDigest {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDigest;
  /** The corrections it was parsed with; undefined if nobody corrected its layout. */
  readonly corrections: LayoutCorrections | undefined;
  readonly sidecars: readonly CoderSidecar[];
}

/** The name of a sidecar, with its coder. */
export interface SidecarName {
  readonly name: string;
  readonly coder: string;
}

/** What the readers of both kinds of codebook return. */
interface Reading<T> {
  readonly codebook: T | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the files of a folder one after the other, and collects what is wrong with them in `problems`. */
export class FolderReader {
  readonly problems: Problem[] = [];
  /** The lines of those, so that a file that is read again is not complained of again. */
  private readonly told = new Set<string>();

  private sidecarsByText: ReadonlyMap<string, readonly SidecarName[]> | undefined;
  private layouts: Promise<ReadonlyMap<string, LayoutCorrections>> | undefined;

  private constructor(private readonly folder: string, readonly files: FolderFiles, private readonly settings: FoundSettings) {
    this.note(settings.problems);
  }

  /** @param args of a command that has `folderOptions` */
  static async open(folder: string, args: Arguments): Promise<FolderReader> {
    const settings = await findSettings(folder, args);
    return new FolderReader(folder, await listFolder(folder, settings), settings);
  }

  /** For the digests directly in a folder of a project, whose files of ours lie in it or above it; paths are relative to `root`. */
  static async openPart(folder: string, args: Arguments): Promise<{ reader: FolderReader; root: string }> {
    const start = path.resolve(folder);
    const root = (await rootOf(start)) ?? start;
    const below = path.relative(root, start).split(path.sep).join('/');
    return { root, reader: new FolderReader(root, await listDirectly(root, below), await findSettings(root, args)) };
  }

  /** What separates the cells of a table here. */
  get csvSeparator(): CsvSeparator {
    return this.settings.csvSeparator;
  }

  /** One of the researcher's own files. Undefined, and noted as a problem, if it is not UTF-8. */
  text(name: string): Promise<string | undefined> {
    return this.unlessProblem(() => readText(path.join(this.folder, name), name));
  }

  /** A digest's text as the editor holds it. Undefined, and noted as a problem, if the file is not text; a guess is noted too. */
  async digestText(name: string): Promise<string | undefined> {
    const source = await this.unlessProblem(() => readSource(path.join(this.folder, name), name, this.settings.encodingOf(name)));
    if (source === undefined) return undefined;
    this.note(problemsOf(name, source.text, source.issues));
    return source.text;
  }

  private note(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const line = problemLine(problem);
      if (!this.told.has(line)) this.problems.push(problem);
      this.told.add(line);
    }
  }

  private async unlessProblem<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.note([error.problem]);
      return undefined;
    }
  }

  /** The sidecars of each text that has any, the one without a coder first. */
  sidecarNames(): ReadonlyMap<string, readonly SidecarName[]> {
    return this.sidecarsByText ??= this.listSidecars();
  }

  private listSidecars(): ReadonlyMap<string, readonly SidecarName[]> {
    const texts = indexDigestNames(this.files.texts);
    const names = new Map<string, SidecarName[]>();
    for (const name of this.files.sidecars) {
      const owner = ownerOf(name, texts);
      if (owner === undefined) continue;
      const list = names.get(owner.digest) ?? [];
      list.push({ name, coder: owner.coder });
      names.set(owner.digest, list.sort((a, b) => Number(a.coder !== '') - Number(b.coder !== '')));
    }
    return names;
  }

  /**
   * Notes as problems the sidecars that belong to no digest: what they hold is in no result.
   * `digests('annotated')` does so first.
   */
  async noteStrays(): Promise<void> {
    const texts = indexDigestNames(this.files.texts);
    for (const name of this.files.sidecars.filter((sidecar) => ownerOf(sidecar, texts) === undefined)) {
      const text = await this.text(name);
      if (text !== undefined) this.note(problemsOf(name, text, [strayIssue(name, readSidecar(text).sidecar)]));
    }
  }

  /**
   * The folder's digests, in order: `texts` all of them without their sidecars, `annotated` only those that have a sidecar,
   * `all` all of them with what sidecars they have.
   */
  async *digests(which: 'texts' | 'annotated' | 'all'): AsyncGenerator<FolderDigest> {
    const sidecarNames = this.sidecarNames();
    if (which === 'annotated') await this.noteStrays();
    for (const file of this.files.texts) {
      const names = sidecarNames.get(file) ?? [];
      if (which === 'annotated' && names.length === 0) continue;
      const text = await this.digestText(file);
      if (text === undefined) continue;
      const corrections = await this.corrections(file);
      const parsed = parseDigest(text, corrections);
      if (!isDigest({ file, text, parsed, hasSidecar: names.length > 0 || corrections !== undefined })) continue;
      yield { file, text, parsed, corrections, sidecars: which === 'texts' ? [] : await this.sidecars(names) };
    }
  }

  /** Whether a file of the folder is one of its digests. */
  async isDigest(name: string): Promise<boolean> {
    if (!this.files.texts.includes(name)) return false;
    const text = await this.digestText(name);
    return text !== undefined && isDigest({ file: name, text, parsed: parseDigest(text, await this.corrections(name)), hasSidecar: this.sidecarNames().has(name) });
  }

  /** The researcher's corrections of a digest's layout. */
  async corrections(file: string): Promise<LayoutCorrections | undefined> {
    this.layouts ??= this.ownFile(layoutFile, (text) => {
      const { layout, issues } = readLayout(text);
      return { codebook: layout, issues };
    }).then((layout) => new Map(layout?.digests.map((digest) => [comparableName(digest.digest), digest])));
    return (await this.layouts).get(comparableName(file));
  }

  /** What is written down about a digest. */
  async sidecarsOf(file: string): Promise<CoderSidecar[]> {
    return this.sidecars(this.sidecarNames().get(file) ?? []);
  }

  private async sidecars(names: readonly SidecarName[]): Promise<CoderSidecar[]> {
    const read: CoderSidecar[] = [];
    for (const { name, coder } of names) {
      const text = await this.text(name);
      if (text === undefined) continue;
      const { sidecar, issues } = readSidecar(text);
      this.note(problemsOf(name, text, issues));
      if (sidecar !== undefined) read.push({ name, coder: coderOfSidecar(coder, sidecar), sidecar });
    }
    return read;
  }

  /** The tags; undefined if there is no readable codebook. */
  codebook(): Promise<Codebook | undefined> {
    return this.ownFile(codebookFile, readCodebook);
  }

  /** The folder's own topics; undefined if there are none that can be read. */
  topics(): Promise<TopicCodebook | undefined> {
    return this.ownFile(topicsFile, readTopicCodebook);
  }

  /** The researcher's rules for entities, also from a folder above; what is wrong with them is noted as a problem. */
  async entityRules(): Promise<FoundRules['rulesFor']> {
    const { rulesFor, problems } = await findEntityRules(this.folder);
    this.note(problems);
    return rulesFor;
  }

  private async ownFile<T>(name: string, read: (text: string) => Reading<T>): Promise<T | undefined> {
    const text = (await isFile(path.join(this.folder, name))) ? await this.text(name) : undefined;
    if (text === undefined) return undefined;
    const { codebook, issues } = read(text);
    this.note(problemsOf(name, text, issues));
    return codebook;
  }
}
