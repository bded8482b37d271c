import type { FormatDescription } from '../engine/description';

/** NewsBank (Access World News, InfoWeb): paper and date, the title, labels; a link or a record number behind the text. */
export const newsbank: FormatDescription = {
  id: 'newsbank', name: 'NewsBank',
  labels: 'colon',
  opensOverDay: true,
  opensWithSource: true,
  after: /^(?:copyright\b|\(c\)|©|record number|openurl link|citation)/iu,
  title: 'below-paper',
  head: ['headline', 'byline', 'page', 'section', 'edition', 'length', 'dateline', 'series', 'source', 'date', 'database', 'highlight'],
  tail: ['url', 'id', 'copyright', 'database', 'subjects', 'classification', 'graphic', 'companies', 'people', 'places'],
  ownLabels: { url: 'openurl link|link', database: 'citation|citation (mla style)|citation (apa style)|estimated printed pages|readability|lexile', id: 'record number' },
  long: ['graphic', 'database'],
  pageLines: /^[-_=*]{5,}$|^\d+ (?:articles?|results?)$|^page \d+ of \d+/iu,
  proof: { row: /^(?:openurl link|record number)\s*:/iu },
};
