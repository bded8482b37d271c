import type { FormatDescription } from '../engine/description';

/** Nexis Uni, Nexis Advance and Lexis+: the title above the paper, a line `Body`, `End of Document`. */
export const nexisUni: FormatDescription = {
  id: 'nexis-uni', name: 'Nexis Uni',
  labels: 'colon',
  closes: /^(?:end of documents?|ende des dokument(?:s|es)|dokumentende|fin du document|fin de documento|fin del documento|fine (?:del )?documento|einde van (?:het )?document|fim do documento|slut på dokument(?:et)?|slut på dokumentet|slutt på dokument(?:et)?|asiakirjan loppu|koniec dokumentu)\.?$/iu,
  title: 'above-paper',
  head: ['section', 'length', 'byline', 'dateline', 'highlight', 'series', 'edition', 'headline', 'page'],
  tail: [
    'classification', 'graphic', 'correction', 'language', 'publicationType', 'journalCode', 'subjects', 'companies', 'people', 'places',
    'industries', 'ticker', 'loadDate', 'copyright', 'publisher', 'url', 'id', 'database',
  ],
  bare: ['body', 'classification', 'graphic', 'correction'],
  long: ['graphic', 'correction', 'classification'],
  pageLines: /^(?:page|seite|página|pagina|sida|side|sivu|strona) \d+ (?:of|von|de|sur|di|van|av|af|z|\/) \d+$/iu,
  proof: { anyOf: ['length', 'body', 'loadDate', 'section'], allOf: ['length', 'loadDate', 'body'] },
};
