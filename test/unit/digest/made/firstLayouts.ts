import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout } from './layout';

const publishers = ['Lindavik Echo', 'Coast Gazette', 'The Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire'];

/** Layouts that were invented before the parser's present state. */
export const firstLayouts: readonly MadeLayout[] = [
  {
    name: 'LexisNexis export',
    make: ({ stories, random }) => {
      const all = stories();
      return all.map((story) => [
        `${story.number} of ${all.length} DOCUMENTS`, random.pick(publishers), `${dateOf(story.number)} Friday`, titled(story),
        `BYLINE: ${story.person.toUpperCase()}`, `SECTION: NEWS; Pg. ${story.number}`, `LENGTH: ${story.number * 37} words`, bodyOf(story, false),
        `LOAD-DATE: ${dateOf(story.number)}`, 'LANGUAGE: ENGLISH', 'PUBLICATION-TYPE: Newspaper', `Copyright 2025 ${random.pick(publishers)}\nAll Rights Reserved`,
      ].join('\n\n')).join('\n\n\n\n');
    },
  },
  {
    name: 'Factiva export with codes',
    make: ({ stories, random }) => stories().map((story) => [
      `SE News\nHD ${titled(story)}\nBY By ${story.person}\nWC ${story.number * 41} words\nPD ${dateOf(story.number)}\nSN ${random.pick(publishers)}\nLA English\nCY (c) 2025`,
      `LP ${story.paragraphs[0] ?? ''}`, `TD ${story.paragraphs.slice(1).join('\n\n')}`, `PUB Echo Media\nAN Document LIND0000${story.number}xy${story.number}`,
    ].join('\n\n')).join('\n\n'),
  },
  { name: 'Factiva by page', make: ({ stories, random }) => stories().map((story) => `${titled(story)}\n\n${story.person}\n${story.number * 41} words\n${dateOf(story.number)}\n${random.pick(publishers)}\nECHO\nEnglish\nCopyright 2025. ${random.pick(publishers)}. All rights reserved.\n\n${bodyOf(story, false)}\n\nDocument ECHO0000202501${story.number}abc\n`).join('\n\n') },
  { name: 'RSS dump', make: ({ stories }) => stories().map((story) => `Title: ${titled(story)}\nLink: https://feed.example/${story.number}\nPublished: Mon, 0${story.number % 9 + 1} Mar 2025 10:00:00 +0000\nDescription: ${story.paragraphs[0] ?? ''}`).join('\n\n') },
  { name: 'RSS item lines', make: ({ stories }) => stories({ paragraphs: [1, 2] }).map((story) => `${titled(story)}\nhttps://news.example/2025/03/${story.number}/story\n${story.paragraphs.join('\n')}`).join('\n\n') },
  { name: 'feed with time first', make: ({ stories }) => stories({ paragraphs: [1, 1] }).map((story) => `${9 + (story.number % 12)}:${10 + story.number} ${titled(story)}\n${story.paragraphs.join('\n')}`).join('\n\n') },
  { name: 'quoted mail digest', make: ({ stories }) => stories().map((story) => `Message: ${story.number}\nDate: Mon, ${dateOf(story.number)} 10:00:00 +0100\nFrom: ${story.person} <mail@list.example>\nSubject: ${titled(story)}\nMessage-ID: <${story.number}@list.example>\n\n${wrapped(bodyOf(story, false))}\n\n> ${story.paragraphs[0]?.slice(0, 60) ?? ''}\n> and so on`).join('\n\n------------------------------\n\n') },
  { name: 'mail with forwarded headers', make: ({ stories }) => stories().map((story) => `From: ${story.person}\nSent: ${dateOf(story.number)}\nTo: Policy list\nSubject: ${titled(story)}\n\n${bodyOf(story, false)}`).join('\n\n') },
  { name: 'newsletter with kickers', make: ({ stories, random }) => `THE LINDAVIK LETTER\nIssue 12 · March 2025\n\n${stories().map((story) => `${random.pick(['POLITICS', 'ECONOMY', 'SCIENCE', 'CULTURE'])}\n\n${titled(story)}\n\n${bodyOf(story)}\n\nRead more →`).join('\n\n')}\n\nYou get this letter because you asked for it. Unsubscribe` },
  { name: 'sections with many items', make: ({ stories }) => stories({ paragraphs: [1, 2] }, 15).map((story) => `${(story.number - 1) % 5 === 0 ? `${['WORLD', 'BUSINESS', 'SPORT'][Math.floor(story.number / 5)] ?? 'MORE'}\n\n` : ''}${titled(story)}\n\n${story.paragraphs.join('\n\n')}\n\nContinue reading`).join('\n\n') },
  { name: 'contents, articles and page numbers', make: ({ stories }) => { const all = stories(); return `Contents\n\n${all.map((story) => `${story.title} ........ ${story.number * 2}`).join('\n')}\n\n\n${all.map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nPage ${story.number} of ${all.length}`).join('\n\n')}`; } },
  { name: 'running header', make: ({ stories }) => stories().map((story) => `Press Review – ${dateOf(3)} – ${story.number}\n\n${titled(story)}\n\n${bodyOf(story)}`).join('\n\n\f') },
  { name: 'numbered titles', make: ({ stories }) => stories().map((story) => `${story.number}. ${titled(story)}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'numbered in parentheses with numbered lists', make: ({ stories }) => stories().map((story) => `(${story.number}) ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n- one thing\n- another thing\n- and a third thing\n\n${story.paragraphs.slice(1).join('\n\n')}`).join('\n\n') },
  { name: 'dated titles', make: ({ stories }) => stories().map((story) => `2025-03-${10 + story.number} – ${titled(story)}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'capital titles', make: ({ stories }) => stories().map((story) => `${here}${story.title.toUpperCase()}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'Markdown, two levels', make: ({ stories }) => `# Weekly review\n\n${stories().map((story) => `## ${titled(story)}\n\n${story.paragraphs[0] ?? ''}\n\n### ${story.subheading}\n\n${story.paragraphs.slice(1).join('\n\n')}`).join('\n\n')}` },
  { name: 'setext headings', make: ({ stories }) => stories().map((story) => `${titled(story)}\n${'-'.repeat(story.title.length)}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'bold titles', make: ({ stories }) => stories().map((story) => `**${titled(story)}**\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'blank lines only, two', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${bodyOf(story)}`).join('\n\n\n') },
  { name: 'no blank line inside articles', make: ({ stories }) => stories().map((story) => `${titled(story)}\n${story.paragraphs.join('\n')}`).join('\n\n') },
  { name: 'hard-wrapped, blank lines', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${wrapped(bodyOf(story))}`).join('\n\n\n') },
  { name: 'hard-wrapped with closing line', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${wrapped(bodyOf(story), 68)}\n\nSee the full story online`).join('\n\n') },
  { name: 'duplicated stories', make: ({ stories }) => { const all = stories(); return [...all, ...all.slice(0, 5), ...all.slice(2, 4)].map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nContinue in the app`).join('\n\n'); } },
  { name: 'Arabic, closing line', make: ({ stories }) => stories({ tongue: 'arabic' }).map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nاقرأ المزيد على موقعنا`).join('\n\n') },
  { name: 'Hebrew, separators', make: ({ stories }) => stories({ tongue: 'hebrew' }).map((story) => `${titled(story)}\n\n${bodyOf(story)}`).join('\n\n* * *\n\n') },
  { name: 'Chinese, closing line', make: ({ stories }) => stories({ tongue: 'chinese' }).map((story) => `${titled(story)}\n\n${bodyOf(story, false)}\n\n责任编辑：${story.number}`).join('\n\n') },
  { name: 'Chinese, full-width numbers', make: ({ stories }) => stories({ tongue: 'chinese' }, 9).map((story) => `${'一二三四五六七八九'.charAt(story.number - 1)}、${titled(story)}\n\n${bodyOf(story, false)}`).join('\n\n') },
  { name: 'Japanese brackets', make: ({ stories }) => stories({ tongue: 'japanese' }).map((story) => `【${titled(story)}】\n${story.paragraphs.join('\n')}`).join('\n\n') },
  { name: 'Hindi, blank lines', make: ({ stories }) => stories({ tongue: 'hindi' }).map((story) => `${titled(story)}\n\n${bodyOf(story, false)}`).join('\n\n\n') },
  { name: 'Thai, separator', make: ({ stories }) => stories({ tongue: 'thai' }).map((story) => `${titled(story)}\n\n${bodyOf(story, false)}`).join('\n\n==========\n\n') },
  { name: 'Russian, source and date below', make: ({ stories }) => stories({ tongue: 'russian' }).map((story) => `${titled(story)}\n${story.number} марта 2025\n\n${bodyOf(story)}\n\nИсточник: газета ${story.number}`).join('\n\n') },
  { name: 'CR only', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nContinue in the app`).join('\n\n').replaceAll('\n', '\r') },
  { name: 'form feeds and BOM', make: ({ stories }) => `\ufeff${stories().map((story) => `${titled(story)}\n\n${bodyOf(story)}\n`).join('\f')}` },
  { name: 'closing line varies in the middle', make: ({ stories, random }) => stories().map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\n© ${2020 + (story.number % 5)} ${random.pick(publishers)}. All rights reserved.`).join('\n\n') },
  { name: 'closing line with author in the middle', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nWrite to ${story.person} at our newsroom desk`).join('\n\n') },
  { name: 'closing line missing in some', make: ({ stories }) => stories({}, 16).map((story) => `${titled(story)}\n\n${bodyOf(story, false)}${story.number % 4 === 2 ? '' : '\n\nContinue in the app'}`).join('\n\n') },
  { name: 'byline and date below titles', make: ({ stories }) => stories().map((story) => `${titled(story)}\nBy ${story.person}\n${dateOf(story.number)}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'byline and date on one line', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${story.person} | ${dateOf(story.number)}\n\n${bodyOf(story)}`).join('\n\n') },
  { name: 'dateline begins the text', make: ({ stories }) => stories().map((story) => `${titled(story)}\n\n${story.place.toUpperCase()}, ${dateOf(story.number)} (EW) – ${bodyOf(story)}\n\n(EW/${story.number})`).join('\n\n') },
  { name: 'titles of very different length', make: ({ stories }) => [...stories({ titleWords: [2, 3] }, 5), ...stories({ titleWords: [14, 20] }, 5), ...stories({}, 4)].map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\n---`).join('\n\n') },
  { name: 'one paragraph each', make: ({ stories }) => stories({ paragraphs: [1, 1] }).map((story) => `${titled(story)}\n\n${story.paragraphs.join('')}`).join('\n\n') },
  { name: 'very long among short', make: ({ stories }) => [...stories({ paragraphs: [1, 2] }, 5), ...stories({ paragraphs: [60, 80] }, 1), ...stories({ paragraphs: [1, 2] }, 5)].map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nShare this story`).join('\n\n') },
  { name: 'two layouts in one file', make: ({ stories }) => `${stories({}, 7).map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nContinue in the app`).join('\n\n')}\n\n${stories({}, 7).map((story) => `${titled(story)}\n\n${bodyOf(story)}\n\nRead the whole text at Harz Radio`).join('\n\n')}` },
];
