import { parseDigest } from '../../digest/parse/parseDigest';
import type { Message } from '../../issues/issue';
import { readFeed } from '../feeds/readFeed';
import { readJsonFeed } from '../feeds/readJsonFeed';
import { readHtml } from '../html/readHtml';
import { limits } from '../limits';
import { Losses } from '../losses';
import { readEml, readMailbox } from '../mail/readMail';
import { readOutlook } from '../mail/readOutlook';
import { readPdf } from '../pdf/readPdf';
import { Refusal } from '../refusal';
import { readRtf } from '../rtf/readRtf';
import { articlesOfDocument, type DocumentArticles } from '../text/articlesOfDocument';
import { articlesOfText, coverage, leastCoverage } from '../text/articlesOfText';
import { wrappedParagraphs } from '../text/wrappedText';
import { paragraph, type Conversion, type ConvertedArticle, type SourceFile } from '../types';
import { readWord } from '../word/readWord';
import { fileKind, type FileKind } from './fileKind';
import { isDataFile } from './importEndings';
import type { UnpackBudget } from '../zip/unzip';
import { readArchive, type MemberConversion } from './readArchive';

export type FileConversion =
  | (Conversion & {
    /** The text of a file that is a digest already, in a layout of its own: it is kept as it is. */
    readonly digest?: string;
    /** Of an archive: what was read from each of its files. */
    readonly members?: readonly MemberConversion[];
  })
  | { readonly refusal: Message };

/**
 * Reads one file of any kind that can be imported. Hostile and damaged files, and those of other kinds, are refused in words;
 * nothing is ever fetched, run or written. Time and memory are bounded by `limits`.
 */
export async function convertFile(source: SourceFile): Promise<FileConversion> {
  return convertWithin(source, { left: limits.unpackedBytes }, 0, Date.now() + limits.fileTime);
}

/**
 * @param depth how many archives the file is in
 * @param deadline in milliseconds since 1970; what begins later is refused
 */
async function convertWithin(source: SourceFile, budget: UnpackBudget, depth: number, deadline: number): Promise<FileConversion> {
  try {
    const { name, bytes } = source;
    if (Date.now() > deadline) throw new Refusal('import-refused/too-long');
    const kind = fileKind(source, budget);
    const losses = new Losses();
    if ('guessed' in kind) losses.tell('encoding-guessed', kind.guessed);
    if (kind.kind === 'archive') {
      // A project that its importer doesn't know is no bundle of articles.
      if (isDataFile(name)) throw new Refusal('import-refused/unknown-project');
      if (depth >= limits.zipDepth) throw new Refusal('import-refused/zip-depth', limits.zipDepth);
      return await readArchive(bytes, kind.entries, budget, (member) => convertWithin(member, budget, depth + 1, deadline));
    }
    if (kind.kind === 'text') return convertText(kind.text, name, losses);
    const { articles, format } = await read(kind, { name, bytes }, budget, losses, deadline);
    if (articles.length === 0) throw new Refusal('import-refused/no-text');
    if (articles.length > limits.articles) losses.tell('import-left-out/articles', articles.length - limits.articles, limits.articles);
    return { articles: articles.slice(0, limits.articles), losses: losses.all(), format };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    // A stack overflow, or a place beyond the end of a damaged file.
    if (error instanceof RangeError) return { refusal: new Refusal('import-refused/damaged').reason };
    throw error;
  }
}

async function read(
  kind: Exclude<FileKind, { kind: 'archive' } | { kind: 'text' }>, { name, bytes }: SourceFile, budget: UnpackBudget, losses: Losses, deadline: number,
): Promise<DocumentArticles> {
  switch (kind.kind) {
    case 'word': return articlesOfDocument(readWord(bytes, kind.entries, budget, losses), name, losses);
    case 'pdf': return articlesOfDocument(await readPdf(bytes), name, losses);
    case 'rtf': return articlesOfDocument(readRtf(bytes, losses), name, losses);
    case 'page': return readHtml(kind.text, name, losses);
    case 'feed': return known('feed', 'RSS or Atom feed', readFeed(kind.text, losses));
    case 'json': return known('json-feed', 'JSON Feed', readJsonFeed(kind.text, losses));
    case 'mailbox': return known('mbox', 'Mailbox', await readMailbox(bytes, losses, deadline));
    case 'message': return known('mail', 'Mail', await readEml(bytes, losses));
    case 'outlook': return known('outlook', 'Outlook message', readOutlook(kind.streams, losses));
  }
}

function known(id: string, name: string, articles: readonly ConvertedArticle[]): DocumentArticles {
  return { articles, format: { id, name } };
}

/** A plain text: a known format is written anew with its fields, a digest of another layout is kept as it is. */
function convertText(text: string, name: string, losses: Losses): FileConversion {
  const parsed = parseDigest(text);
  const [why] = parsed.issues;
  if (parsed.format !== null && parsed.articles.length > 0) {
    return { articles: articlesOfText(text, parsed, wrappedParagraphs), losses: losses.all(), format: parsed.format };
  }
  if (isDataFile(name)) return { refusal: new Refusal('import-refused/unknown-project').reason };
  if (parsed.articles.length > 1) return { articles: articlesOfText(text, parsed, wrappedParagraphs), losses: losses.all(), format: null, digest: text };
  // The parser says what a file of another kind is; a text that is just no digest is one article.
  if (parsed.articles.length === 0 && why !== undefined && why.code !== 'not-a-digest') return { refusal: why };
  if (parsed.articles.length === 1 && coverage(text, parsed) >= leastCoverage) return { articles: articlesOfText(text, parsed, wrappedParagraphs), losses: losses.all(), format: null };
  const { articles } = articlesOfDocument({ blocks: wrappedParagraphs(text).map(paragraph) }, name, losses);
  return articles.length === 0 ? { refusal: new Refusal('import-refused/no-text').reason } : { articles, losses: losses.all(), format: null };
}

