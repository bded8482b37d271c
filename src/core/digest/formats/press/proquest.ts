import type { FormatDescription } from '../engine/description';
import { numberOfDocument } from '../engine/documentNumber';

const behindText = [
  'subjects', 'places', 'people', 'companies', 'industries', 'ticker', 'headline', 'byline', 'source', 'page', 'date', 'section', 'publisher', 'edition',
  'publicationType', 'language', 'id', 'url', 'copyright', 'loadDate', 'database', 'journalCode', 'length', 'classification', 'dateline', 'abstract',
  'graphic', 'series',
] as const;
const labels = {
  source: 'publication info|publikationsinformationen|publikationsangaben|información de publicación|información de la publicación|informations de publication'
    + '|informazioni sulla pubblicazione|informazioni pubblicazione|informações da publicação|informações de publicação|publicatie-info|publikationsinfo'
    + '|publikationsinformation|tiedot julkaisusta|informacje o publikacji|titre de la publication|publication title',
  url: 'proquest document link|enlace de documentos de proquest|enlace al documento de proquest|lien vers le document proquest|lien du document proquest'
    + '|proquest-dokument-link|link zum proquest-dokument|collegamento al documento proquest|link do documento do proquest|link naar proquest-document|document url|url del documento|url du document',
  id: 'proquest document id|id del documento de proquest|id du document proquest|proquest dokument id|proquest-dokument-id|id do documento do proquest'
    + '|id del documento proquest|id do documento proquest|proquest-document-id|proquest-dokument-id|id documento proquest',
  database: 'links|link|verknüpfungen|enlaces|liens|collegamenti|ligações|koppelingen|länkar|publication subject|publication year|column|supplement|source attribution|number of references|correspondence author'
    + '|publication frequency|dissertation/thesis number|asunto de publicación|sujet de la publication|año de publicación|année de publication',
  places: 'lugar|lieu|location|place of publication|country of publication|país de publicación|pays de publication|lugar de publicación|lieu de publication',
  subjects: 'materia|sujet|subject|termo do assunto|sujet(s)',
} as const;

/** `Quill, Agnes. Sandreach Mercury; Sandreach [Sandreach]. 20 Feb 2020: A.5.` */
const citation = new RegExp('^(?:(?<author>[^[\\]:]{2,120}?)\\.\\s+)?(?<source>[^.;:[\\]]{2,90})(?:;[^[\\].:]{0,60})?(?:\\s?\\[[^\\]]{0,60}\\])?[.,]?\\s*'
  + '(?<date>(?:\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,10}\\.?\\s(?:de\\s)?|\\p{L}{3,10}\\.?\\s\\d{1,2},\\s)(?:19|20)\\d\\d)(?::\\s?(?<page>[\\p{L}\\d.,–-]{1,14}?(?:\\s\\d{1,4})?))?\\.?$', 'u');

/** ProQuest: `Document 1 of 3` between lines of underscores, index terms behind the text. */
export const proquest: FormatDescription = {
  id: 'proquest', name: 'ProQuest',
  labels: 'colon',
  citation,
  opens: numberOfDocument, numbered: true,
  title: 'first',
  head: ['headline', 'byline', 'source', 'abstract', 'url', 'database', 'date', 'companies', 'highlight'],
  tail: behindText,
  ownLabels: labels,
  bare: ['url'],
  long: ['classification', 'copyright'],
  pageLines: /^_{8,}$|^(?:contact us at|contáctenos en|contactez-nous|kontaktieren sie uns|contatti|neem contact)\b/iu,
  proof: { row: /proquest/iu, allOf: ['source', 'id', 'database'] },
};

/** ProQuest today: the title over a line of publication, headings without a colon, a table of details. */
export const proquestHeadings: FormatDescription = {
  id: 'proquest', name: 'ProQuest, headings',
  labels: 'colon',
  opensOverLine: citation,
  opensWithSource: true,
  title: 'above-line',
  headLine: citation,
  citation,
  head: ['byline', 'abstract', 'url', 'highlight', 'source'],
  tail: behindText,
  ownLabels: {
    ...labels,
    abstract: 'abstract|summary|resumen|resumen traducido|résumé|zusammenfassung|kurzfassung|riassunto|estratto|abstract tradotto|resumo|samenvatting|sammanfattning|streszczenie',
    body: 'full text|full text (english)|texto completo|texte intégral|texte complet|volltext|testo completo|testo integrale|texto integral|volledige tekst|fulltext|pełny tekst',
    classification: 'details|detalles|détails|détail|dettagli|detalhes|gegevens|detaljer|szczegóły|indexing (details)|indexing|indexación (detalles)|indexation (détails)',
  },
  bare: ['url', 'abstract', 'body', 'classification'],
  long: ['classification', 'copyright', 'url'],
  tailOpens: /^\|?(?:details|detalles|détails?|dettagli|detalhes|gegevens|detaljer|szczegóły)\|?$/iu,
  pageLines: /^_{8,}$|^-{8,}$|^(?:document|documento|dokument)\s\d+\s(?:of|de|von|di)\s\d+$|^(?:links|enlaces|vínculos|liens|verknüpfungen|collegamenti|link|koppelingen|länkar|łącza|linking service|check for full text.{0,60})$/iu,
  proof: {
    row: /^(?:full text|texto completo|texte intégral|texte complet|volltext|testo completo|testo integrale|texto integral|volledige tekst|fulltext|pełny tekst|details|detalles|détails?|dettagli|detalhes)$/iu,
  },
};
