import { escapeMarkdown, escapeMarkdownParagraphs } from './escapeMarkdown';

/** A passage and its source. */
export interface Citation {
  readonly quote: string;
  /** Title of the article; undefined for a passage outside all articles. */
  readonly title: string | undefined;
  /** The date as written in the article, if it has one. */
  readonly date: string | undefined;
  /** File name of the digest. */
  readonly digest: string;
}

/** `“Quote” (Title, date, digest.txt)`, on one line. */
export function citationText({ quote, ...source }: Citation): string {
  return `“${folded(quote)}” (${sourceParts(source).join(', ')})`;
}

/** A block quote with its source below; none of the words is read as Markdown. */
export function citationMarkdown({ quote, ...source }: Citation): string {
  const paragraphs = escapeMarkdownParagraphs(quote).map((paragraph) => paragraph.replace(/^/gm, '> '));
  return [...paragraphs, `> — ${sourceParts(source).map(escapeMarkdown).join(', ')}`].join('\n>\n');
}

function sourceParts({ title, date, digest }: Omit<Citation, 'quote'>): string[] {
  return [title, date, digest].flatMap((part) => (part === undefined || part.trim() === '' ? [] : [folded(part)]));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
