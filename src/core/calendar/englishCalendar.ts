import { months as monthsByLanguage } from './months';
import { numbered } from './names';
import { weekdays as weekdaysByLanguage } from './weekdays';

/** English names for the rules that read dates in running text, from the tables of all languages. Full names of months with their numbers from 1. */
export const englishMonths: ReadonlyMap<string, number> = new Map(numbered(monthsByLanguage.English.names));

/** Abbreviations; they count only next to a number. */
export const shortMonths: ReadonlyMap<string, number> = new Map(numbered(monthsByLanguage.English.short));

/** From Monday, in lower case. */
export const englishWeekdays: readonly string[] = weekdaysByLanguage.English.names.split(' ');

export const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'fall', 'winter'];

/** Holidays and other named days by which news of politics and business dates things. */
export const feasts = [
  'Christmas Eve', 'Christmas Day', 'Christmas', 'Easter Sunday', 'Easter Monday', 'Easter', 'Good Friday', 'Pentecost', 'Thanksgiving',
  'Black Friday', 'Cyber Monday', 'Singles’ Day', "Singles' Day", 'Singles Day', 'Lunar New Year', 'Chinese New Year', 'New Year’s Eve',
  "New Year's Eve", 'New Year’s Day', "New Year's Day", 'Ramadan', 'Eid al-Fitr', 'Eid al-Adha', 'Diwali', 'Deepavali', 'Nowruz',
  'Passover', 'Rosh Hashanah', 'Yom Kippur', 'Hanukkah', 'Tet', 'Songkran', 'Golden Week', 'Labor Day', 'Labour Day', 'Memorial Day',
  'Independence Day', 'Republic Day', 'National Day', 'Constitution Day', 'Bastille Day', 'Veterans Day', 'Presidents Day', 'Boxing Day',
  'Earth Day', 'Fourth of July', 'Valentine’s Day', "Valentine's Day", 'Halloween', 'Vesak', 'Holi',
];
