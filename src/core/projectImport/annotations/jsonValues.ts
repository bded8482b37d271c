/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may be one or a list of several; nothing is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The first text among the values of some keys, trimmed; empty if there is none. */
export function textIn(value: JsonObject, ...keys: readonly string[]): string {
  return wholeTextIn(value, ...keys).trim();
}

/** The same as it is written. A text may be `{"@value": …}`, or in several languages. */
export function wholeTextIn(value: JsonObject, ...keys: readonly string[]): string {
  for (const key of keys) {
    for (const each of listOf(value[key])) {
      const text = isObject(each) ? each['@value'] ?? each['value'] : each;
      if (typeof text === 'string' && text.trim() !== '') return text;
    }
  }
  return '';
}

/** Words as they are quoted. */
export function exactIn(value: JsonObject, ...keys: readonly string[]): string {
  const text = keys.flatMap((key) => listOf(value[key])).find((each) => typeof each === 'string');
  return typeof text === 'string' ? text : '';
}

export function countIn(value: JsonObject, ...keys: readonly string[]): number | undefined {
  const count = keys.map((key) => Number(value[key] ?? NaN)).find((each) => Number.isSafeInteger(each) && each >= 0);
  return count;
}

/** The types of an object, without the prefix of a vocabulary. */
export function typesOf(value: JsonObject): readonly string[] {
  return listOf(value['type'] ?? value['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[:/#]/, '')] : []));
}

/** What identifies an object, or the text itself. */
export function addressIn(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return isObject(value) ? textIn(value, 'id', '@id') : '';
}
