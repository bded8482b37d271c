import { remitOpeners } from '../../english/englishWords';
import type { MentionCandidate } from '../mentionCandidate';
import type { TaggedName } from './tagger';

/**
 * A body's field may be a list with commas, which rules see and the tagger takes for its end: `Ministry of Roads, Ports
 * and Harbours`.
 * @param names disjoint and in order, as are those returned; those within a field are left out
 */
export function withWholeRemits(text: string, names: readonly TaggedName[], proposed: readonly MentionCandidate[]): TaggedName[] {
  const listed = new Map(proposed.filter(({ start, end, type }) => type === 'ORG' && isList(text.slice(start, end))).map(({ start, end }) => [start, end]));
  if (listed.size === 0) return [...names];
  const whole: TaggedName[] = [];
  for (const name of names) {
    if (name.start < (whole.at(-1)?.end ?? 0)) continue;
    whole.push(name.type === 'ORG' ? { ...name, end: Math.max(name.end, listed.get(name.start) ?? 0) } : name);
  }
  return whole;
}

/** `Ministry of …, … and …`. */
function isList(name: string): boolean {
  const opener = /^(\p{L}{2,20}) (?:of|for|on) [^,]{1,80},.{1,200} and /u.exec(name)?.[1];
  return opener !== undefined && remitOpeners.has(opener.toLowerCase());
}
