import { anchorFor } from '../../src/core/annotations/anchoring/anchorFor';
import { resolveAnchors } from '../../src/core/annotations/anchoring/resolveAnchors';
import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { digestText } from './text.mjs';

const text = digestText(104_000);
const annotations = Array.from({ length: 1000 }, (_, index) => ({
  id: `a${index}`, tags: ['bench'], created: '2026-01-01T00:00:00Z', ...anchorFor(text, { start: index * 100, end: index * 100 + 40 }),
}));
const below = `A new line above all.\n\n${text}`;
const changed = text.split('\n').map((line, index) => (index % 3 === 0 ? line.replace(/ /g, '  ').slice(3) : line)).join('\n');
const [here, moved, edited] = [text, below, changed].map((version) => ({ version, articles: parseDigest(version).articles }));

/** The limit: a plain search for every quote, which finds only what did not change, and lookalikes with it. */
export const cases = [
  { name: '1,000 quotes: text.indexOf', run: () => annotations.map(({ exact }) => below.indexOf(exact)) },
  ...Object.entries({ unchanged: here, 'a line above': moved, 'a third of the lines changed': edited }).map(([name, { version, articles }]) => ({
    name: `1,000 anchors: ${name}`, run: () => resolveAnchors(version, articles, annotations),
  })),
];
