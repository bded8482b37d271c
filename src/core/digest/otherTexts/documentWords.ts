/** Words that number the parts of one document, as the beginning of a line: laws, books, plays, agendas, instructions. In small letters. */
const divisions = [
  'section sec sect article art chapter ch part clause schedule annex annexe appendix act scene step paragraph para motion rule title',
  'abschnitt artikel kapitel teil anlage anhang paragraf titel akt aufzug szene auftritt bild schritt top tagesordnungspunkt punkt ziffer',
  'chapitre titre partie acte scène étape point alinéa résolution délibération',
  'artículo capítulo título sección parte anexo acto escena paso punto disposición',
  'articolo capo capitolo titolo sezione allegato atto scena passo comma',
  'artigo capítulo secção seção ato cena passo ponto cláusula',
  'hoofdstuk afdeling paragraaf deel bijlage bedrijf scène stap agendapunt',
  'avdelning del bilaga scen steg punkt kapittel avsnitt afsnit bilag vedlegg trin sag sak ärende',
  'luku osa liite pykälä kohta näytös kohtaus vaihe asia',
  'rozdział artykuł dział część załącznik krok odsłona',
  'статья глава раздел часть приложение акт сцена шаг пункт действие явление стаття розділ частина',
  'madde bölüm kısım perde sahne adım článek kapitola část oddíl fejezet rész άρθρο κεφάλαιο',
].join(' ').split(' ');

/** What parts of one document are called, without their number. In small letters; a line is one of these or begins with it and goes on. */
const headings: readonly string[] = [
  // Essays and theses
  'introduction', 'preface', 'foreword', 'abstract', 'background', 'method', 'methods', 'methodology', 'results', 'findings', 'discussion',
  'conclusion', 'conclusions', 'summary', 'literature', 'references', 'bibliography', 'acknowledgements', 'notes', 'appendix', 'recommendations',
  'epilogue', 'prologue', 'postscript', 'limitations', 'data and methods',
  'einleitung', 'vorwort', 'methode', 'methoden', 'ergebnisse', 'diskussion', 'fazit', 'schluss', 'zusammenfassung', 'literatur',
  'literaturverzeichnis', 'danksagung', 'anhang', 'ausblick', 'nachwort', 'präambel', 'schlussbemerkung',
  'avant-propos', 'méthode', 'résultats', 'résumé', 'bibliographie', 'remerciements', 'préambule', 'préface', 'conclusion générale',
  'introducción', 'prólogo', 'resultados', 'discusión', 'conclusiones', 'conclusión', 'resumen', 'bibliografía', 'preámbulo', 'metodología',
  'introduzione', 'premessa', 'metodo', 'risultati', 'discussione', 'conclusioni', 'conclusione', 'bibliografia', 'riassunto',
  'introdução', 'discussão', 'conclusão', 'conclusões', 'resumo', 'inleiding', 'resultaten', 'discussie', 'conclusie', 'samenvatting',
  'voorwoord', 'slot', 'inledning', 'förord', 'metod', 'resultat', 'diskussion', 'slutsats', 'slutsatser', 'sammanfattning', 'indledning',
  'forord', 'konklusion', 'konklusjon', 'sammendrag', 'johdanto', 'tulokset', 'yhteenveto', 'johtopäätökset', 'wstęp', 'wprowadzenie',
  'wyniki', 'wnioski', 'podsumowanie', 'zakończenie', 'введение', 'заключение', 'выводы', 'результаты', 'обсуждение', 'предисловие',
  // Laws, contracts, judgments
  'short title', 'interpretation', 'definitions', 'commencement', 'findings and purposes', 'purpose', 'scope', 'exemptions', 'penalties',
  'repeals', 'general provisions', 'final provisions', 'transitional provisions', 'entry into force', 'authorization of appropriations',
  'effective date', 'severability', 'enacting clause', 'preamble', 'extent', 'application', 'offences', 'the facts', 'held', 'order',
  'begriffsbestimmungen', 'inkrafttreten', 'geltungsbereich', 'anwendungsbereich', 'übergangsvorschriften', 'übergangsbestimmungen',
  'ordnungswidrigkeiten', 'schlussbestimmungen', 'tatbestand', 'entscheidungsgründe', 'tenor', 'im namen des volkes', 'gründe',
  'exposé du litige', 'motifs de la décision', 'motifs', 'par ces motifs', 'sur la recevabilité', 'sur le fond', 'sur les frais', 'sur les dépens',
  'dispositions générales', 'dispositions finales', 'dispositions transitoires', 'entrée en vigueur', 'faits et procédure', 'exposé des motifs',
  'disposiciones generales', 'disposiciones finales', 'entrada en vigor', 'antecedentes de hecho', 'fundamentos de derecho', 'fallamos', 'fallo',
  'disposizioni generali', 'disposizioni finali', 'entrata in vigore', 'svolgimento del processo', 'motivi della decisione', 'p.q.m.',
  'disposições gerais', 'disposições finais', 'entrada em vigor', 'algemene bepalingen', 'slotbepalingen', 'inwerkingtreding',
  'begripsbepalingen', 'ikraftträdande', 'ikrafttrædelse', 'ikrafttredelse', 'voimaantulo', 'przepisy ogólne', 'przepisy końcowe', 'общие положения',
  // Meetings
  'apologies', 'roll call', 'call to order', 'declarations of interest', 'minutes of the', 'minutes', 'matters arising', 'public questions',
  'any other business', 'date of next meeting', 'next meeting', 'adjournment', 'attendance', 'present', 'in attendance', 'reports of committees',
  'approval of the minutes', 'public comment', 'new business', 'old business', 'correspondence', 'chairman’s report', 'finance report',
  'begrüßung', 'eröffnung', 'anwesend', 'entschuldigt', 'genehmigung der niederschrift', 'genehmigung des protokolls', 'feststellung der',
  'anfragen', 'verschiedenes', 'sonstiges', 'nächste sitzung', 'tagesordnung', 'mitteilungen', 'bekanntgaben', 'einwohnerfragestunde',
  'ordre du jour', 'questions diverses', 'appel nominal', 'étaient présents', 'approbation du procès-verbal', 'prochaine séance', 'levée de la séance',
  'orden del día', 'ruegos y preguntas', 'asistentes', 'aprobación del acta', 'ordine del giorno', 'varie ed eventuali', 'presenti',
  'approvazione del verbale', 'ordem do dia', 'aprovação da ata', 'presentes', 'outros assuntos', 'rondvraag', 'sluiting', 'opening en',
  'vaststelling agenda', 'aanwezig', 'mededelingen', 'notulen', 'dagordning', 'närvarande', 'övriga frågor', 'mötets öppnande',
  'mötets avslutande', 'justering', 'dagsorden', 'eventuelt', 'til stede', 'kokouksen avaus', 'läsnä', 'kokouksen päättäminen',
  'porządek obrad', 'obecni', 'sprawy różne', 'wolne wnioski', 'повестка дня', 'присутствовали', 'разное',
  // Recipes and instructions
  'ingredients', 'directions', 'preparation', 'instructions', 'you will need', 'before you begin', 'what you need', 'what happens next',
  'troubleshooting', 'requirements', 'installation', 'usage', 'licence', 'license', 'zutaten', 'zubereitung', 'ingrédients', 'préparation',
  'ingredientes', 'preparación', 'ingredienti', 'preparazione', 'preparo', 'modo de preparo', 'ingrediënten', 'bereiding', 'ingredienser',
  'tillagning', 'fremgangsmåde', 'framgangsmåte', 'ainekset', 'valmistus', 'składniki', 'przygotowanie', 'ингредиенты', 'приготовление',
  // Plays
  'dramatis personae', 'characters', 'curtain', 'personen', 'vorhang', 'personnages', 'rideau', 'personajes', 'telón', 'personaggi', 'sipario',
];

