import { givenFields } from '../fields';
import { htmlBlocks } from '../html/htmlBlocks';
import { address, isoDay } from '../html/pageFields';
import { parseHtml, plainWords } from '../html/parseHtml';
import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { paragraphsOf } from '../text/articlesOfDocument';
import { isoDateIn } from '../text/isoDate';
import { oneLine, titleLine } from '../text/lines';
import type { ConvertedArticle } from '../types';
import { childElements, childNamed, localName, parseXml, textOf, XmlElement } from '../xml/parseXml';

/** Elements that hold one article, in RSS of all versions and in Atom. */
const itemNames = new Set(['item', 'entry']);

/** The items of a feed (RSS, RDF, Atom), one article each. Throws `Refusal`. */
export function readFeed(xml: string, losses: Losses): ConvertedArticle[] {
  const root = parseXml(xml.trimStart(), (entity) => plainWords(entity));
  if (localName(root) === 'opml') throw new Refusal('import-refused/opml');
  const channel = childNamed(root, 'channel') ?? root;
  const source = words(childNamed(channel, 'title'));
  const language = /^[a-z]{2,3}/i.exec(words(childNamed(channel, 'language')) || (root.attributes['xml:lang'] ?? ''))?.[0].toLowerCase();
  const items = [...childElements(root), ...(channel === root ? [] : childElements(channel))].filter((element) => itemNames.has(localName(element)));
  if (items.length === 0 && !['rss', 'RDF', 'feed'].includes(localName(root))) throw new Refusal('import-refused/xml');
  return items.slice(0, limits.articles).map((item) => itemArticle(item, source, language, losses));
}

function itemArticle(item: XmlElement, source: string, language: string | undefined, losses: Losses): ConvertedArticle {
  const value = (...names: readonly string[]): string => names.map((name) => words(childNamed(item, name))).find((each) => each !== '') ?? '';
  const author = childNamed(item, 'author');
  const subjects = childElements(item).filter((child) => localName(child) === 'category').map((child) => words(child) || (child.attributes['term'] ?? '')).filter((each) => each !== '');
  const date = value('pubDate', 'published', 'date', 'issued', 'updated', 'modified');
  const paragraphs = bodyOf(item, losses);
  return {
    title: titleLine(plainWords(value('title'))) || titleLine(paragraphs[0] ?? '') || '?',
    fields: givenFields({
      source, date: isoDay(date) ?? isoDateIn(date), author: words(childNamed(author, 'name')) || value('creator') || words(author),
      language, url: linkOf(item), id: value('guid', 'id', 'identifier'), subjects: subjects.length === 0 ? undefined : subjects,
    }),
    paragraphs,
  };
}

/** The longest of what an item has: many have a summary and the text. */
function bodyOf(item: XmlElement, losses: Losses): string[] {
  const bodies = childElements(item).filter((child) => ['encoded', 'content', 'description', 'summary'].includes(localName(child)))
    .map((child) => htmlParagraphs(markupOf(child), losses));
  return bodies.reduce((longest, body) => (body.join('').length > longest.join('').length ? body : longest), []);
}

/** Escaped HTML is text already; XHTML is written again as text that the same reader understands. */
function markupOf(element: XmlElement): string {
  if (childElements(element).length === 0) return textOf(element);
  return markup(element, 0);
}

function markup(element: XmlElement, depth: number): string {
  if (depth > limits.xmlDepth) throw new Refusal('import-refused/too-deep');
  return element.children.map((child) => {
    if (!(child instanceof XmlElement)) return textOf(child).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const name = localName(child).replace(/[^A-Za-z0-9]/g, '');
    return `<${name}>${markup(child, depth + 1)}</${name}>`;
  }).join('');
}

export function htmlParagraphs(html: string, losses: Losses): string[] {
  return htmlBlocks(parseHtml(html), losses).flatMap(({ text }) => paragraphsOf(text));
}

function linkOf(item: XmlElement): string | undefined {
  const links = childElements(item).filter((child) => localName(child) === 'link');
  const best = links.find((link) => (link.attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0];
  const guid = childNamed(item, 'guid');
  return address(best?.attributes['href']) ?? address(words(best)) ?? address(guid?.attributes['isPermaLink'] === 'false' ? undefined : words(guid));
}

function words(element: XmlElement | undefined): string {
  return element === undefined ? '' : oneLine(textOf(element));
}
