import { strToU8, zipSync } from 'fflate';
import type { Annotation } from '../../../src/core/annotations/types';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import type { FolderText, ImportedProject, ProjectSource } from '../../../src/core/projectImport/types';
import { importerFor, readProject } from '../../../src/core/projectReaders/readProject';

/** A digest of two articles, with words that occur once, twice, and in both. */
export const harbourText = [
  'Title: Harbour tolls rise again', 'Source: Alder Courier', 'Date: 2024-03-08', 'URL: https://www.alder.example/news/tolls?ref=x', '',
  'The port of Alder “will not wait” for the ministry, its director said on Friday.', '',
  'Tolls rise by a tenth 🚢 next spring, and the ferry line may leave the harbour.', '', '--------------------', '',
  'Title: Ferry line looks elsewhere', 'Source: Birch Post', 'Date: 2024-03-09', '',
  'The ferry line may leave the harbour, its owner told the council of Birch.', '', '--------------------', '',
].join('\n');

export function folderText(file: string, text: string): FolderText {
  return { file, text, parsed: parseDigest(text) };
}

export const harbour = folderText('2024/harbour.txt', harbourText);

export function source(name: string, content: string | Uint8Array, beside?: readonly ProjectSource[]): ProjectSource {
  return { name, bytes: typeof content === 'string' ? strToU8(content) : content, ...(beside && { beside }) };
}

export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Reads a file with the importer that recognises it, which must read it. */
export async function imported(file: ProjectSource, folder: readonly FolderText[] = [harbour]): Promise<ImportedProject> {
  const importer = importerFor(file);
  if (importer === undefined) throw new Error(`${file.name} is not recognised`);
  const project = await readProject(importer, file, folder);
  if ('refusal' in project) throw new Error(project.refusal.message);
  return project;
}

/** Why a file is refused; undefined if it isn't. */
export async function refusalOf(file: ProjectSource): Promise<string | undefined> {
  const importer = importerFor(file);
  if (importer === undefined) return 'not recognised';
  const project = await readProject(importer, file, [harbour]);
  return 'refusal' in project ? project.refusal.key : undefined;
}

/** All passages, with the coder whose sidecar they are in. */
export function passagesOf(project: ImportedProject): (Annotation & { readonly digest: string })[] {
  return project.sidecars.flatMap(({ digest, annotations }) => annotations.map((annotation) => ({ ...annotation, digest })));
}

export function lossKeys({ losses }: ImportedProject): string[] {
  return losses.map(({ key }) => key);
}
