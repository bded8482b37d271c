import { segmentKey } from '../../search/segmentKey';
import type { Segment } from '../../search/types';
import { indexLines, positionAt } from '../../text/lines';
import type { ExportPart, Project } from '../types';

/** The line in its digest, from 1, of each segment that has a place there, by its `segmentKey`. */
export type SegmentLines = ReadonlyMap<string, number>;

/** Looks up the lines in the digests; empty parts are places to pause. */
export async function* segmentLines(project: Project): AsyncGenerator<ExportPart, SegmentLines> {
  const wanted = new Map<string, Segment[]>();
  for (const segment of project.segments) {
    if (segment.anchor === 'orphan' || segment.anchor === 'ambiguous') continue;
    const inFile = wanted.get(segment.file);
    if (inFile === undefined) wanted.set(segment.file, [segment]);
    else inFile.push(segment);
  }
  const lines = new Map<string, number>();
  if (wanted.size === 0) return lines;
  for await (const { file, text } of project.digests()) {
    const segments = wanted.get(file);
    if (segments === undefined) continue;
    const index = indexLines(text);
    for (const segment of segments) lines.set(segmentKey(segment), positionAt(index, segment.start).line + 1);
    yield { file: '', data: '' };
  }
  return lines;
}
