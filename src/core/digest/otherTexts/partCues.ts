import { isProse, type Findings } from '../findings/findings';
import { hasTrait, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from '../segment/blocks';
import { documentLimits as limits } from '../tuning/documentTuning';

/** What shows of the parts into which a text can be cut that they are parts of one document (`documentCues`). */
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

/** What the rows of a text show by themselves, found once for all ways to cut it. */
export interface RowCues {
  /** The number that a paragraph of text begins with; 0 for none. */
  readonly numbers: Uint16Array;
  /** How many rows above each row, and above the end, are questions. */
  readonly questionsAbove: Uint32Array;
  readonly titleWords: (row: number) => number;
  /** The text of a row as the alphabet orders it. */
  readonly sortedAs: (row: number) => string;
}

export function rowCues(findings: Findings): RowCues {
  const { rows } = findings;
  const numbers = new Uint16Array(rows.count);
  const questionsAbove = new Uint32Array(rows.count + 1);
  for (let row = 0; row < rows.count; row += 1) {
    numbers[row] = numberAt(findings, row);
    questionsAbove[row + 1] = (questionsAbove[row] ?? 0) + Number(isQuestion(rows, row));
  }
  return { numbers, questionsAbove, titleWords: once((row) => headingWords(rows, row)), sortedAs: once((row) => withoutAccents(rowText(rows, row))) };
}

function once<T>(find: (row: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = find(row);
    known.set(row, found);
    return found;
  };
}

export function partCues(cues: RowCues, blocks: readonly Block[]): PartCues {
  return { ordered: orderedShare(cues, blocks), ...numbersThrough(cues, blocks), ...questionsIn(cues, blocks), titleWords: medianWords(cues, blocks) };
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function orderedShare({ sortedAs }: RowCues, blocks: readonly Block[]): number {
  const titles = blocks.map(({ title }) => sortedAs(title));
  return titles.filter((title, index) => index > 0 && title > (titles[index - 1] ?? '')).length / Math.max(1, titles.length - 1);
}

const numberOfParagraph = /^[([]?(\d{1,3})[.)\]]\s+\S/u;

function numberAt(findings: Findings, row: number): number {
  const { text, start } = findings.rows;
  const from = start[row] ?? 0;
  return isProse(findings, row) ? Number(numberOfParagraph.exec(text.slice(from, from + 8))?.[1] ?? 0) : 0;
}

function numbersThrough({ numbers }: RowCues, blocks: readonly Block[]): Pick<PartCues, 'numbered' | 'crossings'> {
  let last = 0;
  let inOrder = 0;
  let crossings = 0;
  for (const block of blocks) {
    let isFirst = true;
    for (let row = block.title + 1; row < block.end; row += 1) {
      const number = numbers[row] ?? 0;
      if (number === 0) continue;
      if (number === last + 1) inOrder += 1;
      if (number === last + 1 && isFirst && last > 0) crossings += 1;
      isFirst = false;
      last = number;
    }
  }
  return { numbered: inOrder / blocks.length, crossings: crossings / blocks.length };
}

function questionsIn({ questionsAbove }: RowCues, blocks: readonly Block[]): Pick<PartCues, 'asking' | 'questions'> {
  const asked = blocks.map(({ title, end }) => (questionsAbove[end] ?? 0) - (questionsAbove[title] ?? 0));
  const count = blocks.reduce((sum, { title, end }) => sum + end - title, 0);
  return { asking: asked.filter((each) => each > 0).length / blocks.length, questions: asked.reduce((sum, each) => sum + each, 0) / Math.max(1, count) };
}

const question = /[?？؟;]["”’»)*_]*$/u;

function isQuestion(rows: Rows, row: number): boolean {
  if (!hasTrait(rows, row, trait.sentenceEnd) || hasTrait(rows, row, trait.fullStop) || lengthOf(rows, row) > limits.question) return false;
  return question.test(rowText(rows, row));
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** The words of a heading; in scripts that put no spaces between words they are told by their usual length. */
function headingWords(rows: Rows, row: number): number {
  const letters = lengthOf(rows, row) <= limits.heading ? rowText(rows, row).match(unspaced)?.length ?? 0 : 0;
  return Math.max(wordsOf(rows, row), Math.ceil(letters / limits.lettersOfWord));
}

function medianWords({ titleWords }: RowCues, blocks: readonly Block[]): number {
  const words = blocks.map(({ title }) => titleWords(title)).sort((a, b) => a - b);
  return words[Math.floor((words.length - 1) / 2)] ?? 0;
}
