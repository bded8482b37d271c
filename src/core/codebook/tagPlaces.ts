import type { Node } from 'yaml';
import { readYaml } from '../yaml/readYaml';
import { readTags } from './readCodebook';

/**
 * Where each tag begins in the text of a codebook.
 * @returns offsets by path; empty if the text can't be read
 */
export function tagPlaces(yamlText: string): ReadonlyMap<string, number> {
  const { document } = readYaml(yamlText);
  if (document === undefined) return new Map();
  return new Map(readTags(document).entries.map(({ path, node }) => [path, (node as Node).range?.[0] ?? 0]));
}
