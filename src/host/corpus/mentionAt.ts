import type * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import { indexedArticleAt } from './articles';
import type { Analysers } from './analysers';
import type { Corpus } from './corpus';
import type { Digest } from './digest';
import { finishInSlices } from '../slices';

/** What finding mentions requires. */
export interface MentionServices {
  readonly corpus: Corpus;
  readonly analysers: Analysers;
}

/** A mention and its place. */
export interface MentionAt {
  readonly digest: Digest;
  readonly article: Article;
  readonly mention: Mention;
}

/** The mention that a range touches; for an empty range, the one that it is in or after. */
export async function mentionAt(
  { corpus, analysers }: MentionServices, document: vscode.TextDocument, range: vscode.Range,
): Promise<MentionAt | undefined> {
  const digest = await corpus.upToDate(document);
  if (digest === undefined) return undefined;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const found = indexedArticleAt(digest, start);
  if (found === undefined) return undefined;
  const { article, index } = found;
  const recogniser = await analysers.recogniser();
  await finishInSlices(digest.mentionSteps(index, recogniser));
  const mentions = digest.mentions(index, recogniser);
  const mention = mentions.find((candidate) => candidate.start < Math.max(end, start + 1) && start < candidate.end)
    ?? (start === end ? mentions.find((candidate) => candidate.end === start) : undefined);
  return mention === undefined ? undefined : { digest, article, mention };
}

/** The wanted mentions of a digest, in order: a few at a time, or none, so that others get a turn in between. */
export function* mentionsOf(digest: Digest, recogniser: EntityRecogniser, isWanted: (mention: Mention) => boolean): Generator<Mention[]> {
  for (const index of digest.articles.keys()) {
    const steps = digest.mentionSteps(index, recogniser);
    while (steps.next().done !== true) yield [];
    yield digest.mentions(index, recogniser).filter(isWanted);
  }
}
