import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout } from './layout';
import type { MadeStory } from './makeStory';
import { at, centred, dayOf, first, outletOf, rest, two, urlOf } from './storyDetails';

const capital = ({ number }: MadeStory) => String.fromCharCode(64 + ((number - 1) % 26) + 1);
const initials = ({ person }: MadeStory) => person.split(' ').map((name) => name.charAt(0)).join('');
const dotted = (words: string, behind: string) => `${words.slice(0, 44)}${'.'.repeat(Math.max(3, 48 - words.length))}${behind}`;
const rule = '-'.repeat(66);
/** Broken as a title is that has no room: its second line in the same type. */
const broken = (title: string) => wrapped(title, 48);

/** Forms of digests that are kept in archives: electronic magazines, press reviews by mail, annotated references, chats. */
export const eighthLayouts: readonly MadeLayout[] = [
  {
    name: 'e-mailed press review, capital titles on one or two lines, paper in brackets at the end',
    make: ({ stories }) => stories({ paragraphs: [1, 2] }).map((story) => `${here}${broken(story.title.toUpperCase())}\n\n${wrapped(`${first(story)} (${outletOf(story)} ${dayOf(story)} ${String.fromCharCode(65 + (story.number % 5))}${story.number})`, 70)}`).join('\n\n'),
  },
  {
    name: 'capital titles on one or two lines, some with a source line, stars here and there',
    make: ({ stories }) => stories({ paragraphs: [1, 3] }).map((story) => {
      const source = story.number % 3 === 0 ? `\n\nSource: ${outletOf(story)}, ${dateOf(story.number)}` : '';
      const stars = story.number % 4 === 1 ? `\n\n${'*'.repeat(63)}` : '';
      return `${here}${broken(story.title.toUpperCase())}\n\n${wrapped(bodyOf(story, false), 68)}${source}${stars}`;
    }).join('\n\n'),
  },
  {
    name: 'electronic magazine, dotted contents, drawn lines, by its author',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [2, 6] });
      const contents = all.map((story) => dotted(story.title, story.person)).join('\n');
      return `Table Of Contents\n${'-'.repeat(17)}\n${contents}\n\n${rule}\n\n${all.map((story) => `${titled(story)}\nby ${story.person}\n\n${wrapped(bodyOf(story, false), 68)}`).join(`\n\n${rule}\n\n`)}\n\n${rule}`;
    },
  },
  {
    name: 'letters behind signs before titles, the same in the contents',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 4] });
      const contents = all.map((story) => `##${capital(story)}  ${story.title}`).join('\n');
      return `contents:\n   use the search function of your editor to find articles\n${contents}\n\n\n\n${all.map((story) => `##${capital(story)}  ${titled(story)}\n\n${wrapped(bodyOf(story), 72)}`).join('\n\n\n')}`;
    },
  },
  {
    name: 'numbers between signs, contents above, drawn lines around',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [2, 5] });
      return `In This Issue\n\n${all.map((story) => `  --!${story.number}!--   ${story.title}`).join('\n')}\n\n${all.map((story) => `${rule}\n--!${story.number}!--   ${titled(story)}\n${rule}\n                     by ${story.person}\n\n${wrapped(bodyOf(story), 70, '   ')}`).join('\n\n')}`;
    },
  },
  {
    name: 'contents list titles that stand alone below, nothing else marks them',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 4] });
      return `CONTENTS\n\n${all.map(({ title, number }) => `${number}. ${title}`).join('\n')}\n\n\n${all.map((story) => `${titled(story)}\n\n${wrapped(bodyOf(story), 72)}`).join('\n\n')}`;
    },
  },
  {
    name: 'annotated references under rubrics, initials at the end',
    make: ({ stories }) => stories({ paragraphs: [1, 1] }).map((story) => {
      const rubric = story.number % 4 === 1 ? `${at(['Ports and Shipping', 'Networks', 'Schools and Libraries', 'Energy'], story.number >> 2)}\n\n` : '';
      const [given = '', family = ''] = story.person.split(' ');
      return `${rubric}${wrapped(`${here}${family}, ${given}  "${story.title}" ${outletOf(story)} ${story.number}(${1 + (story.number % 4)}) (${dateOf(story.number)}):${story.number * 7}-${story.number * 7 + 5}. - ${first(story)}  -- ${initials(story)}`, 74)}`;
    }).join('\n\n'),
  },
  {
    name: 'briefs behind a plus sign, capitals before the text',
    make: ({ stories }) => stories({ paragraphs: [1, 1], titleWords: [2, 5] }).map((story) => wrapped(`+${here}${story.title.toUpperCase()}.  ${first(story)}`, 70)).join('\n\n'),
  },
  {
    name: 'chat messages of a channel, by several editors',
    make: ({ stories }) => stories({ paragraphs: [1, 3] }).map((story) => `${two(dayOf(story))}/03/2025, ${8 + (story.number % 12)}:${10 + (story.number % 49)} - ${story.person}: ${here}${story.paragraphs.join('\n\n')}\n${urlOf(story)}`).join('\n'),
  },
  {
    name: 'centred titles over a centred author, a line of stars between',
    make: ({ stories }) => stories({ paragraphs: [2, 5] }).map((story) => {
      const [lead, ...others] = broken(story.title.toUpperCase()).split('\n').map((line) => centred(line));
      const indent = (lead ?? '').length - (lead ?? '').trimStart().length;
      return [`${' '.repeat(indent)}${here}${(lead ?? '').trimStart()}`, ...others, centred(`by ${story.person}`), '', wrapped(first(story), 70), '', wrapped(rest(story).join('\n\n'), 70)].join('\n').trimEnd();
    }).join(`\n\n${centred('* * *')}\n\n`),
  },
];
