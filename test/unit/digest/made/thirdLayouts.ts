import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout, type Maker } from './layout';
import type { MadeStory, StoryForm } from './makeStory';

const papers = ['Lindavik Echo', 'Coast Gazette', 'Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire', 'Brenna Times', 'Selma Daily'];
const paperOf = (story: MadeStory) => papers[(story.number * 5) % papers.length] ?? '';
const day = (story: MadeStory) => (story.number % 27) + 1;
const address = (story: MadeStory) => `https://www.news.example/2025/03/${story.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
const centred = (text: string) => ' '.repeat(Math.max(4, Math.floor((80 - text.length) / 2)));

/** Every story set out by `layOut`, with a blank line between. */
function each(name: string, layOut: (story: MadeStory, all: readonly MadeStory[], maker: Maker) => string, form?: StoryForm): MadeLayout {
  return { name, make: (maker) => {
    const all = maker.stories(form);
    return all.map((story) => layOut(story, all, maker)).join('\n\n');
  } };
}

/** Exports and habits of databases, agencies, offices and notebooks, invented after the parser stood for the second time. */
export const thirdLayouts: readonly MadeLayout[] = [
  each('wire with a code before titles', (story) => `WIRE-${titled(story)}\n${day(story)}-03-2025 10:12\n\n${story.place.toUpperCase()} – ${bodyOf(story)}\n\n((${story.person.toLowerCase().replace(' ', '.')}@wire.example; +44 20 ${story.number}))`),
  each('wire with slugs above and a code below', (story) => `bdt0${story.number}3 3 pl ${story.number * 91} xyz ${1000 + story.number}\n\n${['Energie', 'Verkehr'][story.number % 2] ?? ''}/Bund/\n${titled(story)} =\n\n${bodyOf(story, false)}\n\nxyz ab yyzz n1\n${101010 + story.number} Mär 25`, { tongue: 'german' }),
  each('source, time and editor on one line', (story) => `${titled(story)}\nSource: ${paperOf(story)}| 2025-03-${10 + (story.number % 18)} 10:12:31|Editor: desk\n\n${bodyOf(story)}`),
  each('reference manager report', (story) => `${titled(story)}\nItem Type\tNewspaper Article\nAuthor\t${story.person}\nDate\t2025-03-${10 + (story.number % 18)}\nURL\t${address(story)}\nDate Added\t05/03/2025, 10:12:01\nModified\t05/03/2025, 10:12:01`),
  each('notebook', (story) => `${titled(story)}\nCreated: ${day(story)}/3/2025, 10:12\nAuthor: ${story.person}\nTags: energy, eu\nSource: ${address(story)}\n\n${bodyOf(story)}`),
  each('outline with properties', (story) => `* ${titled(story)}\n:PROPERTIES:\n:DATE: <2025-03-${10 + (story.number % 18)}>\n:END:\n${bodyOf(story).replace(story.subheading, `** ${story.subheading}`)}`),
  each('links as titles', (story) => `[${titled(story)}](${address(story)})\n\n${bodyOf(story)}\n\n* * *`),
  each('stars without an end before titles', (story) => `** ${titled(story)}\n${'-'.repeat(60)}\n${bodyOf(story)}`),
  each('letters', (story) => `${'ABCDEFGHIJKLMNOPQ'.charAt(story.number - 1)}. ${titled(story)}\n\n${bodyOf(story)}`),
  each('n of m before titles', (story, all) => `${story.number}/${all.length} ${titled(story)}\n${bodyOf(story)}`),
  each('page numbers before titles', (story) => `p. ${story.number * 3} | ${titled(story)}\n${bodyOf(story, false)}`),
  each('rubrics in brackets before titles', (story) => `[${['World', 'Trade', 'Law'][story.number % 3] ?? ''}] ${titled(story)}\n${paperOf(story)}, ${dateOf(story.number)}\n\n${bodyOf(story)}`),
  each('fields with labels in an unknown language', (story) => `OTSIKKO: ${titled(story)}\nLEHTI: ${paperOf(story)}\nPVM: ${day(story)}/03/2025\n\n${bodyOf(story)}`),
  each('mails passed on', (story) => `From: ${story.person} <desk@office.example>\nSent: ${day(story)} March 2025 10:12\nTo: Press cuttings\nSubject: ${story.number % 3 === 0 ? 'FW: ' : ''}${titled(story)}\n\n${bodyOf(story)}`),
  each('dek and name above the date', (story) => `${titled(story)}\n\n${story.subheading} and what ${story.place} makes of ${story.subheading.toLowerCase()} now\n\n${story.person}\n${day(story)} Mar 2025\n\n${bodyOf(story, false)}`),
  each('report lines below titles', (story) => `${titled(story)}\n\nText of report in English by ${paperOf(story)} website on ${day(story)} March\n\n${bodyOf(story)}`),
  each('posted on, by', (story) => `${titled(story)}\nPosted on ${dateOf(story.number)} by ${story.person}\n\n${bodyOf(story)}`),
  each('posted above the title', (story) => `Posted ${dateOf(story.number)} 10:12 by ${story.person}\n${titled(story)}\n\n${bodyOf(story)}`),
  each('rubrics in small letters above titles', (story) => `${['Energy · Analysis', 'Opinion', 'Health · Brief', 'Interview'][story.number % 4] ?? ''}\n${titled(story)}\n\n${bodyOf(story)}`),
  each('issue and date above titles', (story) => `Issue ${100 + story.number} | ${day(story)} Mar 2025\n${titled(story)}\n\n${bodyOf(story)}`),
  each('centred titles', (story) => `${centred(story.title)}${titled(story)}\n\n${bodyOf(story)}`),
  each('hard-wrapped, source below the title', (story) => `${titled(story)}\n${paperOf(story)}, ${dateOf(story.number)}\n\n${wrapped(bodyOf(story, false))}`),
  each('hard-wrapped, address below the title', (story) => `${titled(story)}\n${address(story)}\n\n${wrapped(bodyOf(story, false))}\n\n----------`),
  each('Thai dates above titles', (story) => `${day(story)} มีนาคม ค.ศ. 2025\n\n${titled(story)}\n\n${bodyOf(story, false)}`, { tongue: 'thai' }),
  each('Greek dates below titles', (story) => `${titled(story)}\n${day(story)} Μαρτίου 2025\n\n${bodyOf(story, false)}`, { tongue: 'greek' }),
  each('Hindi dates below titles', (story) => `${titled(story)}\n${day(story)} मार्च 2025\n\n${bodyOf(story, false)}`, { tongue: 'hindi' }),
  { name: 'monitoring report with a masthead', make: ({ stories }) => `Daily Monitoring Report\n12 results\n\n${stories().map((story) => `${titled(story)}\n${paperOf(story)} | ${story.place} | ${day(story)} Mar 2025 10:12 | Reach: ${story.number * 7}K\n\n${bodyOf(story)}\n\nSentiment: Neutral`).join('\n\n')}` },
  { name: 'masthead with the issue over an editorial', make: ({ stories }) => `The Policy Digest\nIssue 12\n\nGood morning. Here is what we read this week, from energy to trade.\n\n${stories().map((story) => `${titled(story)}\n${dateOf(story.number)}\n\n${bodyOf(story)}`).join('\n\n')}` },
  { name: 'two sources: fields, then closing lines', make: ({ stories }) => { const all = stories({}, 14); return `${all.slice(0, 7).map((story) => `Headline: ${titled(story)}\nPaper: ${paperOf(story)}\nDate: ${dateOf(story.number)}\n\n${bodyOf(story)}`).join('\n\n')}\n\n${all.slice(7).map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nRead the full article`).join('\n\n')}`; } },
  { name: 'capitals over paragraphs without gaps', make: ({ stories }) => stories().map((story) => `${here}${story.title.toUpperCase()}\n${bodyOf(story, false).replaceAll('\n\n', '\n')}`).join('\n') },
];
