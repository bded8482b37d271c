import { isSeq, type YAMLMap } from 'yaml';
import { isTagPath, normaliseTagPath } from '../codebook/tagPath';
import type { Issue } from '../issues/issue';
import { issueAt } from '../yaml/readYaml';
import { isNothing, textOf } from '../yaml/yamlFields';

/**
 * The tags of an entry, each in its one spelling and once. What is no name is reported and stays in the file as it is.
 * @param issues gets `broken-tag` and `invalid-tag`, with offsets in the file
 */
export function tagsField(entry: YAMLMap, issues: Issue[]): string[] {
  const node = entry.get('tags', true);
  if (isNothing(node)) return [];
  const tags = (isSeq(node) ? node.items : [node]).flatMap((item) => {
    const text = textOf(item);
    if (text === undefined) {
      issues.push(isNothing(item) ? issueAt('broken-tag/null', item) : issueAt('broken-tag/not-a-name', item));
      return [];
    }
    // A name that we would not make ourselves still says what somebody coded.
    if (!isTagPath(text)) issues.push(issueAt('invalid-tag', item, text));
    return normaliseTagPath(text) === '' ? [] : [normaliseTagPath(text)];
  });
  return [...new Set(tags)];
}

/** The node of one of an entry's tags, however it is spelled there; that of all tags if there is none. */
export function tagNode(entry: YAMLMap, tag: string): unknown {
  const node = entry.get('tags', true);
  const item = isSeq(node) ? node.items.find((one) => normaliseTagPath(textOf(one) ?? '') === tag) : undefined;
  return item ?? node;
}
