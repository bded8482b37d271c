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
