import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout } from './layout';
import type { MadeStory } from './makeStory';

const outlets = ['Ostra Post', 'The Lindavik Courier', 'Harz Valley Gazette', 'Norhaven Today', 'Tuvalo Mirror', 'Selma Business Daily'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const at = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
const outletOf = (story: MadeStory): string => at(outlets, story.number * 5 + story.title.length);
const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (story: MadeStory): number => ((story.number * 7) % 27) + 1;
const timeOf = (story: MadeStory): string => `${two((story.title.length * 3) % 24)}:${two((story.number * 17) % 60)}`;
const isoOf = (story: MadeStory): string => `2025-${two((story.number % 6) + 1)}-${two(dayOf(story))}`;
const dottedOf = (story: MadeStory): string => `${two(dayOf(story))}.${two((story.number % 6) + 1)}.2025`;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayOf = (story: MadeStory): string => at(weekdays, new Date(Date.UTC(2025, story.number % 6, dayOf(story))).getUTCDay());
const mailDateOf = (story: MadeStory): string =>
  `${weekdayOf(story).slice(0, 3)}, ${dayOf(story)} ${at(months, story.number)} 2025 ${timeOf(story)}:${two(story.number * 3)} +0100`;
const hostOf = (outlet: string): string => `www.${outlet.toLowerCase().replace(/\W+/gu, '')}.example`;
const slugOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '');
const urlOf = (story: MadeStory): string => `https://${hostOf(outletOf(story))}/2025/${two((story.number % 6) + 1)}/${slugOf(story.title)}`;
const wordsOf = (story: MadeStory): number => story.paragraphs.join(' ').split(/\s+/u).length;
const first = (story: MadeStory): string => story.paragraphs[0] ?? '';
const rest = (story: MadeStory): readonly string[] => story.paragraphs.slice(1);
/** Titles of which some begin with words between quotation marks. */
const quoting = (story: MadeStory): string =>
  here + (story.number % 4 === 1 ? story.title.replace(':', '').replace(/^(\S+ \S+)/u, '“$1”') : story.title);
const firstSentence = (story: MadeStory): string => (first(story).split('. ')[0] ?? '').replace(/\.$/u, '');
const said = (story: MadeStory): string => `“${firstSentence(story)},” said ${story.person}, who lives in ${story.place}.`;
/** How each publisher ends what it prints. */
const closings = new Map([
  ['Ostra Post', 'Follow Ostra Post on WhatsApp and never miss a story.'],
  ['The Lindavik Courier', '© The Lindavik Courier 2025. For syndication rights click here.'],
  ['Harz Valley Gazette', '(Additional reporting by our newsroom; editing by Edda Brunn)'],
  ['Norhaven Today', 'READ MORE'],
  ['Tuvalo Mirror', 'Do you have a story for us? Email news@tuvalomirror.example'],
]);
const withoutBlanks = (text: string): string => text.replace(/\n{2,}/gu, '\n');
const windows = (text: string): string => text.replace(/\n/gu, '\r\n');
const centred = (text: string, width = 72): string => ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
/** Columns of print as a scanner reads them: short lines, the last word of some cut by a hyphen. */
const column = (text: string, width: number): string =>
  wrapped(text, width).split('\n').map((line) => line.trim()).join('\n').replace(/(\p{L}{4})(\p{L}{3})\n(?=\p{Ll})/gu, '$1-\n$2 ');

