import type { Message } from '../issues/issue';
import type { ExportPart, ExportParts, ExportRefusal } from './types';

/**
 * Takes the pieces of an export one by one; none is made before the one before it is taken. If `take` throws, the export ends.
 * @returns what the exporter returns
 */
export async function forEachPart(parts: ExportParts, take: (part: ExportPart) => Promise<void>): Promise<readonly Message[] | ExportRefusal> {
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done === true) return next.value;
      await take(next.value);
    }
  } finally {
    await parts.return([]);
  }
}
