import { wrapped } from './layout';
import { makeStory, type MadeStory } from './makeStory';
import { randomOf, type Random } from './random';

/** One story, long enough for parts: its words are the same throughout. */
const long = (random: Random, paragraphs = 16): MadeStory => makeStory(random, 1, { paragraphs: [paragraphs, paragraphs] });
/** Headings of two or three words of the story's own. */
const heads = (story: MadeStory, count: number): string[] => {
  const own = story.paragraphs.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return Array.from({ length: count }, (_, at) => {
    const [first = '', second = ''] = [own[(at * 17) % own.length], own[(at * 29 + 3) % own.length]];
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second}`;
  });
};
const parts = (random: Random, set: (heading: string, texts: readonly string[], at: number) => string, count = 5, gap = '\n\n'): string => {
  const story = long(random, count * 3);
  return heads(story, count).map((heading, at) => set(heading, story.paragraphs.slice(at * 3, at * 3 + 3), at)).join(gap);
};
const below = (mark: string) => (heading: string, texts: readonly string[]) => [`${mark}${heading}`, ...texts].join('\n\n');
const says = (names: readonly string[], colon = ': ') => (random: Random) => long(random, 18).paragraphs.map((text, at) => `${names[at % names.length] ?? ''}${colon}${text}`).join('\n\n');

/** Twenty kinds of text that are one document, invented before the learned choice was measured on them. */
export const singleTexts: readonly { readonly name: string; readonly make: (random: Random) => string }[] = [
  { name: 'bill in sections', make: (random) => `An Act to regulate pumps\n\n${parts(random, (heading, texts, at) => `Section ${at + 1}. ${heading}\n${texts.map((text, line) => `(${'abc'.charAt(line)}) ${text}`).join('\n')}`)}` },
  { name: 'minutes with initials for action', make: (random) => `Minutes, pump committee, 12 May 2021\n\n${parts(random, (heading, texts, at) => `${at + 1}. ${heading}\n\n${texts.join('\n\n')}\n\nAction: AB`)}` },
  { name: 'manifesto with headings', make: (random) => `Our programme\n\n${parts(random, below('# '))}` },
  { name: 'questions people ask', make: (random) => `Questions people ask\n\n${parts(random, (heading, texts) => `Q: What of ${heading.toLowerCase()}?\n\nA: ${texts.join('\n\n')}`)}` },
  { name: 'play in scenes', make: (random) => `ACT ONE\n\n${says(['PUMP-KEEPER', 'CHORUS', 'FIRST FISH'], '. ')(random)}` },
  { name: 'debate', make: (random) => `House of Pumps\nWednesday 3 June 2020\n\n${says(['Ms Brunn (Lindavik)', 'The Minister', 'Mr Falk (Ostra)'])(random)}` },
  { name: 'speech with headings', make: (random) => `Speech at the opening of the pump house\n\nCheck against delivery\n\n${parts(random, below(''))}\n\nThank you.` },
  { name: 'press release with notes', make: (random) => `${long(random).title}\n\n${long(random, 6).paragraphs.join('\n\n')}\n\nENDS\n\nNotes to editors\n\n${long(random, 2).paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}` },
  { name: 'page of an encyclopaedia', make: (random) => `${long(random).title}\n\n${parts(random, (heading, texts) => `== ${heading} ==\n${texts.join('\n')}`)}\n\n== References ==\n1. Brunn, A. (2003)` },
  { name: 'post with headings', make: (random) => `# ${long(random).title}\n\n*By Ada Brunn*\n\n${parts(random, below('## '))}` },
  { name: 'report with numbers', make: (random) => `The pumps of Orrin: a report\n\n${parts(random, (heading, texts, at) => `${at + 1}.1 ${heading}\n\n${texts.map((text, line) => `${at * 3 + line + 1}. ${text}`).join('\n\n')}`)}` },
  { name: 'contract', make: (random) => `CONTRACT OF SUPPLY\n\n${parts(random, (heading, texts, at) => `${at + 1}. ${heading.toUpperCase()}\n\n${texts.map((text, line) => `${at + 1}.${line + 1} ${text}`).join('\n\n')}`)}` },
  { name: 'interview in bold', make: (random) => `A visit to the keeper\n\n${parts(random, (heading, texts) => `**And ${heading.toLowerCase()}, does it still matter?**\n\n${texts.join('\n\n')}`)}` },
  { name: 'novel in chapters', make: (random) => parts(random, (_, texts, at) => `${['One', 'Two', 'Three', 'Four', 'Five'][at] ?? ''}\n\n${texts.join('\n\n')}`) },
  { name: 'essay in capitals', make: (random) => `ON PUMPS\n\n${parts(random, (heading, texts) => `${heading.toUpperCase()}\n\n${texts.join('\n\n')}`)}` },
  { name: 'hard-wrapped report', make: (random) => `THE YEAR OF THE PUMP\n\n${parts(random, (heading, texts) => `${heading}\n${'-'.repeat(heading.length)}\n\n${wrapped(texts.join('\n\n'))}`)}` },
  { name: 'letter', make: (random) => `Orrin, 3 May 2019\n\nDear Sir or Madam\n\n${long(random, 7).paragraphs.join('\n\n')}\n\nYours faithfully\n\nAda Brunn\nKeeper` },
  { name: 'guide in steps', make: (random) => `How to mend a pump\n\n${parts(random, (heading, texts, at) => `Step ${at + 1}: ${heading}\n${texts.join('\n')}`)}` },
  { name: 'article with drawn lines', make: (random) => `${long(random).title}\n\n${parts(random, (_, texts) => texts.join('\n\n'), 5, '\n\n* * *\n\n')}` },
  { name: 'article with captions', make: (random) => `${long(random).title}\n\n${long(random, 14).paragraphs.map((text, at) => (at % 3 === 1 ? `${text}\n\nPhoto: Bruno Castell` : text)).join('\n\n')}` },
];

export function makeSingleText(make: (random: Random) => string, seed: number): string {
  return make(randomOf(seed));
}
