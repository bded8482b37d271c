import type { ArticleFields } from '../digest/types';
import { escapeMarkdown, escapeMarkdownParagraphs } from './escapeMarkdown';

/** A passage and its source. */
export interface Citation {
  readonly quote: string;
  /** Title of the article; undefined for a passage outside all articles. */
  readonly title: string | undefined;
  /** Of the article; empty for a passage outside all articles. */
  readonly fields: ArticleFields;
  /** File name of the digest. */
  readonly digest: string;
}

/** `“Quote” (Ana Reyes, Title, Harbour Post, 2024-03-12, p. 4, digest.txt)`, on one line; what is unknown is left out. */
export function citationText({ quote, ...source }: Citation): string {
  return `“${folded(quote)}” (${sourceParts(source).join(', ')})`;
}

/** A block quote with its source below; none of the words is read as Markdown. */
export function citationMarkdown({ quote, ...source }: Citation): string {
  const paragraphs = escapeMarkdownParagraphs(quote).map((paragraph) => paragraph.replace(/^/gm, '> '));
  return [...paragraphs, `> — ${sourceParts(source).map(escapeMarkdown).join(', ')}`].join('\n>\n');
}

/** `Ana Reyes, “Title”, Harbour Post, 2024-03-12, p. 4, https://…, digest.txt`; what is unknown is left out. */
export function sourceText(source: Omit<Citation, 'quote'>): string {
  return sourceTextParts(source).join(', ');
}

/** The same in its parts. */
export function sourceTextParts({ title, fields, digest }: Omit<Citation, 'quote'>): string[] {
  return present([fields.author, title === undefined ? undefined : `“${title}”`, ...published(fields), fields.url, digest]);
}

/** Who published an article and when: `Ana Reyes, Harbour Post, 2024-03-12, p. 4`; what is unknown is left out. */
export function publication(fields: ArticleFields): string {
  return publicationParts(fields).join(', ');
}

/** The same in its parts. */
export function publicationParts({ author, ...rest }: ArticleFields): string[] {
  return present([author, ...published(rest)]);
}

function published({ source, date, page }: ArticleFields): (string | undefined)[] {
  return [source, date, page === undefined ? undefined : `p. ${page}`];
}

function sourceParts({ title, fields, digest }: Omit<Citation, 'quote'>): string[] {
  return present([fields.author, title, ...published(fields), digest]);
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [folded(part)]));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
