/** The word for words, by language, as it stands behind their number. */
const wordWords: Readonly<Record<string, string>> = {
  English: 'words?', German: 'wörter|worte', French: 'mots?', Spanish: 'palabras?', Italian: 'parole', Dutch: 'woorden', Portuguese: 'palavras?',
  Swedish: 'ord', Finnish: 'sanaa', Polish: 'słów|słowa|wyrazów', Russian: 'слов|слова', Czech: 'slov', Hungarian: 'szó', Turkish: 'kelime|sözcük',
};
const number = '\\d[\\d.,\'\u00a0\u202f ]{0,9}';
const line = new RegExp(`^${number}\\s?(?:${Object.values(wordWords).join('|')})$`, 'iu');
const part = new RegExp(`(?<![\\p{L}\\p{N}])${number}\\s?(?:${Object.values(wordWords).join('|')})(?!\\p{L})`, 'iu');

/** Whether a line is a number of words and nothing else. */
export function isWordCount(text: string): boolean {
  return text.length < 24 && line.test(text);
}

/** The number of words that a line gives among others. */
export function wordsInLine(text: string): string | undefined {
  return part.exec(text)?.[0];
}
