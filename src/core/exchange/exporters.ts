import { bibtexExporter } from './exportBibtex';
import { cslExporter } from './exportCsl';
import { csvExporter } from './exportCsv';
import { htmlExporter } from './exportHtml';
import { jsonLinesExporter } from './exportJsonLines';
import { markdownExporter } from './exportMarkdown';
import { matrixExporter } from './exportMatrix';
import type { Exporter } from './types';

/** All formats that can be written, in the order offered. New formats are added here. */
export const exporters: readonly Exporter[] = [
  markdownExporter, htmlExporter, csvExporter, matrixExporter, jsonLinesExporter, bibtexExporter, cslExporter,
];

/** @returns undefined if there is no such format (yet) */
export function exporterFor(format: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === format);
}
