import { normaliseText } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Mention } from '../types';
import type { MarkingRule } from './types';

/** Scripts without spaces between words: each character stands alone. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const word = new RegExp(String.raw`${unspaced}|(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+`, 'gu');
const spacedLetter = new RegExp(String.raw`(?!${unspaced})[\p{L}\p{N}\p{M}]`, 'u');

interface Name {
  readonly text: string;
  /** What stands before its first word, such as the `@` of a handle. */
  readonly lead: number;
  readonly rule: MarkingRule;
}

/** Names by their first word: looking for all of them costs one pass over the words, however many there are. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** @param names in their written form, each once */
export function indexNames(names: readonly { readonly name: string; readonly rule: MarkingRule }[]): NameIndex {
  const index = new Map<string, Name[]>();
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  for (const { name, rule } of longestFirst) {
    const [first] = name.matchAll(word);
    if (first === undefined) continue;
    const list = index.get(first[0]) ?? [];
    list.push({ text: name, lead: first.index, rule });
    index.set(first[0], list);
  }
  return index;
}

/**
 * The places where a text has one of the names, as whole words on one line; of several at one place the longest.
 * @returns mentions in order, disjoint, with offsets in `text`
 */
export function findMarkedNames(text: string, spans: readonly Span[], names: NameIndex): Mention[] {
  return names.size === 0 ? [] : spans.flatMap((span) => findInSpan(text, span, names));
}

function findInSpan(text: string, span: Span, names: NameIndex): Mention[] {
  const normal = normaliseText(text.slice(span.start, span.end));
  const found: Mention[] = [];
  let end = 0;
  for (const match of normal.text.matchAll(word)) {
    const name = names.get(match[0])?.find((candidate) => stands(candidate, normal.text, match.index, end));
    if (name === undefined) continue;
    const at = match.index - name.lead;
    const start = span.start + normal.rawStart(at);
    const behind = span.start + normal.rawEnd(at + name.text.length);
    const written = text.slice(start, behind);
    if (/[\r\n]/.test(written)) continue;
    found.push(toMention({ start, end: behind }, written, name.rule));
    end = at + name.text.length;
  }
  return found;
}

/** Whether the name stands where its first word does, and does not end within a word. */
function stands({ text: name, lead }: Name, text: string, wordStart: number, free: number): boolean {
  const start = wordStart - lead;
  const end = start + name.length;
  if (start < free || !text.startsWith(name, start)) return false;
  return !(spacedLetter.test(text.charAt(end - 1)) && spacedLetter.test(text.charAt(end)));
}

function toMention(span: Span, text: string, rule: MarkingRule): Mention {
  const mention = { ...span, text, type: rule.type, canonical: rule.name };
  return rule.entity === undefined ? mention : { ...mention, entity: rule.entity };
}
