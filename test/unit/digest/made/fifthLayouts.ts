import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout, type Maker } from './layout';
import type { MadeStory, StoryForm } from './makeStory';

const papers = ['Lindavik Echo', 'Coast Gazette', 'Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire', 'Brenna Times', 'Selma Daily'];
const paperOf = ({ number }: MadeStory) => papers[(number * 3) % papers.length] ?? '';
const address = ({ number }: MadeStory) => `https://papers.example/${2020 + (number % 5)}/${number * 37}`;
const numeric = ({ number }: MadeStory) => `${String(1 + (number % 28)).padStart(2, '0')}/03/2025`;
const lettered = ({ number }: MadeStory) => 'abcdefghijklmnopqrstuvwxyz'.charAt((number - 1) % 26);
const roman = ({ number }: MadeStory) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'][(number - 1) % 16] ?? '';
const rubric = ({ number }: MadeStory) => ['TRADE', 'HEALTH', 'ENERGY', 'COURTS'][number % 4] ?? '';
const plain = (story: MadeStory) => story.paragraphs.join('\n\n');

function each(name: string, layOut: (story: MadeStory, all: readonly MadeStory[], maker: Maker) => string, form?: StoryForm, gap = '\n\n'): MadeLayout {
  return { name, make: (maker) => {
    const all = maker.stories(form);
    return all.map((story) => layOut(story, all, maker)).join(gap);
  } };
}

const items = (story: MadeStory, sign: (at: number) => string) => [story.subheading, story.person, story.place].map((text, at) => `${sign(at + 1)} ${text}`).join('\n');

