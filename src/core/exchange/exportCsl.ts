import { authorNames } from '../digest/fields/authors';
import type { Segment } from '../search/types';
import { type CitedArticle, citedArticles } from './citedArticles';
import { personName } from './personName';
import { textExporter } from './textExporter';
import type { ExportResult } from './types';

/** The cited articles as CSL-JSON (citation-style-language/schema, csl-data), for Zotero and other reference managers. */
export function exportCsl(segments: readonly Segment[]): ExportResult {
  return { text: `${JSON.stringify(citedArticles(segments).map(cslItem), undefined, 2)}\n`, losses: [] };
}

export const cslExporter = textExporter('csl-json', 'json', exportCsl);

function cslItem({ file, id, title, fields }: CitedArticle): Record<string, unknown> {
  const { source, author, date, section, page, edition, publisher, url, language } = fields;
  return {
    id: `${file}#${id}`,
    type: 'article-newspaper',
    title,
    ...(author !== undefined && { author: authorNames(author).map(cslName) }),
    ...(source !== undefined && { 'container-title': source }),
    ...(date !== undefined && { issued: cslDate(date) }),
    ...(section !== undefined && { section }),
    ...(page !== undefined && { page }),
    ...(edition !== undefined && { edition }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    note: file,
  };
}

/** `2024-03-12`, `2024-03` or `2024`; anything else as it is written. */
function cslDate(date: string): Record<string, unknown> {
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { raw: date };
}

function cslName(name: string): Record<string, string> {
  const { family, given } = personName(name);
  return given === '' ? { literal: family } : { family, given };
}
