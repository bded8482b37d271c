import { csvExporter } from './exportCsv';
import { markdownExporter } from './exportMarkdown';
import type { Exporter } from './types';

/** All formats that can be written, in the order offered. New formats are added here. */
export const exporters: readonly Exporter[] = [markdownExporter, csvExporter];

/** @returns undefined if there is no such format (yet) */
export function exporterFor(format: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === format);
}
