import { hasTrait, rowText, wordsOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import { blockEnd, headingsIn, type Heading, type HeadingKind } from './headings';

/** How the titles of a newsletter are marked. */
export interface NewsletterForm {
  readonly kind: HeadingKind;
  /** Level of the one heading that is the title of the issue; 0 where there is none. */
  readonly issue: number;
  /** Levels at which most headings have no text of their own: sections. At others a heading without text has a dek below. */
  readonly sections: ReadonlySet<number>;
}

/** A heading with what is below it, up to the next of its level or above. */
export interface Part {
  readonly heading: Heading;
  readonly end: number;
  /** Whether it has text of its own: else it heads a section. */
  readonly isArticle: boolean;
}

const none: ReadonlySet<number> = new Set();
const fewest = 2;
const fewestRunIns = 3;
/** The title of an issue is short: an article's may have a number too. */
const issueTitle = 10;
/** Above the first heading are the fields of the issue and a greeting, no article. */
const textsAbove = 3;
/** The number or the date of an issue, in its title or in the first lines. */
const issueWords = /\p{Nd}|第.{1,6}[期号號]|n[°º]|(?:^|\s)(?:issue|weekly|newsletter|digest|ausgabe|numéro|gazette|número|numero|nummer|nieuwsbrief|nyhetsbrev|weekly|week|woche|semaine|周刊|周报|週報|だより|通信)(?:$|[\s:.,])/iu;
/** `Title: …`, `Date: …` above a newsletter. */
const metadata = /^(?:title|number|date|category|tags?|author|slug|layout|issue)\s*:/iu;

/** How a text in Markdown is cut into articles; undefined where its headings don't show that it is a newsletter. */
export function formOf(rows: Rows, first: number, end: number): NewsletterForm | undefined {
  const all = headingsIn(rows, first, end);
  const headings = all.filter(({ kind }) => kind === 'heading');
  const [top] = headings;
  if (top === undefined || countTexts(rows, top.row) > textsAbove) return undefined;
  if (headings.length === 1) {
    const bolds = all.filter(({ kind, row }) => kind === 'bold' && row > top.row);
    const isFirst = (bolds[0]?.row ?? end) <= top.below + (isIssueLine(rows, top.below) ? 1 : 0);
    if (bolds.length >= fewest && isFirst) return { kind: 'bold', issue: top.level, sections: none };
    const runIns = all.filter(({ kind, row }) => kind === 'run-in' && row > top.row);
    return runIns.length >= fewestRunIns && coverRunIns(runIns, end) ? { kind: 'run-in', issue: top.level, sections: none } : undefined;
  }
  const least = Math.min(...headings.map(({ level }) => level));
  const isIssue = top.level === least && headings.filter(({ level }) => level === least).length === 1 && headings.length > fewest;
  const form: NewsletterForm = { kind: 'heading', issue: isIssue ? least : 0, sections: sectionLevels(rows, headings, end) };
  const articles = partsOf(rows, form, first, end).filter(({ isArticle }) => isArticle);
  return articles.length >= fewest && isNewsletter(rows, form, top, articles) ? form : undefined;
}

/** Rows above the first heading that are neither front matter nor a comment. */
function countTexts(rows: Rows, end: number): number {
  let count = 0;
  for (let row = 0; row < end; row += 1) {
    const below = blockEnd(rows, row, end);
    if (below > row) row = below - 1;
    else if (!metadata.test(rowText(rows, row))) count += 1;
  }
  return count;
}

/** Run-in heads are at most of the paragraphs below the first. */
function coverRunIns(runIns: readonly Heading[], end: number): boolean {
  const first = runIns[0]?.row ?? end;
  return runIns.length * 2 >= end - first;
}

function isNewsletter(rows: Rows, form: NewsletterForm, top: Heading, articles: readonly Part[]): boolean {
  for (let row = 0; row < top.row; row += 1) if (metadata.test(rowText(rows, row))) return true;
  if (form.issue > 0) return (rowText(rows, top.row).split(/\s+/u).length <= issueTitle && issueWords.test(rows.text.slice(top.start, top.end))) || (top.row + 1 < rows.count && isIssueLine(rows, top.below));
  // Below a line of text they may be those of one document.
  return countTexts(rows, top.row) === 0 && top.level === 1 && articles.length > fewest && articles.every(({ heading }) => heading.level === 1);
}

/** A short line that numbers or dates the issue: `*Numéro 7*`, `14 links · 3 new`. */
function isIssueLine(rows: Rows, row: number): boolean {
  return row < rows.count && !hasTrait(rows, row, trait.fullStop | trait.long) && issueWords.test(rowText(rows, row)) && wordsOf(rows, row) <= issueTitle;
}

/** The articles and sections of a text, in order. */
export function partsOf(rows: Rows, { kind, issue, sections }: NewsletterForm, first: number, end: number): Part[] {
  const headings = headingsIn(rows, first, end).filter((each) => each.kind === kind || each.kind === 'heading');
  if (kind !== 'heading') {
    return headings.map((heading, index) => ({ heading, end: headings[index + 1]?.row ?? end, isArticle: heading.kind === kind }));
  }
  const parts: Part[] = [];
  let within = Infinity;
  headings.forEach((heading, index) => {
    if (heading.level > within) return;
    within = Infinity;
    const next = headings[index + 1]?.row ?? end;
    const isArticle = heading.level !== issue && (!sections.has(heading.level) || hasText(rows, heading.below, next));
    if (isArticle) within = heading.level;
    const until = headings.slice(index + 1).find(({ level }) => !isArticle || level <= heading.level)?.row ?? end;
    parts.push({ heading, end: until, isArticle });
  });
  return parts;
}

/** See `NewsletterForm`. */
function sectionLevels(rows: Rows, headings: readonly Heading[], end: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  headings.forEach(({ level, below }, index) => {
    counts.set(level, (counts.get(level) ?? 0) + (hasText(rows, below, headings[index + 1]?.row ?? end) ? -1 : 1));
  });
  return new Set([...counts].filter(([, count]) => count >= 0).map(([level]) => level));
}

function hasText(rows: Rows, first: number, end: number): boolean {
  for (let row = first; row < end; row += 1) {
    const below = blockEnd(rows, row, end);
    if (below > row && rowText(rows, row).startsWith('<!--')) row = below - 1;
    else if (!hasTrait(rows, row, trait.separator)) return true;
  }
  return false;
}
