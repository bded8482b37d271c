import { functionWords } from './functionWords';

/** In fewer words there is too little to tell a language by. */
const fewestWords = 20;
/** Running text of any language has more of its small words: between a quarter and a half. */
const leastShare = 0.12;
/** English borrows, and other languages have words such as `was` and `is`: theirs must be clearly more. */
const leastLead = 2;

const languages = Object.keys(functionWords);
/** By word, in which of the languages it is frequent. */
const languagesOf = new Map<string, number[]>();
for (const [index, words] of Object.values(functionWords).entries()) {
  for (const word of words.split(' ')) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
}

/**
 * Whether a text may be English: true, too, where it is too short to say, or in a language that is not among those of the table.
 * @param words in lower case
 */
export function isEnglish(words: Iterable<string>): boolean {
  const counts = languages.map(() => 0);
  let all = 0;
  for (const word of words) {
    all += 1;
    const frequentIn = languagesOf.get(word);
    if (frequentIn !== undefined) for (const language of frequentIn) counts[language] = (counts[language] ?? 0) + 1;
  }
  const english = counts[languages.indexOf('en')] ?? 0;
  const other = Math.max(...counts.filter((_count, index) => languages[index] !== 'en'));
  return all < fewestWords || other < leastShare * all || other < leastLead * english;
}
