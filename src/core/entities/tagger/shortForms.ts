import type { Line } from '../names/lines';
import { isPlainAcronym } from '../names/shapes';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import type { TaggedName } from './tagger';

/**
 * Makes short forms follow what brackets say of them: `National Widget Council (NWC)` names a body, wherever NWC stands in
 * the article; `gross widget value (GWV)` and acronyms such as CEO name nothing.
 * @param names disjoint and in order; so are those returned
 */
export function settleShortForms(lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const types = introducedTypes(lines, names);
  const settled: TaggedName[] = [];
  let next = 0;
  for (const { tokens } of lines) {
    for (const { text, start, end } of tokens) {
      while ((names[next]?.end ?? Infinity) <= start) next += 1;
      const name = names[next];
      const isInName = name !== undefined && name.start < end;
      if (isInName && (name.start !== start || name.end !== end)) {
        if (name.end === end) settled.push(name);
        continue;
      }
      const introduced = types.get(text);
      const type = introduced ?? (isInName && !types.has(text) && !isPlainAcronym(text) ? name.type : undefined);
      if (type) settled.push({ start, end, type });
    }
  }
  return settled;
}

/** The short forms that an article introduces, each with its type; undefined for one that names nothing. */
function introducedTypes(lines: readonly Line[], names: readonly TaggedName[]): Map<string, EntityType | undefined> {
  const types = new Map<string, EntityType | undefined>();
  const byEnd = new Map(names.map((name) => [name.end, name]));
  for (const { tokens } of lines) {
    for (let at = 1; at < tokens.length - 2; at += 1) {
      const form = tokens[at + 1]?.text ?? '';
      if (tokens[at]?.text !== '(' || !/^\p{Lu}[\p{L}\d&]{1,9}$/u.test(form) || !/^[),;]$/.test(tokens[at + 2]?.text ?? '')) continue;
      const name = byEnd.get(tokens[at - 1]?.end ?? 0);
      if (name) {
        if (abbreviates(form, wordsOf(tokens, at, name.start))) types.set(form, name.type);
      } else if (!types.has(form) && abbreviatesPlainWords(form, tokens, at)) types.set(form, undefined);
    }
  }
  return types;
}

/** The tokens of a name that ends before `to`. */
function wordsOf(tokens: readonly Token[], to: number, start: number): string {
  let from = to;
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= start) from -= 1;
  return tokens.slice(from, to).map(({ text }) => text).join(' ');
}

/** Whether a name has the capitals of a short form among its letters, in order and from the first on. */
function abbreviates(form: string, name: string): boolean {
  const capitals = (form.match(/\p{Lu}/gu) ?? []).map((letter) => letter.toLowerCase());
  const letters = name.toLowerCase();
  if (capitals.length < 2 || !name.includes(' ') || !letters.startsWith(capitals[0] ?? '')) return false;
  let at = 0;
  return capitals.every((letter) => (at = letters.indexOf(letter, at) + 1) > 0);
}

/** Whether as many words as the form has capitals stand before it, begin with its letters, and end small: `low Earth orbit`. */
function abbreviatesPlainWords(form: string, tokens: readonly Token[], to: number): boolean {
  const capitals = form.match(/\p{Lu}/gu) ?? [];
  const words = tokens.slice(Math.max(0, to - capitals.length), to);
  const isPlain = capitals.length > 1 && words.length === capitals.length && words.at(-1)?.text === words.at(-1)?.lower;
  return isPlain && words.every(({ lower }, index) => lower.charAt(0) === capitals[index]?.toLowerCase());
}
