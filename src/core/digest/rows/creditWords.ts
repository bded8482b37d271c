import { asInTable } from '../../calendar/names';
import { notPublishedWords, publishedWords, wordsInTable } from '../../calendar/dateWords';

/** What the words of a line say about it: that it names who published a text, or that it is the title of a document with a date. */

/** Words for what was done with a text on a day, and for the issue number of a newspaper, besides those of the calendar. */
const labels = {
  English: 'filed sent released print online edition issue vol volume no number version',
  German: 'stand gesendet veröffentlichung ausgabe heft nr jahrgang jg',
  French: 'publiée mise mis jour envoyé édition numéro nº n°',
  Spanish: 'edición número núm enviado',
  Italian: 'pubblicata edizione numero inviato',
  Portuguese: 'edição atualizado enviado',
  Dutch: 'verzonden editie nummer',
  'Swedish, Danish and Norwegian': 'publicerat publisert publiceret udgivet uppdaterad oppdatert skickat utgåva nummer',
  Finnish: 'julkaistu',
  Polish: 'opublikowany zaktualizowano wydanie nr',
  Czech: 'publikováno zveřejněno vydáno číslo',
  Russian: 'опубликована выпуск номер №',
  Ukrainian: 'опублікована випуск',
  Arabic: 'نشر نُشر تاريخ',
  Persian: 'تاریخ',
  Hindi: 'प्रकाशित',
  Hebrew: 'פורסם',
} as const;

/** Words before whoever wrote a text. */
const writers = {
  English: 'by from',
  German: 'von',
  French: 'par',
  Spanish: 'por',
  Italian: 'da di',
  Portuguese: 'por',
  Dutch: 'door',
  'Swedish, Danish and Norwegian': 'av af',
  Polish: 'przez',
  Russian: 'автор от',
  Arabic: 'بقلم بواسطة',
} as const;

/** Labels before the day of what an article announces. */
const occasions = {
  English: 'when',
  German: 'wann',
  French: 'quand',
  Spanish: 'cuándo',
  'Italian and Portuguese': 'quando',
  Dutch: 'wanneer',
  'Swedish, Danish and Norwegian': 'när når hvornår',
  Polish: 'kiedy',
  Russian: 'когда',
} as const;

/** Words before the number of a page. */
const pages = {
  English: 'p pp pg page pages',
  German: 's seite seiten',
  French: 'p page pages',
  Spanish: 'pág página páginas',
  Italian: 'pag pagina pagine',
  Dutch: 'blz pagina',
  Swedish: 's sid sida sidan',
  Polish: 'str s strona',
  Russian: 'с стр',
} as const;

/** Small words within the names of papers and people. */
const joining = {
  English: 'of and for the',
  German: 'der von vom und',
  French: 'de du des la le les et',
  Spanish: 'de del la las los el y',
  Italian: 'di del della dei delle il la e',
  Portuguese: 'de do da dos das o a e',
  Dutch: 'van de der het den en',
  'Swedish, Danish and Norwegian': 'och og',
  Polish: 'i',
} as const;

/** Words in the names of newspapers. */
const papers = {
  English: 'gazette times post herald news tribune observer guardian courier chronicle mail telegraph star journal press record register bulletin magazine weekly daily',
  German: 'zeitung blatt tageblatt anzeiger bote nachrichten presse kurier rundschau merkur echo post',
  French: 'gazette journal courrier presse écho quotidien dépêche nouvelles tribune',
  Spanish: 'diario gaceta periódico correo prensa noticias heraldo',
  Italian: 'corriere gazzetta giornale messaggero stampa',
  Portuguese: 'jornal folha diário correio notícias gazeta',
  Dutch: 'krant dagblad courant nieuwsblad',
  'Swedish, Danish and Norwegian': 'tidning tidningen tidende avis avisen posten bladet dagblad',
  Polish: 'gazeta dziennik kurier tygodnik',
  Czech: 'noviny deník listy',
  Russian: 'газета вестник известия новости правда журнал',
  Ukrainian: 'газета вісник новини',
} as const;

/** Endings of newspaper names written as one word: `Havenkrant`. */
const paperEndings = ['zeitung', 'blatt', 'anzeiger', 'bote', 'nachrichten', 'kurier', 'krant', 'dagblad', 'tidning', 'tidningen', 'posten', 'bladet'];

