import { monthNames } from './months';
import { asInTable } from './names';
import { weekdayNames } from './weekdays';

/** Words that occur within a date or a time of day, by language: `at 10 pm`, `um 10 Uhr`, `a las`. */
const timeWords = {
  English: 'am pm a.m. p.m. at the first last just now updated published posted date dated issued',
  German: 'der um uhr',
  French: 'à h',
  Italian: 'alle ore',
  Portuguese: 'às',
  Dutch: 'om',
  'Swedish, Danish and Norwegian': 'kl',
  Finnish: 'klo',
  Polish: 'r godz',
  Russian: 'г года',
  Ukrainian: 'р року',
  'time zones': 'gmt utc cet cest est edt pst pdt bst',
} as const;

/** Words that date something to a day: `on 3 May`. */
const onWords = {
  English: 'on',
  German: 'am den',
  French: 'le',
  Spanish: 'el',
  Italian: 'il',
  Portuguese: 'em',
  Dutch: 'op',
  'Swedish, Danish and Norwegian': 'den på',
  Czech: 'dne',
} as const;

/** Words that say which day something is from: `of 3 May`. They also occur within dates: `3 de mayo de 2024`. */
const ofWords = {
  English: 'of',
  German: 'vom',
  French: 'du',
  Spanish: 'de del',
  Italian: 'del',
  Portuguese: 'de',
  Dutch: 'van',
  Swedish: 'från',
  Polish: 'z',
  Russian: 'от',
  Ukrainian: 'від',
} as const;

/** The units of an age (`3 hours ago`), and the words that turn a count of them into one. */
const units = { English: 'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years' } as const;
const ages = { English: 'ago before earlier old' } as const;

/** Words that mark the date of publication; an underscore joins several words. */
const published = {
  English: 'pd date dated published posted publication_date publish_date pub_date pubdate issued',
  German: 'datum veröffentlicht erschienen',
  French: 'publié parution',
  Spanish: 'fecha publicado publicada',
  Italian: 'data pubblicato',
  Portuguese: 'data publicado publicada',
  Dutch: 'datum gepubliceerd',
  Swedish: 'datum publicerad',
  Russian: 'дата опубликовано',
  Ukrainian: 'дата опубліковано',
  Chinese: '日期 发布 發布',
  Japanese: '日付',
  Korean: '公開日 게시일',
} as const;

/** Words that mark the date of a later change of the text, of its filing, or of what it announces. */
const notPublished = {
  English: 'update updated modified changed revised corrected retrieved accessed downloaded printed exported generated created compiled crawled loaded load-date deadline',
  German: 'aktualisiert geändert abgerufen',
  French: 'modifié mis_à_jour',
  Spanish: 'actualizado actualizada',
  Italian: 'aggiornato',
  Dutch: 'bijgewerkt',
  Russian: 'обновлено',
  'Chinese and Japanese': '更新',
  Korean: '수정',
} as const;

type WordTable = Readonly<Record<string, string>>;

/** The words of all languages. */
export const wordsInTable = (table: WordTable): string[] => [...new Set(Object.values(table).flatMap((row) => row.split(/\s+/)))].map((word) => word.replaceAll('_', ' '));

export const publishedWords: readonly string[] = wordsInTable(published);
export const notPublishedWords: readonly string[] = wordsInTable(notPublished);
export const wordsBeforeDay: readonly string[] = wordsInTable(onWords);

const ons = new Set(wordsBeforeDay);
const ofs = new Set(wordsInTable(ofWords));

/** `on` of `on 3 May`, in any language. */
export const isOnWord = (word: string): boolean => ons.has(asInTable(word));
/** `of` of `of 3 May`, in any language. */
export const isOfWord = (word: string): boolean => ofs.has(asInTable(word));

/** What a word is in a date: a name, `hours` or `ago` of `3 hours ago`, or a little word beside them. */
export type DateWord = 'month' | 'weekday' | 'unit' | 'age' | 'little';

/** Of two kinds the later wins: `mar` is a month rather than a weekday. `ago`, an age, is also a month in Spanish and Italian. */
const kinds = new Map<string, DateWord>();
for (const word of [...wordsInTable(timeWords), ...ons, ...ofs]) kinds.set(word, 'little');
for (const word of wordsInTable(units)) kinds.set(word, 'unit');
for (const word of weekdayNames()) kinds.set(word, 'weekday');
for (const word of monthNames()) kinds.set(word, 'month');
for (const word of wordsInTable(ages)) kinds.set(word, 'age');

/** What a word is in a date, in any language and letter case, with or without an abbreviation's full stop; undefined for any other word. */
export function dateWord(word: string): DateWord | undefined {
  return kinds.get(asInTable(word));
}
