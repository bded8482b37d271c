/** By language: what is written by its typographers in another way than on a keyboard. @type {Record<string, [RegExp, string][]>} */
const rules = {
  de: [
    [/(?<=\p{L})'(?=\p{L})/gu, '’'],
    // A space that doesn't break.
    [/(?<=[^\s]) …/gu, '\u00a0…'],
    [/(?<=[\d}]) (?=(?:%|MB)(?:[^\p{L}]|$))/gu, '\u00a0'],
  ],
  fr: [
    [/(?<=\p{L})'(?=[\p{L}{])/gu, '’'],
    [/« /gu, '«\u00a0'],
    [/ »/gu, '\u00a0»'],
    [/ (?=:(?:\s|$))/gu, '\u00a0'],
    [/(?<=[\d}]) (?=(?:%|Mo)(?:[^\p{L}]|$))/gu, '\u00a0'],
    // A narrow one.
    [/ (?=[;!?](?:\s|$))/gu, '\u202f'],
  ],
};

/**
 * A translation with the spaces and apostrophes of its language, however it was typed.
 * @param {string} language
 * @param {string} text
 */
export function typeset(language, text) {
  return (rules[language] ?? []).reduce((typed, [from, to]) => typed.replace(from, to), text);
}
