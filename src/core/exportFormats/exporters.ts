import { codebookCsvExporter } from '../codebookFiles/exportCodebookCsv';
import { bibtexExporter } from '../exchange/exportBibtex';
import { cslExporter } from '../exchange/exportCsl';
import { csvExporter } from '../exchange/exportCsv';
import { jsonLinesExporter } from '../exchange/exportJsonLines';
import { matrixExporter } from '../exchange/exportMatrix';
import { htmlExporter } from '../exchange/report/exportHtml';
import { markdownExporter } from '../exchange/report/exportMarkdown';
import type { Exporter } from '../exchange/types';
import { webAnnotationExporter } from '../exchange/webAnnotation/exportWebAnnotations';
import { qdcExporter } from '../refi/write/exportQdc';
import { tablesExporter } from '../tables/exportTables';

/**
 * All formats that can be written, in the order offered. New formats are added here; one that needs a large library as
 * `heavyExporter(ID, EXTENSION)`, with its writer in heavyWriters.ts.
 */
export const exporters: readonly Exporter[] = [
  markdownExporter,
  htmlExporter,
  { ...heavyExporter('docx', 'docx'), isBinary: true },
  csvExporter,
  matrixExporter,
  jsonLinesExporter,
  webAnnotationExporter,
  tablesExporter,
  bibtexExporter,
  cslExporter,
  { ...heavyExporter('qdpx', 'qdpx'), isBinary: true, isOfFolder: true },
  qdcExporter,
  { ...codebookCsvExporter, isOfFolder: true },
  heavyExporter('template', 'md'),
];

/** @returns undefined if there is no such format (yet) */
export function exporterFor(format: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === format);
}

/** An exporter whose writer needs a large library: it is loaded when it is first used, from a bundle of its own (`#export`). */
export function heavyExporter(id: string, extension: string): Exporter {
  return {
    id, extension,
    async *write(project) {
      const { writeHeavy } = await import('#export');
      return yield* writeHeavy(id, project);
    },
  };
}
