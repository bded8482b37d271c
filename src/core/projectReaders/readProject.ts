import { Refusal } from '../convert/refusal';
import type { Message } from '../issues/issue';
import type { FolderText, ImportedProject, ProjectImporter, ProjectSource } from '../projectImport/types';
import { projectImporters } from './importers';

/** The importer that reads a file; undefined if it is no project and no annotations of another program. */
export function importerFor(source: ProjectSource): ProjectImporter | undefined {
  return projectImporters.find((importer) => importer.recognises(source));
}

/** Reads a file with its importer. Damaged and hostile files are refused in words; nothing is thrown for them. */
export async function readProject(importer: ProjectImporter, source: ProjectSource, folder: readonly FolderText[]): Promise<ImportedProject | { readonly refusal: Message }> {
  try {
    return await importer.read(source, folder);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    // A stack overflow, or a place beyond the end of a damaged file.
    if (error instanceof RangeError) return { refusal: new Refusal('import-refused/damaged').reason };
    throw error;
  }
}