/** Layouts of newsletters, clippings, feeds and briefings that are in use, set with invented words. */
export const fifthLayouts: readonly MadeLayout[] = [
  each('arrows on both sides', (story) => `>> ${titled(story)} <<\n${plain(story)}`),
  each('small letters before titles', (story) => `${lettered(story)}) ${titled(story)}\n\n${plain(story)}`),
  each('capital letters before titles, wrapped', (story) => `${lettered(story).toUpperCase()}. ${titled(story)}\n\n${wrapped(plain(story))}`),
  each('Roman numbers', (story) => `${roman(story)}. ${titled(story)}\n\n${bodyOf(story)}`),
  each('Roman numbers alone above titles', (story) => `${roman(story)}\n\n${titled(story)}\n\n${bodyOf(story)}`),
  each('number and slash', (story, all) => `${story.number}/${all.length} ${titled(story)}\n\n${bodyOf(story)}`),
  each('title, dash and paper', (story) => `${titled(story)} – ${paperOf(story)}\n\n${bodyOf(story)}`),
  each('title, bar, paper, bar, date', (story) => `${titled(story)} | ${paperOf(story)} | ${dateOf(story.number)}\n\n${bodyOf(story)}`),
  each('paper and colon before the title', (story) => `${here}${paperOf(story)}: ${story.title}\n\n${bodyOf(story)}`),
  each('paper in capitals and a dash before the title', (story) => `${here}${paperOf(story).toUpperCase()} - ${story.title}\n\n${bodyOf(story)}`),
  each('paper in brackets before the title', (story) => `[${paperOf(story)}] ${titled(story)}\n${bodyOf(story)}`),
  each('date and paper below in brackets', (story) => `${titled(story)}\n(${paperOf(story)}, ${numeric(story)})\n\n${bodyOf(story)}`),
  each('paper, date and page above', (story) => `${paperOf(story)}, ${dateOf(story.number)}, p. ${story.number + 3}\n${titled(story)}\n\n${bodyOf(story)}`),
  each('words and date below, wrapped', (story) => `${titled(story)}\n${story.number * 71} words\n${dateOf(story.number)}\n\n${wrapped(bodyOf(story, false))}`),
  each('numbered titles, numbered lists', (story) => `${story.number}. ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n${items(story, (at) => `${at}.`)}\n\n${story.paragraphs.slice(1).join('\n\n')}`, { paragraphs: [2, 8] }),
  each('numbered titles, lists numbered in brackets', (story) => `${story.number}) ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n${items(story, (at) => `(${at})`)}\n\n${story.paragraphs.slice(1).join('\n\n')}`, { paragraphs: [2, 8] }),
  each('bullets as titles, bullets in lists', (story) => `• ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n${items(story, () => '–')}\n\n${story.paragraphs.slice(1).join('\n\n')}`, { paragraphs: [2, 6] }),
  each('briefs, the title their first sentence', (story) => `${titled(story)}. ${story.paragraphs.slice(0, 1).join(' ')}`, { paragraphs: [1, 2], titleWords: [5, 9] }),
  each('briefs, the title in bold before the text', (story) => `**${titled(story)}.** ${story.paragraphs.slice(0, 1).join(' ')}`, { paragraphs: [1, 2] }),
  each('briefs, the title in capitals before the text', (story) => `${here}${story.title.toUpperCase()} – ${story.paragraphs.slice(0, 1).join(' ')}`, { paragraphs: [1, 2] }),
  each('briefs, title and paper, no gap', (story) => `${titled(story)} (${paperOf(story)})\n${story.paragraphs[0] ?? ''}`, { paragraphs: [1, 2] }, '\n'),
  each('questions and answers as parts of articles', (story) => `${titled(story)}\n${paperOf(story)}, ${dateOf(story.number)}\n\n${story.paragraphs.map((text) => `What about ${story.subheading.toLowerCase()}?\n\n${text}`).join('\n\n')}`, { paragraphs: [2, 5] }),
  each('stars alone between, no titles', (story) => `${here}${plain(story)}`, { paragraphs: [2, 5] }, '\n\n* * *\n\n'),
  each('equals between, no titles', (story) => `${here}${plain(story)}`, { paragraphs: [2, 5] }, '\n\n==========\n\n'),
  each('closing words in brackets at the end of the text', (story) => `${titled(story)}\n\n${plain(story)} [${paperOf(story)}]`),
  each('initials at the end of the text', (story) => `${titled(story)}\n\n${plain(story)} (${story.person.split(' ').map((name) => name.charAt(0).toLowerCase()).join('')})`),
  each('more at the end of the text', (story) => `${titled(story)}\n${plain(story)} Read more »`, {}, '\n'),
  each('one-line feed items with the time', (story) => `${numeric(story)} ${9 + (story.number % 9)}:15\t${titled(story)}\t${paperOf(story)}\n${story.paragraphs[0] ?? ''}`, { paragraphs: [1, 2] }),
  each('axios style', (story) => `${story.number}. ${titled(story)}\n\n${story.paragraphs.map((text, at) => `${['', 'Why it matters: ', 'By the numbers: ', 'The big picture: ', 'What’s next: '][at % 5] ?? ''}${text}`).join('\n\n')}`, { paragraphs: [3, 6] }),
  each('underlined with dashes shorter than the title', (story) => `${titled(story)}\n-----\n${plain(story)}`),
  each('title between dashed lines', (story) => `--------------------\n${titled(story)}\n--------------------\n${plain(story)}`),
  each('French guillemets', (story) => `« ${titled(story)} »\n${paperOf(story)}\n\n${plain(story)}`, { tongue: 'french' }),
  each('rubric in brackets above, time below', (story) => `[${rubric(story)}]\n${titled(story)}\n${8 + (story.number % 12)}h${10 + story.number}\n\n${bodyOf(story)}`),
  each('story and colon', (story) => `Story ${story.number}: ${titled(story)}\n\n${bodyOf(story)}`),
  each('tabs before paragraphs', (story) => `${titled(story)}\n${story.paragraphs.map((text) => `\t${text}`).join('\n')}`),
  each('two titles, of two languages', (story) => `${titled(story)}\n${[...story.title.split(' ')].reverse().join(' ')}\n\n${plain(story)}\n\n${paperOf(story)}`),
  each('title without capitals', (story) => `${here}${story.title.toLowerCase()}\n\n${plain(story)}\n\n---`),
  each('address above', (story) => `${address(story)}\n\n${titled(story)}\n\n${plain(story)}`),
  each('five lines of head', (story) => `${rubric(story)}\n${paperOf(story)}\n${dateOf(story.number)}\n${titled(story)}\nBy ${story.person}\n\n${plain(story)}`),
  each('hashes around', (story) => `### ${titled(story)} ###\n\n${bodyOf(story)}`),
  each('double angle and date', (story) => `» ${titled(story)} (${numeric(story)})\n${plain(story)}`),
  each('German briefs, wrapped, drawn lines', (story) => `${titled(story)}\n${wrapped(plain(story))}\n${'_'.repeat(40)}`, { tongue: 'german' }, '\n'),
  each('entries with keys in another order', (story) => `Medium: ${paperOf(story)}\nDatum: ${numeric(story)}\nÜberschrift: ${titled(story)}\nSeite: ${story.number}\n\n${plain(story)}`, { tongue: 'german' }),
];

