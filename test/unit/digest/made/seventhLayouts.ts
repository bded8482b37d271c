import { dateOf, here, titled, wrapped, type MadeLayout } from './layout';
import { at, centred, closings, column, dayOf, dottedOf, first, isoOf, outletOf, outlets, quoting, rest, said, slugOf, timeOf, two, urlOf, windows, withoutBlanks, wordsOf } from './storyDetails';

/** Forms in which newsletters, services and exports set articles, written by somebody who had not seen the parser; the others are in `sixthLayouts`. */
export const seventhLayouts: readonly MadeLayout[] = [
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
      story.person,
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
