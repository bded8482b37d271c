import { makeStory } from './makeStory';
import type { Random } from './random';
import type { TongueName } from './tongues';

/** A text of one document, in parts whose matters differ, as those of a manifesto or of minutes do. */
export interface MadeDocument {
  readonly name: string;
  readonly tongue: TongueName;
  /** Lines above the first part. */
  readonly opening: readonly string[];
  readonly parts: readonly string[];
  /** What a part is: its heading, then its text, from some paragraphs. */
  readonly part?: (heading: string, paragraphs: readonly string[], index: number) => string;
}

const below = (heading: string, paragraphs: readonly string[]) => [heading, ...paragraphs].join('\n\n');
const dense = (heading: string, paragraphs: readonly string[]) => [heading, ...paragraphs].join('\n');
const clauses = (heading: string, paragraphs: readonly string[]) => [heading, ...paragraphs.map((text, at) => `(${at + 1}) ${text}`)].join('\n');
const question = (heading: string, paragraphs: readonly string[]) => `${heading}\n\n${paragraphs[0] ?? ''}`;
const said = (names: readonly string[]) => (heading: string, paragraphs: readonly string[]) =>
  [heading, ...paragraphs.map((text, at) => `${names[at % names.length] ?? ''}: ${text}`)].join('\n\n');
const words = (text: string) => text.split('; ');

