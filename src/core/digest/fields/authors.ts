import { isWriterWord } from '../rows/creditWords';

/** Words before the last author of a list, in English, German, French, Spanish, Italian, Dutch, Swedish, Danish, Finnish, Polish, Czech. */
const listWords = ['and', 'und', 'et', 'y', 'e', 'en', 'och', 'og', 'ja', 'i', 'a'] as const;

// The last author has two names: `Ortega y Gasset` is one person.
const separators = new RegExp(`\\s*;\\s*|\\s*&\\s*|\\s+(?:${listWords.join('|')})\\s+(?=\\p{Lu}\\S*\\s+\\S)`, 'u');

/** Last words of what somebody is at a paper, in the languages of the credits: behind a name they name nobody. */
const officeWords = new Set([
  'correspondent', 'editor', 'reporter', 'writer', 'staff', 'columnist', 'analyst', 'journalist', 'contributor', 'bureau', 'chief', 'service', 'desk',
  'korrespondent', 'korrespondentin', 'redakteur', 'redakteurin', 'redaktion', 'reporterin', 'chefredakteur',
  'correspondant', 'correspondante', 'rédaction', 'rédacteur', 'rédactrice', 'journaliste', 'chroniqueur',
  'corresponsal', 'redactor', 'redactora', 'redacción', 'periodista', 'corrispondente', 'inviato', 'inviata', 'redazione',
  'correspondente', 'redator', 'redação', 'jornalista', 'redacteur', 'verslaggever', 'redactie',
  'redaktör', 'redaktør', 'toimittaja', 'kirjeenvaihtaja', 'korespondent', 'redaktor', 'dziennikarz',
]);

function isOffice(words: string): boolean {
  return words.toLowerCase().split(/\s+/).some((word) => officeWords.has(word));
}

/** `By Ana Reyes` without the word in front, in any language that credits are known in. */
export function withoutWriterWord(credit: string): string {
  const [, first, rest] = /^([\p{L}\p{M}]+)\s*:?\s+(\S.*)$/su.exec(credit.trim()) ?? [];
  return first !== undefined && rest !== undefined && isWriterWord(first.toLowerCase()) ? rest : credit.trim();
}

/**
 * The people that an author field names, each once: `Ana Reyes and Jo Lind`, `Reyes, Ana; Lind, Jo`. A comma separates
 * people only where each part is several words: in `Reyes, Ana` it does not.
 */
export function authorNames(author: string): string[] {
  const parts = withoutWriterWord(author).split(separators);
  const names = parts.flatMap((part) => {
    const [first = '', ...others] = part.split(/\s*,\s*/);
    const people = [first, ...others.filter((piece) => !isOffice(piece))];
    return people.every((piece) => /\S\s+\S/.test(piece)) ? people : [people.join(', ')];
  });
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== ''))];
}
