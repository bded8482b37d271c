import type { KnownFormat } from '../../digest/types';
import type { Message } from '../../issues/issue';

/** What became of one file. */
export interface ImportedFile {
  readonly name: string;
  readonly articles: number;
  readonly losses: readonly Message[];
  readonly format: KnownFormat | null;
  /** Why nothing was read. */
  readonly refusal?: Message;
}

/** A file of which nothing was read. */
export function refusedFile(name: string, refusal: Message): ImportedFile {
  return { name, articles: 0, losses: [], format: null, refusal };
}
