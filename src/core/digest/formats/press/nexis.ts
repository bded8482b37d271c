import type { FormatDescription } from '../engine/description';
import { numberOfDocument } from '../engine/documentNumber';

/** LexisNexis as plain text: each document below a line such as `1 of 300 DOCUMENTS`, labels in capitals. */
export const nexis: FormatDescription = {
  id: 'nexis', name: 'Nexis',
  labels: 'colon', capitals: true,
  opens: numberOfDocument, numbered: true,
  title: 'below-paper',
  head: ['headline', 'byline', 'length', 'section', 'page', 'dateline', 'highlight', 'series', 'source', 'edition', 'date', 'abstract'],
  tail: [
    'loadDate', 'language', 'publicationType', 'subjects', 'companies', 'people', 'places', 'industries', 'ticker', 'graphic', 'correction',
    'journalCode', 'copyright', 'publisher', 'url', 'id', 'database', 'classification',
  ],
  long: ['graphic', 'correction'],
  bare: ['body'],
  proof: {
    anyOf: ['length', 'loadDate', 'language', 'section', 'byline', 'publicationType', 'body'],
    allOf: ['length', 'loadDate', 'language'],
  },
};
