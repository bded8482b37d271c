/** What the layouts of services and exports tell of a story: outlet, dates, addresses. */
import { here, wrapped } from './layout';
import type { MadeStory } from './makeStory';

export const outlets = ['Ostra Post', 'The Lindavik Courier', 'Harz Valley Gazette', 'Norhaven Today', 'Tuvalo Mirror', 'Selma Business Daily'];
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
export const at = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
export const outletOf = (story: MadeStory): string => at(outlets, story.number * 5 + story.title.length);
export const two = (number: number): string => String(number).padStart(2, '0');
export const dayOf = (story: MadeStory): number => ((story.number * 7) % 27) + 1;
export const timeOf = (story: MadeStory): string => `${two((story.title.length * 3) % 24)}:${two((story.number * 17) % 60)}`;
export const isoOf = (story: MadeStory): string => `2025-${two((story.number % 6) + 1)}-${two(dayOf(story))}`;
export const dottedOf = (story: MadeStory): string => `${two(dayOf(story))}.${two((story.number % 6) + 1)}.2025`;
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const weekdayOf = (story: MadeStory): string => at(weekdays, new Date(Date.UTC(2025, story.number % 6, dayOf(story))).getUTCDay());
export const mailDateOf = (story: MadeStory): string =>
  `${weekdayOf(story).slice(0, 3)}, ${dayOf(story)} ${at(months, story.number)} 2025 ${timeOf(story)}:${two(story.number * 3)} +0100`;
export const hostOf = (outlet: string): string => `www.${outlet.toLowerCase().replace(/\W+/gu, '')}.example`;
export const slugOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '');
export const urlOf = (story: MadeStory): string => `https://${hostOf(outletOf(story))}/2025/${two((story.number % 6) + 1)}/${slugOf(story.title)}`;
export const wordsOf = (story: MadeStory): number => story.paragraphs.join(' ').split(/\s+/u).length;
export const first = (story: MadeStory): string => story.paragraphs[0] ?? '';
export const rest = (story: MadeStory): readonly string[] => story.paragraphs.slice(1);
/** Titles of which some begin with words between quotation marks. */
export const quoting = (story: MadeStory): string =>
  here + (story.number % 4 === 1 ? story.title.replace(':', '').replace(/^(\S+ \S+)/u, '“$1”') : story.title);
export const firstSentence = (story: MadeStory): string => (first(story).split('. ')[0] ?? '').replace(/\.$/u, '');
export const said = (story: MadeStory): string => `“${firstSentence(story)},” said ${story.person}, who lives in ${story.place}.`;
/** How each publisher ends what it prints. */
export const closings = new Map([
  ['Ostra Post', 'Follow Ostra Post on WhatsApp and never miss a story.'],
  ['The Lindavik Courier', '© The Lindavik Courier 2025. For syndication rights click here.'],
  ['Harz Valley Gazette', '(Additional reporting by our newsroom; editing by Edda Brunn)'],
  ['Norhaven Today', 'READ MORE'],
  ['Tuvalo Mirror', 'Do you have a story for us? Email news@tuvalomirror.example'],
]);
export const withoutBlanks = (text: string): string => text.replace(/\n{2,}/gu, '\n');
export const windows = (text: string): string => text.replace(/\n/gu, '\r\n');
export const centred = (text: string, width = 72): string => ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
/** Columns of print as a scanner reads them: short lines, the last word of some cut by a hyphen. */
export const column = (text: string, width: number): string =>
  wrapped(text, width).split('\n').map((line) => line.trim()).join('\n').replace(/(\p{L}{4})(\p{L}{3})\n(?=\p{Ll})/gu, '$1-\n$2 ');
