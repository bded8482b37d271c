import { codebookCsvImporter } from '../codebookFiles/importCodebookCsv';
import { codebookYamlImporter } from '../codebookFiles/importCodebookYaml';
import { hypothesisImporter } from '../projectImport/annotations/importHypothesis';
import { webAnnotationImporter } from '../projectImport/annotations/importWebAnnotations';
import { bratImporter } from '../projectImport/brat/importBrat';
import { quotesImporter } from '../projectImport/quotes/importQuotes';
import type { ProjectImporter } from '../projectImport/types';
import { qdcImporter } from '../refi/read/importQdc';
import { qdpxImporter } from '../refi/read/importQdpx';

/** All importers, the most particular first: the first that recognises a file reads it. */
export const projectImporters: readonly ProjectImporter[] = [
  qdpxImporter, qdcImporter, codebookYamlImporter, webAnnotationImporter, hypothesisImporter, bratImporter, quotesImporter, codebookCsvImporter,
];
