import { Losses } from '../losses';
import { articlesOfDocument, knownFormat, type DocumentArticles } from '../text/articlesOfDocument';
import { oneLine } from '../text/lines';
import type { Block, ConvertedArticle } from '../types';
import { databaseArticles } from './databaseArticles';
import { htmlBlocks } from './htmlBlocks';
import { mainParts } from './mainContent';
import { pageFacts } from './pageFields';
import { parseHtml, type HtmlParent } from './parseHtml';

/** Links in a row that are a menu. */
const fewestLinks = 4;

/** The articles of a web page or of a database's export. Throws `Refusal`. */
export function readHtml(html: string, name: string, losses: Losses): DocumentArticles {
  const page = parseHtml(html);
  const database = databaseArticles(page, losses);
  if (database !== undefined) return database;
  const facts = pageFacts(page);
  // A first look, for formats that are recognised by their text.
  const known = knownFormat({ blocks: htmlBlocks(page, new Losses()) }, losses);
  if (known !== undefined) return known;
  const parts = mainParts(page);
  if (parts.length > 1) return { articles: parts.flatMap((part) => articlesOfPart(part, facts.title, name, losses)), format: null };
  const blocks = withoutMenus(parts.flatMap((part) => htmlBlocks(part, losses)), losses);
  return articlesOfDocument({ blocks, title: titleOf(blocks) ?? facts.title, fields: facts.fields }, name, losses);
}

/** A single heading of the highest level is the title of the page. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const first = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  return first.length === 1 ? oneLine(first[0]?.text ?? '') : undefined;
}

/** Each `article` element has its own title and date; the page's are those of the whole. */
function articlesOfPart(part: HtmlParent, title: string | undefined, name: string, losses: Losses): readonly ConvertedArticle[] {
  const blocks = withoutMenus(htmlBlocks(part, losses), losses);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const { fields } = pageFacts(part);
  const own = headings.length > 0 ? oneLine(headings[0]?.text ?? '') : undefined;
  // The headings within an `article` element never divide it.
  const flat = blocks.map((block): Block => ({ ...block, kind: 'text' }));
  return articlesOfDocument({ blocks: flat, title: own, fields }, title ?? name, losses).articles;
}

/** Leaves out lists of links, which lead to other pages. */
export function withoutMenus(blocks: readonly Block[], losses: Losses): Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const end = (): void => {
    if (run.length >= fewestLinks) losses.count('import-left-out/menu', run.length);
    else kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.text === '') continue;
    if (block.isLink === true && block.kind === 'text') run.push(block);
    else {
      end();
      kept.push(block);
    }
  }
  end();
  return kept;
}
