import { oneLine } from '../text/lines';
import { attribute, childElements, findElements, textOf, type HtmlElement, type HtmlParent } from './parseHtml';
import { isFurniture } from './htmlBlocks';

/** Letters of a paragraph that is prose, not a label. */
const proseLength = 80;
/** The main part of a page has nearly all its prose. */
const mainShare = 0.9;
/** Furniture has little prose of its own. */
const furnitureShare = 0.15;
/** Letters of an element that is an article of its own. */
const articleLength = 150;

/** The parts of a page that hold articles: its `article` elements, else the smallest element with nearly all its prose. */
export function mainParts(page: HtmlParent): HtmlParent[] {
  const prose = new Map<HtmlParent, number>();
  const total = measure(page, prose);
  prune(page, prose, total);
  const main = findElements(page, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const within = main.find((element) => proseIn(element, prose) >= total * 0.5) ?? page;
  const articles = findElements(within, (element) => element.tagName === 'article').filter((element) => oneLine(textOf(element)).length >= articleLength);
  const inArticles = articles.reduce((sum, element) => sum + proseIn(element, prose), 0);
  if (articles.length > 0 && inArticles >= proseIn(within, prose) * 0.5) return withoutTeasers(articles, prose);
  return [densest(within, prose)];
}

/** Beside one long article the others are teasers for more. */
function withoutTeasers(articles: readonly HtmlElement[], prose: ReadonlyMap<HtmlParent, number>): HtmlElement[] {
  const longest = Math.max(...articles.map((element) => proseIn(element, prose)));
  const long = articles.filter((element) => proseIn(element, prose) >= longest * furnitureShare);
  return long.length === 1 ? long : [...articles];
}

function proseIn(element: HtmlParent, prose: ReadonlyMap<HtmlParent, number>): number {
  return prose.get(element) ?? 0;
}

/** Letters of prose below each element: own text outside links, where it is long. @returns that of `parent` */
function measure(parent: HtmlParent, prose: Map<HtmlParent, number>): number {
  let own = 0;
  let below = 0;
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) own += child.value.trim().length;
    else if ('tagName' in child) {
      if (skipped.has(child.tagName)) continue;
      if (inline.has(child.tagName)) own += oneLine(textOf(child)).length;
      else below += measure(child, prose);
    }
  }
  const all = below + (own >= proseLength ? own : 0);
  prose.set(parent, all);
  return all;
}

const skipped = new Set(['script', 'style', 'template', 'noscript', 'nav', 'form', 'a', 'button', 'select', 'head']);
const inline = new Set(['b', 'i', 'em', 'strong', 'span', 'font', 'u', 'sub', 'sup', 'abbr', 'q', 'cite', 'mark', 'small', 'big', 'time']);

/** Takes out what surrounds the articles of a page, unless it holds much of the prose. */
function prune(parent: HtmlParent, prose: ReadonlyMap<HtmlParent, number>, total: number): void {
  parent.childNodes = parent.childNodes.filter((child) => {
    if (!('tagName' in child)) return true;
    const isPageFoot = (child.tagName === 'footer' || child.tagName === 'header') && !hasHeading(child);
    if ((isFurniture(child) || isPageFoot) && proseIn(child, prose) <= total * furnitureShare) return false;
    prune(child, prose, total);
    return true;
  });
}

function hasHeading(element: HtmlElement): boolean {
  return findElements(element, ({ tagName }) => tagName === 'h1' || tagName === 'h2').length > 0;
}

/** The smallest element with nearly all prose and all headings above it. */
function densest(start: HtmlParent, prose: ReadonlyMap<HtmlParent, number>): HtmlParent {
  const total = proseIn(start, prose);
  let element = start;
  for (;;) {
    const next = childElements(element).find((child) => proseIn(child, prose) >= total * mainShare);
    if (total === 0 || next === undefined || childElements(element).some((child) => child !== next && hasHeadingWithin(child))) return element;
    element = next;
  }
}

function hasHeadingWithin(element: HtmlElement): boolean {
  return /^h[1-3]$/.test(element.tagName) || hasHeading(element);
}
