import { isProse, type Findings } from '../findings/findings';
import { hasTrait, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from '../segment/blocks';
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

/** What shows the same of the parts into which a text can be cut. */
export interface PartCues {
  /** Share of the titles that come behind the one before in the alphabet. */
  readonly ordered: number;
  /** Numbered paragraphs of text that count on, by parts, and the share of parts that go on counting. */
  readonly numbered: number;
  readonly crossings: number;
  /** Share of parts that are headed by a question, or contain one that stands alone; questions as a share of all rows. */
  readonly asking: number;
  readonly questions: number;
  /** The usual number of words of a title. */
  readonly titleWords: number;
}

export function partCues(findings: Findings, blocks: readonly Block[]): PartCues {
  return { ordered: orderedShare(findings, blocks), ...numbersThrough(findings, blocks), ...questionsIn(findings, blocks), titleWords: medianWords(findings.rows, blocks) };
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

function orderedShare({ rows }: Findings, blocks: readonly Block[]): number {
  const titles = blocks.map(({ title }) => rowText(rows, title).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return titles.filter((title, index) => index > 0 && title > (titles[index - 1] ?? '')).length / Math.max(1, titles.length - 1);
}

const numberOfParagraph = /^[([]?(\d{1,3})[.)\]]\s+\S/u;

function numbersThrough(findings: Findings, blocks: readonly Block[]): Pick<PartCues, 'numbered' | 'crossings'> {
  const { rows } = findings;
  let last = 0;
  let inOrder = 0;
  let crossings = 0;
  for (const block of blocks) {
    let isFirst = true;
    for (let row = block.title + 1; row < block.end; row += 1) {
      const number = isProse(findings, row) ? Number(numberOfParagraph.exec(rows.text.slice(rows.start[row], (rows.start[row] ?? 0) + 8))?.[1] ?? 0) : 0;
      if (number === 0) continue;
      if (number === last + 1) inOrder += 1;
      if (number === last + 1 && isFirst && last > 0) crossings += 1;
      isFirst = false;
      last = number;
    }
  }
  return { numbered: inOrder / blocks.length, crossings: crossings / blocks.length };
}

function questionsIn({ rows }: Findings, blocks: readonly Block[]): Pick<PartCues, 'asking' | 'questions'> {
  let asked = 0;
  let parts = 0;
  let count = 0;
  for (const { title, end } of blocks) {
    const before = asked;
    for (let row = title; row < end; row += 1) if (isQuestion(rows, row)) asked += 1;
    if (asked > before) parts += 1;
    count += end - title;
  }
  return { asking: parts / blocks.length, questions: asked / Math.max(1, count) };
}

const question = /[?？؟;]["”’»)*_]*$/u;

function isQuestion(rows: Rows, row: number): boolean {
  if (!hasTrait(rows, row, trait.sentenceEnd) || hasTrait(rows, row, trait.fullStop) || lengthOf(rows, row) > limits.question) return false;
  return question.test(rowText(rows, row));
}

function isCalledDocument(rows: Rows): boolean {
  for (let row = 0; row < Math.min(rows.count, limits.opening); row += 1) {
    if (lengthOf(rows, row) <= limits.heading && wordsOf(rows, row) <= limits.openingWords && isDocumentKind(rowText(rows, row))) return true;
  }
  return false;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** The words of a heading; in scripts that put no spaces between words they are told by their usual length. */
function headingWords(rows: Rows, row: number): number {
  const letters = lengthOf(rows, row) <= limits.heading ? rowText(rows, row).match(unspaced)?.length ?? 0 : 0;
  return Math.max(wordsOf(rows, row), Math.ceil(letters / limits.lettersOfWord));
}

function medianWords(rows: Rows, blocks: readonly Block[]): number {
  const words = blocks.map(({ title }) => headingWords(rows, title)).sort((a, b) => a - b);
  return words[Math.floor((words.length - 1) / 2)] ?? 0;
}
