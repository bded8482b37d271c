import { placeOf, type WrittenPhrase, writtenPhrase } from '../../text/phrases';
import type { Span } from '../../text/span';
import { isUnspaced, wordsIn } from '../../text/words';
import type { Mention } from '../types';
import type { MarkingRule } from './types';

/** A name that is marked wherever it is written. */
export interface MarkedName {
  readonly name: string;
  readonly rule: MarkingRule;
}

interface Name {
  readonly written: WrittenPhrase;
  readonly rule: MarkingRule;
}

/** Names by how they begin: finding all of them takes one pass over the words, however many there are. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** @param names each once */
export function indexNames(names: readonly MarkedName[]): NameIndex {
  const index = new Map<string, Name[]>();
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  for (const { name, rule } of longestFirst) {
    const written = writtenPhrase(name, true);
    const [first] = written.phrase.parts;
    if (first === undefined) continue;
    const list = index.get(beginningOf(first)) ?? [];
    list.push({ written, rule });
    index.set(beginningOf(first), list);
  }
  return index;
}

/** What a name and its first word in a text share, however a script without spaces is cut into words. */
function beginningOf(key: string): string {
  return isUnspaced(key) ? String.fromCodePoint(key.codePointAt(0) ?? 0) : key;
}

/**
 * The places where a text has one of the names, as whole words on one line; of several at one place, the longest.
 * @returns mentions in order, disjoint, with offsets in `text`
 */
export function findMarkedNames(text: string, spans: readonly Span[], names: NameIndex): Mention[] {
  return names.size === 0 ? [] : spans.flatMap((span) => findInSpan(text, span, names));
}

function findInSpan(text: string, span: Span, names: NameIndex): Mention[] {
  const words = wordsIn(text, span);
  const found: Mention[] = [];
  let free = span.start;
  for (let first = 0; first < words.length;) {
    let next = first + 1;
    for (const { written, rule } of names.get(beginningOf(words[first]?.key ?? '')) ?? []) {
      const place = placeOf(text, words, first, written);
      if (place === undefined || place.start < free || place.end > span.end) continue;
      const mention = text.slice(place.start, place.end);
      if (/[\r\n]/.test(mention)) continue;
      found.push(toMention({ start: place.start, end: place.end }, mention, rule));
      free = place.end;
      next = place.next;
      break;
    }
    first = next;
  }
  return found;
}

function toMention(span: Span, text: string, rule: MarkingRule): Mention {
  const mention = { ...span, text, type: rule.type, canonical: rule.name };
  return rule.entity === undefined ? mention : { ...mention, entity: rule.entity };
}
