import type { ProjectImporter } from '../projectImport/types';

/** All importers, the most particular first: the first that recognises a file reads it. */
export const projectImporters: readonly ProjectImporter[] = [];
