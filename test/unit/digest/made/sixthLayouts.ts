import { bodyOf, dateOf, here, titled, wrapped, type MadeLayout } from './layout';
import type { MadeStory } from './makeStory';
import { at, centred, dayOf, dottedOf, first, hostOf, mailDateOf, outletOf, quoting, rest, said, slugOf, timeOf, two, urlOf, weekdayOf, wordsOf } from './storyDetails';

/** Forms in which newsletters, services and exports set articles, written by somebody who had not seen the parser; more of them in `seventhLayouts`. */
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
];
