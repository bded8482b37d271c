import { hasTrait, rowText, wordsOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import { newsletterLimits as limits } from '../../tuning/formatTuning';
import { blockEnd, headingsIn, type Heading } from './headings';
import { itemsIn, shareOfItems } from './items';
import { partsOf, sectionLevels, type NewsletterForm, type Part } from './parts';

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
  if (items.length < limits.items || told < items.length * limits.itemShare) return false;
  if (shareOfItems(rows, items, top.below, end) < limits.itemShare) return false;
  return saysIssue(rows, top) || new Set(items.flatMap(({ url }) => hostOf(url) ?? [])).size >= limits.hosts;
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
  if ((form.issue > 0 || top.row > 0) && saysIssue(rows, top)) return true;
  if (form.issue > 0) return false;
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