/** Two of three were at hand when the parser's evidence was chosen; `unseenDocuments` are the others. */
export const documents: readonly MadeDocument[] = [
  { name: 'bill', tongue: 'english', opening: ['A BILL', 'To provide for the pumps of Orrin, and for other purposes.'], part: clauses, parts: words('SEC. 1. SHORT TITLE.; SEC. 2. PUMPS.; SEC. 3. KEEPERS OF PUMPS.; SEC. 4. FINES.; SEC. 5. EFFECTIVE DATE.') },
  { name: 'bill in a house of lords', tongue: 'english', opening: ['Pumps (Keepers) Bill', 'Be it enacted as follows:—'], part: clauses, parts: words('1 Keepers to be appointed; 2 Duties of keepers; 3 Offences; 4 Interpretation; 5 Short title, commencement and extent') },
  { name: 'statute', tongue: 'german', opening: ['Satzung über die Pumpen der Stadt Orrin', 'Vom 3. Mai 2016'], part: clauses, parts: words('§ 1 Pumpen; § 2 Wärter; § 3 Gebühren; § 4 Ordnungswidrigkeiten; § 5 Inkrafttreten') },
  { name: 'statute, number and heading apart', tongue: 'german', opening: ['Gesetz über Pumpen'], part: dense, parts: words('§ 1\nZweck; § 2\nWärter; § 3\nKosten; § 4\nAufsicht; § 5\nInkrafttreten') },
  { name: 'law', tongue: 'french', opening: ['Loi n° 2011-77 du 4 mars 2011 relative aux pompes'], part: below, parts: words('Article 1er; Article 2; Article 3; Article 4; Article 5') },
  { name: 'law in titles', tongue: 'french', opening: ['PROPOSITION DE LOI'], part: below, parts: words('TITRE Ier\nDES POMPES; TITRE II\nDES GARDIENS; TITRE III\nDES AMENDES; TITRE IV\nDISPOSITIONS FINALES') },
  { name: 'minutes of a council', tongue: 'english', opening: ['ORRIN TOWN COUNCIL', 'Minutes of the meeting held on 4 June 2014'], part: below, parts: words('1. Apologies; 2. Minutes of the last meeting; 3. Pumps; 4. The bandstand; 5. Planning; 6. Any other business') },
  { name: 'minutes without numbers', tongue: 'english', opening: ['Orrin Town Council', 'Tuesday, June 4, 2014'], part: below, parts: words('CALL TO ORDER; APPROVAL OF THE MINUTES; PUBLIC COMMENT; PUMP HOUSE; NEW BUSINESS; ADJOURNMENT') },
  { name: 'minutes', tongue: 'german', opening: ['Niederschrift über die Sitzung des Gemeinderats am 4. Juni 2014'], part: below, parts: words('TOP 1 Begrüßung; TOP 2 Pumpenhaus; TOP 3 Haushalt; TOP 4 Verschiedenes') },
  { name: 'minutes', tongue: 'french', opening: ['PROCÈS-VERBAL', 'Séance du 4 juin 2014'], part: below, parts: words('1. Approbation du procès-verbal; 2. La pompe; 3. Le budget; 4. Questions diverses') },
  { name: 'manifesto', tongue: 'english', opening: ['The Pump Party Manifesto', 'A programme for Orrin'], part: below, parts: words('Housing; Schools; Health; Pumps; Roads; Farming') },
  { name: 'manifesto in chapters', tongue: 'german', opening: ['Wahlprogramm der Pumpenpartei'], part: below, parts: words('Kapitel 1: Wohnen; Kapitel 2: Schule; Kapitel 3: Gesundheit; Kapitel 4: Pumpen') },
  { name: 'interview with questions', tongue: 'english', opening: ['“The pumps will outlive us”', 'An interview with the keeper of Orrin'], part: question, parts: words('How long have you kept the pumps?; What do they drink?; Were you ever afraid of the water?; And what comes after you?; Who pays for it?') },
  { name: 'interview with names', tongue: 'german', opening: ['„Die Pumpen überleben uns“'], part: said(['Rundblick', 'Thea Kroll']), parts: words('Zur Person; Zum Amt; Zur Zukunft') },
  { name: 'questions and answers', tongue: 'english', opening: ['Frequently asked questions'], part: question, parts: words('Who keeps the pumps?; May I drink from them?; What does it cost?; Where can I complain?; When are they closed?') },
  { name: 'questions and answers', tongue: 'french', opening: ['Foire aux questions'], part: question, parts: words('Qui garde les pompes ?; Puis-je en boire ?; Combien cela coûte-t-il ?; Où se plaindre ?; Quand ferment-elles ?') },
  { name: 'glossary', tongue: 'english', opening: ['Glossary'], part: dense, parts: words('Aquifer; Basin; Crank; Drain; Gauge; Headwater; Pump; Sluice; Weir') },
  { name: 'glossary', tongue: 'german', opening: ['Glossar der Pumpen'], part: dense, parts: words('Ablauf; Becken; Deich; Hebel; Kolben; Pegel; Schleuse; Ventil; Wehr') },
  { name: 'play', tongue: 'english', opening: ['The Pump', 'A play in one act'], part: said(['KEEPER', 'MAYOR', 'GOAT']), parts: words('SCENE 1; SCENE 2; SCENE 3') },
  { name: 'play', tongue: 'russian', opening: ['Насос', 'Пьеса'], part: said(['СТОРОЖ', 'МЭР']), parts: words('Явление 1; Явление 2; Явление 3') },
  { name: 'essay in chapters', tongue: 'english', opening: ['On Pumps'], part: below, parts: words('Introduction; The first pump; The second pump; Conclusion; Notes') },
  { name: 'essay in numbered chapters', tongue: 'english', opening: ['On Pumps', 'By T. Corran'], part: below, parts: words('I. The first pump; II. The second pump; III. The pump that was not; IV. What is left') },
  { name: 'thesis', tongue: 'english', opening: ['3 Method'], part: below, parts: words('3.1 Places; 3.2 Pumps; 3.3 Instruments; 3.4 Limits; 3.5 Summary') },
  { name: 'thesis', tongue: 'german', opening: ['Die Pumpen von Orrin', 'Dissertation'], part: below, parts: words('Einleitung; Stand der Forschung; Methode; Ergebnisse; Diskussion; Literaturverzeichnis') },
  { name: 'recipe', tongue: 'english', opening: ['Pump soup'], part: dense, parts: words('Ingredients; Preparation; Step 1: Boil the water; Step 2: Add the handle; Step 3: Serve') },
  { name: 'instructions', tongue: 'english', opening: ['How to keep a pump'], part: below, parts: words('Before you begin; Step 1: Open the lid; Step 2: Oil the handle; Step 3: Close the lid; Troubleshooting') },
  { name: 'judgment', tongue: 'french', opening: ['JUGEMENT DU 4 JUIN 2014'], part: below, parts: words('EXPOSÉ DU LITIGE; MOTIFS DE LA DÉCISION; Sur le fond; Sur les frais; PAR CES MOTIFS') },
  { name: 'judgment', tongue: 'german', opening: ['Im Namen des Volkes', 'Urteil'], part: below, parts: words('Tatbestand; Entscheidungsgründe; I.; II.; III.') },
  { name: 'contract', tongue: 'english', opening: ['AGREEMENT'], part: clauses, parts: words('1. DEFINITIONS; 2. THE PUMPS; 3. PAYMENT; 4. TERM AND TERMINATION; 5. GENERAL PROVISIONS') },
  { name: 'law', tongue: 'greek', opening: ['ΝΟΜΟΣ 4011'], part: below, parts: words('Άρθρο 1; Άρθρο 2; Άρθρο 3; Άρθρο 4') },
];

