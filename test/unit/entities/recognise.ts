import { loadRecogniser } from '../../../src/cli/entityModel';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import type { EntityRecogniser, EntityType, Mention } from '../../../src/core/entities/types';

/** Expected of every recogniser; or of each, where the model reads otherwise than the rules, and why that is so. */
export type Expected<Value> = Value | OfEach<Value>;

interface OfEach<Value> {
  readonly rules: Value;
  readonly model: Value;
  readonly why: string;
}

/** A recogniser and how tests ask it. A text is one article: its first line the title, the rest the body. */
export interface Reader {
  readonly name: string;
  readonly recogniser: EntityRecogniser;
  readonly mentionsIn: (text: string) => Mention[];
  /** Mentions as `TYPE text`, of some types only where asked. */
  readonly found: (text: string, ...types: EntityType[]) => string[];
  /** Canonical names of all mentions with a given wording. */
  readonly canonicals: (text: string, wording: string) => string[];
  /** What is expected of this one. */
  readonly own: <Value>(expected: Expected<Value>) => Value;
}

function makeReader(name: string, recogniser: EntityRecogniser, kind: 'rules' | 'model'): Reader {
  const mentionsIn = (text: string): Mention[] => {
    const titleEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
    return recogniser.recognise(text, [{ start: 0, end: titleEnd }, { start: titleEnd, end: text.length }].filter((span) => span.end > span.start));
  };
  return {
    name, recogniser, mentionsIn,
    found: (text, ...types) => mentionsIn(text).filter(({ type }) => types.length === 0 || types.includes(type)).map((mention) => `${mention.type} ${mention.text}`),
    canonicals: (text, wording) => mentionsIn(text).filter((mention) => mention.text === wording).map(({ canonical }) => canonical),
    own: (expected) => (isOfEach(expected) ? expected[kind] : expected),
  };
}

const isOfEach = <Value>(expected: Expected<Value>): expected is OfEach<Value> => typeof expected === 'object' && expected !== null && 'why' in expected;

/** Rules and lexicon alone, as where the model is missing. */
export const byRules = makeReader('by rules and lexicon', createRecogniser(), 'rules');

const shipped = await loadRecogniser();
if (shipped.problems.length > 0) throw new Error(shipped.problems.map(({ message }) => message).join('\n'));

/** As the program ships: loaded in the way of the command line. */
export const withModel = makeReader('with the model that ships', shipped.recogniser, 'model');

/** All of them, for `describe.each`. */
export const readers: readonly Reader[] = [byRules, withModel];
