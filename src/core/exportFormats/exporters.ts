import { bibtexExporter } from '../exchange/exportBibtex';
import { cslExporter } from '../exchange/exportCsl';
import { csvExporter } from '../exchange/exportCsv';
import { htmlExporter } from '../exchange/exportHtml';
import { jsonLinesExporter } from '../exchange/exportJsonLines';
import { markdownExporter } from '../exchange/exportMarkdown';
import { matrixExporter } from '../exchange/exportMatrix';
import type { Exporter } from '../exchange/types';
import { tablesExporter } from '../tables/exportTables';

/**
 * All formats that can be written, in the order offered. New formats are added here; one that needs a large library as
 * `heavyExporter(ID, EXTENSION)`, with its writer in heavyWriters.ts.
 */
export const exporters: readonly Exporter[] = [
  markdownExporter,
  htmlExporter,
  csvExporter,
  matrixExporter,
  jsonLinesExporter,
  tablesExporter,
  bibtexExporter,
  cslExporter,
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
