import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';
import { readAs } from './fixture';

const factiva = (number: number) => `News
Swans leave the lake ${number}
By Ann Bell
1${number}0 words
${number} March 2024
The Meredale Star
MERSTAR
7
English
(c) 2024 Meredale Star. All rights reserved.

The swans left at noon. Nobody had asked them to stay.

Document MERSTAR0020240301ek310000${number}

`;

const coded = (number: number) => `SE  News
HD  Swans leave the lake ${number}
BY  By Ann Bell
PD  ${number} March 2024
SN  The Meredale Star
LA  German

LP
The swans left at noon.

TD
Nobody had asked them to stay.

NS  gbird : Birds | glake : Lakes
AN  Document MERSTAR0020240301ek310000${number}

`;

const proquest = (number: number) => `____________________________________________________________

Document ${number} of 2

Swans leave the lake ${number}

Author: Bell, Ann

Publication info: The Meredale Star ; Meredale [Meredale]${number} Mar 2024: 7.

Full text: The swans left at noon.

Subject: of their flight nothing is known.

They may be back.

Subject: Birds; Lakes

ProQuest document ID: 10000${number}

Database: Meredale Newsstand

`;

const imported = (number: number) => `Title: Swans leave the lake ${number}
Source: Agenda 2030
Date: 2024-03-0${number}
Author: Ann Bell
Subjects: Birds; Lakes
Original: swans.docx

Note: the swans left at noon.

--------------------
`;

const both = (write: (number: number) => string) => readAs(`${write(1)}${write(2)}`);

describe('exports of press databases', () => {
  it.each([
    ['factiva', factiva, /^The swans left at noon\. Nobody had asked them to stay\.$/u],
    ['factiva-coded', coded, /^The swans left at noon\.\n\nTD\nNobody had asked them to stay\.$/u],
    ['proquest', proquest, /^The swans left at noon\.[^]*They may be back\.$/u],
    ['import', imported, /^Note: the swans left at noon\.$/u],
  ] as const)('are read as %s', (format, write, body) => {
    const read = both(write);
    expect(read.format).toBe(format);
    expect(read.titles).toEqual(['Swans leave the lake 1', 'Swans leave the lake 2']);
    for (const each of read.bodies) expect(each).toMatch(body);
    expect(read.articles.map(({ fields }) => fields.date)).toEqual(['2024-03-01', '2024-03-02']);
  });

  it('give their fields', () => {
    expect(both(factiva).articles[1]?.fields).toMatchObject({ source: 'The Meredale Star', section: 'News', words: 120, page: '7', language: 'en', id: 'MERSTAR0020240301ek3100002' });
    expect(both(coded).articles[0]?.fields).toMatchObject({ subjects: ['Birds', 'Lakes'], language: 'de', id: 'MERSTAR0020240301ek3100001' });
    expect(both(proquest).articles[0]?.fields).toMatchObject({ author: 'Bell, Ann', source: 'The Meredale Star', subjects: ['Birds', 'Lakes'], id: '100001' });
    expect(both(imported).articles[0]?.fields).toEqual({ source: 'Agenda 2030', date: '2024-03-01', author: 'Ann Bell', subjects: ['Birds', 'Lakes'], original: 'swans.docx' });
  });
});

describe('fields of texts of no known format', () => {
  const story = 'The swans left the lake at noon, and nobody had asked them to stay, although the town owes them its name and its arms. ';
  const item = (title: string) => `Title: ${title}\nSource: The Meredale Star\nDate: 3 March 2024\n\n${story.repeat(3)}\n\n${story.repeat(2)}\n\n---\n\n`;

  it('come from header blocks and from front matter', () => {
    const text = `---\nlang: de\nauthor: "Ann Bell"\n---\n\n${['Swans leave the lake', 'Bakers want to sleep', 'Tram shed is sold'].map(item).join('')}`;
    const { format, articles } = parseDigest(text);
    expect(format).toBeNull();
    expect(articles.map(({ fields }) => fields)).toEqual(articles.map(() => ({ language: 'de', author: 'Ann Bell', source: 'The Meredale Star', date: '2024-03-03' })));
    expect(articles.length).toBe(3);
  });
});
