import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import type { Message } from '../../core/issues/issue';
import { companionOf } from '../../core/projectImport/projectFiles';
import type { FolderText, ImportedProject, ProjectSource } from '../../core/projectImport/types';
import type { FolderReader } from '../files/folderReader';
import { readGiven, type GivenFile } from '../files/sourceFiles';
import { isFile } from '../files/workspace';
import { writeProject } from '../files/writeProject';
import type { Problem } from '../problem';

/** What became of a project or annotations file. */
export interface ProjectOutcome {
  readonly name: string;
  readonly format: ImportedProject['format'] | null;
  readonly articles: number;
  readonly digests: readonly FolderText[];
  readonly written: readonly string[];
  readonly losses: readonly Message[];
  readonly offsetReading?: string;
  readonly refusal?: Message;
  readonly problems: readonly Problem[];
  /** For people. */
  readonly lines: readonly string[];
}

/** The digests of a folder, read when they are first asked for, with those that were added since. */
export class FolderTexts {
  private texts: Promise<FolderText[]> | undefined;

  constructor(readonly open: () => Promise<FolderReader>) {}

  all(): Promise<FolderText[]> {
    return this.texts ??= this.read();
  }

  async add(digests: readonly FolderText[]): Promise<void> {
    (await this.all()).push(...digests);
  }

  /** Texts of annotations files that lie in the folder and are no digests yet: they need no second copy. */
  async include(into: string, files: readonly ProjectSource[]): Promise<void> {
    const texts = await this.all();
    const reader = await this.open();
    for (const { name } of files) {
      const file = path.relative(into, await realpath(name)).split(path.sep).join('/');
      if (!reader.files.texts.includes(file) || texts.some((each) => each.file === file)) continue;
      const text = await reader.digestText(file);
      if (text !== undefined) texts.push({ file, text, parsed: parseDigest(text) });
    }
  }

  private async read(): Promise<FolderText[]> {
    const reader = await this.open();
    const texts: FolderText[] = [];
    for await (const { file, text, parsed } of reader.digests('all')) texts.push({ file, text, parsed });
    return texts;
  }
}

/**
 * The bytes of a given file. Annotations files of one folder are read together, with their texts: the first of them brings the
 * others along.
 * @returns undefined for one that another has brought
 */
export async function sourceOf({ file, argument }: GivenFile, encoding: string | undefined, given: readonly GivenFile[]): Promise<ProjectSource | undefined> {
  const names = companionOf(file) === undefined ? [file] : given.filter((each) => each.argument === argument && companionOf(each.file) !== undefined).map((each) => each.file);
  if (names[0] !== file) return undefined;
  const beside: ProjectSource[] = [];
  for (const name of names) {
    const companion = companionOf(name);
    if (name !== file) beside.push({ name, bytes: await readGiven(name), encoding });
    if (companion !== undefined && await isFile(companion)) beside.push({ name: companion, bytes: await readGiven(companion), encoding });
  }
  return { name: file, bytes: await readGiven(file), encoding, ...(beside.length > 0 && { beside }) };
}

/** Writes what was read from a file into the folder, or says why it was refused. */
export async function importProject(
  { name }: ProjectSource, project: ImportedProject | { readonly refusal: Message }, into: string, folder: FolderTexts,
): Promise<ProjectOutcome> {
  if ('refusal' in project) return { name, format: null, articles: 0, digests: [], written: [], losses: [], refusal: project.refusal, problems: [], lines: [] };
  const { passages, known, ...written } = await writeProject(into, await folder.open(), project);
  await folder.add(written.digests);
  return {
    name, format: project.format, ...written,
    articles: written.digests.reduce((sum, { parsed }) => sum + parsed.articles.length, 0),
    ...(project.offsetReading !== undefined && { offsetReading: project.offsetReading }),
    lines: written.problems.length > 0 ? [] : [
      ...written.written,
      `${name}: ${project.format.name}, ${countText(passages, known)}, ${project.unplaced.length} not placed`,
    ],
  };
}

function countText(passages: number, known: number): string {
  const added = `${passages} ${passages === 1 ? 'passage' : 'passages'} added`;
  return known === 0 ? added : `${added}, ${known} ${known === 1 ? 'is' : 'are'} there already`;
}
