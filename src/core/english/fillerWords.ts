import fillerTable from './filler-words.yaml';
import { englishMonths, englishWeekdays } from '../calendar/englishCalendar';
import { listsOf, type Words } from './wordTable';

// Apart from the other tables: topics need these words as soon as the editor starts, and none of the others.

/** Months and days of the week in lower case. */
export const calendarWords: readonly string[] = [...englishMonths.keys(), ...englishWeekdays];

const fillers = listsOf(fillerTable);
/** Words that carry grammar rather than meaning. */
export const functionWords: Words = fillers('function-words');
/** Words that say little about what a text is about. */
export const fillerWords: Words = new Set([...fillers('filler-words'), ...calendarWords]);
