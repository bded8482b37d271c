import { characters, letters, signs, wideSigns } from './frequentLetters';

/**
 * Logarithms of how likely a character beyond ASCII is in a text that was read in its right encoding. They are rough; what
 * counts is that wrong readings give rare characters in impossible places.
 */
const likelihood = {
  /** Of all the letters of a language's list together. */
  listed: Math.log(0.7),
  /** A frequent character of a script that has thousands, and another one of that script. */
  frequentCharacter: Math.log(0.6),
  otherCharacter: Math.log(0.3 / 6000),
  /** A letter of the script that the language does not have. */
  otherLetter: Math.log(0.001),
  sign: Math.log(0.15),
  otherSign: Math.log(0.0003),
  /** What no text has: control characters, private use, and characters that stand for nothing. */
  impossible: Math.log(1e-7),
  /** Half-width kana are of an old screen. */
  halfWidth: Math.log(1e-4),
};

/** Logarithms too, for characters in places where they do not belong. */
const misplaced = {
  /** A sign between two letters. */
  signInWord: -4,
  /** A letter of one script next to a letter of another. */
  scripts: -6,
  /** A capital behind a small letter. */
  capital: -4,
  /** A letter apart from any other. */
  alone: -1.5,
  /** Any capital: there are fewer. */
  anyCapital: -2.5,
};

type Table = ReadonlyMap<string, number>;

const signTable = ranked(signs, likelihood.sign);
const wideTable = ranked(wideSigns, likelihood.sign);
const letterTables: readonly Table[] = letters.map((list) => ranked(list, likelihood.listed));
/** Of all languages; only a text with wide characters is of the last ones. */
const everyTable: readonly Table[] = [...letterTables, ...characters.map((list) => ranked(list, likelihood.frequentCharacter))];

/** The likelihoods of a list by rank: a frequency falls about as the rank grows. */
function ranked(list: string, together: number): Table {
  const unique = [...new Set(list)];
  const total = unique.reduce((sum, _, rank) => sum + 1 / (rank + 2), 0);
  return new Map(unique.map((character, rank) => [character, together - Math.log((rank + 2) * total)]));
}

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/;
const halfWidth = /[\uff61-\uffdc]/;
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufff0-\uffff]/;
const letter = /\p{L}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const scripts: readonly RegExp[] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u, /\p{Script=Arabic}/u];

/** A character beyond ASCII and how likely it is where it stands, besides how frequent it is in a language. */
interface Place {
  readonly character: string;
  readonly kind: 'letter' | 'wide' | 'sign';
  readonly likelihood: number;
}

/**
 * The logarithm of how likely a text is, judged by its characters beyond ASCII alone, as text of the language that fits best.
 * Readings of the same bytes in several encodings compare by it; the likeliest is greatest.
 */
export function plausibility(text: string): number {
  let places = 0;
  const counts = new Map<string, { readonly place: Place; count: number }>();
  for (const place of placesOf(text)) {
    places += place.likelihood;
    const known = counts.get(place.character);
    if (known === undefined) counts.set(place.character, { place, count: 1 });
    else known.count += 1;
  }
  const all = [...counts.values()];
  const inLanguage = (table: Table): number => all.reduce((sum, { place, count }) => sum + count * frequencyOf(place, table), 0);
  return places + Math.max(...(all.some(({ place }) => place.kind === 'wide') ? everyTable : letterTables).map(inLanguage));
}

function frequencyOf({ character, kind }: Place, table: Table): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (kind === 'sign') return signTable.get(character) ?? wideTable.get(character) ?? likelihood.otherSign;
  return kind === 'wide' ? wideTable.get(character) ?? likelihood.otherCharacter : likelihood.otherLetter;
}

const noAscii = /[^\t\n\r -~]/gu;

function* placesOf(text: string): Generator<Place> {
  for (const { 0: character, index } of text.matchAll(noAscii)) {
    yield placeOf(character, text[index - 1] ?? '', text[index + character.length] ?? '');
  }
}

function placeOf(character: string, before: string, after: string): Place {
  if (impossible.test(character)) return { character: '', likelihood: likelihood.impossible, kind: 'sign' };
  if (halfWidth.test(character)) return { character, likelihood: likelihood.halfWidth, kind: 'wide' };
  const neighbours = [before, after].filter((neighbour) => letter.test(neighbour));
  if (wide.test(character) || character.length > 1) {
    const foreign = letter.test(character) ? neighbours.filter((neighbour) => !wide.test(neighbour)).length : 0;
    return { character, likelihood: foreign * (foreign === 2 ? misplaced.scripts : misplaced.alone), kind: 'wide' };
  }
  if (!letter.test(character) || 'ºª'.includes(character)) {
    const inWord = neighbours.length === 2 && !'’·\u00ad'.includes(character);
    return { character, likelihood: inWord ? misplaced.signInWord : 0, kind: 'sign' };
  }
  return { character: character.toLowerCase(), likelihood: letterPlace(character, before, neighbours), kind: 'letter' };
}

function letterPlace(character: string, before: string, neighbours: readonly string[]): number {
  const own = scripts.find((script) => script.test(character));
  const isMixed = neighbours.some((neighbour) => own?.test(neighbour) !== true);
  const isCapital = upper.test(character);
  return (isMixed ? misplaced.scripts : 0)
    + (neighbours.length === 0 ? misplaced.alone : 0)
    + (isCapital ? misplaced.anyCapital : 0)
    + (isCapital && lower.test(before) ? misplaced.capital : 0);
}
