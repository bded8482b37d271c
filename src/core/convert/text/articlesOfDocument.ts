import { readFormat } from '../../digest/formats/readFormat';
import { parseDigest } from '../../digest/parse/parseDigest';
import { readRows } from '../../digest/rows/readRows';
import type { ArticleFields, KnownFormat } from '../../digest/types';
import type { Losses } from '../losses';
import type { Block, ConvertedArticle, DocumentText } from '../types';
import { articlesOfText, coverage, leastCoverage } from './articlesOfText';
import { isChaptered, isCollection } from './chapters';
import { cleanLines, nameAsTitle, oneLine, titleLine } from './lines';

/** Letters of text that a heading needs below it to be the title of an article. */
const leastBody = 200;
/** Of the headings of one level, this share must have such a text. */
const leastShare = 0.6;
/** A first line up to this long without a full stop is a title. */
const longestTitle = 200;

/** With a smaller share of empty paragraphs, they are not what divides a text. */
const leastEmpty = 0.05;

export interface DocumentArticles {
  readonly articles: readonly ConvertedArticle[];
  readonly format: KnownFormat | null;
}

/**
 * The articles of a document, of which it may hold one or many: those of a known format, else those that its headings
 * divide, else those of a layout that the parser of digests learned; else the document is one article.
 * @param name of the file, for a title where there is none
 */
export function articlesOfDocument(document: DocumentText, name: string, losses: Losses): DocumentArticles {
  const known = knownFormat(document, losses);
  if (known !== undefined) return known;
  const divided = byHeadings(document) ?? byLearnedLayout(document);
  return { articles: divided ?? oneArticle(document, name), format: null };
}

/** The articles of a format that the text itself shows, such as a database's. */
export function knownFormat({ blocks }: DocumentText, losses: Losses): DocumentArticles | undefined {
  // Some exports have empty paragraphs between their parts, others only distances.
  const empty = blocks.filter(({ text }) => oneLine(text) === '').length;
  for (const separator of empty < blocks.length * leastEmpty ? ['\n\n', '\n'] : ['\n', '\n\n']) {
    const text = blocks.map((block) => block.text).join(separator);
    // To see that a text is of no format takes much less time than to learn its layout.
    if (readFormat(readRows(text), undefined) === undefined) continue;
    const parsed = parseDigest(text);
    if (parsed.format === null || parsed.articles.length === 0) continue;
    if (coverage(text, parsed) < leastCoverage) losses.tell('import-left-out/around', parsed.format.name);
    return { articles: articlesOfText(text, parsed, paragraphsOf), format: parsed.format };
  }
  return undefined;
}

/** Headings of the highest level that several have are titles, unless they divide a single document. */
function byHeadings(document: DocumentText): ConvertedArticle[] | undefined {
  const { blocks } = document;
  const headings = blocks.filter(isHeading);
  const levels = [...new Set(headings.flatMap(({ level }) => (level > 0 ? [level] : [])))].sort((a, b) => a - b);
  const level = levels.find((candidate) => headings.filter((block) => block.level === candidate).length > 1);
  if (level === undefined) return undefined;
  const starts = blocks.flatMap((block, index) => (isHeading(block) && block.level === level ? [index] : []));
  const parts = starts.map((start, index) => blocks.slice(start, starts[index + 1] ?? blocks.length));
  const withText = parts.filter(([, ...rest]) => lettersIn(rest) >= leastBody);
  if (withText.length < 2 || withText.length < parts.length * leastShare) return undefined;
  if (isOneDocument(document, headings.filter((block) => block.level < level), parts.flatMap(([title]) => title ?? []))) return undefined;
  const front = blocks.slice(0, starts[0]).filter(({ text }) => oneLine(text) !== '');
  const articles = parts.map((part) => articleOf(part, document.fields ?? {}));
  return lettersIn(front) < leastBody ? withFront(articles, front) : [articleOf(front, document.fields ?? {}), ...articles];
}

function isHeading({ kind, text }: Block): boolean {
  return kind === 'heading' && oneLine(text) !== '';
}

/** Whether headings divide one document: there is a title above them, or they are named or numbered as chapters are. */
function isOneDocument({ title = '' }: DocumentText, above: readonly Block[], titles: readonly Block[]): boolean {
  if (isChaptered(titles.map(({ text }) => oneLine(text)))) return true;
  const linked = titles.filter(({ isLink }) => isLink === true).length;
  return above.length > 0 && linked < titles.length * leastShare && ![title, ...above.map(({ text }) => text)].some(isCollection);
}

/** What stands above the first title, if it is too little for an article of its own: the name of the whole, a date. */
function withFront(articles: readonly ConvertedArticle[], front: readonly Block[]): ConvertedArticle[] {
  const [first, ...rest] = articles;
  if (first === undefined || front.length === 0) return [...articles];
  return [{ ...first, paragraphs: [...front.flatMap(({ text }) => paragraphsOf(text)), ...first.paragraphs] }, ...rest];
}

function byLearnedLayout({ blocks, fields = {} }: DocumentText): ConvertedArticle[] | undefined {
  if (blocks.some(({ kind, level }) => kind === 'heading' && level > 0)) return undefined;
  const text = blocks.map((block) => block.text.replaceAll('\t', ' ')).join('\n\n');
  const parsed = parseDigest(text);
  if (parsed.articles.length < 2 || parsed.layout.kind !== 'digest' || coverage(text, parsed) < leastCoverage) return undefined;
  return articlesOfText(text, parsed, paragraphsOf).map((article) => ({ ...article, fields: { ...fields, ...article.fields } }));
}

function oneArticle({ blocks, title, fields = {} }: DocumentText, name: string): ConvertedArticle[] {
  const filled = blocks.filter(({ text }) => oneLine(text) !== '');
  if (filled.length === 0) return [];
  const written = filled.findIndex(({ kind, level }) => kind === 'heading' && level === 0);
  const top = written >= 0 ? written : filled.findIndex(({ kind }) => kind === 'heading');
  const wanted = oneLine(title ?? '');
  const same = wanted === '' ? -1 : filled.findIndex(({ text }) => oneLine(text) === wanted);
  const first = oneLine(filled[0]?.text ?? '');
  const startsWithTitle = filled.length > 1 && first.length <= longestTitle && !/[.!?:;,]$/.test(first);
  const at = written >= 0 ? written : same >= 0 ? same : wanted !== '' ? -1 : top >= 0 && top < 5 ? top : startsWithTitle ? 0 : -1;
  const rest = filled.filter((_, index) => index !== at);
  return [{
    title: titleLine(at >= 0 ? filled[at]?.text ?? '' : wanted) || nameAsTitle(name),
    fields, paragraphs: rest.flatMap(({ text }) => paragraphsOf(text)),
  }];
}

function articleOf([title, ...rest]: readonly Block[], fields: ArticleFields): ConvertedArticle {
  return { title: titleLine(title?.text ?? '') || '?', fields, paragraphs: rest.flatMap(({ text }) => paragraphsOf(text)) };
}

function lettersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Each line of a block is a paragraph. */
export function paragraphsOf(text: string): string[] {
  return cleanLines(text).filter((line) => line !== '');
}
