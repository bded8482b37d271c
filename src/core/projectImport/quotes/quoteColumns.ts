/** What a table of quotes may say of each, and how its columns are called, the surest names first. */
const columnNames = {
  quote: [
    'quote', 'quotation', 'highlight', 'highlighted text', 'passage', 'segment', 'excerpt', 'exact', 'coded text', 'selected text', 'quotation content',
    'zitat', 'textstelle', 'passus', 'markierung', 'markierter text', 'codiertes segment', 'citation', 'extrait', 'verbatim', 'cita', 'fragmento', 'pasaje',
    'extracto', 'citazione', 'brano', 'passaggio', 'estratto', 'citaat', 'passage', 'fragment', 'citação', 'trecho', 'cytat', 'citat', 'sitat', 'sitaatti',
    'text', 'content', 'texte', 'texto', 'testo', 'tekst', 'inhalt', 'contenu', 'contenido', 'contenuto',
  ],
  tags: [
    'tags', 'codes', 'labels', 'themes', 'categories', 'schlagworte', 'schlagwörter', 'kategorien', 'kodes', 'étiquettes', 'mots-clés', 'catégories', 'thèmes',
    'etiquetas', 'códigos', 'categorías', 'etichette', 'codici', 'categorie', 'trefwoorden', 'kody', 'tagi', 'emneord',
  ],
  tag: [
    'tag', 'code', 'code path', 'code name', 'codename', 'label', 'theme', 'category', 'node', 'schlagwort', 'kategorie', 'kode', 'étiquette', 'mot-clé',
    'catégorie', 'thème', 'etiqueta', 'código', 'categoría', 'etichetta', 'codice', 'categoria', 'trefwoord', 'kod',
  ],
  memo: [
    'memo', 'memos', 'comment', 'comments', 'note', 'notes', 'annotation', 'remark', 'remarks', 'kommentar', 'kommentare', 'notiz', 'notizen', 'anmerkung',
    'anmerkungen', 'bemerkung', 'commentaire', 'commentaires', 'remarque', 'comentario', 'comentarios', 'nota', 'notas', 'commento', 'commenti', 'opmerking',
    'opmerkingen', 'notitie', 'comentário', 'komentarz', 'notatka', 'notat',
  ],
  coder: [
    'coder', 'coded by', 'user', 'username', 'creator', 'created by', 'annotator', 'kodierer', 'codierer', 'codiert von', 'benutzer', 'bearbeiter', 'codeur', 'codeuse',
    'utilisateur', 'annotateur', 'codificador', 'codificadora', 'usuario', 'anotador', 'codificatore', 'utente', 'codeerder', 'gebruiker', 'usuário', 'koder', 'użytkownik',
  ],
  document: [
    'document', 'document name', 'file', 'filename', 'file name', 'source', 'source name', 'digest', 'url', 'uri', 'dokument', 'dokumentname', 'datei', 'dateiname',
    'quelle', 'fichier', 'nom du document', 'documento', 'archivo', 'fuente', 'fichero', 'file di origine', 'fonte', 'bestand', 'bron', 'arquivo', 'plik', 'źródło',
    'fil', 'kilde',
  ],
  article: ['article id', 'article', 'title', 'headline', 'artikel', 'titel', 'schlagzeile', 'titre', 'artículo', 'título', 'titular', 'articolo', 'titolo', 'kop', 'artigo'],
  date: [
    'created', 'created at', 'date', 'datum', 'erstellt', 'erstellt am', 'timestamp', 'time', 'zeit', 'date de création', 'créé', 'créé le', 'fecha', 'creado', 'data', 'creato',
    'gemaakt', 'criado', 'utworzono',
  ],
  prefix: ['prefix', 'before', 'left context', 'context before', 'davor', 'avant', 'antes', 'prima'],
  suffix: ['suffix', 'after', 'right context', 'context after', 'danach', 'après', 'después', 'dopo'],
  id: ['id', 'quotation id', 'annotation id', 'key'],
  /** Who coded the passage, unless the table is also about articles: then who wrote them. */
  author: ['author', 'autor', 'autorin', 'auteur', 'autore'],
} as const;

export type QuoteColumn = keyof typeof columnNames;

/** Where the columns of a table of quotes are, by their names in the first row. */
export interface QuoteColumns {
  readonly at: ReadonlyMap<QuoteColumn, number>;
  /** Names of columns that mean nothing here. */
  readonly others: readonly string[];
}

/** The columns of a table; undefined if it has none of quotes, or nothing besides. */
export function quoteColumns(head: readonly string[]): QuoteColumns | undefined {
  const names = head.map((name) => name.normalize('NFC').toLowerCase().replace(/[_\s]+/g, ' ').trim());
  const at = new Map<QuoteColumn, number>();
  const used = new Set<number>();
  for (const column of Object.keys(columnNames) as QuoteColumn[]) {
    const found = columnNames[column].map((name) => names.indexOf(name)).find((index) => index >= 0 && !used.has(index));
    if (found === undefined || (column === 'author' && (at.has('article') || at.has('coder')))) continue;
    at.set(column, found);
    used.add(found);
  }
  const isAboutQuotes = at.has('quote') && ['tags', 'tag', 'memo', 'coder'].some((column) => at.has(column as QuoteColumn));
  return isAboutQuotes ? { at, others: head.filter((other, index) => other.trim() !== '' && !used.has(index)) } : undefined;
}
