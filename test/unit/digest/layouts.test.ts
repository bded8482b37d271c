import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { body, digestOf, plain, stories } from './stories';

const titles = stories.map((story) => story.title);

function titlesOf(text: string): string[] {
  return parseDigest(text).articles.map((article) => article.title);
}

function bodiesOf(text: string): string[] {
  return parseDigest(text).articles.map((article) => text.slice(article.bodyStart, article.bodyEnd));
}

function closingsOf(text: string): (string | null)[] {
  return parseDigest(text).articles.map(({ closingStart, closingEnd }) => (closingStart === null || closingEnd === null ? null : text.slice(closingStart, closingEnd)));
}

describe('closing lines', () => {
  const variants = ['Ask our desk, day or night', 'Ask our desk, day or night!', 'Ask our desk day or night', 'Ask our\u00a0desk, day or night'];

  it('ends articles with a line that recurs', () => {
    const text = digestOf((story) => `${plain(story)}\n\nContinue in the app`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
    expect(new Set(closingsOf(text))).toEqual(new Set(['Continue in the app']));
    expect(parseDigest(text).layout.kind).toBe('digest');
    expect(parseDigest(text).layout.signals[0]).toBe('closing-line');
  });

  it('sees through an exclamation mark, a comma and a no-break space', () => {
    const text = digestOf((story, index) => `${plain(story)}\n\n${variants[index % variants.length] ?? ''}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(closingsOf(text)).toEqual(stories.map((_, index) => variants[index % variants.length]));
  });

  it('sees through numbers and page addresses', () => {
    const text = digestOf((story, index) => `${plain(story)}\n\nRead all ${index + 90} comments at https://news.example/${index}/x-${index}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
  });

  it('sees through the name of the publisher', () => {
    const names = ['Lindavik Echo', 'Coast Gazette', 'The Ostra Observer', 'Harz Radio', 'Island Post', 'Evening Wire'];
    const text = digestOf((story, index) => `${plain(story)}\n\nSource: ${names[index] ?? ''}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(closingsOf(text)).toEqual(names.map((name) => `Source: ${name}`));
  });

  it('takes a first article with a list as dek and with sub-headings whole', () => {
    const first = `${stories[0]?.title ?? ''}\n\n  • Three cranes replace diesel machines\n  • Neighbours hope for quiet nights\n\nBy Ada Brunn\n\n`
      + `${stories[0]?.paragraphs[0] ?? ''}\n\nWhat the neighbours say\n\n${stories[0]?.paragraphs.slice(1).join('\n\n') ?? ''}`;
    const text = digestOf((story, index) => `${index === 0 ? first : plain(story)}\n\nContinue in the app`);
    expect(titlesOf(text)).toEqual(titles);
    expect(parseDigest(text).articles[0]?.subheadings.map((heading) => heading.text)).toEqual(['What the neighbours say']);
  });

  it('leaves a masthead, contents and a footer out', () => {
    const contents = titles.map((title) => `- ${title}`).join('\n');
    const text = `THE LINDAVIK LETTER\nIssue 12\n\nIn this letter\n\n${contents}\n\n${digestOf((story) => `${plain(story)}\n\nContinue in the app`)}\n\nYou get this letter because you asked for it.\nUnsubscribe | Archive\n`;
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
  });

  it('does not take an advertisement that recurs inside of articles for one', () => {
    const text = digestOf((story) => `${story.title}\n\n${story.paragraphs.join('\n\nADVERTISEMENT\n\n')}\n\nContinue in the app`);
    expect(titlesOf(text)).toEqual(titles);
  });
});

describe('lines drawn', () => {
  it.each(['---', '* * *', '______________', '=========='])('cuts at %s', (line) => {
    const text = digestOf(plain, `\n\n${line}\n\n`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
    expect(closingsOf(text)).toEqual([...stories.slice(1).map(() => line), null]);
  });

  it('takes a line under a title for its mark', () => {
    const text = digestOf((story) => `${story.title}\n${'='.repeat(story.title.length)}\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
  });
});

describe('marked titles', () => {
  const marks: readonly (readonly [string, (title: string, index: number) => string])[] = [
    ['Markdown headings', (title) => `# ${title}`],
    ['numbers', (title, index) => `${index + 1}. ${title}`],
    ['dates in brackets', (title, index) => `[${index + 1} March 2024] ${title}`],
    ['dates before a dash', (title, index) => `2024-03-0${index + 1} – ${title}`],
    ['bold', (title) => `**${title}**`],
    ['a symbol', (title) => `■ ${title}`],
  ];

  it.each(marks)('finds %s, and the title without the mark', (_, mark) => {
    const text = digestOf((story, index) => `${mark(story.title, index)}\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
    for (const article of parseDigest(text).articles) expect(text.slice(article.titleStart, article.titleEnd)).toBe(article.title);
  });

  it('finds capitals', () => {
    const text = digestOf((story) => `${story.title.toUpperCase()}\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles.map((title) => title.toUpperCase()));
  });

  it('takes deeper headings for sub-headings', () => {
    const text = digestOf((story) => `# ${story.title}\n\n${story.paragraphs[0] ?? ''}\n\n## Background\n\n${story.paragraphs[1] ?? ''}\n\n## What comes next\n\n${story.paragraphs[2] ?? ''}`);
    expect(titlesOf(text)).toEqual(titles);
    for (const article of parseDigest(text).articles) expect(article.subheadings.map((each) => each.text)).toEqual(['Background', 'What comes next']);
  });
});

describe('heads', () => {
  it('reads a block of fields', () => {
    const text = digestOf((story, index) => `Title: ${story.title}\nDate: ${index + 1} May 2024\nSource: Harz Radio\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
    expect(parseDigest(text).articles.map((article) => article.dateline)).toEqual(stories.map((_, index) => `${index + 1} May 2024`));
  });

  it('reads byline and date under the title', () => {
    const text = digestOf((story, index) => `${story.title}\nBy Ann Bellweather\n${index + 1} hours ago\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles);
    const { articles } = parseDigest(text);
    expect(articles.map((article) => article.byline)).toEqual(stories.map(() => 'By Ann Bellweather'));
    expect(articles.map((article) => article.dateline)).toEqual(stories.map((_, index) => `${index + 1} hours ago`));
  });

  it('leaves a kicker above the title outside of both articles', () => {
    const kickers = ['WORLD', 'TRAVEL', 'LAW', 'WORLD', 'TRAVEL', 'WORLD'];
    const text = digestOf((story, index) => `${kickers[index] ?? ''}\n${story.title}\nBy Ann Bellweather\n\n${body(story)}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map((story) => `By Ann Bellweather\n\n${body(story)}`));
  });
});

describe('blank lines alone', () => {
  it('cuts at the wider gap', () => {
    const text = digestOf(plain, '\n\n\n');
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)).toEqual(stories.map(body));
  });

  it('cuts at the only gaps where paragraphs have none', () => {
    const text = digestOf((story) => [story.title, ...story.paragraphs].join('\n'));
    expect(titlesOf(text)).toEqual(titles);
  });

  it('cuts at form feeds', () => {
    expect(titlesOf(digestOf(plain, '\n\f'))).toEqual(titles);
  });

  it('reads hard-wrapped text', () => {
    const wrap = (text: string) => text.replace(/(.{50,66}) /gu, '$1\n');
    expect(titlesOf(digestOf((story) => `${story.title}\n\n${story.paragraphs.map(wrap).join('\n\n')}`, '\n\n\n'))).toEqual(titles);
  });

  it('finds titles by their shape where there is no other sign', () => {
    expect(titlesOf(digestOf(plain))).toEqual(titles);
  });
});

describe('line ends', () => {
  const text = digestOf((story) => `${plain(story)}\n\nContinue in the app`);

  it.each([['CRLF', '\r\n'], ['CR', '\r']])('keeps %s and gives offsets of the text as given', (_, lineEnd) => {
    const changed = text.replaceAll('\n', lineEnd);
    const { articles } = parseDigest(changed);
    expect(articles.map((article) => changed.slice(article.titleStart, article.titleEnd))).toEqual(titles);
    expect(bodiesOf(changed)).toEqual(stories.map((story) => body(story).replaceAll('\n', lineEnd)));
  });

  it('counts a byte order mark and leaves it out of the title', () => {
    const { articles } = parseDigest(`\ufeff${text}`);
    expect(articles[0]).toMatchObject({ title: titles[0], titleStart: 1 });
  });
});

describe('numbered titles', () => {
  it('are distinguished from a numbered list within an article', () => {
    const list = 'First to leave the square:\n1. Fire engines\n2. Market traders\n3. Removal vans';
    const text = digestOf((story, index) => `${index + 1}. ${plain(story)}${index === 1 ? `\n\n${list}\n\n${body(story)}` : ''}`);
    expect(titlesOf(text)).toEqual(titles);
    expect(bodiesOf(text)[1]).toContain('3. Removal vans');
  });
});
