import type { FormatDescription } from '../engine/description';

const labels = {
  url: 'openurl link|link|openurl', database: 'citation|citation (mla style)|citation (apa style)|estimated printed pages|readability|lexile', id: 'record number|record',
  subjects: 'index terms|subject|subjects', graphic: 'caption|captions|photo caption|graphic', series: 'memo|column|series', byline: 'author|authors|byline|by',
};
const aboveText = ['headline', 'byline', 'page', 'section', 'edition', 'length', 'dateline', 'series', 'source', 'date', 'database', 'highlight'] as const;
const behindText = ['url', 'id', 'copyright', 'database', 'subjects', 'classification', 'graphic', 'companies', 'people', 'places', 'series', 'correction'] as const;
const day = '(?:\\p{L}{3,10},?\\s)?(?:\\p{L}{3,10}\\.?\\s\\d{1,2},?|\\d{1,2}\\s\\p{L}{3,10}\\.?)\\s(?:19|20)\\d\\d';
/** `The Ledger (Cobbsville, TX) - June 13, 2004 - 1B` */
const paperLine = new RegExp(`^(?<source>[^([\\]]{2,90}?)(?:\\s?[([][^)\\]]{1,60}[)\\]])?\\s*[-–—]\\s(?<date>${day})(?:\\s[-–—]\\s?(?:pages?:?\\s)?(?<page>[A-Z]?\\d{1,4}[A-Z]?))?$`, 'iu');

/** NewsBank (Access World News, InfoWeb): paper and date, the title, labels; a link or a record number behind the text. */
export const newsbank: FormatDescription = {
  id: 'newsbank', name: 'NewsBank',
  labels: 'colon',
  opensOverDay: true,
  opensWithSource: true,
  after: /^(?:copyright\b|\(c\)|©|record number|openurl link|citation)/iu,
  title: 'below-paper',
  head: aboveText,
  tail: behindText,
  ownLabels: labels,
  long: ['graphic', 'database'],
  pageLines: /^[-_=*]{5,}$|^\d+ (?:articles?|results?)$|^page \d+ of \d+/iu,
  proof: { row: /^(?:openurl link|record number)\s*:/iu },
};

/** NewsBank, the other order: the title over the paper and date; a record number and the rights behind the text. */
export const newsbankTitles: FormatDescription = {
  id: 'newsbank', name: 'NewsBank, titles first',
  labels: 'colon',
  opensOverLine: paperLine,
  opensWithSource: true,
  title: 'above-line',
  headLine: paperLine,
  citation: paperLine,
  head: aboveText,
  tail: behindText,
  ownLabels: labels,
  long: ['graphic', 'database', 'series', 'correction'],
  pageLines: /^[-_=*]{5,}$|^\d+ (?:articles?|results?)$|^page \d+ of \d+/iu,
  proof: { row: /^(?:openurl link|record(?: number)?)\s*:|newsbank/iu },
};