/** Written with the others, and read only when the evidence had been chosen. */
export const unseenDocuments: readonly MadeDocument[] = [
  { name: 'constitution', tongue: 'english', opening: ['Constitution of the Pump Society'], part: below, parts: words('ARTICLE I\nName; ARTICLE II\nMembers; ARTICLE III\nOfficers; ARTICLE IV\nMeetings; ARTICLE V\nAmendments') },
  { name: 'agenda', tongue: 'german', opening: ['Tagesordnung für die Sitzung am 2. Juli'], part: below, parts: words('1. Eröffnung; 2. Anfragen; 3. Pumpenhaus; 4. Verschiedenes') },
  { name: 'manifesto', tongue: 'french', opening: ['Le manifeste des pompes'], part: below, parts: words('Le logement; L’école; La santé; Les pompes; Les routes') },
  { name: 'interview', tongue: 'french', opening: ['Entretien avec la gardienne des pompes'], part: question, parts: words('Depuis quand gardez-vous les pompes ?; Que boivent-elles ?; Avez-vous peur ?; Qui vous succédera ?') },
  { name: 'interview with initials', tongue: 'english', opening: ['A talk at the pump house'], part: said(['Q', 'A']), parts: words('Beginnings; The flood; What is left') },
  { name: 'questions and answers', tongue: 'german', opening: ['Häufige Fragen'], part: question, parts: words('Wer hält die Pumpen?; Darf man daraus trinken?; Was kostet das?; Wo beschwert man sich?') },
  { name: 'glossary', tongue: 'french', opening: ['Lexique'], part: dense, parts: words('Amont; Bassin; Canal; Digue; Pompe; Vanne') },
  { name: 'essay in parts', tongue: 'german', opening: ['Über Pumpen'], part: below, parts: words('Vorwort; Die erste Pumpe; Die zweite Pumpe; Schluss') },
  { name: 'code of law', tongue: 'russian', opening: ['ЗАКОН О НАСОСАХ'], part: below, parts: words('Статья 1. Насосы; Статья 2. Сторожа; Статья 3. Штрафы; Статья 4. Заключение') },
  { name: 'treaty', tongue: 'french', opening: ['Traité sur les pompes'], part: below, parts: words('CHAPITRE PREMIER\nObjet; CHAPITRE II\nPompes; CHAPITRE III\nGardiens; CHAPITRE IV\nEntrée en vigueur') },
  { name: 'minutes of a club', tongue: 'english', opening: ['Minutes of the Pump Club', 'Present: seven members'], part: below, parts: words('Treasurer; Pump; Picnic; Next meeting') },
  { name: 'report in sections', tongue: 'english', opening: ['Report on the pumps'], part: below, parts: words('Summary; 1.1 Purpose; 1.2 Pumps; 1.3 Findings; 1.4 Recommendations') },
];

/** The document, each part with the text of a story of its own. */
export function makeDocument({ tongue, opening, parts, part = below }: MadeDocument, random: Random, storyOf = makeStory): string {
  const made = parts.map((heading, index) => {
    const { paragraphs } = storyOf(random, index, { tongue, paragraphs: [2, 4] });
    return part(heading, paragraphs, index);
  });
  return [...opening, ...made].join('\n\n');
}
