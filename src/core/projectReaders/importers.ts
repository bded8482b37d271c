import { hypothesisImporter } from '../projectImport/annotations/importHypothesis';
import { webAnnotationImporter } from '../projectImport/annotations/importWebAnnotations';
import { bratImporter } from '../projectImport/brat/importBrat';
import { quotesImporter } from '../projectImport/quotes/importQuotes';
import type { ProjectImporter } from '../projectImport/types';

/** All importers, the most particular first: the first that recognises a file reads it. */
export const projectImporters: readonly ProjectImporter[] = [webAnnotationImporter, hypothesisImporter, bratImporter, quotesImporter];
