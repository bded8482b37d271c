import { describe, expect, it } from 'vitest';
import { isCredit } from '../../../../src/core/digest/rows/creditLines';
import { isDateLine } from '../../../../src/core/digest/rows/dateLines';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';
import { body, digestOf } from '../stories';

/** Who published a text, where and when: invented people and papers, in the forms in which the press gives them. */
const credits = {
  English: [
    'Posted on 3 May 2024 by Ann Bell', 'سلمى الراوي - الاثنين ٤ مارس ٢٠١٩', 'נועה ברק | 12.3.2019', 'Ann Bell, Coast Gazette | 3 May 2024', 'The Harbour Post, 3 May 2024, page 4', '3 May 2024, Reedwire, London',
    'By Ann Bell | May 3, 2024', 'Published May 3, 2024 at 10:15 am ET by Staff', 'Last updated: 3 May 2024 by Tom Reed', 'Coast Gazette (Lindhaven) May 3, 2024 Friday',
    'Filed by Ann Bell on 3 May 2024', 'COAST GAZETTE (CG) - Friday May 3, 2024', 'Issue 12 | 3 May 2024', 'Vol. 3, No. 12, 3 May 2024', 'LOAD-DATE: May 3, 2024',
    'Harbour Post, 2024-05-03 05:00', 'Source: Coast Gazette, 3 May 2024, p. 7', '4Ports, May 3, 2024', 'harbourSUSE News, May 3, 2024', 'Port.example, May 3, 2024',
    'Ann Bell and Tom Reed, 3 May 2024, 10:15', 'Coast Gazette of 3 May 2024, page 2', 'From ann@port.example Fri May  3 10:15:00 2024', 'PD  3 May 2024',
    'Coast Gazette 3 May 2024 p. 4', 'Port Echo   3 May 2024   The bridge turns again', 'When: right after the market, Friday, 3 May 2024', 'Statement by Ann Bell, posted on 3 May 2024', '[Port Record Volume 143, Number 8 (Tuesday, January 28, 1997)]',
  ],
  German: [
    'Von Ann Bell, 3. Mai 2024', 'Veröffentlicht am 3. Mai 2024 von Ann Bell', 'Küstenbote vom 03.05.2024, S. 11 / Lokales', 'Neue Hafener Zeitung vom 3. Mai 2024, Seite 5',
    'Hafener Tageblatt, Freitag, 3. Mai 2024', 'Stand: 3. Mai 2024, 10:15 Uhr', 'Gesendet: Freitag, 3. Mai 2024 10:15', 'Ausgabe vom 3. Mai 2024', 'NHZ vom 3. Mai 2024',
  ],
  French: [
    'Publié le 3 mai 2024 par Anne Bel', 'Mis à jour le 3 mai 2024 à 10h15 par Anne Bel', 'Par Anne Bel, le 3 mai 2024', 'Économie, vendredi 3 mai 2024, p. 12', 'Gazette du Port du 3 mai 2024',
    'Date de remise : 2024-05-03', 'Édition du 3 mai 2024', "L'Écho du Port, 3 févr. 2024",
  ],
  Spanish: [
    'Publicado el 3 de mayo de 2024', 'Publicado el 3 de mayo de 2024 por Ana Bel', 'Por Ana Bel, 3 de mayo de 2024', 'El Diario del Puerto, viernes 3 de mayo de 2024',
    'Actualizado el 3 de mayo de 2024 por Ana Bel',
  ],
  Italian: ['Pubblicato il 3 maggio 2024 da Anna Bello', 'Corriere del Porto, 3 maggio 2024, pag. 4', 'DATA-CARICAMENTO: 3 maggio 2024'],
  Portuguese: ['Publicado em 3 de maio de 2024 por Ana Belo', 'Por Ana Belo | sexta-feira, 3 de maio de 2024'],
  Dutch: ['Gepubliceerd op 3 mei 2024 door Anna Bel', 'De Havenkrant, vrijdag 3 mei 2024', 'De Havenkrant van 3 mei 2024'],
  Swedish: ['Publicerad den 3 maj 2024 av Anna Bell', 'Norra Tidningen, 2024-05-03 05:00', 'Pressmeddelande   •   maj 03, 2024 09:00 CET', 'Norra Tidningen, fredag 3 maj 2024'],
  Polish: ['Opublikowano 3 maja 2024 przez Annę Bel', 'Gazeta Portowa, 3 maja 2024, str. 4'],
  Russian: ['Опубликовано 3 мая 2024 г. в газете', 'Портовая газета, 3 мая 2024', 'Дата выпуска: 03.05.2024', 'Портовая газета от 3 мая 2024'],
  Arabic: ['نشر في 3 مايو 2024 بقلم آن بيل', 'جريدة الميناء، 3 مايو 2024'],
} as const;

