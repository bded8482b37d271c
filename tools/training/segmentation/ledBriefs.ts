/** Digests whose titles are in the row of their text, by what is before and behind a title: the ways in which briefings set them. */
import { here, type MadeLayout } from '../../../test/unit/digest/made/layout';
import type { MadeStory } from '../../../test/unit/digest/made/makeStory';

const papers = ['Lindavik Echo', 'Coast Gazette', 'Ostra Observer', 'Island Post', 'Evening Wire'];
const paperOf = ({ number }: MadeStory) => papers[number % papers.length] ?? '';

const leads: readonly (readonly [name: string, lead: (title: string) => string])[] = [
  ['bold', (title) => `**${here}${title}**`],
  ['bold and full stop', (title) => `**${here}${title}.**`],
  ['bold and dash', (title) => `**${here}${title}** –`],
  ['capitals and full stop', (title) => `${here}${title.toUpperCase()}.`],
  ['capitals and dash', (title) => `${here}${title.toUpperCase()} —`],
  ['capitals and colon', (title) => `${here}${title.toUpperCase()}:`],
  ['colon', (title) => `${here}${title}:`],
];
const befores = ['', '', '- ', '• ', 'number'];
const behinds: readonly ((story: MadeStory) => string)[] = [() => '', () => '', (story) => ` (${paperOf(story)})`, (story) => ` ${paperOf(story)}, ${story.number} March`];

export const ledBriefs: readonly MadeLayout[] = leads.flatMap(([name, lead]) => befores.flatMap((before, atBefore) => behinds.map((behind, atBehind): MadeLayout => ({
  name: `led briefs, ${name}, ${before}, ${atBehind}`,
  make: ({ random, stories }) => stories({ paragraphs: [1, atBefore === 1 ? 3 : 1] }, random.between(4, 14)).map((story) => {
    const [first = '', ...rest] = story.paragraphs;
    const mark = before === 'number' ? `${story.number}. ` : before;
    return [`${mark}${lead(story.title)} ${first}`, ...rest].join('\n\n') + behind(story);
  }).join(atBehind === 1 && atBefore !== 1 ? '\n' : '\n\n'),
}))));
