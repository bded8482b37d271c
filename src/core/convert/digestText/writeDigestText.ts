import type { ArticleFields } from '../../digest/types';
import type { ConvertedArticle } from '../types';
import { oneLine } from '../text/lines';

/** The line between articles. */
export const articleEnd = '-'.repeat(20);

/** The labels of fields, in the order in which they are written. A field with another name has its own name as its label. */
const fieldLabels: readonly (readonly [field: string, label: string])[] = [
  ['source', 'Source'], ['date', 'Date'], ['author', 'Author'], ['section', 'Section'], ['page', 'Page'], ['edition', 'Edition'],
  ['language', 'Language'], ['words', 'Words'], ['dateline', 'Dateline'], ['copyright', 'Copyright'], ['publisher', 'Publisher'],
  ['subjects', 'Subjects'], ['companies', 'Companies'], ['places', 'Places'], ['url', 'URL'], ['id', 'Id'], ['original', 'Original'],
];

/** What separates the values of a field that is a list. */
const listSeparator = '; ';

/**
 * Articles as the text of a digest: for each the lines `Title:` and those of its fields, a blank line, its paragraphs with
 * blank lines between, a blank line, a line of 20 hyphens. The parser reads it back as a known format, field by field.
 */
export function writeDigestText(articles: readonly ConvertedArticle[]): string {
  return articles.map(articleText).join('\n');
}

export function articleText({ title, fields, paragraphs }: ConvertedArticle): string {
  const head = [`Title: ${oneLine(title)}`, ...fieldLines(fields)].join('\n');
  return `${[head, ...paragraphs.map(harmless), articleEnd].join('\n\n')}\n`;
}

function fieldLines(fields: ArticleFields): string[] {
  const labels = new Map(fieldLabels);
  const others = Object.keys(fields).filter((name) => !labels.has(name) && name.toLowerCase() !== 'title');
  return [...labels.keys(), ...others].flatMap((name) => {
    const value = valueText(fields[name]);
    return value === '' ? [] : [`${labels.get(name) ?? labelOf(name)}: ${value}`];
  });
}

/** A separator within a value of a list would make two of it. */
function valueText(value: ArticleFields[string]): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.map((each) => oneLine(each).replaceAll(';', ',')).filter((each) => each !== '').join(listSeparator);
  return oneLine(String(value));
}

function labelOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A paragraph that would be read as the end or the beginning of an article: other dashes, a space before the colon. */
function harmless(paragraph: string): string {
  const line = oneLine(paragraph);
  if (/^-{4,}$/.test(line)) return '–'.repeat(Math.min(line.length, articleEnd.length));
  return line.replace(/^(Title)(?=:)/i, '$1 ');
}
