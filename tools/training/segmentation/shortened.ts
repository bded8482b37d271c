/** Shorter digests made from longer ones: most texts at hand are long, and researchers paste three briefs too. */
import { random } from '../random';
import type { MarkedArticle, MarkedDigest } from './texts';

/** Articles that are next to each other, some with no more than the beginning of their text. */
export function shortened(digest: MarkedDigest, seed: number): MarkedDigest[] {
  const { articles, text, accept } = digest;
  const next = random(seed);
  if (accept !== undefined) return beginnings(digest, next);
  if (articles.length < 4) return [];
  return [false, true].map((isBrief) => {
    const count = Math.min(articles.length - 1, 2 + Math.floor(next() * 4));
    const first = next() < 0.5 ? 0 : Math.floor(next() * (articles.length - count + 1));
    const chosen = articles.slice(first, first + count);
    let made = '';
    let at = first === 0 && next() < 0.5 ? 0 : chosen[0]?.blockStart ?? 0;
    const starts: number[] = [];
    for (const { titleStart, bodyStart, bodyEnd } of chosen) {
      starts.push(made.length + titleStart - at);
      const kept = isBrief ? endOfBrief(text, bodyStart, bodyEnd, next) : bodyEnd;
      made += text.slice(at, kept);
      at = bodyEnd;
    }
    made += text.slice(at, articles[first + count]?.blockStart ?? text.length);
    return { ...digest, name: `${digest.name}${isBrief ? ' briefs' : ' cut'}`, text: made, starts, articles: [] };
  });
}

/** Where a paragraph or a line ends that is far enough from the beginning of a body. */
function endOfBrief(text: string, start: number, end: number, next: () => number): number {
  const least = start + 60 + Math.floor(next() * 500);
  const gap = text.indexOf('\n\n', least);
  const line = text.indexOf('\n', least);
  const found = gap >= 0 && gap < least + 1500 ? gap : line;
  return found < 0 || found > end ? end : found;
}

function beginnings(digest: MarkedDigest, next: () => number): MarkedDigest[] {
  const { text } = digest;
  const end = text.indexOf('\n\n', Math.floor(text.length * (0.15 + next() * 0.5)));
  return end < 0 ? [] : [{ ...digest, name: `${digest.name} begun`, text: text.slice(0, end) }];
}

const separated = /^(?:sep-|blank-triple|closer-(?:back|press|read|share|full))/u;

/** The digest without its titles, all of them or some, where lines or gaps part its articles: whole, and a few articles of it. */
export function headless(digest: MarkedDigest, seed: number): MarkedDigest[] {
  const { articles, text, layout } = digest;
  if (!separated.test(layout) || articles.length < 3) return [];
  const next = random(seed);
  return ([[1, Infinity], [0.3, Infinity], [1, 2 + Math.floor(next() * 4)]] as const).map(([share, most]) => {
    let made = '';
    let at = 0;
    const starts = articles.slice(0, most).map(({ titleStart, bodyStart }) => {
      const isLeftOut = next() < share;
      made += text.slice(at, titleStart);
      const start = made.length;
      at = isLeftOut ? bodyStart : titleStart;
      return start;
    });
    const end = articles[most]?.blockStart ?? text.length;
    return { ...digest, name: `${digest.name} headless ${share}${most === Infinity ? '' : ' few'}`, text: made + text.slice(at, end), starts, articles: [] };
  });
}

/** The digest without some of its closing lines. */
export function unclosed(digest: MarkedDigest, seed: number): MarkedDigest[] {
  const { articles, text } = digest;
  const closed = articles.filter(({ closingStart }) => typeof closingStart === 'number');
  if (closed.length < 5) return [];
  const next = random(seed);
  const share = 0.1 + next() * 0.3;
  const left = closed.filter(() => next() < share);
  let made = '';
  let at = 0;
  const removed: (readonly [at: number, length: number])[] = [];
  for (const { closingStart, closingEnd } of left) {
    const [from, to] = [closingStart ?? at, closingEnd ?? at];
    made += text.slice(at, from).trimEnd();
    removed.push([from, to - from + (from - at - text.slice(at, from).trimEnd().length)]);
    at = to;
  }
  const moved = (offset: number) => offset - removed.filter(([from]) => from < offset).reduce((sum, [, length]) => sum + length, 0);
  return left.length === 0 ? [] : [{ ...digest, name: `${digest.name} unclosed`, text: made + text.slice(at), starts: articles.map(({ titleStart }) => moved(titleStart)), articles: [] }];
}

const between = ['* * *', '----------', '=====', '***', 'Photo: Bruno Castell', 'Image: Coast Gazette', 'Advertisement', '[Picture]', '…', '“And then?” she asked.', 'Nobody answered him.', '(Applause.)', 'Next slide, please.'];

/** One article of the digest, with lines between some of its paragraphs that part no articles. */
export function parted(digest: MarkedDigest, seed: number): MarkedDigest[] {
  const next = random(seed);
  const article = digest.articles[Math.floor(next() * digest.articles.length)];
  if (article === undefined || digest.accept !== undefined) return [];
  const paragraphs = digest.text.slice(article.bodyStart, article.bodyEnd).split('\n\n');
  if (paragraphs.length < 6) return [];
  const line = between[Math.floor(next() * between.length)] ?? '';
  const every = 2 + Math.floor(next() * 3);
  const body = paragraphs.map((text, index) => (index % every === every - 1 && index < paragraphs.length - 1 ? `${text}\n\n${line}` : text)).join('\n\n');
  return [single(digest, 'parted', article, body, next)];
}

/** One article of the digest with another body, mostly below its title. */
function single(digest: MarkedDigest, name: string, { titleStart, bodyStart }: MarkedArticle, body: string, next: () => number): MarkedDigest {
  const title = next() < 0.7 ? `${digest.text.slice(titleStart, bodyStart).split('\n')[0] ?? ''}\n\n` : '';
  return { ...digest, name: `${digest.name} ${name}`, text: title + body, starts: [], articles: [], accept: [0, 1] };
}

/** One article of the digest whose paragraphs, or some of them, begin with words in bold or in capitals. */
export function ledBy(digest: MarkedDigest, seed: number): MarkedDigest[] {
  const next = random(seed);
  const article = digest.articles[Math.floor(next() * digest.articles.length)];
  if (article === undefined || digest.accept !== undefined || next() < 0.5) return [];
  const paragraphs = digest.text.slice(article.bodyStart, article.bodyEnd).split('\n\n').filter((text) => text.trim() !== '');
  if (paragraphs.length < 4) return [];
  const [share, length, isShouted] = [0.4 + next() * 0.6, 2 + Math.floor(next() * 4), next() < 0.3];
  const body = paragraphs.map((text) => {
    const words = text.split(' ');
    if (words.length < 12 || next() > share) return text;
    const lead = words.slice(0, length).join(' ');
    return `${isShouted ? lead.toUpperCase() : `**${lead}${next() < 0.5 ? '.' : ''}**`} ${words.slice(length).join(' ')}`;
  }).join('\n\n');
  return [single(digest, 'led', article, body, next)];
}
