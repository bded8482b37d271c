import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout, type Maker } from './layout';
import type { MadeStory, StoryForm } from './makeStory';

const papers = ['Lindavik Echo', 'Coast Gazette', 'Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire', 'Brenna Times', 'Selma Daily'];
const paperOf = (story: MadeStory) => papers[(story.number * 3) % papers.length] ?? '';
const address = (story: MadeStory) => `https://papers.example/${2020 + (story.number % 5)}/${story.number * 37}`;
/** The body with a sub-heading before each second paragraph but the first, set out by `set`. */
const parted = (story: MadeStory, set: (subheading: string) => string, gap = '\n\n') =>
  story.paragraphs.map((text, at) => (at % 2 === 1 ? `${set(`${story.subheading} ${['now', 'then', 'later', 'again'][at >> 1] ?? 'at last'}`)}${gap}${text}` : text)).join(gap);
const others = (story: MadeStory, all: readonly MadeStory[]) => [1, 2].map((step) => all[(story.number - 1 + step) % all.length]?.title ?? '');

/** Every story set out by `layOut`, with `gap` between. */
function each(name: string, layOut: (story: MadeStory, all: readonly MadeStory[], maker: Maker) => string, form?: StoryForm, gap = '\n\n'): MadeLayout {
  return { name, make: (maker) => {
    const all = maker.stories(form);
    return all.map((story) => layOut(story, all, maker)).join(gap);
  } };
}

/** Habits that a learned choice should know of, invented and kept before it was measured on them; `unseenLayouts` were read only at the end. */
export const fourthLayouts: readonly MadeLayout[] = [
  each('capitals over capitals', (story) => `${here}${story.title.toUpperCase()}\n\n${parted(story, (line) => line.toUpperCase())}`, { paragraphs: [4, 7] }),
  each('headings of two levels', (story) => `# ${titled(story)}\n\n${parted(story, (line) => `## ${line}`)}`, { paragraphs: [4, 7], tongue: 'german' }),
  each('headings of one level, dated', (story) => `## ${titled(story)}\n${dateOf(story.number)}\n\n${parted(story, (line) => `## ${line}`)}`, { paragraphs: [4, 7] }),
  each('related articles below', (story, all) => `${titled(story)}\n\n${bodyOf(story)}\n\nSee also:\n- ${others(story, all).join('\n- ')}`),
  each('related articles without bullets', (story, all) => `${titled(story)}\n${paperOf(story)}\n\n${bodyOf(story)}\n\nMore on this:\n${others(story, all).join('\n')}`),
  each('headings in HTML', (story) => `<h2>${titled(story)}</h2>\n<p>${bodyOf(story, false).replaceAll('\n\n', '</p>\n<p>')}</p>`),
  each('numbered, with numbered lists', (story) => `${story.number}. ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n1. ${story.subheading}\n2. ${story.person}\n3. ${story.place}\n\n${story.paragraphs.slice(1).join('\n\n')}`, { paragraphs: [3, 6] }),
  each('date in figures before titles', (story) => `2025-03-${10 + (story.number % 18)} ${titled(story)}\n\n${bodyOf(story)}`),
  each('closing words behind the last sentence', (story) => `${titled(story)}\n\n${bodyOf(story)} (${paperOf(story)})`),
  each('rubrics in capitals, drawn lines below titles', (story) => `${['TRADE', 'HEALTH', 'ENERGY'][story.number % 3] ?? ''}\n\n${titled(story)}\n${'='.repeat(story.title.length)}\n\n${bodyOf(story)}`),
  each('hard-wrapped, closing line, one line end', (story) => `${titled(story)}\n${wrapped(bodyOf(story, false).replaceAll('\n\n', '\n'))}\n[${paperOf(story)}]`, { paragraphs: [3, 6] }, '\n'),
  each('title in bold, source in italics', (story) => `**${titled(story)}**\n*${paperOf(story)}, ${dateOf(story.number)}*\n\n${bodyOf(story)}`),
];

export const unseenLayouts: readonly MadeLayout[] = [
  each('centred titles, sub-headings at the left', (story) => `${' '.repeat(Math.max(6, 36 - (story.title.length >> 1)))}${titled(story)}\n\n${parted(story, (line) => line)}`, { paragraphs: [4, 7] }),
  each('Japanese, squares and brackets', (story) => `■${titled(story)}（${story.number}日）\n${bodyOf(story, false)}`, { tongue: 'japanese' }),
  each('link below a title with its number', (story) => `[${story.number}] ${titled(story)}\n<${address(story)}>\n\n${bodyOf(story)}`),
  each('reading time in brackets, drawn lines', (story) => `${titled(story)} (${2 + (story.number % 7)} min)\n\n${parted(story, (line) => `**${line}**`)}\n\n~~~~~~`, { paragraphs: [3, 7] }),
  each('Russian, source and time above', (story) => `${paperOf(story)} | ${10 + (story.number % 12)}:45\n${titled(story)}\n\n${bodyOf(story)}\n\nЧитать далее`, { tongue: 'russian' }),
  each('questions as titles', (story) => `${here}${story.title.replace(/[?:]/gu, '')}?\nBy ${story.person}, ${paperOf(story)}\n\n${bodyOf(story)}`),
];