/** Words in the first lines that say what kind of document a text is. */
const kinds: readonly string[] = [
  'a bill', 'an act', 'be it enacted', 'act to', 'minutes', 'agenda', 'notice of meeting', 'frequently asked questions', 'faq', 'glossary',
  'manifesto', 'interview', 'judgment', 'judgement', 'how to', 'terms and conditions', 'constitution', 'by-laws', 'bylaws', 'ordinance', 'thesis',
  'dissertation', 'a play', 'transcript', 'regulations', 'statute', 'treaty', 'agreement', 'programme', 'platform of',
  'gesetz', 'satzung', 'verordnung', 'protokoll', 'niederschrift', 'tagesordnung', 'häufige fragen', 'häufig gestellte fragen', 'glossar',
  'wahlprogramm', 'grundsatzprogramm', 'urteil', 'beschluss', 'schauspiel', 'lustspiel', 'drama', 'trauerspiel', 'anleitung', 'vertrag', 'gespräch mit',
  'projet de loi', 'proposition de loi', 'loi n°', 'procès-verbal', 'compte rendu', 'ordre du jour', 'foire aux questions', 'questions fréquentes',
  'glossaire', 'lexique', 'manifeste', 'jugement', 'arrêt', 'arrêté', 'décret', 'entretien avec', 'comédie', 'pièce en', 'statuts', 'règlement',
  'proyecto de ley', 'ley', 'acta', 'orden del día', 'preguntas frecuentes', 'glosario', 'manifiesto', 'sentencia', 'entrevista', 'reglamento',
  'disegno di legge', 'legge', 'verbale', 'ordine del giorno', 'domande frequenti', 'glossario', 'sentenza', 'intervista', 'regolamento', 'commedia',
  'projeto de lei', 'lei', 'ata', 'perguntas frequentes', 'manifesto', 'acórdão', 'regulamento',
  'wetsvoorstel', 'wet', 'notulen', 'veelgestelde vragen', 'begrippenlijst', 'verkiezingsprogramma', 'vonnis', 'verordening', 'reglement',
  'lag', 'protokoll', 'föredragningslista', 'vanliga frågor', 'ordlista', 'valmanifest', 'dom', 'lov', 'referat', 'dagsorden', 'ordliste',
  'ofte stillede spørgsmål', 'ofte stilte spørsmål', 'laki', 'pöytäkirja', 'esityslista', 'usein kysytyt kysymykset', 'sanasto', 'vaaliohjelma',
  'ustawa', 'protokół', 'porządek obrad', 'najczęściej zadawane pytania', 'słownik', 'wyrok', 'wywiad', 'закон', 'протокол', 'повестка', 'глоссарий',
  'манифест', 'устав', 'частые вопросы', 'интервью',
];

export const documentWords = { divisions: new Set(divisions), headings: new Set(headings), kinds } as const;
