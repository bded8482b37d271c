import { describe, expect, it } from 'vitest';
import { readAs } from './fixture';

interface Words {
  readonly day: string;
  readonly abstract: string;
  readonly text: string;
  readonly details: string;
  readonly number: string;
}

const proquest = ({ day, abstract, text, details, number }: Words) => `The ferry is late
Quill, Agnes; Ash, B. T. The Tarn Post; Sandreach [Sandreach]. ${day}: A.5.

${abstract}

It was late.

${text}

The ferry was late again.

Nobody was on it.

${details}

${number}: 2356700121
Database: Newsstream

The ferry is early,
for once
The Tarn Post; Sandreach [Sandreach]. ${day}: 2.

${text}

It left without us.

${details}

${number}: 2356700122
Database: Newsstream
`;

describe('other forms of known formats', () => {
  it.each<[string, Words]>([
    ['English', { day: 'Feb 20, 2020', abstract: 'ABSTRACT', text: 'FULL TEXT', details: 'DETAILS', number: 'ProQuest document ID' }],
    ['Spanish', { day: '20 feb 2020', abstract: 'RESUMEN', text: 'TEXTO COMPLETO', details: 'DETALLES', number: 'ID del documento de ProQuest' }],
    ['French', { day: '20 févr. 2020', abstract: 'RÉSUMÉ', text: 'TEXTE INTÉGRAL', details: 'DÉTAILS', number: 'ID du document ProQuest' }],
    ['German', { day: '20. Feb. 2020', abstract: 'ABSTRACT', text: 'VOLLTEXT', details: 'DETAILS', number: 'ProQuest-Dokument-ID' }],
    ['Italian', { day: '20 febbraio 2020', abstract: 'ABSTRACT', text: 'TESTO COMPLETO', details: 'DETTAGLI', number: 'ID del documento ProQuest' }],
    ['Portuguese', { day: '20 fev. 2020', abstract: 'RESUMO', text: 'TEXTO COMPLETO', details: 'DETALHES', number: 'ID do documento do ProQuest' }],
  ])('ProQuest with headings in %s', (_, words) => {
    const { format, titles, bodies, articles } = readAs(proquest(words));
    expect(format).toBe('proquest');
    expect(titles).toEqual(['The ferry is late', 'The ferry is early, for once']);
    expect(bodies).toEqual(['The ferry was late again.\n\nNobody was on it.', 'It left without us.']);
    expect(articles[0]?.fields).toMatchObject({ source: 'The Tarn Post', date: '2020-02-20', page: 'A.5', id: '2356700121' });
  });

  it('Gale, records that begin with a product', () => {
    const record = (title: string, text: string) => `Product: Beer (2082)
Title: ${title}
Journal: Ale Week
Date: 12 March 1999
Full Text:
COPYRIGHT 1999 Ale Press

${text}

`;
    const { format, titles, bodies } = readAs(record('Brewers pour less', 'Less is poured.') + record('Vintners pour more', 'More is poured.'));
    expect(format).toBe('gale');
    expect(titles).toEqual(['Brewers pour less', 'Vintners pour more']);
    expect(bodies).toEqual(['Less is poured.', 'More is poured.']);
  });

  it('GoPress, a list of titles with their papers as the texts have them', () => {
    const listed = '1. Brug van glas\nDe Post - 15 okt. 2012\n2. Geen winter\nHet Blad - 16 okt. 2012\n\n';
    const full = (paper: string, title: string, text: string) => `${paper}\nPagina 7\n\n${title}\n\nWout V.\n\n${text}\n\n© 2012 Media\n\n`;
    const { titles, bodies } = readAs(listed
      + full('De Post - 15 okt. 2012', 'Brug van glas', 'De brug wordt doorzichtig.') + full('Het Blad - 16 okt. 2012', 'Geen winter', 'De wachter gelooft het niet.'));
    expect(titles).toEqual(['Brug van glas', 'Geen winter']);
    expect(bodies).toEqual(['De brug wordt doorzichtig.', 'De wachter gelooft het niet.']);
  });

  it('records in Japanese, whose figures are of full width', () => {
    const { titles, articles, format } = readAs(`【見出し】灯台守が退職
【紙名】港町新聞
【日付】２０１７年２月３日
【ページ】３１
【文字数】４１２
【本文】
　灯台の番人が退職した。

【見出し】訂正
【日付】２０１７年２月４日
【本文】
　三日付の記事は誤りでした。
`);
    expect(format).toBeUndefined();
    expect(titles).toEqual(['灯台守が退職', '訂正']);
    expect(articles[0]?.fields).toMatchObject({ source: '港町新聞', date: '2017-02-03', page: '31', words: 412 });
  });

  it('a text that begins with labels is no record', () => {
    expect(readAs('Author: me\nTitle: My essay\n\nI write here. Some words.\n\nAbstract: there is none.\n').articles).toHaveLength(0);
  });
});

describe('hostile texts', () => {
  const mega = 1_000_000;
  it.each([
    ['one line of a label', `LENGTH:${' x'.repeat(mega / 2)}`],
    ['one line of capitals', 'A B'.repeat(mega / 3)],
    ['one line that opens brackets', `【${'标'.repeat(mega)}`],
    ['one line of papers and days', 'The Post; Tarn [Tarn]. 20 Feb 2020: A. '.repeat(mega / 40)],
    ['lines like labels', 'LENGTH: 96 words\nTitle: A\n\n'.repeat(mega / 26)],
    ['lines like openings', 'De Post - 15 okt. 2012\n\n'.repeat(mega / 24)],
    ['lines like codes', 'HD A\nBY B\n\n'.repeat(mega / 11)],
  ])('are read to their end: %s', (_, text) => {
    expect(readAs(text).articles.every(({ titleStart, bodyEnd }) => titleStart >= 0 && bodyEnd <= text.length)).toBe(true);
  });
});
