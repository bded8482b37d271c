import type { FormatDescription } from '../engine/description';
import { numberOfDocument } from '../engine/documentNumber';

/** ProQuest: `Document 1 of 3` between lines of underscores, index terms behind the text. */
export const proquest: FormatDescription = {
  id: 'proquest', name: 'ProQuest',
  labels: 'colon',
  opens: numberOfDocument, numbered: true,
  title: 'first',
  head: ['headline', 'byline', 'source', 'abstract', 'url', 'date', 'companies', 'highlight'],
  tail: [
    'subjects', 'places', 'people', 'companies', 'industries', 'ticker', 'headline', 'byline', 'source', 'page', 'date', 'section', 'publisher', 'edition',
    'publicationType', 'language', 'id', 'url', 'copyright', 'loadDate', 'database', 'journalCode', 'length', 'classification', 'dateline', 'abstract',
    'graphic', 'series',
  ],
  ownLabels: {
    source: 'publication info|publikationsinformationen|publikationsangaben|información de publicación|información de la publicación|informations de publication'
      + '|informazioni sulla pubblicazione|informazioni pubblicazione|informações da publicação|informações de publicação|publicatie-info|publikationsinfo'
      + '|publikationsinformation|tiedot julkaisusta|informacje o publikacji|titre de la publication|publication title',
    url: 'links|proquest document link|enlace de documentos de proquest|enlace al documento de proquest|lien vers le document proquest|lien du document proquest'
      + '|proquest-dokument-link|link zum proquest-dokument|collegamento al documento proquest|link do documento do proquest|link naar proquest-document|link|verknüpfungen|enlaces|liens|collegamenti|ligações|koppelingen|länkar|document url|url del documento|url du document',
    id: 'proquest document id|id del documento de proquest|id du document proquest|proquest dokument id|proquest-dokument-id|id do documento do proquest'
      + '|id del documento proquest|id do documento proquest|proquest-document-id|proquest-dokument-id|id documento proquest',
    database: 'publication subject|publication year|column|supplement|source attribution|first page|number of references|correspondence author'
      + '|publication frequency|dissertation/thesis number|asunto de publicación|sujet de la publication|año de publicación|année de publication',
    places: 'lugar|lieu|location|place of publication|country of publication|país de publicación|pays de publication|lugar de publicación|lieu de publication',
    subjects: 'materia|sujet|subject|termo do assunto|sujet(s)',
  },
  bare: ['url'],
  long: ['classification', 'copyright'],
  pageLines: /^_{8,}$|^(?:contact us at|contáctenos en|contactez-nous|kontaktieren sie uns|contatti|neem contact)\b/iu,
  proof: { row: /proquest/iu, allOf: ['source', 'id', 'database'] },
};
