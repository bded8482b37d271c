import type { FormatDescription } from '../engine/description';

const behindText = ['copyright', 'database', 'id', 'url', 'subjects', 'companies', 'places', 'industries', 'people', 'classification'] as const;
const aboveText = [
  'headline', 'byline', 'date', 'source', 'publisher', 'publicationType', 'length', 'section', 'page', 'abstract', 'highlight', 'edition', 'language', 'series',
  'database', 'journalCode', 'subjects', 'companies', 'industries', 'ticker', 'people', 'places', 'classification', 'url', 'dateline',
] as const;

/** Gale OneFile and other databases of Gale today: the title bare, the document's number at the end. */
export const gale: FormatDescription = {
  id: 'gale', name: 'Gale',
  labels: 'colon',
  closes: /^(?:gale )?document number\s*[:：]\s*(?<id>GALE\S*|[A-Z]{1,4}\d{6,})$|^(?:gale document number|número de documento de gale|número do documento gale|numéro de document gale|gale-dokumentnummer|numero documento gale)\s*[:：]?\s*(?:GALE\S*)$/iu,
  title: 'first',
  head: aboveText,
  tail: behindText,
  ownLabels: { source: 'from|source|publication details|de la|aus|da', database: 'content level|lexile measure|audience|article type|source citation|source citation (mla 9th edition)|source citation (mla 8th edition)|source citation (apa 7th edition)' },
  bare: ['database'],
  long: ['copyright', 'database'],
  pageLines: /^[-_=*]{5,}$/u,
  proof: { anyOf: ['source', 'publicationType', 'body'] },
};

/** Gale and InfoTrac, records of labels that begin with the title or the products. */
export const galeRecords: FormatDescription = {
  id: 'gale', name: 'Gale, records',
  labels: 'colon',
  firstLabels: ['headline', 'ticker', 'id'],
  title: 'label',
  head: aboveText,
  tail: behindText,
  ownLabels: {
    id: 'article number|gale document number|document number|article a',
    source: 'source|publication details|journal|magazine|newspaper|publication|periodical', ticker: 'product|products|product(s)|product name|product name(s)|product code|sic code|ticker|trade name',
    database: 'record type|audience|content level|lexile measure|file|collection|issn', subjects: 'descriptors|subject|subjects|subjects (all)|subject terms|topics|named persons',
    companies: 'company|companies|company name|company names', classification: 'event|event name|event code|events|classification|industry codes|naics code|geographic code',
    abstract: 'abstract|summary|author abstract|article summary',
  },
  long: ['copyright', 'database'],
  pageLines: /^[-_=*]{5,}$/u,
  proof: { row: /^(?:\*\*)?(?:full text|article number|gale document number|document type|descriptors|products?(?: names?)?|full-text|abstract)\s*(?:\*\*)?[:：]/iu },
};

/** InfoTrac and older files of Gale: records of labels, `Descriptors..`, `Full Text:`. */
export const infotrac: FormatDescription = {
  id: 'infotrac', name: 'InfoTrac',
  labels: 'colon',
  opens: /^(?:journal|magazine|newspaper)\s*:\s+\S/iu,
  opensWithSource: true,
  title: 'label',
  head: aboveText,
  tail: ['id', 'copyright'],
  ownLabels: { source: 'journal|magazine|newspaper|source', ticker: 'product|products|sic code|ticker', classification: 'descriptors', companies: 'company' },
  bare: ['classification'],
  pageLines: /^[-_=*]{5,}$/u,
  proof: { anyOf: ['headline', 'body', 'highlight'] },
};
