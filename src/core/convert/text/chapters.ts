/** First words of chapters, in the languages that our readers' reports come in; an article's headline is none of these alone. */
const chapterWords = new Set([
  'introduction', 'conclusion', 'conclusions', 'abstract', 'summary', 'executive summary', 'background', 'methods', 'methodology', 'results',
  'discussion', 'references', 'bibliography', 'appendix', 'annex', 'acknowledgements', 'contents', 'table of contents', 'recommendations',
  'einleitung', 'fazit', 'schluss', 'zusammenfassung', 'hintergrund', 'methodik', 'ergebnisse', 'literatur', 'literaturverzeichnis', 'anhang', 'inhalt',
  'introducción', 'conclusión', 'conclusiones', 'resumen', 'antecedentes', 'resultados', 'referencias', 'bibliografía', 'anexo',
  'résumé', 'contexte', 'méthode', 'résultats', 'bibliographie', 'annexe', 'sommaire',
  'introduzione', 'conclusione', 'conclusioni', 'riassunto', 'metodi', 'risultati', 'bibliografia', 'allegato',
  'inleiding', 'conclusie', 'samenvatting', 'achtergrond', 'resultaten', 'literatuur', 'bijlage',
  'introdução', 'conclusão', 'resumo', 'referências', 'inledning', 'slutsats', 'sammanfattning', 'wstęp', 'wnioski',
]);

/** `1 Aims`, `2.3 Scope`, `IV. Scope`, `Chapter 2`, `§ 3`, `Article 4`. */
const numbered = /^(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.)\s+\S|^(?:chapter|part|section|article|annex|kapitel|teil|abschnitt|artikel|chapitre|partie|capítulo|capitolo|hoofdstuk|kapittel)\s+[\dIVX]/iu;

/** Words alone, without a number in front and punctuation behind. */
function bare(title: string): string {
  return title.replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.)\s+/u, '').replace(/[\s:.]+$/u, '').toLowerCase();
}

/** Share of headings that must be numbered for them to be chapters. */
const leastNumbered = 0.6;

/** Whether headings are the chapters of one document rather than the titles of articles. */
export function isChaptered(titles: readonly string[]): boolean {
  const named = titles.filter((title) => chapterWords.has(bare(title))).length;
  const counted = titles.filter((title) => numbered.test(title)).length;
  return named >= 2 || (named === 1 && titles.length <= 6) || counted >= Math.max(2, titles.length * leastNumbered);
}

/** What collections of articles call themselves. */
const collectionWords = new RegExp(`(?<![\\p{L}])(?:${[
  'digests?', 'newsletters?', 'briefings?', 'weekly', 'daily', 'week', 'round-?up', 'headlines', 'news', 'bulletin', 'monitor', 'clippings?',
  'press review', 'articles', 'pressespiegel', 'presseschau', 'medienspiegel', 'wochenüberblick', 'nachrichten', 'rundbrief',
  'revue de presse', 'actualités', 'lettre d.information', 'rassegna stampa', 'notizie', 'revista de prensa', 'resumen de prensa', 'noticias',
  'boletín', 'clipping', 'notícias', 'boletim', 'nieuwsbrief', 'knipselkrant', 'nieuws', 'nyhetsbrev', 'nyheter', 'nyhedsbrev', 'uutiskirje',
  'przegląd prasy', 'wiadomości',
].join('|')})(?![\\p{L}])`, 'iu');

/** Whether a title is that of a collection of articles, such as a newsletter's. */
export function isCollection(title: string): boolean {
  return collectionWords.test(title);
}
