import type { ExportContext, Exporter, ExportResult } from './types';
import type { Segment } from '../search/types';

/** An exporter whose format can only be made as a whole. */
export function textExporter(
  id: string, extension: string, textOf: (segments: readonly Segment[], context: ExportContext) => ExportResult,
): Exporter {
  return {
    id, extension,
    async *write(project) {
      const { text, losses } = textOf(project.segments, project);
      yield await Promise.resolve({ file: '', data: text });
      return losses;
    },
  };
}
