import { builtInEntries } from '../lexicon/entries';
import { createResolver, type Resolver } from '../resolution/resolveArticle';
import type { Mention, RecogniseOptions } from '../types';
import { withValues } from '../values/withValues';

/** Says of the mentions of one article who or what they mean, and what their amounts and dates are worth. */
export type Settler = (text: string, mentions: readonly Mention[], options?: RecogniseOptions) => Mention[];

/** The last step of a recogniser, whoever found the mentions. The lexicon is read at the first use. */
export function createSettler(): Settler {
  let resolve: Resolver | undefined;
  return (text, mentions, options) => {
    resolve ??= createResolver(builtInEntries());
    return withValues(text, resolve(text, mentions), options);
  };
}
