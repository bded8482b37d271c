import { forEachPart } from '../../core/exchange/forEachPart';
import type { Exporter, ExportRefusal, Project } from '../../core/exchange/types';
import type { Message } from '../../core/issues/issue';
import { slicePause } from '../../host/slices';
import type { WorkContext } from './slowWork';

/** The files of an export, whole, before any of them is written. */
export interface MadeFiles {
  /** By their paths in the export; the file of a format that has only one is ''. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly losses: readonly Message[];
}

class Cancelled extends Error {}

/** Makes an export in slices that don't hold up typing. @returns undefined if cancelled */
export async function makeFiles(exporter: Exporter, project: Project, { signal, report }: WorkContext): Promise<MadeFiles | ExportRefusal | undefined> {
  const pieces = new Map<string, Uint8Array[]>();
  const encoder = new TextEncoder();
  const pause = slicePause();
  let length = 0;
  try {
    const end = await forEachPart(exporter.write(project), async ({ file, data }) => {
      if (signal.isCancellationRequested) throw new Cancelled();
      const bytes = typeof data === 'string' ? encoder.encode(data) : data;
      const list = pieces.get(file);
      if (list === undefined) pieces.set(file, [bytes]);
      else list.push(bytes);
      length += bytes.length;
      report(length);
      await pause();
    });
    if (signal.isCancellationRequested) return undefined;
    return 'refusal' in end ? end : { files: new Map([...pieces].map(([file, list]) => [file, joined(list)])), losses: end };
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}

/** What a format finds wrong whatever is exported, as in a broken template: told before anybody chooses a file. Nothing is made. */
export async function earlyRefusal(exporter: Exporter, project: Project): Promise<ExportRefusal | undefined> {
  const end = await forEachPart(exporter.write({ ...project, segments: [] }), () => Promise.resolve());
  return 'refusal' in end ? end : undefined;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