/** Read only at the end. */
export const lastLayouts: readonly MadeLayout[] = [
  each('item and number alone above', (story) => `ITEM ${story.number}\n\n${titled(story)}\n\n${bodyOf(story)}`),
  each('number in a circle of signs', (story) => `(( ${story.number} )) ${titled(story)}\n\n${plain(story)}`),
  each('paper below, initials at the end', (story) => `${titled(story)}\n${paperOf(story)}\n\n${plain(story)} /${story.person.charAt(0).toLowerCase()}${story.person.slice(-1)}`),
  each('rubric, slash, title', (story) => `${here}${rubric(story)} / ${story.title}\n\n${bodyOf(story)}`),
  each('weekday and date above, spaced', (story) => `${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][story.number % 5] ?? ''}, ${dateOf(story.number)}\n\n\n${titled(story)}\n\n${bodyOf(story)}\n\n`),
  each('equals around, wrapped', (story) => `== ${titled(story)} ==\n\n${wrapped(bodyOf(story))}`),
  each('briefs with dashes, paper at the end', (story) => `- ${titled(story)}: ${story.paragraphs[0] ?? ''} (${paperOf(story)})`, { paragraphs: [1, 1] }),
  each('Spanish, pages of papers above', (story) => `${paperOf(story)} • Pág. ${story.number}\n\n${titled(story)}\n\n${plain(story)}\n\n${'·'.repeat(12)}`, { tongue: 'french' }),
  each('tags below', (story) => `${titled(story)}\n\n${bodyOf(story)}\n\nTags: ${story.place.toLowerCase()}, ${rubric(story).toLowerCase()}`),
  each('numbered lists under titles in capitals', (story) => `${here}${story.title.toUpperCase()}\n\n${story.paragraphs[0] ?? ''}\n\n${items(story, (at) => `${at}.`)}\n\n${story.paragraphs.slice(1).join('\n\n')}`, { paragraphs: [2, 7] }),
  each('dots lead to the paper', (story) => `${titled(story)} ..... ${paperOf(story)}\n\n${bodyOf(story)}`),
  each('author and date behind a bar, no gap', (story) => `${titled(story)}\n${story.person} | ${dateOf(story.number)}\n${story.paragraphs.join('\n')}`, {}, '\n'),
  each('asterisks three, indented', (story) => `${titled(story)}\n\n${plain(story)}\n\n                ***`),
  each('Greek, numbered with bars', (story) => `${story.number} | ${titled(story)}\n${plain(story)}`, { tongue: 'greek' }),
  each('posted by', (story) => `${titled(story)}\nPosted by ${story.person.toLowerCase().replace(' ', '_')} on ${numeric(story)}\n\n${plain(story)}\n\n${story.number} replies`),
  each('paper with edition, title in quotation marks', (story) => `${paperOf(story)} (national edition)\n${here}“${story.title}”\n\n${plain(story)}`),
];
