import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { normaliseTagPath } from '../codebook/tagPath';
import { isNothing, textField, textOf } from '../yaml/yamlFields';

/** A node's value, without style and comments. An empty one (`key:`, `null`, `[]`) is null; keys are in a fixed order. */
export type PlainValue = string | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export function plainValue(node: unknown): PlainValue {
  if (isMap(node)) {
    const fields = node.items.map(({ key, value }) => [keyText(key), plainValue(value)] as const).filter(([, value]) => value !== null);
    return fields.length === 0 ? null : Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (isSeq(node)) return node.items.length === 0 ? null : node.items.map(plainValue);
  return textOf(node) ?? (isScalar(node) && !isNothing(node) ? String(node.value) : null);
}

/** Whether two nodes have the same value. A missing node counts as empty. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}

export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : JSON.stringify(plainValue(key));
}

/** The keys of a mapping, in order. */
export function keysOf(map: YAMLMap | undefined): string[] {
  return map?.items.map(({ key }) => keyText(key)) ?? [];
}

/**
 * The items of a list by what identifies them: their `id`, their `name` or a text, however spelled, or else their whole value.
 * Duplicates get a number, so that no item is lost.
 */
export function itemsByKey(list: unknown): Map<string, unknown> {
  const items = new Map<string, unknown>();
  const counts = new Map<string, number>();
  for (const item of isSeq(list) ? list.items : []) {
    const name = isMap(item) ? textField(item, 'name') : textOf(item);
    const key = (isMap(item) ? textField(item, 'id') : undefined) ?? (name && normaliseTagPath(name)) ?? JSON.stringify(plainValue(item));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    items.set(count === 1 ? key : `${key}\n${count}`, item);
  }
  return items;
}

/** A list of entries with keys, as opposed to one of texts. */
export function isEntryList(node: unknown): boolean {
  return isSeq(node) && node.items.some((item) => isMap(item));
}

/** Texts in a list, or a single one. */
export function isTextList(node: unknown): boolean {
  return isNothing(node) || textOf(node) !== undefined || (isSeq(node) && node.items.every((item) => textOf(item) !== undefined));
}
