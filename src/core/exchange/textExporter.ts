import type { Message } from '../issues/issue';
import type { Segment } from '../search/types';
import type { ExportContext, Exporter, ExportResult, Project } from './types';

/** An exporter whose format can only be made as a whole. */
export function textExporter(
  id: string, extension: string, textOf: (segments: readonly Segment[], context: ExportContext) => ExportResult,
): Exporter {
  return piecewiseExporter(id, extension, function* (project) {
    const { text, losses } = textOf(project.segments, project);
    yield text;
    return losses;
  });
}

/** An exporter of one file that needs no digest for it, only what was chosen. */
export function piecewiseExporter(id: string, extension: string, piecesOf: (project: Project) => Iterator<string, readonly Message[]>): Exporter {
  return {
    id, extension,
    async *write(project) {
      const pieces = piecesOf(project);
      for (;;) {
        const next = pieces.next();
        if (next.done === true) return next.value;
        yield await Promise.resolve({ file: '', data: next.value });
      }
    },
  };
}
