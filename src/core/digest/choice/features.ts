import { countProse, hasProse, isMeta, isProse, markAt, occurrencesOf, type Findings } from '../findings/findings';
import { documentCues, type DocumentCues } from '../otherTexts/documentCues';
import { partCues, rowCues, type RowCues } from '../otherTexts/partCues';
import { endOf, gapAbove, hasTrait, keyOf, rowText, startOf, widthOf, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { rowsToText, type Block } from '../segment/blocks';
import { beginningOf, leadAt } from '../signs/formRows';
import { listedTitles } from '../signs/listedTitles';
import type { SignFamily } from '../signs/sign';
import { choiceLimits, cohesionLimits } from '../tuning/segmentTuning';
import type { Candidate } from './candidates';
import { sharedWords, type RowLooks } from './rowLooks';

/** What the model knows of a candidate, in the order of `featuresOf`. */
export const featureNames = [
  'family', 'weak', 'whole line', 'frame', 'label or date', 'heading level', 'split', 'joined', 'joined short', 'titles below', 'untitled kept', 'without title', 'rules', 'boundaries', 'blocks', 'kept',
  'quality', 'worst quality', 'deviation of quality', 'score', 'share of best score', 'place by score', 'share of best blocks',
  'words', 'deviation of words', 'short titles', 'title length', 'questions', 'full stops', 'colons', 'list items', 'small', 'capitals', 'sentences', 'different', 'recurring', 'capitals of leads',
  'marked', 'same look', 'rows of the look', 'at top', 'gap above', 'deviation of gap above', 'gap below', 'rows to text', 'over text', 'over line about article', 'clear', 'clear found', 'clear missed',
  'length', 'deviation of length', 'short blocks', 'longest block', 'longest to usual', 'clear in longest', 'without text', 'text above first', 'rows above first', 'same last row', 'drawn last row', 'last row alike', 'same first row',
  'shared words', 'boundaries that share', 'shared within', 'votes', 'votes of others', 'same titles', 'finer', 'coarser', 'agreeing frames',
  'rows', 'characters', 'wrapped', 'spaced', 'prose', 'candidates', 'look above', 'numbers in order',
  'first alike', 'quality of first', 'length of first', 'skips first', 'listed', 'listed found',
  'speakers', 'speeches', 'divisions', 'part names', 'called document', 'in alphabetical order', 'numbered through', 'numbers across', 'asking', 'question rows', 'usual title words',
] as const;

const families: readonly SignFamily[] = ['closing', 'opening', 'head', 'gap', 'underline', 'heading', 'mark', 'capitals', 'shape', 'joined', 'lead', 'listed'];

/** What all candidates of a text have in common. */
export interface Group {
  readonly looks: RowLooks;
  readonly cues: DocumentCues;
  readonly rowCues: RowCues;
  readonly candidates: readonly Candidate[];
  /** Rows that the contents list. */
  readonly listed: ReadonlySet<number>;
  /** How many candidates have each row as a title. */
  readonly votes: Uint16Array;
  readonly allVotes: number;
  readonly bestScore: number;
  readonly mostBlocks: number;
  /** Scores of all, the highest first. */
  readonly scores: readonly number[];
}

export function groupOf(findings: Findings, looks: RowLooks, candidates: readonly Candidate[]): Group {
  const votes = new Uint16Array(findings.rows.count);
  for (const { blocks } of candidates) for (const { title } of blocks) votes[title] = (votes[title] ?? 0) + 1;
  const scores = candidates.map(({ judged }) => judged.score).sort((a, b) => b - a);
  const mostBlocks = candidates.reduce((most, { blocks }) => Math.max(most, blocks.length), 2);
  const allVotes = sum(candidates.map(({ blocks }) => blocks.length));
  return { looks, cues: documentCues(findings.rows), rowCues: rowCues(findings), listed: new Set(listedTitles(findings).flatMap(({ boundaries }) => boundaries)), candidates, votes, allVotes, bestScore: Math.max(scores[0] ?? 0, 0), mostBlocks, scores };
}

/** The features of a candidate among others. */
export function featuresOf(findings: Findings, group: Group, candidate: Candidate): number[] {
  return [
    ...ofSign(candidate), ...ofScore(group, candidate), ...ofTitles(findings, candidate), ...ofLooks(findings, group, candidate),
    ...ofBlocks(findings, group, candidate), ...ofWords(findings, group, candidate), ...ofOthers(group, candidate), ...ofText(findings, group, candidate), ...ofFirst(findings, group, candidate),
    ...ofDocument(group, candidate),
  ];
}

function ofSign({ judged: { guess, strength }, segmentation, blocks }: Candidate): number[] {
  const { sign, boundaries } = guess;
  const kind = sign.pattern ?? '';
  return [
    families.indexOf(sign.family), Number(sign.isWeak), sign.shares === undefined ? -1 : Number(sign.shares === 'key'), Number(strength === 'frame'),
    Number(kind.startsWith('title-label') || kind.startsWith('date')), sign.level, Number(segmentation.remedy === 'split-merged'),
    Number(segmentation.remedy === 'join-subheadings'), Number(segmentation.remedy === 'join-short'), Number(segmentation.remedy === 'titles-below'),
    Number(segmentation.remedy === 'keep-untitled'), shareOf(blocks, ({ quality }) => quality === 0), guess.rules.length, Math.log2(boundaries.length + 1), Math.log2(blocks.length), blocks.length / boundaries.length,
  ];
}

function ofScore({ bestScore, scores, mostBlocks }: Group, { judged: { quality, score }, blocks }: Candidate): number[] {
  const qualities = blocks.map((block) => block.quality);
  const place = scores.findIndex((each) => each <= score);
  return [
    quality, Math.min(...qualities), deviation(qualities), score, bestScore > 0 ? score / bestScore : 1, place, blocks.length / mostBlocks,
  ];
}

function ofTitles(findings: Findings, candidate: Candidate): number[] {
  const { rows } = findings;
  const { blocks } = candidate;
  const leads = leadsOf(findings, candidate);
  const words = leads.length > 0 ? leads.map(wordCount) : blocks.map(({ title }) => Math.min(wordsOf(rows, title), 40));
  const share = (mask: number) => shareOf(blocks, ({ title }) => hasTrait(rows, title, mask));
  const isQuestion = ({ title }: Block) => hasTrait(rows, title, trait.sentenceEnd) && !hasTrait(rows, title, trait.fullStop);
  return [
    mean(words), deviation(words), shareOf(words, (each) => each <= 3), mean(leads.length > 0 ? leads.map(({ length }) => length) : blocks.map(({ title }) => Math.min(widthOf(rows, title), 220))),
    leads.length > 0 ? shareOf(leads, (lead) => lead.endsWith('?')) : shareOf(blocks, isQuestion), share(trait.fullStop), share(trait.colon | trait.open), share(trait.listItem),
    shareOf(blocks, ({ title }) => !hasTrait(rows, title, trait.capital)), share(trait.capitals), share(trait.sentences),
    new Set(blocks.map(({ title }) => keyOf(rows, title))).size / blocks.length, shareOf(blocks, ({ title }) => occurrencesOf(findings, title) > 1),
    leads.length === 0 ? -1 : mean(leads.map((lead) => shareOf(lead.split(' '), (word) => capitalised.test(word)))),
  ];
}

const capitalised = /^\P{L}*\p{Lu}/u;

/** The titles that are in the row of their text; empty where titles have rows of their own. */
function leadsOf(findings: Findings, { blocks, judged: { guess } }: Candidate): string[] {
  if (guess.sign.family !== 'lead') return [];
  return blocks.map(({ title }) => {
    const { start, end } = leadAt(findings, title) ?? { start: 0, end: 0 };
    return beginningOf(findings, title).slice(start, end);
  });
}

function wordCount(text: string): number {
  return Math.min(text.split(/\s+/u).length, 40);
}

function ofLooks(findings: Findings, { looks }: Group, { blocks, segmentation: { form } }: Candidate): number[] {
  const { rows } = findings;
  const [look, bearers] = mostOf(blocks.map(({ title }) => looks.looks[title] ?? 0));
  const gaps = blocks.slice(1).map(({ first }) => Math.min(gapAbove(rows, first), 6));
  const clear = blocks.filter(({ title }) => looks.clear[title] === 1).length;
  return [
    shareOf(blocks, ({ title }) => (markAt(findings, title)?.pattern ?? '') === form.mark && form.mark !== ''), bearers / blocks.length,
    look === 0 ? 0 : bearers / Math.max(1, looks.counts.get(look) ?? 1), shareOf(blocks, ({ title, first }) => title === first), mean(gaps), deviation(gaps),
    shareOf(blocks, ({ title }) => gapAbove(rows, title + 1) > 0), mean(blocks.map((block) => rowsToText(findings, block))),
    shareOf(blocks, ({ title }) => isProse(findings, title + 1)), shareOf(blocks, ({ title }) => isMeta(findings, title + 1)), clear / blocks.length, looks.clearCount === 0 ? -1 : clear / looks.clearCount,
    (looks.clearCount - clear) / blocks.length,
  ];
}

function ofBlocks(findings: Findings, { looks }: Group, { blocks }: Candidate): number[] {
  const { rows } = findings;
  const lengths = blocks.map(({ title, end }) => endOf(rows, end - 1) - endOf(rows, title));
  const logs = lengths.map((length) => Math.log2(length + 1));
  const first = blocks[0]?.first ?? 0;
  const most = Math.max(...lengths);
  const longest = blocks[lengths.indexOf(most)] ?? { title: 0, end: 0 };
  // The last article may have no closing line.
  const lasts = blocks.slice(0, -1).map(({ end }) => end - 1);
  return [
    mean(logs), deviation(logs), shareOf(lengths, (length) => length < 300), most / Math.max(1, sum(lengths)),
    Math.log2((most + 1) / (median(lengths) + 1)), looks.clear.subarray(longest.title + 1, longest.end).reduce((count, each) => count + each, 0),
    shareOf(blocks, ({ title, end }) => !hasProse(findings, title + 1, end)), Math.min(countProse(findings, 0, first), 20), Math.min(first, 50),
    mostOf(lasts.map((row) => keyOf(rows, row)))[1] / Math.max(1, lasts.length), shareOf(lasts, (row) => hasTrait(rows, row, trait.separator)),
    mostOf(lasts.map((row) => keyOf(rows, row, 'beginningKey')).filter((key) => key !== 0))[1] / Math.max(1, lasts.length),
    mostOf(blocks.map((block) => keyOf(rows, block.first, 'beginningKey')).filter((key) => key !== 0))[1] / blocks.length,
  ];
}

/** The titles of which words are compared are spread over the text. */
function ofWords(findings: Findings, { looks }: Group, { blocks }: Candidate): number[] {
  const step = Math.max(1, Math.floor(blocks.length / cohesionLimits.boundaries));
  const between: number[] = [];
  const within: number[] = [];
  blocks.forEach((block, index) => {
    if (index % step !== 0) return;
    const around = index === 0 ? -1 : sharedWords(looks, findings, block.title);
    if (around >= 0) between.push(around);
    const middle = (block.title + block.end) >> 1;
    const inside = block.end - block.title > 4 ? sharedWords(looks, findings, middle) : -1;
    if (inside >= 0) within.push(inside);
  });
  return [
    between.length === 0 ? -1 : mean(between), between.length === 0 ? -1 : shareOf(between, (each) => each > cohesionLimits.sharedWords),
    within.length === 0 ? -1 : mean(within),
  ];
}

function ofOthers({ candidates, votes, allVotes }: Group, { judged, blocks }: Candidate): number[] {
  const titles = new Set(blocks.map(({ title }) => title));
  let same = 0;
  let finer = 0;
  let coarser = 0;
  const frames = new Set<SignFamily>();
  for (const other of candidates) {
    if (other.judged === judged) continue;
    const shared = other.blocks.filter(({ title }) => titles.has(title)).length;
    const ofThis = shared / blocks.length;
    const ofOther = shared / other.blocks.length;
    if (ofThis >= choiceLimits.sameTitles && ofOther >= choiceLimits.sameTitles) {
      same += 1;
      if (other.judged.strength === 'frame') frames.add(other.judged.guess.sign.family);
    } else if (ofThis >= choiceLimits.sameTitles) finer += 1;
    else if (ofOther >= choiceLimits.sameTitles) coarser += 1;
  }
  const own = sum(blocks.map(({ title }) => votes[title] ?? 0));
  const count = candidates.length;
  return [own / blocks.length / count, own / Math.max(1, allVotes), same / count, finer / count, coarser / count, frames.size];
}

function ofText(findings: Findings, { looks, candidates }: Group, { blocks }: Candidate): number[] {
  const { rows, habits } = findings;
  const above = blocks.slice(1).map(({ title }) => (title === 0 ? 0 : keyOf(rows, title - 1, 'key')));
  return [
    Math.log2(rows.count + 1), Math.log2(endOf(rows, rows.count - 1) - startOf(rows, 0) + 1), Number(habits.wrapWidth > 0), Number(habits.spaced),
    looks.prose / Math.max(1, rows.count), candidates.length, mostOf(above)[1] / Math.max(1, above.length), numbersInOrder(findings, blocks),
  ];
}

/** What is above the second title may be a masthead; what the contents list are titles. */
function ofFirst({ rows }: Findings, { looks, listed }: Group, { blocks, segmentation }: Candidate): number[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [0, 0, 0, 0, 0, 0];
  const listedHere = blocks.filter(({ title }) => listed.has(title)).length;
  const [usual] = mostOf(others.map(({ title }) => looks.looks[title] ?? 0));
  const length = ({ title, end }: Block) => endOf(rows, end - 1) - endOf(rows, title) + 1;
  return [
    Number((looks.looks[first.title] ?? 0) === usual), first.quality - mean(others.map(({ quality }) => quality)),
    Math.log2(length(first) / median(others.map(length))), Number(segmentation.skipsFirst),
    listedHere / blocks.length, listed.size === 0 ? -1 : listedHere / listed.size,
  ];
}

/** Counts are by parts: a digest of many articles has some such lines too. */
function ofDocument({ cues, rowCues: ofRows }: Group, { blocks }: Candidate): number[] {
  const { ordered, numbered, crossings, asking, questions, titleWords } = partCues(ofRows, blocks);
  return [
    cues.speakers, cues.speechShare, cues.divisions / blocks.length, cues.partNames / blocks.length, Number(cues.isCalledDocument),
    ordered, numbered, crossings, asking, questions, titleWords,
  ];
}

const numberAt = /^\D{0,12}(\d{1,3})\D/u;

/** The share of titles whose number is one more than the one before. */
function numbersInOrder({ rows }: Findings, blocks: readonly Block[]): number {
  const numbers = blocks.map(({ title }) => Number(numberAt.exec(rowText(rows, title).slice(0, 20))?.[1] ?? -1));
  return shareOf(numbers, (number, index) => number > 0 && number === (numbers[index - 1] ?? -1) + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)));
}

function shareOf<T>(values: readonly T[], is: (value: T, index: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

/** The most frequent value, and how often it occurs. */
function mostOf(values: readonly number[]): readonly [value: number, count: number] {
  const counts = new Map<number, number>();
  let most: readonly [number, number] = [0, 0];
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most[1]) most = [value, count];
  }
  return most;
}
