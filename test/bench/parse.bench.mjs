import { parseDigest } from '../../src/core/digest/parseDigest';
import { digestText } from './text.mjs';

const oneMegabyte = digestText(1_000_000);
const tenMegabytes = digestText(10_000_000);

/** The limit: nobody can find articles without finding lines. */
export const cases = [
  { name: "1 MB: text.split('\\n')", run: () => oneMegabyte.split('\n') },
  { name: '1 MB: parseDigest', run: () => parseDigest(oneMegabyte) },
  { name: "10 MB: text.split('\\n')", run: () => tenMegabytes.split('\n') },
  { name: '10 MB: parseDigest', run: () => parseDigest(tenMegabytes) },
];
