import { givenNames, titles } from '../../english/englishWords';
import type { Line } from '../names/lines';
import type { Token } from '../tokens';
import type { TaggedName } from './tagger';

/** Whatever follows these is a person, but for an office (`Mr. President`). */
const certain = new Set(['mr', 'mrs', 'ms', 'mme', 'mlle']);
/** Titles that are also family names. */
const alsoNames = new Set(['tan', 'dean', 'judge', 'king', 'marshal', 'mayor', 'pope', 'prince', 'bishop', 'baron', 'duke', 'lord', 'major']);

/**
 * Honorifics and offices are no part of a name, and what follows an honorific is a person.
 * @param names disjoint and in order, as are those returned
 */
export function settleHonorifics(lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const settled: TaggedName[] = [];
  let next = 0;
  for (const { tokens } of lines) {
    let person = -1;
    for (const [index, token] of tokens.entries()) {
      while ((names[next]?.end ?? Infinity) <= token.start) next += 1;
      if (isHonorific(tokens, index)) person = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
      const name = names[next];
      if (name?.start === token.start) settled.push(withoutTitle(tokens, index, person === index ? { ...name, type: 'PER' } : name));
      else if (person === index && (name === undefined || name.start >= token.end) && isPersonal(token)) settled.push({ start: token.start, end: token.end, type: 'PER' });
    }
  }
  return settled;
}

const isHonorific = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && certain.has(token.lower) && /^\p{Lu}/u.test(token.text) && tokens[at - 1]?.text !== '-';
};

const isPersonal = ({ kind, text, lower }: Token): boolean => kind === 'word' && text.length > 1 && text !== lower && !titles.has(lower);

/** A person's name from the first word that is no title. */
function withoutTitle(tokens: readonly Token[], at: number, name: TaggedName): TaggedName {
  if (name.type !== 'PER') return name;
  let first = at;
  for (;;) {
    const token = tokens[first];
    const after = tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
    const isTitle = token !== undefined && titles.has(token.lower) && !alsoNames.has(token.lower) && !givenNames.has(token.text);
    if (!isTitle || (tokens[after]?.start ?? Infinity) >= name.end) break;
    first = after;
  }
  return { ...name, start: tokens[first]?.start ?? name.start };
}
