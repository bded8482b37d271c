import { lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { documentLimits as limits } from '../tuning/documentTuning';
import { divisionOf, isDocumentKind, isPartName, ownWords, speakerOf } from './partLines';

/**
 * What shows that a text is one document: a law, minutes, an interview, a glossary, a play, an essay with chapters. The articles of
 * a digest stand alone, with a headline each; the parts of a document are numbered through, named for what every such document has,
 * in alphabetical order, questions, or lines of a dialogue. How much that counts is learned (`choice/features`).
 */
export interface DocumentCues {
  /** Those who speak more than once, and the share of rows that they say. */
  readonly speakers: number;
  readonly speechShare: number;
  /** Lines such as `§ 3`, `4.2 Instruments`, `Chapter 5` that count on. */
  readonly divisions: number;
  /** Names that every document of a kind has, and that occur once. */
  readonly partNames: number;
  /** Whether the first lines say that the text is a law, minutes, a manifesto … */
  readonly isCalledDocument: boolean;
}

export function documentCues(rows: Rows): DocumentCues {
  const lines = shortLines(rows);
  return { ...dialogueIn(rows), divisions: divisionsIn(lines), partNames: partNamesIn(lines), isCalledDocument: isCalledDocument(rows) };
}

/** Texts of the rows that could be headings. */
function shortLines(rows: Rows): string[] {
  const lines: string[] = [];
  for (let row = 0; row < rows.count; row += 1) if (lengthOf(rows, row) <= limits.heading) lines.push(rowText(rows, row));
  return lines;
}

function divisionsIn(lines: readonly string[]): number {
  const last = new Map<string, number>();
  let inOrder = 0;
  for (const line of lines) {
    const division = divisionOf(line);
    if (division === undefined) continue;
    const { kind, number } = division;
    const above = last.get(kind);
    // The first may be written out: `Chapter One`, `Titre premier`.
    if (above === undefined ? number === 1 || number === 2 : number === above + 1) inOrder += 1;
    last.set(kind, number);
  }
  return inOrder;
}

function partNamesIn(lines: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = isPartName(line) ? ownWords(line) : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count === 1).length;
}

/** Who says what, where a name is in front: `OHM: Who is there?` */
function dialogueIn(rows: Rows): Pick<DocumentCues, 'speakers' | 'speechShare'> {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.count; row += 1) {
    const speaker = speakerOf(rows, row);
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const recurring = [...counts.values()].filter((count) => count > 1);
  return { speakers: recurring.length, speechShare: recurring.reduce((sum, count) => sum + count, 0) / rows.count };
}

function isCalledDocument(rows: Rows): boolean {
  for (let row = 0; row < Math.min(rows.count, limits.opening); row += 1) {
    if (lengthOf(rows, row) <= limits.heading && wordsOf(rows, row) <= limits.openingWords && isDocumentKind(rowText(rows, row))) return true;
  }
  return false;
}