export const sixthLayouts: readonly MadeLayout[] = [
  {
    name: 'Mailman digest of a clippings list',
    make: ({ stories }) => {
      const all = stories();
      return [
        'Send Portwatch mailing list submissions to\n\tportwatch@lists.portwatch.example\n',
        'To subscribe or unsubscribe via the World Wide Web, visit\n\thttps://lists.portwatch.example/mailman/listinfo/portwatch',
        'or, via email, send a message with subject or body \'help\' to\n\tportwatch-request@lists.portwatch.example\n',
        'When replying, please edit your Subject line so it is more specific\nthan "Re: Contents of Portwatch digest..."\n\n',
        'Today\'s Topics:\n',
        ...all.map((story) => `  ${String(story.number).padStart(2)}. ${story.title} (${story.person})`),
        `\n\n${'-'.repeat(70)}\n`,
        all.map((story) => [
          `Message: ${story.number}`,
          `Date: ${mailDateOf(story)}`,
          `From: ${story.person} <${slugOf(story.person)}@portwatch.example>`,
          'To: portwatch@lists.portwatch.example',
          `Subject: [Portwatch] ${titled(story)}`,
          `Message-ID: <${story.title.length * 7919}.${story.number}@mail.portwatch.example>`,
          'Content-Type: text/plain; charset=utf-8',
          '',
          wrapped(bodyOf(story), 72),
          '',
          urlOf(story),
          '',
        ].join('\n')).join('\n\n------------------------------\n\n'),
        '\n------------------------------\n\nSubject: Digest Footer\n\n_______________________________________________',
        'Portwatch mailing list\nPortwatch@lists.portwatch.example\nhttps://lists.portwatch.example/mailman/listinfo/portwatch\n',
        '\n------------------------------\n\nEnd of Portwatch Digest, Vol 41, Issue 12\n*****************************************\n',
      ].join('\n');
    },
  },
  {
    name: 'database download, documents counted, copyright below',
    make: ({ stories }) => {
      const all = stories();
      return all.map((story) => [
        centred(`${story.number} of ${all.length} DOCUMENTS`),
        '',
        centred(outletOf(story)),
        '',
        centred(`${dateOf(story.number)} ${weekdayOf(story)}`),
        centred(story.number % 2 === 0 ? 'Final Edition' : 'First Edition'),
        '',
        titled(story),
        '',
        ...(story.number % 3 === 1 ? [] : [`BYLINE: ${story.person}`, '']),
        `SECTION: ${at(['NEWS', 'BUSINESS', 'COMMENT', 'WORLD'], story.number)}; Pg. ${story.number + 2}`,
        '',
        `LENGTH: ${wordsOf(story)} words`,
        '',
        ...(story.number % 4 === 0 ? [`DATELINE: ${story.place.toUpperCase()}`, ''] : []),
        wrapped(bodyOf(story), 76),
        '',
        `LOAD-DATE: ${dateOf(story.number)}`,
        '',
        'LANGUAGE: ENGLISH',
        '',
        'PUBLICATION-TYPE: Newspaper',
        '',
        centred(`Copyright 2025 ${outletOf(story)} Group Limited`),
        centred('All Rights Reserved'),
      ].join('\n')).join('\n\n\n\n');
    },
  },
  {
    name: 'two-letter field codes before each part',
    make: ({ stories }) => stories().map((story) => [
      `SE\t${at(['News', 'Economy', 'Markets'], story.number)}`,
      `HD\t${titled(story)}`,
      ...(story.number % 2 === 0 ? [`BY\tBy ${story.person}`] : []),
      `WC\t${wordsOf(story)} words`,
      `PD\t${dateOf(story.number)}`,
      `ET\t${timeOf(story)}`,
      `SN\t${outletOf(story)}`,
      `SC\t${outletOf(story).replace(/[^A-Z]/gu, '')}X`,
      'LA\tEnglish',
      `CY\t(c) 2025 ${outletOf(story)}. All rights reserved.`,
      `LP\t${first(story)}`,
      ...(rest(story).length > 0 ? [`TD\t${rest(story).join('\n\n')}`] : []),
      `AN\tDocument ${outletOf(story).replace(/[^A-Z]/gu, '')}X000020250${story.number % 6}${two(dayOf(story))}el${story.title.length}`,
    ].join('\n')).join('\n\n\n'),
  },
  {
    name: 'morning mail of numbered items with bold run-in axioms',
    make: ({ stories, random }) => {
      const all = stories({ paragraphs: [3, 5], sentences: [1, 2], titleWords: [3, 7] });
      return [
        'Harbour AM',
        `By Clara Falk and Hugo Ivers · ${dateOf(4)}`,
        '',
        `Good morning! Today's newsletter is ${random.between(900, 1500)} words, a ${random.between(4, 7)}-minute read.`,
        '',
        ...all.map((story) => {
          const [lead = '', second = '', ...others] = story.paragraphs;
          return [
            story.number === all.length ? `${story.number}. 🐾 1 fun thing: ${titled(story)}` : `${story.number}. ${titled(story)}`,
            '',
            ...(story.number % 3 === 1 ? [`Illustration: ${story.person}/Harbour`, ''] : []),
            lead,
            '',
            `Why it matters: ${second}`,
            '',
            ...(others.length > 0 ? [`${at(['The big picture', 'By the numbers', 'Zoom in'], story.number)}:`, ''] : []),
            ...others.map((each) => `• ${each}\n`),
            ...(story.number % 2 === 0 ? ['Go deeper', ''] : ['Share this story', '']),
          ].join('\n');
        }),
        '📬 Thanks for starting your day with us! Please invite your friends to sign up.',
      ].join('\n');
    },
  },
  {
    name: 'political playbook, titles in capitals running into the text',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 3], titleWords: [3, 6] });
      const rubrics = new Map([[1, 'DRIVING THE DAY'], [4, 'ON THE HILL'], [7, 'BEYOND THE BELTWAY'], [10, 'TALK OF THE TOWN']]);
      return [
        'COAST CITY PLAYBOOK: Who is up early',
        'By GRETA HOLM and JONAS KESSEL',
        'Presented by the Lindavik Ferries Association',
        '',
        'Good Wednesday morning. Drop us a line: gholm@coastcity.example.',
        '',
        ...all.map((story) => [
          ...(rubrics.has(story.number) ? [rubrics.get(story.number) ?? '', ''] : []),
          `${here}${story.title.toUpperCase()} — ${first(story)}`,
          '',
          ...rest(story).flatMap((each) => [each, '']),
          ...(story.number % 3 === 0 ? [`— Related read: “${story.subheading},” by ${outletOf(story)}’s ${story.person}`, ''] : []),
        ].join('\n')),
        'Send tips | Subscribe | Follow us on X: @gretaholm @jonaskessel',
      ].join('\n');
    },
  },
  {
    name: 'flagship mail in which each story has fixed parts in capitals',
    make: ({ stories }) => stories({ paragraphs: [4, 6] }, 6).map((story) => {
      const [news = '', know = '', view = '', disagreement = '', ...others] = story.paragraphs;
      return [
        story.person.toUpperCase(),
        '',
        `${at(['➚', '⬇', '🟡', '🌍'], story.number)} ${quoting(story)}`,
        '',
        'THE SCOOP',
        '',
        news,
        '',
        ...(story.number % 2 === 0 ? ['KNOW MORE', '', know, '', `${story.person.split(' ')[0]?.toUpperCase() ?? ''}’S VIEW`, '', view] : [know, '', view]),
        '',
        'ROOM FOR DISAGREEMENT',
        '',
        disagreement,
        ...(others.length > 0 ? ['', 'NOTABLE', '', ...others.map((each) => `— ${each}`)] : []),
        '',
        '[ Read and share this story ]',
      ].join('\n');
    }).join('\n\n\n'),
  },
  {
    name: 'search alert mail with snippets',
    make: ({ stories, random }) => {
      const all = stories({ paragraphs: [1, 1], sentences: [1, 2] });
      const half = Math.ceil(all.length / 2);
      const items = (some: readonly MadeStory[]) => some.map((story) => [
        titled(story),
        outletOf(story),
        wrapped(`${first(story).slice(0, -1)} ...`, 70),
        `<https://www.google.example/url?rct=j&sa=t&url=${urlOf(story)}&ct=ga&cd=CAEY>`,
        '',
      ].join('\n'));
      return [
        `=== News - ${half} new results for [harbour tariff] ===`,
        '',
        ...items(all.slice(0, half)),
        'See all stories on this topic:',
        `<https://www.google.example/search?q=harbour+tariff&tbm=nws&tbs=qdr:d&ei=${random.between(10000, 99999)}>`,
        '',
        `=== Web - ${all.length - half} new results for [harbour tariff] ===`,
        '',
        ...items(all.slice(half)),
        '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -',
        'Unsubscribe from this alert:',
        '<https://www.google.example/alerts/remove?source=alertsmail&hl=en>',
        '',
        'Create another alert:',
        '<https://www.google.example/alerts?source=alertsmail&hl=en>',
        '',
        'Sign in to manage your alerts:',
        '<https://www.google.example/alerts?source=alertsmail>',
      ].join('\n');
    },
  },
  {
    name: 'WhatsApp export of a news group, messages without titles',
    make: ({ stories }) => [
      '[01/01/25, 08:00:02] Press Room 🗞: ‎Messages and calls are end-to-end encrypted.',
      '[01/01/25, 08:00:02] Press Room 🗞: ‎Ines Castell created this group',
      ...stories({ paragraphs: [1, 4] }).flatMap((story) => [
        `[${two(dayOf(story))}/0${(story.number % 6) + 1}/25, ${timeOf(story)}:${two(story.number)}] ${story.person}: `
          + here + story.paragraphs.join('\n\n'),
        urlOf(story),
        ...(story.number % 3 === 0 ? [`[${two(dayOf(story))}/0${(story.number % 6) + 1}/25, ${timeOf(story)}:58] Ines Castell: ‎image omitted`] : []),
      ]),
    ].join('\n'),
  },
  {
    name: 'Russian Telegram channel copied from the desktop',
    make: ({ stories }) => stories({ tongue: 'russian', paragraphs: [1, 4] }).map((story) => [
      `Портовые новости, [${dottedOf(story)} ${timeOf(story)}]`,
      ...(story.number % 4 === 0 ? ['[ Фотография ]'] : []),
      `${at(['⚡️', '❗️', '🔴', '🇪🇺', '📌'], story.number)}${titled(story)}`,
      '',
      story.paragraphs.join('\n\n'),
      '',
      ...(story.number % 2 === 0 ? ['#порт #экономика', ''] : []),
      'Подписаться (https://t.me/portnews_example) | Прислать новость',
    ].join('\n')).join('\n\n'),
  },
  {
    name: 'campaign mail with asterisks and drawn lines under titles',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 4] });
      return [
        'Your monthly round-up from the River Alliance',
        'View this email in your browser (https://mailchi.example/river/march?e=[UNIQID])',
        '',
        '** River News',
        '------------------------------------------------------------',
        `Dear friends,\n\n${at(['Spring is here', 'What a month it has been'], all.length)}, and there is plenty to tell. Read on!`,
        '',
        ...all.flatMap((story) => [
          `** ${titled(story)} (${urlOf(story)})`,
          '------------------------------------------------------------',
          '',
          story.paragraphs.join('\n\n'),
          ...(story.number % 3 === 0 ? [`\n** ${story.subheading}\n\n${said(story)}`] : []),
          '',
          `${at(['Read more', 'Find out more', 'Sign the petition'], story.number)} (${urlOf(story)})`,
          '',
        ]),
        '============================================================',
        '** Twitter (https://twitter.example/river)',
        '** Facebook (https://facebook.example/river)',
        '** Website (https://river.example)',
        'Copyright © 2025 River Alliance, All rights reserved.',
        '',
        'Our mailing address is:\nRiver Alliance\n12 Quay Street\nPort Selma',
        '',
        'Want to change how you receive these emails?',
        'You can ** update your preferences (https://river.example/profile)',
        'or ** unsubscribe from this list (https://river.example/unsubscribe)',
      ].join('\n');
    },
  },
  {
    name: 'German Pressespiegel with contents and circulation line',
    make: ({ stories }) => {
      const all = stories({ tongue: 'german' });
      const papers = ['Lindaviker Tagblatt', 'Ostraer Zeitung', 'Harztaler Anzeiger', 'Norhavener Rundschau'];
      return [
        'Ministerium für Hafenwesen und Energie\nPressestelle',
        '',
        'PRESSESPIEGEL\nMittwoch, 12. März 2025',
        '',
        'Nur für den internen Gebrauch. Vervielfältigung nicht gestattet.',
        '',
        'INHALT',
        '',
        ...all.map((story) => `${at(papers, story.number)}: ${story.title} ${'.'.repeat(Math.max(3, 60 - story.title.length))} ${story.number + 2}`),
        '',
        ...all.map((story) => [
          `Medium:\t${at(papers, story.number)}`,
          `Datum:\t${dottedOf(story)}`,
          `Seite:\t${story.number + 1}`,
          `Ressort:\t${at(['Politik', 'Wirtschaft', 'Lokales'], story.number)}`,
          `Auflage:\t${story.title.length}.${100 + story.number * 37}`,
          '',
          titled(story),
          ...(story.number % 2 === 0 ? [`Von ${story.person}`] : []),
          '',
          bodyOf(story),
          ...(story.number % 3 === 1 ? ['', `Kommentar Seite ${story.number + 3}`] : []),
          '',
          '',
        ].join('\n')),
        'Ende des Pressespiegels',
      ].join('\n');
    },
  },
  {
    name: 'French press review by rubric, author and page under the title',
    make: ({ stories }) => {
      const papers = ['Le Courrier d’Ostra', 'La Dépêche de Lindavik', 'L’Écho du Port', 'Les Nouvelles de Selma'];
      return [
        'REVUE DE PRESSE DU MERCREDI 12 MARS 2025',
        'Service de la communication — diffusion restreinte',
        '',
        ...stories({ tongue: 'french' }).map((story) => [
          ...(story.number % 4 === 1 ? [`▓▓▓ ${at(['ÉCONOMIE', 'POLITIQUE', 'SOCIÉTÉ', 'CULTURE'], story.number >> 2)} ▓▓▓`, ''] : []),
          titled(story),
          `Par ${story.person}, ${at(papers, story.number)}, ${dayOf(story)} mars 2025, p. ${story.number + 1}`,
          '',
          bodyOf(story, story.number % 3 === 2),
          '',
          story.number % 2 === 0 ? '(Lire la suite sur le site du journal)' : '[…]',
          '',
        ].join('\n')),
        'Pour ne plus recevoir cette revue : presse@ministere.example',
      ].join('\n');
    },
  },
  {
    name: 'terminal feed reader, saved articles one after another',
    make: ({ stories }) => stories().map((story) => [
      `Feed: ${outletOf(story)} - latest`,
      `Title: ${quoting(story)}`,
      ...(story.number % 3 === 0 ? [] : [`Author: ${story.person}`]),
      `Link: ${urlOf(story)}`,
      `Date: ${mailDateOf(story)}`,
      '',
      ...(story.number % 2 === 0 ? ['[image 1: photo of the scene (link #1)]', ''] : []),
      wrapped(bodyOf(story), 78),
      '',
      `Continue reading...[${story.number % 2 === 0 ? 2 : 1}]`,
      '',
      'Links:',
      ...(story.number % 2 === 0 ? [`[1]: https://${hostOf(outletOf(story))}/img/${story.number}.jpg (image)`] : []),
      `[${story.number % 2 === 0 ? 2 : 1}]: ${urlOf(story)} (link)`,
      '',
    ].join('\n')).join('\n'),
  },
  {
    name: 'text browser dump with link numbers and references',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 4] });
      return [
        '   #[1]RSS [2]Search',
        '',
        '   [3]Skip to content',
        '',
        '   [4]Home [5]News [6]Opinion [7]Archive',
        '',
        'Norhaven Today',
        '',
        '   Latest stories',
        '',
        ...all.flatMap((story) => [
          `[${story.number * 2 + 6}]${titled(story)}`,
          '',
          `   Posted on ${dateOf(story.number)} by [${story.number * 2 + 7}]${story.person}`,
          '',
          wrapped(story.paragraphs.join('\n\n'), 69, '   '),
          '',
          ...(story.number % 3 === 0 ? ['     * [BUTTON] Share', '     * [BUTTON] Print', ''] : []),
        ]),
        '   ← Older posts',
        '',
        '   © 2025 Norhaven Today. Proudly powered by WordPress.',
        '',
        'References',
        '',
        '   Visible links',
        ...['feed', 'search', '#content', '', 'news', 'opinion', 'archive'].map((path, index) => `   ${index + 1}. https://norhaventoday.example/${path}`),
        ...all.flatMap((story) => [
          `   ${story.number * 2 + 6}. https://norhaventoday.example/?p=${story.number * 31}`,
          `   ${story.number * 2 + 7}. https://norhaventoday.example/author/${slugOf(story.person)}`,
        ]),
      ].join('\n');
    },
  },
  {
    name: 'agency wire with slug lines, editors’ notes and NNNN',
    make: ({ stories }) => stories().map((story) => [
      'ZCZC',
      `r w BC-${slugOf(story.subheading).toUpperCase()}${story.number % 3 === 0 ? '-1STLD' : ''}   ${isoOf(story).slice(5)} 0${wordsOf(story)}`,
      ...(story.number % 3 === 0 ? [`Eds: RECASTS lead; ADDS quotes, background. With Photos ${story.place.toUpperCase()}101-104.`] : []),
      titled(story),
      ...(story.number % 2 === 0 ? [`By ${story.person}`] : []),
      `${story.place.toUpperCase()} (CNA) -- ${first(story)}`,
      ...rest(story).map((each) => `@${each}`),
      ...(story.number % 3 === 0 ? ['(MORE)', `@${said(story)}`] : []),
      '(END)',
      `CNA-CC-${isoOf(story).slice(5)}-25 ${timeOf(story).replace(':', '')}GMT`,
      'NNNN',
    ].map((each) => wrapped(each, 66).replace(/^@/u, '   ')).join('\n')).join('\n\n'),
  },
  {
    name: 'articles copied off news sites with their buttons and credits',
    make: ({ stories }) => stories({ paragraphs: [3, 6] }).map((story) => [
      at(['Business', 'Environment', 'World news', 'Technology'], story.number),
      quoting(story),
      ...(story.number % 2 === 0 ? [`${first(story).split(',')[0] ?? ''}, new figures show`] : []),
      '',
      `${story.person}`,
      ...(story.number % 3 === 0 ? [`${at(['Energy', 'Science', 'Political'], story.number)} correspondent`] : []),
      `${dateOf(story.number)} • ${timeOf(story)} ${story.number % 2 === 0 ? '• Updated 2 hours ago' : 'GMT'}`,
      `${(story.title.length % 6) + 2} min read`,
      '',
      'Share',
      'Save',
      ...(story.number % 3 === 2 ? ['Add as preferred on Google'] : []),
      '',
      `${at(['Brunn', 'Sorel', 'Aldane'], story.number)}/Getty Images`,
      `Residents of ${story.place} look on, ${dateOf(story.number)}.`,
      '',
      story.paragraphs.slice(0, 2).join('\n\n'),
      '',
      ...(story.number % 2 === 0 ? ['Advertisement', ''] : ['Sign up to our daily newsletter', '']),
      story.subheading,
      said(story),
      '',
      story.paragraphs.slice(2).join('\n\n'),
      '',
      closings.get(outletOf(story)) ?? `Topics: ${story.place} | ${story.subheading}\n${story.number * 13} comments`,
    ].join('\n')).join('\n\n'),
  },
  {
    name: 'comma-separated export, a row for each article',
    make: ({ stories }) => [
      'date,source,author,headline,text,url,reach',
      ...stories({ paragraphs: [1, 3] }).map((story) => [
        isoOf(story),
        `"${outletOf(story)}"`,
        story.number % 3 === 0 ? '' : `"${story.person}"`,
        `"${titled(story)}"`,
        `"${story.paragraphs.join(' ')}"`,
        urlOf(story),
        story.number * 12345,
      ].join(',')),
    ].join('\n'),
  },
  {
    name: 'table pasted from a spreadsheet, tabs and Windows line ends',
    make: ({ stories }) => windows([
      'No.\tDate\tOutlet\tHeadline\tFull text\tTone',
      ...stories({ tongue: 'german', paragraphs: [1, 2] }).map((story) =>
        [
          story.number, dottedOf(story), outletOf(story), titled(story), story.paragraphs.join(' '),
          at(['neutral', 'positiv', 'negativ'], story.number),
        ].join('\t')),
      '',
    ].join('\n')),
  },
  {
    name: 'scanned clippings, narrow columns, words cut at line ends, titles in capitals on two lines',
    make: ({ stories }) => stories({ paragraphs: [2, 4] }).map((story) => [
      `${outletOf(story).toUpperCase()}   ${dateOf(story.number)}   p ${story.number + 1}`,
      '',
      here + wrapped(story.title.toUpperCase(), 26),
      '',
      ...(story.number % 2 === 0 ? [`By ${story.person.toUpperCase()}`, ''] : []),
      column(story.paragraphs.join('\n'), 42),
      ...(story.number % 3 === 0 ? ['', `Picture: ${story.person}`] : []),
      '',
      `- ${story.number} -`,
    ].join('\n')).join('\n\n'),
  },
  {
    name: 'bilingual bulletin, English and German by turns',
    make: ({ stories }) => {
      const english = stories({ paragraphs: [2, 3] });
      const german = stories({ tongue: 'german', paragraphs: [2, 2] }, english.length);
      return [
        'NORTHERN MINORITIES BULLETIN / BULLETIN DER NÖRDLICHEN MINDERHEITEN',
        'No. 3 / Nr. 3 — March / März 2025',
        '',
        ...english.map((story, index) => {
          const other = german[index];
          return [
            '',
            `${titled(story)} / ${other?.title ?? ''}`,
            '',
            ...story.paragraphs.map((each, place) => (other?.paragraphs[place] === undefined ? `${each}\n` : `${each}\n\n${other.paragraphs[place] ?? ''}\n`)),
            `Source / Quelle: ${outletOf(story)}, ${dottedOf(story)}`,
          ].join('\n');
        }),
      ].join('\n');
    },
  },
  {
    name: 'German parliament news service, contents by number, agency mark in brackets',
    make: ({ stories }) => {
      const all = stories({ tongue: 'german', paragraphs: [2, 5] });
      const kinds = ['Antwort', 'Ausschuss', 'Gesetzentwurf', 'Antrag', 'Anhörung'];
      return [
        'Parlamentsnachrichten\nKurzmeldungen des Landtags',
        'Neues aus Ausschüssen und aktuelle parlamentarische Initiativen\n\nMittwoch, 12. März 2025, Redaktionsschluss: 10.14 Uhr',
        all.map((story) => wrapped(`${two(story.number)}. ${story.title}`, 66)).join('\n'),
        ...all.map((story) => [
          '',
          wrapped(`${two(story.number)}. ${titled(story)}`, 66),
          `${at(['Verkehr', 'Energie', 'Haushalt'], story.number)}/${at(kinds, story.number)}`,
          '',
          wrapped(`Lindavik: (pn/${story.person.slice(0, 2).toUpperCase()}) ${story.paragraphs.join('\n')}`, 66),
        ].join('\n')),
        '',
        'Impressum\n\nHerausgeber: Landtag, Referat Online-Dienste\nVerantwortlich: Edda Brunn\nTelefon: 030 0000-35642',
      ].join('\n\n');
    },
  },
  {
    name: 'union bulletin, capitals between star lines, demands as lists',
    make: ({ stories }) => [
      '*'.repeat(65),
      centred('D O C K E R S   U N I T E D', 65),
      centred('Weekly e-bulletin of the Port and Rail Workers’ Union  No. 412', 65),
      '*'.repeat(65),
      '',
      'IN THIS ISSUE: pay talks, safety, solidarity from abroad, dates',
      '',
      ...stories({ paragraphs: [2, 5], sentences: [1, 3] }).map((story) => [
        '*'.repeat(65),
        wrapped(here + story.title.toUpperCase(), 65),
        '*'.repeat(65),
        '',
        wrapped(first(story), 65),
        '',
        ...(story.number % 2 === 0
          ? ['The union demands:', '', ...rest(story).map((each) => wrapped(`* ${each}`, 65)), '']
          : [wrapped(rest(story).join('\n\n'), 65), '']),
        ...(story.number % 3 === 0 ? [`Contact: ${story.person}, ${slugOf(story.person)}@dockers.example`, ''] : []),
      ].join('\n')),
      '*'.repeat(65),
      'Join the union today! www.dockers.example/join',
      'To unsubscribe send an empty mail to leave-bulletin@dockers.example',
    ].join('\n'),
  },
  {
    name: 'university in the news, no blank lines, bold outlet before title',
    make: ({ stories }) => withoutBlanks([
      'UNIVERSITY IN THE NEWS',
      'Weekly media clips, 3–9 March 2025',
      'Compiled by the Office of Communications. Clips are for internal use.',
      ...stories({ paragraphs: [1, 4] }).map((story) => [
        `**${outletOf(story)}** | ${quoting(story)}`,
        `${dateOf(story.number)}${story.number % 2 === 0 ? ` | By ${story.person}` : ''} | Link: ${urlOf(story)}`,
        story.paragraphs.join('\n'),
        ...(story.number % 3 === 0 ? [`*Also covered by:* ${at(outlets, story.number + 2)}, ${at(outlets, story.number + 3)}`] : []),
      ].join('\n')),
    ].join('\n')),
  },
  {
    name: 'short news without titles, paper and day in brackets at the end, stars between',
    make: ({ stories }) => [
      'THE WEEK ON THE COAST',
      'A digest of the local papers, prepared by the Consulate',
      '',
      stories({ paragraphs: [1, 3] }).map((story) => {
        const text = here + story.paragraphs.join('\n\n');
        return wrapped(`${text} (${outletOf(story)}, ${dateOf(story.number)})`, 70);
      }).join('\n\n* * *\n\n'),
    ].join('\n'),
  },
  {
    name: 'think-tank briefing, Roman parts and decimal numbers, footnotes',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [2, 4] });
      const parts = ['I. DOMESTIC POLITICS', 'II. ECONOMY AND ENERGY', 'III. SECURITY', 'IV. SOCIETY', 'V. REGION', 'VI. ANNEX'];
      return [
        'CENTRE FOR NORTHERN STUDIES\nCOUNTRY BRIEFING 10/2025\n\nThis briefing covers the period from 3 to 9 March 2025.\n',
        ...all.map((story) => {
          const part = (story.number - 1) >> 2;
          return [
            ...(story.number % 4 === 1 ? [at(parts, part), ''] : []),
            `${part + 1}.${((story.number - 1) % 4) + 1}  ${titled(story)}`,
            '',
            wrapped(story.paragraphs.map((each, index) => (index === 0 ? `${each}[${story.number}]` : each)).join('\n\n'), 75),
            '',
            ...(story.number % 2 === 0 ? [wrapped(`Comment: ${said(story)}`, 75), ''] : []),
          ].join('\n');
        }),
        '_______________________',
        ...all.map((story) => `[${story.number}] ${outletOf(story)}, ${dateOf(story.number)}, ${urlOf(story)}`),
      ].join('\n');
    },
  },
  {
    name: 'monitoring service, text of report, source below',
    make: ({ stories }) => stories({ paragraphs: [2, 6] }).map((story) => [
      quoting(story),
      '',
      `Text of report by ${story.person} headlined "${story.subheading}", published by ${outletOf(story)} website on ${dateOf(story.number)}`,
      '',
      first(story),
      '',
      ...(story.number % 3 === 0 ? [`[Subheading] ${story.subheading}`, ''] : []),
      ...rest(story).flatMap((each) => [each, '']),
      ...(story.number % 4 === 0 ? ['[Passage omitted: background already reported]', ''] : []),
      `Source: ${outletOf(story)} website, ${story.place}, in English ${timeOf(story).replace(':', '')} gmt ${dateOf(story.number)}`,
    ].join('\n')).join('\n\n\n'),
  },
  {
    name: 'letters to the editor, Sir and signatures',
    make: ({ stories }) => [
      'LETTERS TO THE EDITOR',
      'letters@lindavikcourier.example. Letters should be no longer than 300 words.',
      '',
      ...stories({ paragraphs: [1, 3], titleWords: [3, 6] }).map((story) => [
        titled(story),
        '',
        `${at(['Sir, – ', 'A chara, – ', 'Madam, '], story.number)}${story.paragraphs.join('\n\n')}`
          + ` – ${at(['Yours, etc,', 'Is mise,', 'Yours faithfully,'], story.number)}`,
        '',
        story.person.toUpperCase(),
        ...(story.number % 2 === 0 ? ['Chairman, Friends of the Harbour,'] : []),
        `${story.place}.`,
        '',
      ].join('\n')),
    ].join('\n'),
  },
  {
    name: 'outbreak mailing list, bracketed numbers, source and communicator',
    make: ({ stories }) => {
      const all = stories({ paragraphs: [1, 4] });
      return [
        'PORT HEALTH UPDATE (10)\n***********************\nA mail from the Harbour Health Network\nhttps://harbourhealth.example\n',
        'In this update:',
        ...all.map((story) => `[${story.number}] ${story.title}`),
        '',
        ...all.map((story) => [
          '******',
          `[${story.number}] ${titled(story)}`,
          `Date: ${dateOf(story.number)}`,
          `Source: ${outletOf(story)} [edited]`,
          urlOf(story),
          '',
          '',
          wrapped(story.paragraphs.join('\n\n'), 74),
          '',
          ...(story.number % 3 === 0 ? [`[Byline: ${story.person}]`, ''] : []),
          '--',
          'Communicated by:',
          story.number % 2 === 0 ? 'Harbour Health Desk\n<desk@harbourhealth.example>' : `${story.person}\n${story.place}`,
          '',
          ...(story.number % 4 === 0 ? [wrapped(`[${said(story)} - Mod.ES]`, 74), ''] : []),
        ].join('\n')),
        'See Also\nPort health update (09): 20250301.8712\nPort health update (08): 20250224.8701',
        '.................................................es/mj/sh',
      ].join('\n');
    },
  },
  {
    name: 'Arabic press summary, source line after each report',
    make: ({ stories }) => {
      const papers = ['صحيفة الميناء', 'جريدة الساحل', 'وكالة الشمال للأنباء'];
      return [
        'النشرة الصحفية اليومية',
        'إدارة الإعلام - الأربعاء 12 مارس 2025',
        '',
        ...stories({ tongue: 'arabic' }).map((story) => [
          `${story.number}- ${titled(story)}`,
          story.paragraphs.join('\n'),
          `المصدر: ${at(papers, story.number)} ${dayOf(story)}/${(story.number % 6) + 1}/2025`,
          '',
        ].join('\n')),
      ].join('\n');
    },
  },
  {
    name: 'Chinese clippings, outlet and time under the title, editor in brackets',
    make: ({ stories }) => stories({ tongue: 'chinese' }).map((story) => [
      titled(story),
      `2025年${(story.number % 6) + 1}月${dayOf(story)}日 ${timeOf(story)}　`
        + `来源：${at(['海港日报', '北方新闻网', '滨海晚报'], story.number)}　分享到：`,
      ...(story.number % 3 === 0 ? ['　　图为活动现场。本报记者 摄'] : []),
      ...story.paragraphs.map((each, index) => `　　${index === 0 && story.number % 2 === 0 ? '本报讯（记者 王海）' : ''}${each}`),
      `（责任编辑：${at(['李明', '张华', '陈静'], story.number)}）`,
      '',
    ].join('\n')).join('\n'),
  },
];
