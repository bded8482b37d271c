import { hasTrait, rowText, wordsOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import { blockEnd, headingsIn, type Heading, type HeadingKind } from './headings';
import { itemsIn, shareOfItems, type Item } from './items';

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
/** `Title: …`, `Date: …` above a newsletter, … */
const metadata = /^(?:title|number|date|category|tags?|author|slug|layout|issue)\s*:/iu;
/** … and those that may say that it is one. */
const issueField = /^(?:title|number|category|tags?|layout|issue|type|name)\s*:\s*['"]?(?<value>.*?)['"]?$/iu;
/** A newsletter of items has so many, and they are so much of its text below the first heading. */
const fewestItems = 4;
const fewestSectionItems = 3;
const itemShare = 0.6;
/** Whose items link to so many places reports what others wrote. */
const fewestHosts = 3;

/** How a text in Markdown is cut into articles; undefined where its headings don't show that it is a newsletter. */
export function formOf(rows: Rows, first: number, end: number): NewsletterForm | undefined {
  const all = headingsIn(rows, first, end);
  const headings = all.filter(({ kind }) => kind === 'heading');
  const [top] = headings;
  if (top === undefined) return undefined;
  if (isOfItems(rows, headings, end)) return { kind: 'item', issue: 0, sections: none };
  if (countTexts(rows, top.row) > textsAbove) return undefined;
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

/** Whether most of the text below the first heading are items of lists that tell the news. */
function isOfItems(rows: Rows, headings: readonly Heading[], end: number): boolean {
  const [top] = headings;
  if (top === undefined) return false;
  const items = itemsIn(rows, top.below, end);
  const told = items.filter(({ isTold }) => isTold).length;
  if (items.length < fewestItems || told < items.length * itemShare) return false;
  if (shareOfItems(rows, items, top.below, end) < itemShare) return false;
  return saysIssue(rows, top) || new Set(items.flatMap(({ url }) => hostOf(url) ?? [])).size >= fewestHosts;
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?<host>[^/?#]+)/u.exec(url ?? '')?.groups?.['host'];
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
  if (form.issue > 0 || top.row > 0) {
    if (saysIssue(rows, top)) return true;
    if (form.issue > 0) return false;
  }
  // Below a line of text they may be those of one document.
  return countTexts(rows, top.row) === 0 && top.level === 1 && articles.length > fewest && articles.every(({ heading }) => heading.level === 1);
}

/** Whether a field above the first heading, the heading or the line below it says that the text is an issue of something. */
function saysIssue(rows: Rows, top: Heading): boolean {
  for (let row = 0; row < top.row; row += 1) if (issueWords.test(issueField.exec(rowText(rows, row))?.groups?.['value'] ?? '')) return true;
  return (rowText(rows, top.row).split(/\s+/u).length <= issueTitle && issueWords.test(rows.text.slice(top.start, top.end))) || isIssueLine(rows, top.below);
}

/** A short line that numbers or dates the issue: `*Numéro 7*`, `14 links · 3 new`. */
function isIssueLine(rows: Rows, row: number): boolean {
  return row < rows.count && !hasTrait(rows, row, trait.fullStop | trait.long) && issueWords.test(rowText(rows, row)) && wordsOf(rows, row) <= issueTitle;
}

/** The articles and sections of a text, in order. */
export function partsOf(rows: Rows, { kind, issue, sections }: NewsletterForm, first: number, end: number): Part[] {
  const headings = headingsIn(rows, first, end).filter((each) => each.kind === kind || each.kind === 'heading');
  if (kind === 'item') return partsWithItems(rows, headings, first, end);
  if (kind !== 'heading') {
    return headings.map((heading, index) => ({ heading, end: headings[index + 1]?.row ?? end, isArticle: heading.kind === kind }));
  }
  // A section's items are parts of their own, in which no heading is seen.
  if (headings.length === 0) return itemsIn(rows, first, end).filter(({ row }) => row === first).map(articleOf);
  const parts: Part[] = [];
  let within = Infinity;
  headings.forEach((heading, index) => {
    if (heading.level > within) return;
    within = Infinity;
    const next = headings[index + 1]?.row ?? end;
    const until = headings.slice(index + 1).find(({ level }) => level <= heading.level)?.row ?? end;
    const items = itemsOfSection(rows, heading, next, fewestSectionItems);
    const isSection = items.length > 0 || (sections.has(heading.level) ? !hasText(rows, heading.below, next) : headsArticles(rows, headings, index, end));
    const isArticle = heading.level !== issue && !isSection && hasText(rows, heading.below, until);
    if (isArticle) within = heading.level;
    parts.push({ heading, end: isArticle ? until : next, isArticle });
    if (heading.level !== issue) parts.push(...items.map(articleOf));
  });
  return parts;
}

/** Sections of items, each of which is an article; a section that is text for the most part is one itself. */
function partsWithItems(rows: Rows, headings: readonly Heading[], first: number, end: number): Part[] {
  const above = itemsIn(rows, first, headings[0]?.row ?? end).map(articleOf);
  return [...above, ...headings.flatMap((heading, index) => {
    const next = headings[index + 1]?.row ?? end;
    const items = itemsOfSection(rows, heading, next, 1);
    const isArticle = items.length === 0 && heading.level > 1 && hasText(rows, heading.below, next);
    return [{ heading, end: next, isArticle }, ...items.map(articleOf)];
  })];
}

/** The items of a section that consists of them for the most part: all may be links only where there are no others. */
function itemsOfSection(rows: Rows, heading: Heading, next: number, fewest: number): Item[] {
  const items = itemsIn(rows, heading.below, next);
  if (items.length < fewest) return [];
  if (fewest > 1 && items.filter(({ isTold, url }) => isTold && url !== undefined).length < items.length * itemShare) return [];
  return shareOfItems(rows, items, heading.below, next) >= itemShare ? items : [];
}

/** Whether a heading without text of its own is over several that have some; over one it has a dek. */
function headsArticles(rows: Rows, headings: readonly Heading[], index: number, end: number): boolean {
  const heading = headings[index];
  if (heading === undefined || hasText(rows, heading.below, headings[index + 1]?.row ?? end)) return false;
  let articles = 0;
  for (let below = index + 1; (headings[below]?.level ?? 0) > heading.level; below += 1) {
    if (hasText(rows, headings[below]?.below ?? end, headings[below + 1]?.row ?? end)) articles += 1;
  }
  return articles > 1;
}

function articleOf(item: Item): Part {
  return { heading: item, end: item.last, isArticle: true };
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
