import type { Segment } from '../search/types';
import { shownTags } from './groupByTag';
import { textExporter } from './textExporter';
import type { ExportContext, ExportResult } from './types';

/**
 * One JSON object a line for each segment, with everything known about it and its article. Offsets are UTF-16 code units of
 * the digest without its byte-order mark.
 */
export function exportJsonLines(segments: readonly Segment[], { tag: onlyTag }: ExportContext = {}): ExportResult {
  return { text: segments.map((segment) => `${JSON.stringify({ ...segment, tags: shownTags(segment, onlyTag) })}\n`).join(''), losses: [] };
}

export const jsonLinesExporter = textExporter('jsonl', 'jsonl', exportJsonLines);
