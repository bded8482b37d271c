import { isAlias, isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, type Node, type YAMLSeq } from 'yaml';
import { textScalar } from './yamlText';

/** What stands for nothing where it has no quotation marks. */
export const nothing = /^(?:|~|null|Null|NULL)$/;

/** The text of a field; undefined if it is missing, empty (`key:`), `null`, or not a scalar. */
export function textField(map: YAMLMap, key: string): string | undefined {
  return textOf(map.get(key, true));
}

/** The text of a scalar node; undefined for null, and for all other nodes. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const isPlain = node.type === undefined || node.type === Scalar.PLAIN;
  return isPlain && nothing.test(node.value) ? undefined : node.value;
}

/** A field that is missing or empty. */
export function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && textOf(node) === undefined);
}

/** Whether something in a node is an alias of a value elsewhere in the file. */
export function hasAlias(node: unknown): boolean {
  if (isMap(node)) return node.items.some(({ key, value }) => hasAlias(key) || hasAlias(value));
  return isSeq(node) ? node.items.some(hasAlias) : isAlias(node);
}

/** The texts of a list; a single text counts as a list of one. */
export function listField(map: YAMLMap, key: string): string[] {
  const node = map.get(key, true);
  if (isSeq(node)) return node.items.flatMap((item) => textOf(item) ?? []);
  return [textOf(node) ?? []].flat();
}

/** A whole number of at least 0, also if written as text. */
export function countField(map: YAMLMap, key: string): number | undefined {
  return countOf(textField(map, key)?.trim());
}

/** The number that a text of digits stands for; undefined for all else. */
export function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The mapping or list of a field. */
export function mapField(map: YAMLMap, key: string): YAMLMap | undefined {
  const node = map.get(key, true);
  return isMap(node) ? node : undefined;
}

export function seqField(map: YAMLMap, key: string): YAMLSeq | undefined {
  const node = map.get(key, true);
  return isSeq(node) ? node : undefined;
}

/** Sets a field, or removes it (undefined). A new one goes where `order` puts it among the existing ones. */
export function setField(map: YAMLMap, key: string, value: Node | undefined, order: readonly string[]): void {
  const pair = map.items.find((item) => keyOf(item) === key);
  if (value === undefined) {
    if (pair !== undefined) map.items.splice(map.items.indexOf(pair), 1);
  } else if (pair !== undefined) {
    pair.value = withCommentsOf(pair.value, value);
  } else {
    const later = new Set(order.slice(order.indexOf(key) + 1));
    const at = map.items.findIndex((item) => later.has(keyOf(item)));
    map.items.splice(at < 0 ? map.items.length : at, 0, new Pair(textScalar(key), value));
  }
}

/**
 * Sets a list of texts; items that stay keep their style, comments and spelling, and what is no text stays at the end. A list
 * left empty is removed.
 * @param spelled the one form of a text's spellings, if it may have several
 */
export function setList(
  map: YAMLMap, key: string, values: readonly string[], order: readonly string[], makeList: (values: readonly string[]) => YAMLSeq,
  spelled: (text: string) => string = (text) => text,
): void {
  const list = seqField(map, key);
  const others = otherThanTexts(map.get(key, true));
  if (list === undefined || values.length + others.length === 0) {
    const made = makeList(values);
    made.items.push(...others);
    setField(map, key, made.items.length === 0 ? undefined : made, order);
    return;
  }
  const spellingOf = (item: unknown): string => spelled(textOf(item) ?? '');
  const known = new Map(list.items.map((item) => [spellingOf(item), item]));
  const wanted = new Set(values.map(spelled));
  const replaced = list.items.map((item) => (wanted.has(spellingOf(item)) ? undefined : item));
  list.items = [...values.map((value, index) => known.get(spelled(value)) ?? withCommentsOf(replaced[index], textScalar(value))), ...others];
}

/** What a hand wrote into a list of texts and we can't read as one. */
function otherThanTexts(node: unknown): unknown[] {
  if (isSeq(node)) return node.items.filter((item) => textOf(item) === undefined);
  return isNothing(node) || textOf(node) !== undefined ? [] : [node];
}

/** A value that replaces another keeps the comments written beside it. */
function withCommentsOf(old: unknown, value: Node): Node {
  const { comment, commentBefore } = (old ?? {}) as Partial<Node>;
  if (typeof comment === 'string') value.comment = comment;
  if (typeof commentBefore === 'string') value.commentBefore = commentBefore;
  return value;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** A mapping made of fields in the given order, without undefined ones. */
export function mapOf(fields: Readonly<Record<string, Node | undefined>>): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) map.items.push(new Pair(textScalar(key), value));
  }
  return map;
}

/** A field of a value that is only present if known. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : { [key]: value } as Record<K, V>;
}
