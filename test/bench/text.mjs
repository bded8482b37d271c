/** Invented digests of any size for benches: articles of about 2,300 characters, no two alike. */
const words = ('agency ministry regulator licence export chip cloud satellite network platform privacy tariff lawmakers '
  + 'council announced reviewed funded delayed approved warned growth market supply research labour energy quantum').split(' ');

/** @param {number} size at least so many UTF-16 code units */
export function digestText(size) {
  const parts = [];
  for (let length = 0, number = 0; length < size; number += 1) {
    const article = articleText(number);
    parts.push(article);
    length += article.length;
  }
  return parts.join('');
}

/** @param {number} number */
export function articleText(number) {
  let seed = number * 2654435761 + 1;
  const pick = () => words[(seed = (seed * 1103515245 + 12345) % 2147483648) % words.length];
  const sentence = (/** @type {number} */ count) => Array.from({ length: count }, pick).join(' ');
  const title = `Story ${number} on ${sentence(4)}`;
  const paragraphs = Array.from({ length: 6 }, () => `The ${sentence(26)}. In 2026 Nvidia and the European Commission ${sentence(18)}.`);
  return `${title}\n\n${paragraphs.join('\n\n')}\n\nRead more on our page ${number % 3 === 0 ? '!' : '.'}\n\n`;
}

const sentences = ['The', 'A', 'In', 'For', 'With', 'After'];

/**
 * Invented digests that are like real ones: paragraphs of 300 to 500 characters with short ones among them, typographic
 * quotes, sub-headings, titles of all lengths, a closing line that varies.
 * @param {number} size at least so many UTF-16 code units
 * @param {{ ascii?: boolean, wrapped?: boolean }} options
 */
export function articleLikeText(size, { ascii = false, wrapped = false }) {
  let seed = 12345;
  const below = (/** @type {number} */ limit) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % limit;
  };
  const phrase = (/** @type {number} */ count) => Array.from({ length: count }, () => words[below(words.length)]).join(' ');
  const paragraph = (/** @type {number} */ length) => {
    let text = '';
    while (text.length < length) text += `${text === '' ? '' : ' '}${sentences[below(sentences.length)]} ${phrase(6)}, which the ministry${ascii ? "'" : '’'}s ${phrase(8)}.`;
    return wrapped ? text.replace(/(.{55,70}) /gu, '$1\n') : text;
  };
  const parts = [];
  for (let length = 0, number = 1; length < size; number += 1) {
    const body = Array.from({ length: 4 + below(5) }, (_, at) => (at > 1 && below(5) === 0 ? `${phrase(3)[0]?.toUpperCase()}${phrase(3)}` : paragraph(below(6) === 0 ? 90 : 300 + below(200))));
    const article = `${phrase(1)[0]?.toUpperCase()}${phrase(5 + below(6))}\n\n${body.join('\n\n')}\n\nRead more about this on our page${number % 3 === 0 ? '!' : '.'}\n\n`;
    parts.push(article);
    length += article.length;
  }
  const text = parts.join('');
  // In one piece, as an editor gives it.
  text.charCodeAt(0);
  return text;
}
