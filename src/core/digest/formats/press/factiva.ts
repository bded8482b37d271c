import type { FormatDescription } from '../engine/description';

/** `Document XXXXX0020141120eabj0001v`, by language: the last line of each document. */
const documentCode = /^(?:document|dokument|documento|документ|文件|文档|文書|문서|documentnummer|doküman|asiakirja)\s+(?<id>[A-Za-z0-9_]*\d[A-Za-z0-9_]{9,})$/iu;

const furniture = new RegExp([
  '^(?:dow jones|factiva|dow jones factiva|skip to main content|zum hauptinhalt springen|aller au contenu principal|ir al contenido principal|vai al contenuto principale)$',
  '^(?:table of contents|contents|inhaltsverzeichnis|inhalt|table des matières|sommaire|índice|indice|sommario|inhoudsopgave|sumário|innehåll|spis treści)$',
  '^(?:page|seite|página|pagina|sida|side|sivu|strona) \\d+ (?:of|von|sur|de|di|van|av|af|z|/) \\d+(?:\\s.*)?$',
  '(?:\\.\\s?){4,}\\d*$',
  '^©.{0,12}factiva',
].join('|'), 'iu');

/** Factiva as articles: the lines of the head have no labels, the number of words is below the title. */
export const factiva: FormatDescription = {
  id: 'factiva', name: 'Factiva',
  labels: 'colon', capitals: true,
  closes: documentCode,
  title: 'above-words',
  head: [],
  tail: ['companies', 'industries', 'subjects', 'places', 'series', 'publisher', 'graphic', 'correction', 'database', 'id'],
  ownLabels: {
    companies: 'co', industries: 'in', subjects: 'ns', places: 're', series: 'ipc|ipd', publisher: 'pub', graphic: 'art', correction: 'cx', database: 'rf|de|clm',
    id: 'an',
  },
  fieldNames: { ipc: 'codes', ipd: 'descriptors', rf: 'reference', de: 'descriptors', clm: 'column' },
  bare: ['companies', 'industries', 'subjects', 'places', 'series', 'publisher', 'graphic', 'correction', 'database', 'id'],
  pageLines: furniture,
  proof: { row: /^\d[\d.,' \u00a0]{0,9}\s?\p{L}{2,9}$/u },
};

/** Factiva with field codes: `HD`, `LP`, `TD` … at the beginning of lines. */
export const factivaCoded: FormatDescription = {
  id: 'factiva-coded', name: 'Factiva, field codes',
  labels: 'code',
  firstLabels: ['section', 'headline'],
  title: 'label',
  head: ['section', 'headline', 'byline', 'series', 'length', 'date', 'source', 'journalCode', 'edition', 'page', 'language', 'copyright', 'database'],
  tail: ['companies', 'industries', 'subjects', 'places', 'people', 'ticker', 'publisher', 'graphic', 'correction', 'classification', 'id'],
  ownLabels: {
    section: 'se', headline: 'hd', byline: 'by', series: 'cr|clm', length: 'wc', date: 'pd', source: 'sn', journalCode: 'sc|et|vol|gc|ngc', edition: 'ed',
    page: 'pg', language: 'la', copyright: 'cy', body: 'lp|td', companies: 'co', industries: 'in', subjects: 'ns', places: 're', people: 'pe',
    ticker: 'ipc|ipd|tkr', publisher: 'pub', graphic: 'art', correction: 'cx', classification: 'rf|de|cat', id: 'an',
  },
  fieldNames: { cr: 'credit', clm: 'column', sc: 'source code', et: 'time', vol: 'volume', gc: 'group code', ngc: 'group code', ipc: 'codes', ipd: 'descriptors', tkr: 'ticker' },
  tailOpens: documentCode,
  pageLines: furniture,
  proof: { anyOf: ['headline'] },
};
