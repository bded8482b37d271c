/** A digest of our own writing for tests that change their files. Each phrase named below stands in it once. */

export const closingLine = 'More on this story is at samplepress.example.';

export const titles = [
  'Harbour council votes for electric ferries',
  'Archive opens its map collection to everyone',
  'Court stops the sale of patient records',
] as const;

export const articleIds = [
  'harbour-council-votes-for-electric-ferries',
  'archive-opens-its-map-collection-to-everyone',
  'court-stops-the-sale-of-patient-records',
] as const;

/** In the first article. */
export const ferryQuote = 'six diesel ferries will be replaced by electric ones';
/** In the second article. */
export const mapQuote = 'nobody had asked for them in forty years';
/** In the third article. */
export const courtQuote = 'a hospital is not a data shop';
/** Stands three times, in two articles. */
export const repeatedWords = 'annual report';

const articles = [
  [
    titles[0],
    `The harbour council of Lindhaven decided on Tuesday that ${ferryQuote} before the end of 2029. The first two are to sail from April, and each of them carries four hundred people.`,
    'The annual report of the port counts the noise and the smoke of the old ships among the chief complaints of the people who live at the quay. The new ships load their batteries at night, when electricity is cheap.',
    'A ticket will cost as much as before. The council put aside €34 million for the ships and €6 million for the cables on land.',
    closingLine,
  ],
  [
    titles[1],
    `The state archive has put eleven thousand old maps on the internet. Most of them had lain in drawers because ${mapQuote}, as the annual report says with some regret.`,
    'Every map can be laid over a map of today. Walkers use them to find old paths, and engineers look for buried streams before they dig. The next annual report will tell how often the maps were opened.',
    'The pictures are free for any use. Whoever finds a mistake in the description can correct it, and an archivist looks at each correction within a week.',
    closingLine,
  ],
  [
    titles[2],
    `A court has forbidden a chain of clinics to sell the records of its patients. The judge wrote that ${courtQuote}, and that a consent hidden in the small print is none.`,
    'The clinics had sold records without names to a maker of medical software. An expert showed the court that one person in nine could be found again by the date of birth and the street alone.',
    'The chain may appeal within a month. Until then the buyer must neither use nor pass on what it bought.',
    closingLine,
  ],
];

/** @param lineEnd of every line */
export function sampleDigest(lineEnd = '\n'): string {
  return articles.map((paragraphs) => paragraphs.join('\n\n')).join('\n\n').concat('\n').replaceAll('\n', lineEnd);
}

/** Samples of the same words under titles of their own. */
export function largeDigest(wantedSize = 100 * 1024): string {
  const parts: string[] = [];
  for (let number = 1, size = 0; size < wantedSize; number++) {
    const part = titles.reduce((text, title) => text.replace(title, `${title} in district ${number}`), sampleDigest());
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n');
}
