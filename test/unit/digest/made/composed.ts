import { bodyOf, dateOf, titled, wrapped, type MadeLayout } from './layout';
import type { MadeStory } from './makeStory';
import { randomOf, type Random } from './random';
import { tongues, type TongueName } from './tongues';

type Part = (story: MadeStory, random: Random) => string;

const papers = ['Lindavik Echo', 'Coast Gazette', 'Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire'];
const paper: Part = (_, random) => random.pick(papers);
const address = ({ number }: MadeStory) => `https://news.example/2025/${number * 17}`;
const none: Part = () => '';

/** What can stand above a title, before it, below it, and at an article's end. */
const above: readonly Part[] = [
  (_, random) => random.pick(['Energy', 'Health policy', 'Trade', 'Digital', 'Courts']), (_, random) => random.pick(['WORLD', 'TRADE', 'LAW']), paper,
  ({ number }) => dateOf(number), (_, random) => `IP/25/${random.between(100, 999)}`, (story, random) => `${paper(story, random)}, ${dateOf(story.number)}`, ({ number }) => `Item ${number}`,
];
const marks: readonly ((title: string, story: MadeStory) => string)[] = [
  (title, { number }) => `${number}. ${title}`, (title, { number }) => `${number}) ${title}`, (title) => `► ${title}`, (title) => `**${title}**`, (title) => `## ${title}`,
  (title, { number }) => `${dateOf(number)} – ${title}`, (title) => `Headline: ${title}`, (title) => `+ ${title}`,
];
const below: readonly Part[] = [
  ({ person }) => `By ${person}`, ({ person }) => person, paper, (story, random) => `${paper(story, random)}, ${dateOf(story.number)}`, ({ number }) => dateOf(number), address,
  (_, random) => `${random.between(2, 12)} min read`, (story, random) => `${story.person} | ${paper(story, random)} | 2025-03-${10 + (story.number % 18)}`,
  (story, random) => `Source: ${paper(story, random)}\nAuthor: ${story.person}\nDate: ${dateOf(story.number)}`,
];
const closings: readonly Part[] = [
  () => 'Continue reading', () => 'ENDS', (_, random) => `${random.between(2, 99)} comments`, (story, random) => `Source: ${paper(story, random)}`, address,
  (_, random) => `Ref. ${random.between(1000, 9999)}/25`, (story, random) => `© ${paper(story, random)} 2025`,
];
const drawn = ['----------', '* * *', '====='];

/** A layout composed of such parts at random: nobody has thought of it before. At least two signs tell its articles apart. */
export function composedLayout(seed: number): MadeLayout {
  const random = randomOf(seed);
  const maybe = <T>(share: number, from: readonly T[], without: T): T => (random.chance(share) ? random.pick(from) : without);
  const lineAbove = maybe(0.4, above, none);
  const mark = maybe(0.4, marks, (title: string) => title);
  const linesBelow = lineAbove === none ? random.pick(below) : maybe(0.5, below, none);
  const closing = maybe(0.5, closings, none);
  const line = maybe(0.15, drawn, '');
  const between = '\n'.repeat(random.pick([2, 2, 2, 3, 4]));
  const [gapAbove, gapBelow] = [random.chance(0.3) ? '\n\n' : '\n', random.chance(0.8) ? '\n\n' : '\n'];
  const body = random.pick([(text: string) => text, (text: string) => text, (text: string) => wrapped(text), (text: string) => text.replaceAll('\n\n', '\n   ')]);
  const tongue: TongueName = random.chance(0.6) ? 'english' : random.pick(Object.keys(tongues) as TongueName[]);
  const masthead = random.chance(0.15) ? 'The Policy Digest\nIssue 12\n\nGood morning. Here is what we read this week, from energy to trade.\n\n' : '';
  const articleOf = (story: MadeStory) => [
    before(lineAbove(story, random), gapAbove), mark(titled(story), story), '\n', before(linesBelow(story, random), gapBelow),
    body(bodyOf(story)), behind('\n\n', closing(story, random)),
  ].join('');
  return { name: `composed ${seed}`, make: ({ stories }) => masthead + stories({ tongue }).map(articleOf).join(line === '' ? between : `\n\n${line}\n\n`) };
}

function before(text: string, gap: string): string {
  return text === '' ? '' : text + gap;
}

function behind(gap: string, text: string): string {
  return text === '' ? '' : gap + text;
}
