import type { FormatDescription } from '../engine/description';
import { numberOfDocument } from '../engine/documentNumber';

/** Integrum and other Russian databases: `Документ 1 из 3`, labels, the text behind `Текст:`. */
export const integrum: FormatDescription = {
  id: 'integrum', name: 'Integrum',
  labels: 'colon',
  opens: numberOfDocument,
  closes: /^[=_*-]{10,}$/u,
  title: 'label',
  head: ['source', 'date', 'edition', 'headline', 'byline', 'section', 'page', 'length', 'places', 'subjects', 'publisher', 'url', 'id', 'highlight', 'language'],
  tail: ['copyright', 'database'],
  proof: { anyOf: ['headline'] },
};

/** Dialog: item and file numbers, the title below the document's number, `TEXT:`. */
export const dialog: FormatDescription = {
  id: 'dialog', name: 'Dialog',
  labels: 'colon',
  opens: /^\d{1,3}\/\d{1,3}\/\d{1,5}\s+\(item \d+ from file:? ?\d+\)$/iu,
  title: 'below-number',
  titleBelow: /^\d{6,10}(?:\s.{0,40})?$/u,
  head: ['byline', 'edition', 'section', 'page', 'length', 'dateline', 'highlight', 'abstract', 'language', 'publicationType'],
  tail: ['graphic', 'copyright', 'subjects', 'companies', 'people', 'places', 'ticker', 'classification', 'industries'],
  ownLabels: { subjects: 'descriptors|identifiers|subject heading|event names', graphic: 'caption|captions' },
  long: ['graphic'],
  proof: { anyOf: ['body', 'length', 'edition'] },
};

/** Records of labels of no database that is known, in the languages of databases without blanks between words. */
export const labelledRecords: FormatDescription = {
  id: 'labelled-records', name: 'Labelled records', layout: 'fields',
  labels: 'colon',
  firstLabels: ['headline'],
  title: 'label',
  head: ['headline', 'source', 'date', 'edition', 'page', 'byline', 'section', 'length', 'language', 'publicationType', 'abstract', 'subjects', 'url', 'id', 'places', 'publisher', 'series'],
  tail: ['copyright', 'subjects', 'graphic', 'url', 'id', 'classification', 'database'],
  bare: ['body'],
  proof: { row: /^(?:【\s*(?:正文|全文|内容|本文|內容|기사|본문)\s*】|(?:正文|全文|内容|內容|本文|본문)\s*[:：])/u },
};

/** The digest text that imports write: a block of labels, paragraphs, a line of 20 hyphens. */
export const ownImport: FormatDescription = {
  id: 'import', name: 'Imported digest',
  labels: 'colon',
  closes: /^-{20}$/u,
  title: 'label',
  headIsBlock: true, anyLabel: true,
  head: ['headline', 'byline', 'length', 'subjects', 'companies', 'places', 'people', 'industries'],
  tail: [],
  ownLabels: {
    headline: 'title', byline: 'author', length: 'words', subjects: 'subjects', companies: 'companies', places: 'places', people: 'people',
    industries: 'industries',
  },
  proof: { first: 'headline' },
};
