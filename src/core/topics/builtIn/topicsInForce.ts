import { extendedTopics } from '../extendedTopics';
import type { TopicCodebook } from '../types';
import { builtInTopics } from './index';

/** The topics that articles are sorted into: one's own, on top of the built-in ones if they say so; without own ones, the built-in. */
export function topicsInForce(own: TopicCodebook | undefined): TopicCodebook {
  if (own === undefined) return builtInTopics;
  return own.extends === undefined ? own : extendedTopics(builtInTopics, own);
}
