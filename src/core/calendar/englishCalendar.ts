/** Words of the calendar, as the date rules know them. */

export const months: ReadonlyMap<string, number> = new Map(
  ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].map(
    (name, index) => [name, index + 1],
  ),
);

/** Abbreviations; they count with a number beside them. */
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]);

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Feasts and days that have names, as far as news of politics and business dates things by them. */
export const feasts = [
  'Christmas Eve', 'Christmas Day', 'Christmas', 'Easter Sunday', 'Easter Monday', 'Easter', 'Good Friday', 'Pentecost', 'Thanksgiving',
  'Black Friday', 'Cyber Monday', 'Singles’ Day', "Singles' Day", 'Singles Day', 'Lunar New Year', 'Chinese New Year', 'New Year’s Eve',
  "New Year's Eve", 'New Year’s Day', "New Year's Day", 'Ramadan', 'Eid al-Fitr', 'Eid al-Adha', 'Diwali', 'Deepavali', 'Nowruz',
  'Passover', 'Rosh Hashanah', 'Yom Kippur', 'Hanukkah', 'Tet', 'Songkran', 'Golden Week', 'Labor Day', 'Labour Day', 'Memorial Day',
  'Independence Day', 'Republic Day', 'National Day', 'Constitution Day', 'Bastille Day', 'Veterans Day', 'Presidents Day', 'Boxing Day',
  'Earth Day', 'Fourth of July', 'Valentine’s Day', "Valentine's Day", 'Halloween', 'Vesak', 'Holi',
];
