import { hasTrait, rowText, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import { newsletterLimits as limits } from '../../tuning/formatTuning';
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
    const items = toldItemsOfSection(rows, heading, next);
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
    const items = itemsOfSection(rows, heading, next);
    const isArticle = items.length === 0 && heading.level > 1 && hasText(rows, heading.below, next);
    return [{ heading, end: next, isArticle }, ...items.map(articleOf)];
  })];
}

/** The items of a section that consists of them for the most part. */
function itemsOfSection(rows: Rows, heading: Heading, next: number): Item[] {
  const items = itemsIn(rows, heading.below, next);
  return items.length > 0 && shareOfItems(rows, items, heading.below, next) >= limits.itemShare ? items : [];
}

/** The same where a section may also be an article with a list: there are several, and most of them tell what they link to. */
function toldItemsOfSection(rows: Rows, heading: Heading, next: number): Item[] {
  const items = itemsOfSection(rows, heading, next);
  const told = items.filter(({ isTold, url }) => isTold && url !== undefined).length;
  return items.length >= limits.sectionItems && told >= items.length * limits.itemShare ? items : [];
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

/** Levels of sections, see `NewsletterForm`. */
export function sectionLevels(rows: Rows, headings: readonly Heading[], end: number): ReadonlySet<number> {
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
