import type { Line } from '../names/lines';
import { isNameLike } from '../names/shapes';
import type { Token } from '../tokens';
import type { TaggedName } from './tagger';

/** Laws that say what they are on: `Act on the Cleaning of the Oder`. */
const titled = /^(?:\p{L}{1,30} ){0,2}(?:act|agreement|bill|charter|code|convention|declaration|decree|directive|law|protocol|regulations?|treaty) (?:on|concerning|against) /iu;

/**
 * The title of a law goes on over `of` and `of the` before a capital: what it is on has a place or an owner.
 * @param names disjoint and in order, as are those returned; those within a title are left out
 */
export function withWholeTitles(text: string, lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const open = names.filter(({ start, end, type }) => type === 'LAW' && titled.test(text.slice(start, end)));
  if (open.length === 0) return [...names];
  const ends = new Map(open.map(({ end }) => [end, end]));
  for (const { tokens } of lines) {
    tokens.forEach(({ end }, index) => {
      if (ends.has(end)) ends.set(end, titleEnd(tokens, index + 1) ?? end);
    });
  }
  const whole: TaggedName[] = [];
  for (const name of names) {
    if (name.start >= (whole.at(-1)?.end ?? 0)) whole.push(open.includes(name) ? { ...name, end: ends.get(name.end) ?? name.end } : name);
  }
  return whole;
}

/** End of the capitals behind `of` or `of the` at `at`. */
function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'of') return undefined;
  let to = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const from = to;
  for (let token = tokens[to]; token !== undefined && isNameLike(token); token = tokens[to]) to += 1;
  return to > from ? tokens[to - 1]?.end : undefined;
}
