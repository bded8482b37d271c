import { articleId } from '../digest/articleId';
import { authorNames } from '../digest/fields/authors';
import type { Segment } from '../search/types';
import { type CitedArticle, citedArticles } from './citedArticles';
import { personName } from './personName';
import { textExporter } from './textExporter';
import type { ExportResult } from './types';

/**
 * The cited articles as BibTeX in UTF-8, with the fields of both BibTeX (`journal`, `year`) and biblatex (`journaltitle`,
 * `date`). Keys are made of author or source, year and title (`reyes2024ferries`); a second one of the same key gets an `a`.
 */
export function exportBibtex(segments: readonly Segment[]): ExportResult {
  const taken = new Set<string>();
  return { text: citedArticles(segments).map((article) => `${entry(article, uniqueKey(article, taken))}\n`).join('\n'), losses: [] };
}

export const bibtexExporter = textExporter('bibtex', 'bib', exportBibtex);

function entry({ file, title, fields }: CitedArticle, key: string): string {
  const { source, author, date, page, publisher, url, language } = fields;
  const words: readonly (readonly [string, string | undefined])[] = [
    ['title', title], ['journal', source], ['journaltitle', source], ['date', date], ['year', yearOf(date)],
    ['pages', page], ['publisher', publisher], ['language', language], ['note', file],
  ];
  const values: readonly (readonly [string, string | undefined])[] = [
    ...words.map(([name, value]) => [name, value === undefined ? undefined : escapeTex(value)] as const),
    ['author', author === undefined ? undefined : authorNames(author).map(bibtexName).join(' and ')],
    ['url', url === undefined ? undefined : address(url)],
  ];
  const given = values.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}},`]));
  return [`@article{${key},`, ...given, '}'].join('\n');
}

/** In braces where a name is one of an agency, so that it is not taken apart. */
function bibtexName(name: string): string {
  const { family, given } = personName(name);
  return given === '' ? `{${escapeTex(family)}}` : `${namePart(family)}, ${namePart(given)}`;
}

/** A comma or an “and” in a part of a name would begin another. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${escapeTex(part)}}` : escapeTex(part);
}

function uniqueKey({ title, fields }: CitedArticle, taken: Set<string>): string {
  const [author] = fields.author === undefined ? [] : authorNames(fields.author);
  const who = author === undefined ? fields.source ?? '' : personName(author).family;
  const what = articleId(title).split('-').find((word) => word.length > 3) ?? '';
  const key = [letters(who), yearOf(fields.date) ?? '', letters(what)].join('') || 'article';
  let unique = key;
  for (let count = 0; taken.has(unique); count++) unique = key + suffix(count);
  taken.add(unique);
  return unique;
}

function yearOf(date: string | undefined): string | undefined {
  return /^\d{4}(?!\d)/.exec(date ?? '')?.[0];
}

/** `a` … `z`, then `aa`, `ab` … */
function suffix(count: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + count % 26);
  return count < 26 ? letter : suffix(Math.floor(count / 26) - 1) + letter;
}

/** Keys are plain ASCII: some programs read no others. */
function letters(words: string): string {
  return words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '').slice(0, 24);
}

/* BibTeX counts braces also behind a backslash: one that is not closed would swallow the rest of the file. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '%': '\\%', '&': '\\&', '#': '\\#', $: '\\$', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim().replace(/[\\{}%&#$_~^]/g, (sign) => texSigns[sign] ?? sign);
}

/** An address stays as it is, except for what would end the field. */
function address(url: string): string {
  return url.replace(/[{}\\\s\p{Cc}]/gu, encodeURIComponent);
}
