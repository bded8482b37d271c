import { contextLength } from '../annotations/anchoring/anchorFor';

/** What other programs show as the origin of a file. */
export const ourName = 'Policy Digest';

/** Variables of a source that say which digest it is from and, where each article is a source, which of its articles. */
export const digestVariable = 'Digest';
export const articleVariable = 'Article';

/** How the names of what we write begin; by them it is told apart again. */
export const namePrefixes = {
  /** A selection that stands for a whole article of a source that is a digest. */
  article: 'Article: ',
  memo: 'Memo',
  /** A note with what no other element can hold, written as in an annotations file. */
  entries: 'Annotations file: ',
} as const;

/** For passages and notes whose time nobody knows: some programs can't read a file without times. */
export const unknownTime = '1970-01-01T00:00:00Z';

const nameLength = 2 * contextLength;

/** The first words of a text, as a name. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= nameLength) return line;
  const space = line.lastIndexOf(' ', nameLength);
  return `${line.slice(0, space > 0 ? space : nameLength).replace(/[\ud800-\udbff]$/, '')}…`;
}