/** Documents and events that are named by their day: the rest of such a line, beside the date, is its title. */
const documents = {
  English:
    'statement statements remarks speech address briefing communiqué communique declaration decision resolution report minutes agenda letter answer reply order decree ruling judgment judgement '
    + 'hearing session sitting meeting summit conference interview transcript opinion memorandum treaty agreement act law bill regulation directive debate testimony talks',
  German:
    'erklärung rede ansprache beschluss bericht protokoll brief antwort urteil gesetz verordnung richtlinie vertrag sitzung tagung konferenz gipfel anhörung debatte interview mitteilung bescheid erlass tagesordnung vereinbarung',
  French:
    'déclaration discours allocution communiqué décision résolution rapport lettre réponse arrêt arrêté jugement loi décret ordonnance règlement directive traité accord réunion séance conférence audition débat entretien circulaire',
  Spanish:
    'declaración discurso comunicado decisión resolución informe acta carta respuesta sentencia ley decreto orden reglamento directiva tratado acuerdo reunión sesión conferencia comparecencia debate entrevista',
  Italian: 'dichiarazione discorso comunicato decisione risoluzione relazione verbale lettera risposta sentenza legge decreto ordinanza regolamento trattato accordo riunione seduta conferenza audizione intervista',
  Portuguese: 'declaração discurso comunicado decisão resolução relatório ata carta resposta acórdão lei decreto portaria despacho regulamento tratado acordo reunião sessão conferência audição entrevista',
  Dutch: 'verklaring toespraak besluit verslag rapport notulen brief antwoord vonnis arrest wet verordening richtlijn verdrag akkoord vergadering conferentie hoorzitting debat',
  'Swedish, Danish and Norwegian': 'uttalande udtalelse uttalelse tal beslut beslutning afgørelse rapport protokoll referat brev svar dom lag lov förordning avtal aftale möte møde møte konferens',
  Finnish: 'lausunto puhe päätös raportti pöytäkirja kirje vastaus laki asetus sopimus kokous',
  Polish: 'oświadczenie przemówienie decyzja uchwała raport sprawozdanie protokół list odpowiedź wyrok ustawa rozporządzenie umowa posiedzenie konferencja',
  Czech: 'prohlášení projev rozhodnutí usnesení zpráva zápis dopis odpověď rozsudek zákon nařízení vyhláška smlouva dohoda zasedání konference',
  Romanian: 'declarație discurs comunicat decizie hotărâre raport scrisoare răspuns lege ordonanță acord ședință conferință',
  Turkish: 'açıklama konuşma karar rapor tutanak mektup yanıt yasa kanun yönetmelik anlaşma toplantı',
  Russian: 'заявление речь выступление решение постановление доклад отчет отчёт протокол письмо ответ приговор закон указ приказ распоряжение договор соглашение заседание встреча конференция',
  Ukrainian: 'заява промова виступ рішення постанова доповідь звіт протокол лист відповідь вирок закон указ наказ розпорядження договір угода засідання зустріч конференція',
  Greek: 'δήλωση ομιλία απόφαση έκθεση πρακτικά επιστολή απάντηση νόμος διάταγμα συμφωνία συνεδρίαση',
} as const;

/** German, Dutch and Nordic languages compound words: `Regierungserklärung`, `Pressekonferenz`. */
const documentEndings = ['erklärung', 'rede', 'beschluss', 'bericht', 'protokoll', 'urteil', 'gesetz', 'verordnung', 'richtlinie', 'vertrag', 'sitzung', 'konferenz', 'gipfel', 'mitteilung', 'besluit', 'verklaring', 'vergadering', 'konferens'];

const setOf = (table: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(wordsInTable(table));
const labelWords = new Set([...wordsInTable(labels), ...[...publishedWords, ...notPublishedWords].filter((word) => !word.includes(' '))]);
const writerWords = setOf(writers);
const occasionWords = setOf(occasions);
const pageWords = setOf(pages);
const joiningWords = setOf(joining);
const paperWords = setOf(papers);
const documentWords = setOf(documents);

const hasEnding = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length > ending.length && word.endsWith(ending));

export const isLabelWord = (word: string): boolean => labelWords.has(asInTable(word));
export const isWriterWord = (word: string): boolean => writerWords.has(asInTable(word));
export const isOccasionWord = (word: string): boolean => occasionWords.has(asInTable(word));
export const isPageWord = (word: string): boolean => pageWords.has(asInTable(word));
export const isJoiningWord = (word: string): boolean => joiningWords.has(asInTable(word));

export function isPaperWord(word: string): boolean {
  const asWritten = asInTable(word);
  return paperWords.has(asWritten) || hasEnding(asWritten, paperEndings);
}

export function isDocumentWord(word: string): boolean {
  const asWritten = asInTable(word);
  return documentWords.has(asWritten) || hasEnding(asWritten, documentEndings);
}
