import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../src/core/digest/parse/parseDigest';

interface Read {
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
}

function read(text: string): Read {
  const { articles } = parseDigest(text);
  return { titles: articles.map(({ title }) => title), bodies: articles.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd)) };
}

const told = 'The council wants four night boats a week, and asks the province for half of what they cost.';

describe('newsletters in Markdown whose items are in lists', () => {
  it('takes items that tell the news for articles, and their sections for none', () => {
    const { titles, bodies } = read(`# Harbour Weekly 31

## Ports

- [Towns ask for a night ferry](https://echo.example/1)

  > ${told}

- [Tram drivers reject the offer](https://gazette.example/2)

  > ${told}

## Laws

- [Kelp rules reach parliament](https://post.example/3)

  > ${told}

- [Pilots may retire later](https://post.example/4)

  > ${told}

## In short

- [A bridge opens](https://echo.example/5)
- [A bandstand moves](https://echo.example/6)
`);
    expect(titles).toEqual(['Towns ask for a night ferry', 'Tram drivers reject the offer', 'Kelp rules reach parliament', 'Pilots may retire later', 'A bridge opens', 'A bandstand moves']);
    expect(bodies[0]).toContain('four night boats');
    expect(bodies[0]).not.toContain('https:');
  });

  it('finds the title behind its author, before its source, in bold, and in an address', () => {
    const { titles } = read(`# Digest No. 4

## Papers

1. Ana Roe: [Who pays for the pier](https://echo.example/1) — ${told}
2. Ben Orr: [The price of salt](https://post.example/2) — ${told}
3. [Cranes at night](https://gazette.example/3) — ${told}

## Radar

- Ferry company Norlin sells its two oldest boats to a yard in the south, which will scrap them — [Echo](https://echo.example/4)
- Province of Harl delays the toll on trucks until the new road is open to everybody — [Post](https://post.example/5)

## Notes

- **Salt prices rise** — Echo (12 March) — https://echo.example/6
- https://ministry.example/plan
  - ${told}
`);
    expect(titles).toEqual([
      'Who pays for the pier', 'The price of salt', 'Cranes at night', 'Ferry company Norlin sells its two oldest boats to a yard in the south, which will scrap them',
      'Province of Harl delays the toll on trucks until the new road is open to everybody', 'Salt prices rise', 'https://ministry.example/plan',
    ]);
  });

  it('reads items of Chinese numbers, whose text follows the link', () => {
    const { titles } = read(`# 港口周刊 第 20 期

### 政策
1、[夜间渡轮](https://news.example/1)：四座港口城市请求恢复夜间渡轮，市议会说护士和面包师现在要开车两个小时才能上班。

2、[粮仓账目](https://news.example/2)：审计署周二说，公共粮仓里十分之一的粮食被登记了两次，报告没有点名。

### 技术
3、[海带养殖](https://news.example/3)：一项关于海带养殖的法案周四首次宣读，沿海各区可以把海床出租十二年。

4、[图书馆](https://news.example/4)：从五月起图书馆除了书籍还出借电钻、梯子和缝纫机，借用者要先看安全短片。
`);
    expect(titles).toEqual(['夜间渡轮', '粮仓账目', '海带养殖', '图书馆']);
  });

  it('leaves sections of bare links whole: their headings are what the author says they are', () => {
    const { titles } = read(`# Harbour Weekly 32

## Updates

* [Towns ask for a ferry](https://echo.example/1)
* [Drivers reject the offer](https://post.example/2)

## Calls for comment

* [Kelp rules](https://ministry.example/3)

## Jobs

${told}
`);
    expect(titles).toEqual(['Updates', 'Calls for comment', 'Jobs']);
  });
});

describe('newsletters in Markdown with headings of several levels', () => {
  it('decides section by section: over several articles, of items, or an article', () => {
    const { titles } = read(`# Port Review — 20 August 2026

## First

### 1. Norlin buys the ferry line

${told}

### 2. Thieves copy the lock codes

${told}

## Radar

- Ferry company Norlin sells its two oldest boats to a yard in the south, which will scrap them — [Echo](https://echo.example/4)
- Province of Harl delays the toll on trucks until the new road is open to everybody — [Post](https://post.example/5)
- The union of pilots calls a strike on the day of the regatta, and wants longer breaks — [Post](https://post.example/6)

## A longer read

${told}
`);
    expect(titles).toEqual([
      'Norlin buys the ferry line', 'Thieves copy the lock codes', 'Ferry company Norlin sells its two oldest boats to a yard in the south, which will scrap them',
      'Province of Harl delays the toll on trucks until the new road is open to everybody', 'The union of pilots calls a strike on the day of the regatta, and wants longer breaks', 'A longer read',
    ]);
  });

  it('shows a heading that is a link as its words, with a tag before and a discussion behind', () => {
    const { titles } = read(`# Weekly 7

## [Towns ask for a ferry](https://echo.example/1) ([talk](https://talk.example/1))

${told}

## [Video] [Drivers reject the offer](https://post.example/2)

${told}
`);
    expect(titles).toEqual(['Towns ask for a ferry', 'Drivers reject the offer']);
  });

  it('takes an essay with fields above and headings within for no newsletter', () => {
    const { layout } = parseDigest(`---
title: How we built a pier
author: Ana Roe
---

# How we built a pier

${told}

## The plan

${told}

## The cost

${told}
`);
    expect(layout.signals).not.toContain('markdown');
  });
});

it.each([
  ['white space', `- ${'a'.repeat(30)}${' '.repeat(1900)}b`], ['brackets behind a link', `## [A title](https://echo.example/1)${' (a)'.repeat(200)} !`], ['colons', `- ${'a: '.repeat(600)}`],
])('items and headings of much %s take no long time to read', (_, line) => {
  const text = `# Weekly 7\n\n## One\n\n${`${line}\n\n${told}\n\n`.repeat(300)}`;
  expect(parseDigest(text).articles.length).toBeLessThanOrEqual(301);
});
