import { hasProse, isProse, type Findings } from '../findings/findings';
import { hasTrait, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from '../segment/blocks';
import { documentLimits as limits } from '../tuning/documentTuning';
import { divisionOf, isDocumentKind, isPartName, ownWords, speakerOf } from './partLines';

/**
 * Whether the parts into which a text can be cut are those of one document: a law, minutes, an interview, a glossary, a play,
 * an essay with chapters. The articles of a digest stand alone, with a headline each; the parts of a document are numbered
 * through, named for what every such document has, in alphabetical order, questions, or lines of a dialogue.
 */
export function isOneDocument(findings: Findings, blocks: readonly Block[]): boolean {
  const { rows } = findings;
  const lines = shortLines(rows);
  if (isDialogue(rows) || isAlphabetical(findings, blocks) || isNumberedThrough(findings, blocks) || isQuestions(findings, blocks)) return true;
  const words = medianWords(rows, blocks);
  if (words > limits.headline) return false;
  if (isDivided(lines, blocks.length) || hasPartNames(lines, blocks.length)) return true;
  const isShort = words <= limits.shortTitle;
  const hasLittle = hasLittleText(findings, blocks);
  return (isShort && hasLittle) || ((isShort || hasLittle) && isCalledDocument(rows));
}

/** Texts of the rows that could be headings. */
function shortLines(rows: Rows): string[] {
  const lines: string[] = [];
  for (let row = 0; row < rows.count; row += 1) if (lengthOf(rows, row) <= limits.heading) lines.push(rowText(rows, row));
  return lines;
}

/** Whether lines such as `§ 3`, `4.2 Instruments`, `Chapter 5` count on, about as often as there are parts. */
function isDivided(lines: readonly string[], parts: number): boolean {
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
  return inOrder >= limits.divisions && inOrder >= parts * limits.divisionShare;
}

function hasPartNames(lines: readonly string[], parts: number): boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = isPartName(line) ? ownWords(line) : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const once = [...counts.values()].filter((count) => count === 1).length;
  return once >= limits.partNames && once >= counts.size / 2 && once >= parts * limits.partNameShare;
}

/** Whether most rows are what somebody says whose name is in front, and names recur. */
function isDialogue(rows: Rows): boolean {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.count; row += 1) {
    const speaker = speakerOf(rows, row);
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const recurring = [...counts.values()].filter((count) => count > 1);
  const said = recurring.reduce((sum, count) => sum + count, 0);
  return recurring.length >= limits.speakers && said >= limits.speeches && said >= rows.count * limits.speechShare;
}

/** Whether the titles are short and in alphabetical order, as the entries of a glossary are. */
function isAlphabetical({ rows }: Findings, blocks: readonly Block[]): boolean {
  const titles = blocks.map(({ title }) => rowText(rows, title).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  if (titles.length < limits.entries || medianWords(rows, blocks) > limits.entryWords) return false;
  return titles.every((title, index) => index === 0 || title > (titles[index - 1] ?? ''));
}

const numberOfParagraph = /^[([]?(\d{1,3})[.)\]]\s+\S/u;

/** Whether paragraphs of text are numbered, and the numbers go on from part to part. */
function isNumberedThrough(findings: Findings, blocks: readonly Block[]): boolean {
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
      if (number <= last) return false;
      isFirst = false;
      last = number;
    }
  }
  return inOrder >= limits.numberedParagraphs && crossings >= limits.crossings;
}

/** Whether most parts are headed by a question, or contain one that stands alone. */
function isQuestions({ rows }: Findings, blocks: readonly Block[]): boolean {
  let asked = 0;
  let parts = 0;
  let count = 0;
  for (const { title, end } of blocks) {
    const before = asked;
    for (let row = title; row < end; row += 1) if (isQuestion(rows, row)) asked += 1;
    if (asked > before) parts += 1;
    count += end - title;
  }
  return asked >= limits.questions && parts >= blocks.length * limits.questionShare && asked >= count * limits.questionRows;
}

const question = /[?？؟;]["”’»)*_]*$/u;

function isQuestion(rows: Rows, row: number): boolean {
  if (!hasTrait(rows, row, trait.sentenceEnd) || hasTrait(rows, row, trait.fullStop) || lengthOf(rows, row) > limits.question) return false;
  return question.test(rowText(rows, row));
}

/** Whether the first lines say that the text is a law, minutes, a manifesto … */
function isCalledDocument(rows: Rows): boolean {
  for (let row = 0; row < Math.min(rows.count, limits.opening); row += 1) {
    if (lengthOf(rows, row) <= limits.heading && wordsOf(rows, row) <= limits.openingWords && isDocumentKind(rowText(rows, row))) return true;
  }
  return false;
}

function hasLittleText(findings: Findings, blocks: readonly Block[]): boolean {
  return blocks.filter(({ title, end }) => hasProse(findings, title + 1, end)).length < blocks.length * limits.textShare;
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
