import { invisible, plainSigns, withoutMarks } from './letters';
import type { Span } from './span';
import { isUnspaced, type Word, wordsIn } from './words';

/**
 * Words to be found one after another. What is written without spaces is one part, however it was cut into words: it
 * need only begin and end where words of the text do.
 */
export interface Phrase {
  readonly parts: readonly string[];
  /** Whether the last word is only a prefix. */
  readonly isStem: boolean;
}

/** @param keys of words, as `foldWords` gives them */
export function phraseOf(keys: readonly string[], isStem = false): Phrase {
  const parts: string[] = [];
  let wasUnspaced = false;
  for (const key of keys) {
    const isRun = isUnspaced(key);
    if (isRun && wasUnspaced) parts.push((parts.pop() ?? '') + key);
    else parts.push(key);
    wasUnspaced = isRun;
  }
  return { parts, isStem };
}

/** Whether a text has the words of a phrase somewhere, whatever signs are between them. */
export function holdsPhrase(text: string, phrase: Phrase): boolean {
  const words = wordsIn(text);
  return words.some((_word, first) => phraseEnd(words, first, phrase) !== undefined);
}

/** Number of the word after a phrase that begins at word `first`; undefined where none does. */
function phraseEnd(words: readonly Word[], first: number, { parts, isStem }: Phrase): number | undefined {
  let at = first;
  for (const [number, part] of parts.entries()) {
    const isLast = number === parts.length - 1;
    for (let rest = part; rest !== '';) {
      const key = words[at]?.key;
      if (key === undefined) return undefined;
      at += 1;
      if (isLast && isStem && key.startsWith(rest)) break;
      if (!rest.startsWith(key) || (key !== rest && !isUnspaced(key))) return undefined;
      rest = rest.slice(key.length);
    }
  }
  return at > first ? at : undefined;
}

/**
 * Words to be found where places of a text are marked: there signs must match too. `C++` is not `C`, and `market.
 * Power` is not `market power`. Spaces, hyphens and quotes make no difference, except at the end of a paragraph.
 */
export interface WrittenPhrase {
  readonly phrase: Phrase;
  /** Whether capitals count, as they do in names: `WHO` is not `who`. */
  readonly capitals: boolean;
  /** The words with the signs between them, in one form. */
  readonly form: string;
  /** Signs right before the first word and after the last. */
  readonly lead: string;
  readonly trail: string;
}

export function writtenPhrase(text: string, capitals: boolean): WrittenPhrase {
  const words = wordsIn(text);
  const lead = plain(text.slice(0, words[0]?.start));
  const trail = plain(text.slice(words.at(-1)?.end ?? text.length));
  return {
    phrase: phraseOf(words.map(({ key }) => key)), capitals, form: formOf(text, words, capitals),
    lead: lead.slice(gapLength(lead, 0, 1)), trail: trail.slice(0, trail.length - gapLength(trail, trail.length - 1, -1)),
  };
}

/** A place in a text, and the number of the word after it. */
export interface PhrasePlace extends Span {
  readonly next: number;
}

/** The place of a phrase that begins at word `first` of a text; undefined where none does. */
export function placeOf(text: string, words: readonly Word[], first: number, wanted: WrittenPhrase): PhrasePlace | undefined {
  const next = phraseEnd(words, first, wanted.phrase);
  const [from, last] = [words[first], words[(next ?? 0) - 1]];
  if (next === undefined || from === undefined || last === undefined) return undefined;
  if (formOf(text, words.slice(first, next), wanted.capitals) !== wanted.form) return undefined;
  const start = from.start - wanted.lead.length;
  const end = last.end + wanted.trail.length;
  const isThere = plain(text.slice(Math.max(0, start), from.start)) === wanted.lead && plain(text.slice(last.end, end)) === wanted.trail;
  return isThere ? { start, end, next } : undefined;
}

const signs = Object.keys(plainSigns).join('');
const typographic = new RegExp(`[${signs}]`, 'g');
/** What may come between words without making a difference. */
const gapCharacters = String.raw`[\s\p{Pd}'"${signs}${invisible}]`;
const gapCharacter = new RegExp(gapCharacters, 'u');
const gapRun = new RegExp(`${gapCharacters}+`, 'gu');
const paragraphEnd = /\n\s*\n|\r\s*\r/;

function formOf(text: string, words: readonly Word[], capitals: boolean): string {
  let form = '';
  let end = words[0]?.start ?? 0;
  let wasUnspaced = false;
  for (const word of words) {
    const gap = text.slice(end, word.start);
    if (gap !== ' ' && gap !== '') form += (paragraphEnd.test(gap) ? '\n' : '') + gap.replace(gapRun, '');
    const isRun = isUnspaced(word.key);
    if (!isRun || !wasUnspaced) form += ' ';
    // The full stops of initials make no difference.
    form += capitals ? withoutMarks(text.slice(word.start, word.end)).replaceAll('.', '') : word.key;
    wasUnspaced = isRun;
    end = word.end;
  }
  return form;
}

/** Signs in one form each, their length unchanged. */
function plain(text: string): string {
  return text === '' ? text : text.replace(typographic, (sign) => plainSigns[sign] ?? sign);
}

/** How many characters from `start`, in one direction, make no difference. */
function gapLength(text: string, start: number, direction: 1 | -1): number {
  let length = 0;
  while (gapCharacter.test(text.charAt(start + length * direction))) length += 1;
  return length;
}
