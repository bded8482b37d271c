import { isFileWithin, isTagWithin, isTopicWithin } from './evaluateQuery';
import { foldName } from '../text/foldName';
import type { QueryField } from './queryTypes';

/** What a folder has that a query can name, by field: paths of tags, labels of topics, files of digests … A field that is left out is not known. */
export type QueryNames = Partial<Readonly<Record<QueryField, readonly string[]>>>;

/** The fields whose names a folder has: what is none of them finds nothing. */
export const namedFields = ['tag', 'topic', 'digest', 'coder'] as const;
export type NamedField = (typeof namedFields)[number];

export function isNamedField(field: string | undefined): field is NamedField {
  return namedFields.some((name) => name === field);
}

/** Whether a query's value stands for this name, as it does when passages are compared with it. */
export const standsFor: Readonly<Record<NamedField, (name: string, value: string) => boolean>> = {
  tag: isTagWithin,
  topic: (name, value) => isTopicWithin(foldName(name), foldName(value)),
  digest: (name, value) => isFileWithin(foldName(name), foldName(value)),
  coder: (name, value) => foldName(name) === foldName(value),
};
