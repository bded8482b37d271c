import type { Random } from './random';
import { tongues, type Tongue, type TongueName } from './tongues';

/** An invented article: its words are its own, as those of two articles of a digest are. */
export interface MadeStory {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly subheading: string;
  readonly person: string;
  readonly place: string;
  readonly number: number;
}

export interface StoryForm {
  readonly tongue?: TongueName;
  readonly paragraphs?: readonly [least: number, most: number];
  readonly sentences?: readonly [least: number, most: number];
  readonly titleWords?: readonly [least: number, most: number];
}

const firstNames = ['Ada', 'Bruno', 'Clara', 'Dario', 'Edda', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const lastNames = ['Brunn', 'Castell', 'Dorin', 'Eggers', 'Falk', 'Grimaldi', 'Holm', 'Ivers', 'Jarrow', 'Kessel'];
const places = ['Lindavik', 'Ostra', 'Brenna', 'Coast City', 'Harz Valley', 'Tuvalo', 'Norhaven', 'Port Selma'];

export function makeStory(random: Random, number: number, form: StoryForm = {}): MadeStory {
  const tongue = tongues[form.tongue ?? 'english'];
  const own = [...random.sample(tongue.words, 12), ...coined(random, tongue)];
  const title = titleOf(random, tongue, own, form.titleWords ?? [5, 9]);
  const [least, most] = form.paragraphs ?? [2, 7];
  return {
    title,
    paragraphs: Array.from({ length: random.between(least, most) }, () => paragraphOf(random, tongue, own, form.sentences ?? [1, 4])),
    subheading: titleOf(random, tongue, own, [2, 3]),
    person: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
    place: random.pick(places),
    number,
  };
}

/** Words that only one story has: the names and terms of its matter, made of pieces of the language's words. */
function coined(random: Random, tongue: Tongue): string[] {
  if (tongue.space === '') return random.sample(tongue.words, 10);
  const piece = (from: 'start' | 'end') => {
    const word = random.pick(tongue.words);
    return from === 'start' ? word.slice(0, 3) : word.slice(-3);
  };
  return Array.from({ length: 120 }, () => piece('start') + piece('end'));
}

function titleOf(random: Random, tongue: Tongue, own: readonly string[], [least, most]: readonly [number, number]): string {
  const words = Array.from({ length: random.between(least, most) }, (_, at) => (at % 3 === 2 ? random.pick(tongue.links) : random.pick(own)));
  const title = capital(tongue, words.join(tongue.space));
  if (tongue.cased && words.length > 4 && random.chance(0.1)) return `${title}?`;
  if (tongue.cased && words.length > 4 && random.chance(0.1)) return title.replace(/^(\S+ \S+)/u, '$1:');
  return title;
}

function paragraphOf(random: Random, tongue: Tongue, own: readonly string[], [least, most]: readonly [number, number]): string {
  const sentences = Array.from({ length: random.between(least, most) }, () => sentenceOf(random, tongue, own));
  return sentences.join(tongue.space === '' ? '' : ' ');
}

function sentenceOf(random: Random, tongue: Tongue, own: readonly string[]): string {
  const length = random.between(11, 26);
  const words = Array.from({ length }, (_, at) => {
    const word = at % 2 === 0 && random.chance(0.8) ? random.pick(tongue.links.slice(0, random.between(3, tongue.links.length))) : random.pick(random.chance(0.9) ? own : tongue.words);
    return at === Math.floor(length / 2) ? `${word}${tongue.comma}` : word;
  });
  return `${capital(tongue, words.join(tongue.space))}${tongue.stop}`;
}

function capital(tongue: Tongue, text: string): string {
  return tongue.cased ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
