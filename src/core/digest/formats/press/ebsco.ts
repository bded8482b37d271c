import type { FormatDescription } from '../engine/description';

/** EBSCOhost as text: `Record: 1`, labels, the text, a notice of copyright. */
export const ebsco: FormatDescription = {
  id: 'ebsco', name: 'EBSCO',
  labels: 'colon',
  opens: /^(?:record|registro|enregistrement|datensatz|rekord|post)\s*[:#]\s*\d{1,5}$/iu,
  closes: /^[=~_-]{10,}$/u,
  title: 'label',
  head: [
    'headline', 'byline', 'source', 'date', 'publicationType', 'subjects', 'companies', 'people', 'places', 'industries', 'abstract', 'length', 'journalCode', 'id',
    'database', 'url', 'section', 'language', 'page', 'publisher', 'edition', 'series', 'ticker', 'classification', 'highlight',
  ],
  tail: ['copyright', 'url'],
  ownLabels: {
    length: 'full text word count|word count|lexile', database: 'database|alternate title|images|abstract (english)|accession type|document title',
    byline: 'authors|author|by', subjects: 'subject terms|subjects|descriptors|subject|reviews & products',
  },
  tailOpens: /^(?:to see more of .{2,80}|distributed by .{2,80}|visit .{2,60} at .{4,60})$/iu,
  joins: true,
  dateOrder: 'monthFirst',
  pageLines: /^(?:html full text|full text from publisher|pdf full text|back|back to top)$/iu,
  proof: { anyOf: ['id', 'database', 'source'] },
};
