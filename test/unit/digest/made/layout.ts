import { makeStory, type MadeStory, type StoryForm } from './makeStory';
import { randomOf, type Random } from './random';

/** Stands before the first of a title's own words; taken out of the text before it is parsed. */
export const here = '\u0001';

/** A way to set articles out. Titles of the text it makes have `here` before them. */
export interface MadeLayout {
  readonly name: string;
  readonly make: (maker: Maker) => string;
}

export interface Maker {
  readonly random: Random;
  /** So many stories, 8 to 16 where nothing is said. */
  readonly stories: (form?: StoryForm, count?: number) => MadeStory[];
}

/** A text with the offsets of its titles' first characters. */
export interface MadeDigest {
  readonly text: string;
  readonly titleStarts: readonly number[];
}

/** A digest in a layout; `fewest` and `most` are the numbers of stories where the layout asks for none. */
export function makeDigest(layout: MadeLayout, seed: number, storyOf = makeStory, fewest = 8, most = 16): MadeDigest {
  const random = randomOf(seed);
  const marked = layout.make({
    random,
    stories: (form, count = random.between(fewest, most)) => Array.from({ length: count }, (_, index) => storyOf(random, index + 1, form)),
  });
  const parts = marked.split(here);
  let length = 0;
  const titleStarts = parts.slice(0, -1).map((part) => (length += part.length));
  return { text: parts.join(''), titleStarts };
}

/** Paragraphs with blank lines between; a sub-heading in the middle of every third story. */
export function bodyOf(story: MadeStory, withSubheading = story.number % 3 === 0): string {
  const half = Math.ceil(story.paragraphs.length / 2);
  const parts = withSubheading && story.paragraphs.length > 2 ? [...story.paragraphs.slice(0, half), story.subheading, ...story.paragraphs.slice(half)] : story.paragraphs;
  return parts.join('\n\n');
}

export function titled(story: MadeStory): string {
  return here + story.title;
}

/** Breaks paragraphs into lines of at most `width`, as mail programs do. */
export function wrapped(text: string, width = 72, indent = ''): string {
  return text.split('\n').map((line) => {
    const lines: string[] = [];
    let last = '';
    for (const word of line.split(' ')) {
      if (last !== '' && last.length + 1 + word.length > width) {
        lines.push(last);
        last = word;
      } else {
        last = last === '' ? word : `${last} ${word}`;
      }
    }
    return [...lines, last].map((each) => (each === '' ? '' : indent + each)).join('\n');
  }).join('\n');
}

export function dateOf(number: number): string {
  const months = ['January', 'February', 'March', 'April', 'May', 'June'];
  return `${((number * 7) % 27) + 1} ${months[number % months.length] ?? ''} 2025`;
}
