import type { Steps } from '../../steps';
import type { Span } from '../../text/span';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Line } from '../names/lines';
import { isPlainAcronym } from '../names/shapes';
import type { Proposals } from './proposals';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { settleHonorifics } from './honorifics';
import { withActYears } from './actYears';
import { viewArticleSteps } from './articleView';
import { BestLabels } from './bestLabels';
import { withoutLanguages } from './languages';
import { featuresOf } from './features';
import { labelCount, outside, placeOf, places, taggedTypes, typeOf } from './labels';
import type { TaggerModel } from './model';
import { TokenScores } from './tokenScores';
import { makeWordForms, type WordForms } from './wordForms';

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: EntityType;
}

/** Names of an article, in order and disjoint. */
export type Tagger = (proposals: Proposals) => Steps<TaggedName[]>;

/** Longer sequences are cut: no name needs so much context, and a hostile text must not use up memory. */
const longestSequence = 1000;
/** In characters. A hostile word of millions of letters is no name, whatever its features are. */
const longestName = 500;

/** @param style kind of text, see `featuresOf` */
export function createTagger(model: TaggerModel, style = 0): Tagger {
  const decoder = new BestLabels(model.transitions, model.unit);
  let known = knowledgeOf(model);
  return function* tag(proposals) {
    // Another article in progress keeps what it began with.
    if (known.forms.isFull || known.scores.isFull) known = knowledgeOf(model);
    const { forms, scores } = known;
    const view = yield* viewArticleSteps(proposals, forms, model);
    const source = featuresOf(view, forms, style);
    const found: TaggedName[] = [];
    for (const [number, { tokens }] of proposals.lines.entries()) {
      const start = view.lineStarts[number] ?? 0;
      let from = 0;
      while (from < tokens.length) {
        let to = from;
        while (to < tokens.length && to - from < longestSequence && view.active[start + to] === 1) to += 1;
        if (to > from) {
          yield;
          decoder.begin(to - from);
          for (let at = from; at < to; at += 1) {
            scores.write(view.words, source, start + at, decoder.scores, (at - from) * labelCount);
          }
          readNames(tokens, from, decoder.find(to - from), found);
        }
        from = Math.max(to, from + 1);
      }
    }
    const names = withForms(withLexiconTypes(found, proposals.names), proposals.names);
    const whole = withActYears(proposals.lines, names);
    // Published sets leave some titles in.
    return settleShortForms(proposals.lines, style === 0 ? withoutLanguages(proposals.lines, settleHonorifics(proposals.lines, whole)) : whole);
  };
}

/** What is computed once and kept from article to article. */
function knowledgeOf(model: TaggerModel): { readonly forms: WordForms; readonly scores: TokenScores } {
  const forms = makeWordForms(model);
  return { forms, scores: new TokenScores(model.features, forms) };
}

/** A name that is in the lexicon as written has the lexicon's type: it is listed there because it is certain. */
function withLexiconTypes(names: readonly TaggedName[], proposed: readonly MentionCandidate[]): TaggedName[] {
  const known = new Map(proposed.filter(({ strength }) => strength === strengths.lexicon).map((name) => [name.start, name]));
  return names.map((name) => {
    const entry = known.get(name.start);
    return entry?.end === name.end ? { ...name, type: entry.type } : name;
  });
}

/**
 * Puts what is certain by its form (`Law No. 36 of 2012`) in the place of what the tagger found there; a name of the same
 * type that goes on beyond it (`Fisheries Act No. 7`), or another's that contains it, stays.
 */
function withForms(names: readonly TaggedName[], proposed: readonly MentionCandidate[]): TaggedName[] {
  const forms = proposed.filter(({ strength }) => strength === strengths.form);
  if (forms.length === 0) return [...names];
  const kept: TaggedName[] = [];
  let next = 0;
  for (const form of forms) {
    let { start, end } = form;
    let isWithin = false;
    for (let name = names[next]; name && name.start < form.end; name = names[++next]) {
      isWithin ||= isOther(name, form);
      if (name.end <= form.start || isWithin) kept.push(name);
      else if (name.type === form.type) [start, end] = [Math.min(start, name.start), Math.max(end, name.end)];
      if (name.end > form.end) {
        next += 1;
        break;
      }
    }
    if (!isWithin && start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, type: form.type });
  }
  return [...kept, ...names.slice(next)];
}

/**
 * `Article 19` the body, `Proposition 8 Defence Fund`: the tagger knows the whole name as something else. The town of a
 * dateline may be an island.
 */
function isOther(name: TaggedName, form: TaggedName): boolean {
  if (name.type === form.type || name.start > form.start || name.end < form.end) return false;
  if (form.type === 'GPE') return name.type === 'LOC' && name.end === form.end;
  return name.type === 'ORG' || name.end - name.start > form.end - form.start;
}

function readNames(tokens: readonly Token[], from: number, labels: Uint8Array, found: TaggedName[]): void {
  let start = 0;
  labels.forEach((label, index) => {
    if (label === outside) return;
    const token = tokens[from + index];
    const type = taggedTypes[typeOf(label)];
    const place = placeOf(label);
    if (!token || !type) return;
    if (place === places.first || place === places.only) ({ start } = token);
    if ((place === places.last || place === places.only) && token.end - start <= longestName) found.push({ start, end: token.end, type });
  });
}

/**
 * Makes short forms follow what brackets say about them: `National Widget Council (NWC)` names a body, wherever NWC
 * appears in the article; `gross widget value (GWV)` and acronyms such as CEO name nothing.
 * @param names disjoint and in order, as are those returned
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
        if (abbreviates(form, textOf(tokens, at, name.start))) types.set(form, name.type);
      } else if (!types.has(form) && abbreviatesPlainWords(form, tokens, at)) types.set(form, undefined);
    }
  }
  return types;
}

/** The tokens of a name that ends before `to`. */
function textOf(tokens: readonly Token[], to: number, start: number): string {
  let from = to;
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= start) from -= 1;
  return tokens.slice(from, to).map(({ text }) => text).join(' ');
}

/** Whether a name has the capitals of a short form among its letters, in order and from its first. */
function abbreviates(form: string, name: string): boolean {
  const capitals = (form.match(/\p{Lu}/gu) ?? []).map((letter) => letter.toLowerCase());
  const letters = name.toLowerCase();
  if (capitals.length < 2 || !name.includes(' ') || !letters.startsWith(capitals[0] ?? '')) return false;
  let at = 0;
  return capitals.every((letter) => (at = letters.indexOf(letter, at) + 1) > 0);
}

/** Whether as many words as the form has capitals precede it, begin with its letters, and end in lower case: `low Earth orbit`. */
function abbreviatesPlainWords(form: string, tokens: readonly Token[], to: number): boolean {
  const capitals = form.match(/\p{Lu}/gu) ?? [];
  const words = tokens.slice(Math.max(0, to - capitals.length), to);
  const isPlain = capitals.length > 1 && words.length === capitals.length && words.at(-1)?.text === words.at(-1)?.lower;
  return isPlain && words.every(({ lower }, index) => lower.charAt(0) === capitals[index]?.toLowerCase());
}
