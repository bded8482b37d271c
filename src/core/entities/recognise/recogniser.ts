import { finish, type Steps } from '../../steps';
import type { Span } from '../../text/span';
import { builtInEntries } from '../lexicon/entries';
import { type MentionCandidate, strengths, withoutOverlaps } from '../mentionCandidate';
import { canonicalName } from '../names/articleNames';
import { certainNames } from '../names/certainNames';
import { namelessSpans } from '../names/nameless';
import { createResolver, type Resolver } from '../resolution/resolveArticle';
import { withWholeTitles } from '../tagger/lawTitles';
import type { TaggerModel } from '../tagger/model';
import { makeProposalSteps, type Proposals } from '../tagger/proposals';
import { withWholeRemits } from '../tagger/remits';
import { createTagger, type TaggedName } from '../tagger/tagger';
import type { EntityRecogniser, Mention, RecogniseOptions } from '../types';
import { withValues } from '../values/withValues';
import { agreeTypes } from './agreeTypes';
import { asSeen } from './asSeen';
import { repeatNames } from './repeatNames';

/**
 * The recogniser: amounts and dates by patterns; names by a tagger that has learnt from annotated text and treats what
 * lexicon and rules propose as one sign among others; finally, who is meant and what amounts and dates are worth.
 * Without a model the proposals themselves are the answer.
 * @param style kind of text, see `createTagger`
 */
export function createRecogniser(model?: TaggerModel, style = 0): EntityRecogniser {
  const propose = makeProposalSteps();
  const tag = model && createTagger(model, style);
  const settle = createSettler();
  function* recogniseSteps(text: string, spans: readonly Span[], options?: RecogniseOptions): Steps<Mention[]> {
    const proposals = yield* propose(text, spans);
    yield;
    const tagged = tag ? withIdentities(text, withWholeNames(text, yield* tag(proposals), proposals), proposals) : proposals.names;
    yield;
    // Sentences of published sets may come from many texts.
    const names = style !== 0 ? tagged : proposals.isEnglish
      ? repeatNames(text, proposals.lines, agreeTypes(text, tagged)) : certainNames(text, proposals.lines, tagged);
    return settle(text, withoutNameless(text, proposals, withoutOverlaps([...proposals.amounts, ...names])).map((candidate) => toMention(text, candidate)), options);
  }
  const key = `${model?.key ?? 'rules'}/${style}`;
  const seenSteps = asSeen(recogniseSteps);
  return { key, recogniseSteps: seenSteps, recognise: (text, spans, options) => finish(seenSteps(text, spans, options)) };
}

const withWholeNames = (text: string, names: readonly TaggedName[], { lines, names: proposed }: Proposals): TaggedName[] =>
  withWholeTitles(text, lines, withWholeRemits(text, names, proposed));

/** Gives the tagger's names the chief name and identity that lexicon and rules have for the same place. */
function withIdentities(text: string, names: readonly TaggedName[], proposals: Proposals): MentionCandidate[] {
  const known = new Map(proposals.names.map((name) => [name.start, name]));
  return names.map((name) => {
    const proposal = known.get(name.start);
    if (proposal?.end === name.end) return { ...proposal, type: name.type };
    return { ...name, canonical: canonicalName(text.slice(name.start, name.end), name.type), strength: strengths.shape };
  });
}

function toMention(text: string, candidate: MentionCandidate): Mention {
  const { start, end, type, canonical, entity } = candidate;
  const mention = { start, end, text: text.slice(start, end), type, canonical };
  return entity === undefined ? mention : { ...mention, entity };
}

/** Determines who or what the mentions of one article mean, and what their amounts and dates are worth. */
type Settler = (text: string, mentions: readonly Mention[], options?: RecogniseOptions) => Mention[];

/** The last step of a recogniser, whoever found the mentions. The lexicon is read on first use. */
function createSettler(): Settler {
  let resolve: Resolver | undefined;
  return (text, mentions, options) => {
    resolve ??= createResolver(builtInEntries());
    return withValues(text, resolve(text, mentions), options);
  };
}

/** Without what lies in links, addresses and lines on copyright. */
function withoutNameless(text: string, { lines }: Proposals, candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const nameless = lines.flatMap((line) => namelessSpans(text, line));
  if (nameless.length === 0) return [...candidates];
  let next = 0;
  return candidates.filter(({ start, end }) => {
    while ((nameless[next]?.end ?? Infinity) <= start) next += 1;
    return (nameless[next]?.start ?? Infinity) >= end;
  });
}
