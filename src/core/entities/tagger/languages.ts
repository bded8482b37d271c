import { readWordTable } from '../../english/wordTable';
import type { Line } from '../names/lines';
import type { Token } from '../tokens';
import table from './language-signs.yaml';
import type { TaggedName } from './tagger';

const lists = readWordTable(table);
const listOf = (name: string): ReadonlySet<string> => new Set(lists.get(name));
const verbs = listOf('verbs');
const nouns = listOf('nouns');
const leads = listOf('leads');
const followers = listOf('followers');

/**
 * Names of languages, which are spelt like those of peoples, are no names here: `said in Hausa`, `speaks Tamil and Malay`,
 * `the Welsh language`.
 * @param names disjoint and in order, as are those returned
 */
export function withoutLanguages(lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const peoples = new Set(names.filter(({ type }) => type === 'NORP').map(({ start }) => start));
  if (peoples.size === 0) return [...names];
  const languages = new Set<number>();
  for (const { tokens } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!peoples.has(tokens[at]?.start ?? -1)) continue;
      const chain = chainFrom(tokens, at, peoples);
      if (isLanguage(tokens, at, (chain.at(-1) ?? at) + 1)) for (const place of chain) languages.add(tokens[place]?.start ?? -1);
      at = chain.at(-1) ?? at;
    }
  }
  return languages.size === 0 ? [...names] : names.filter(({ start, type }) => type !== 'NORP' || !languages.has(start));
}

/** Positions of the names joined by commas, `and` and `or`, from `at` on. */
function chainFrom(tokens: readonly Token[], at: number, peoples: ReadonlySet<number>): number[] {
  const chain = [at];
  let last = at;
  for (;;) {
    let next = last + 1;
    while (next < last + 3 && /^(?:,|and|or)$/.test(tokens[next]?.text ?? '')) next += 1;
    if (next === last + 1 || !peoples.has(tokens[next]?.start ?? -1)) return chain;
    chain.push(next);
    last = next;
  }
}

/** @param to position behind the last of the names joined */
function isLanguage(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]];
  if (nouns.has(after?.lower ?? '')) return true;
  if (after?.text === '-' && !after.spaced && nouns.has(tokens[to + 1]?.lower ?? '')) return true;
  const isEnd = after === undefined || (after.kind === 'mark' && after.text !== '-' && after.text !== '(') || followers.has(after.lower);
  const isLed = leads.has(before) || verbs.has(before) || (before === 'of' && nouns.has(tokens[from - 2]?.lower ?? ''));
  return isEnd && isLed;
}
