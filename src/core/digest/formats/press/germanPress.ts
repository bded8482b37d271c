import type { FormatDescription } from '../engine/description';

/** APA DeFacto, messages of the agency: a number with the day, keywords, the title; `(Schluss)` behind the text. */
export const apaMessages: FormatDescription = {
  id: 'defacto', name: 'APA DeFacto',
  labels: 'colon', capitals: true,
  opens: /^(?:APA|OTS|OGS|EGS|ASI)\d{3,5}\s+\d\s+[A-Z]{2}\s+\d{3,4}\b/u,
  opensWithSource: true,
  source: 'APA',
  citation: /^(?<id>[A-Z]{3}\d{3,5})\s+\d\s+(?<section>[A-Z]{2})\s/u,
  title: 'second',
  headLine: /^(?:APA|OTS|OGS|EGS|ASI)\d{3,5}\s+\d\s+[A-Z]{2}\s+\d{3,4}\b/u,
  head: [],
  tail: [],
  tailOpens: /^\((?:schluss|forts(?:etzung|\.)?)\)/iu,
  proof: { row: /^\((?:schluss|forts)|^(?:APA|OTS)\d{3,5}\s+\d{4}-\d\d-\d\d/iu },
};

/** APA DeFacto, newspapers: the paper in quotation marks with date and page, the title below. */
export const apaPapers: FormatDescription = {
  id: 'defacto', name: 'APA DeFacto, newspapers',
  labels: 'colon',
  opens: /^["„»“].{2,60}["“”«]\s+(?:Nr\.?\s*\S+\s+)?vom\s+\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/u,
  opensWithSource: true,
  title: 'first',
  headLine: /^["„»“].{2,60}["“”«]\s+(?:Nr\.?\s*\S+\s+)?vom\s+\d{1,2}\.|^(?:seite|ressort|ausgabe|autor|von)\s*:/iu,
  dateOrder: 'dayFirst',
  citation: /^["„»“](?<source>.{2,60}?)["“”«]\s+(?:Nr\.?\s*\S+\s+)?vom\s+(?<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:.{0,60}?(?:Seite:?|S\.)\s*(?<page>[A-Z]?\d[\w–-]*))?/u,
  head: ['byline', 'section', 'page', 'edition'],
  tail: ['copyright', 'url', 'id', 'publisher', 'subjects'],
  pageLines: /^[-_=*]{5,}$|^seite \d+(?: von \d+)?$/iu,
  proof: { row: /Seite[:\s]|Ressort[:\s]|S\.\s?\d|^©/u },
};

/** GBI-Genios and wiso: paper with date and page, the title; source, number and address of the document behind the text. */
export const genios: FormatDescription = {
  id: 'genios', name: 'GENIOS/wiso',
  labels: 'colon',
  dateOrder: 'dayFirst',
  opens: /^[^:]{2,90}\svom\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:[,;\s].{0,80})?$/u,
  opensWithSource: true,
  after: /^(?:©|\(c\)|alle rechte vorbehalten|dauerhafte adresse|dokumentnummer)/iu,
  title: 'first',
  headLine: /^[^:]{2,90}\svom\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/u,
  head: ['byline', 'section'],
  tail: ['source', 'section', 'id', 'url', 'copyright', 'database', 'journalCode', 'date', 'edition', 'page', 'publisher', 'byline', 'subjects', 'places', 'companies', 'length'],
  pageLines: /^(?:seite \d+ von \d+|dokumente?|inhaltsverzeichnis|zurück zum inhaltsverzeichnis|\d+\. .{3,90}(?:\.\s?){4,}\d+)$/iu,
  proof: { anyOf: ['id'] },
};
