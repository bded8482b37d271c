/** An invented article, as digests have it. */
export interface Story {
  readonly title: string;
  readonly body: string;
}

const syllables = 'ka lo mi ren tas vu pel dor shi gan bru ne fal ost wi zer'.split(' ');

/** Evenly spread numbers below `limit`, the same for one seed each time (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) % limit;
  };
}

/** A story of a hundred to three hundred invented words; no two are alike. */
export function story(number: number): Story {
  const pick = numbers(number + 1);
  const word = (): string => (pick(3) === 0 ? ['the', 'of', 'and', 'to', 'in'][pick(5)] : undefined)
    ?? Array.from({ length: 2 + pick(2) }, () => syllables[pick(syllables.length)]).join('');
  const sentence = (): string => `${Array.from({ length: 8 + pick(12) }, word).join(' ')}.`;
  const paragraph = (): string => `The ministry, ${Array.from({ length: 2 + pick(3) }, sentence).join(' ')}`;
  return { title: Array.from({ length: 6 }, word).join(' '), body: Array.from({ length: 4 + pick(3) }, paragraph).join('\n') };
}

/** What happens to a story on its way into another digest. */
export const retellings: readonly ((original: Story, number: number) => Story)[] = [
  ({ title, body }) => ({ title: title.toUpperCase(), body: body.replaceAll('. ', '.\n').replaceAll(',', '') }),
  ({ body }, number) => ({ title: `Another headline of paper ${number}`, body }),
  ({ title, body }) => ({ title, body: body.slice(0, Math.floor(body.length * 0.6)) }),
  ({ title, body }) => ({ title, body: body.split('\n').slice(1).join('\n') }),
  ({ title, body }) => ({ title, body: body.split('\n').reverse().join('\n') }),
  ({ title, body }, number) => ({ title, body: body.split(' ').map((word, index) => ((index + number) % 12 === 0 ? 'indeed' : word)).join(' ') }),
  ({ title, body }) => ({ title, body: `From our correspondent, who was there that day with many others.\n${body}\nWrite to us about this story.` }),
];