/** Titles that have a date among their words. */
const titles = {
  English: [
    'Statement of 12 March 2024 on the port', 'Statement of 12 March 2024', 'Press briefing of 19 March 2024 in Port Halden', 'Joint communiqué of 2 April 2024 after talks on kelp',
    'Remarks by the minister on 9 April 2024', 'Answer to the letter of 23 April 2024 on rents', 'Minutes of the meeting of 3 May 2024', 'What changed after 3 May 2024 for ferries',
    'Ferries stop on 3 May 2024 as the strike begins', 'STATEMENT OF 12 MARCH 2024 ON THE PORT', 'Budget speech 3 May 2024', 'Budget Speech 3 May 2024', 'Decision 12 of 3 May 2024',
    'Council votes 3 May 2024 on night ferry', 'How 3 May 2024 changed the coast', 'Report published 3 May 2024 finds gaps in harbour safety', 'Treaty of 3 May 2024',
    'Letter of 3 May 2024 to the Council', 'Hearing of the Port Committee, 3 May 2024', 'Harbour fees rise from 1 July 2024', 'New Rules from 1 July 2024', 'Talks on 3 May 2024',
    'FERRY TALKS TO RESUME 3 MAY 2024', 'Analysis: talks on 3 May 2024', 'Ferry timetable (3 May 2024)', 'Ports Report, October 2012',
  ],
  German: [
    'Erklärung vom 12. März 2024 zum Hafen', 'Regierungserklärung vom 3. Mai 2024', 'Urteil vom 3. Mai 2024 zur Fähre', 'Rede der Ministerin am 3. Mai 2024 in Hafen', 'Rede der Ministerin, 3. Mai 2024',
    'Was sich am 1. Juli 2024 ändert', 'Pressekonferenz am 3. Mai 2024', 'Neue Regeln ab 1. Juli 2024 für Angler', 'Protokoll der Sitzung vom 3. Mai 2024',
  ],
  French: [
    'Déclaration du 12 mars 2024 sur le port', 'Discours du ministre le 3 mai 2024', 'Communiqué de presse du 3 mai 2024', 'Loi du 3 mai 2024 relative aux ports', 'Ce qui change le 1er juillet 2024',
    'JUGEMENT DU 7 AVRIL 2024', 'Réunion du 3 mai 2024 à Marsande',
  ],
  Spanish: ['Declaración del 12 de marzo de 2024 sobre el puerto', 'Discurso de la ministra el 3 de mayo de 2024', 'Ley de 3 de mayo de 2024 de puertos', 'Qué cambia el 1 de julio de 2024'],
  Italian: ['Dichiarazione del 12 marzo 2024 sul porto', 'Decreto del 3 maggio 2024', 'Cosa cambia dal 1 luglio 2024'],
  Portuguese: ['Declaração de 12 de março de 2024 sobre o porto', 'Portaria de 3 de maio de 2024'],
  Dutch: ['Verklaring van 12 maart 2024 over de haven', 'Besluit van 3 mei 2024'],
  Swedish: ['Uttalande den 12 mars 2024 om hamnen', 'Regeringens beslut den 3 maj 2024'],
  Polish: ['Oświadczenie z 12 marca 2024 w sprawie portu', 'Ustawa z dnia 3 maja 2024'],
  Russian: ['Заявление от 12 марта 2024 о порте', 'Закон от 3 мая 2024'],
  Arabic: ['بيان 3 مايو 2024 حول الميناء'],
} as const;

const rowsOf = (table: Readonly<Record<string, readonly string[]>>) => Object.entries(table).flatMap(([language, lines]) => lines.map((line) => [language, line] as const));

describe('lines of credit', () => {
  it.each(rowsOf(credits))('%s: %s', (_, line) => {
    expect(isCredit(line) || isDateLine(line)).toBe(true);
  });

  it.each(rowsOf(titles))('%s, a title: %s', (_, line) => {
    expect(isCredit(line)).toBe(false);
    expect(isDateLine(line)).toBe(false);
  });

  it.each([
    ['of documents', ['Statement of 12 March 2024 on the port', 'Press briefing of 19 March 2024 in Halden', 'Remarks by the minister on 9 April 2024', 'Answer to the letter of 23 April 2024', 'Erklärung vom 3. Mai 2024', 'Loi du 3 mai 2024 relative aux ports']],
    ['that begin like months', ['Decision 2024', 'Marketing 2025', 'Octopus 8', 'Junction 12, Marseille', 'Marathon 2024', 'Augment 3 2024']],
    ['that begin like weekdays and months', ['Sunset 2026', 'Second Reading 12', 'Decembrist 14 March 2024 Trial', 'Mayors 2024', 'Jungle 9', 'Sepsis 2025']],
  ])('titles %s are titles of articles', (_, words) => {
    const text = digestOf((story, index) => `${words[index] ?? ''}\n\n${body(story)}\n\nContinue in the app`);
    expect(parseDigest(text).articles.map(({ title }) => title)).toEqual(words);
  });
});
