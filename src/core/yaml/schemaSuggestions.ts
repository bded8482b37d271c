import type { YamlPath, YamlPlace } from './placeInYaml';

/** The part we use of JSON Schema (draft 7): https://json-schema.org/draft-07/schema */
export interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What may be written at a place. */
export interface Suggestion {
  readonly text: string;
  readonly isKey: boolean;
  readonly description: string | undefined;
}

/** The keys that a mapping may still get, and the values that a schema lists. */
export function suggestionsAt(schema: JsonSchema, place: YamlPlace): Suggestion[] {
  const here = schemasAt(schema, place.path);
  const keys = place.isValue ? [] : here.flatMap(({ properties }) => Object.entries(properties ?? {}))
    .filter(([key]) => !place.present.has(key))
    .map(([key, value]) => ({ text: key, isKey: true, description: descriptionOf(schema, value) }));
  const values = place.isValue || place.path.at(-1) === 0 ? here.flatMap(valuesOf) : [];
  return [...new Map([...keys, ...values].map((suggestion) => [suggestion.text, suggestion])).values()];
}

function valuesOf({ enum: values, type, description }: JsonSchema): Suggestion[] {
  const all = values ?? (type === 'boolean' ? [true, false] : []);
  return all.filter((value) => value !== null).map((value) => ({ text: String(value), isKey: false, description }));
}

/** Everything that applies to a place: the schema itself, those it refers to, and those it is composed of. */
function schemasAt(root: JsonSchema, path: YamlPath): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (schemas, step) => schemas
      .flatMap(({ properties, items }) => (step === 0 ? items : properties?.[step]) ?? [])
      .flatMap((schema) => partsOf(root, schema)),
    partsOf(root, root),
  );
}

function partsOf(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const referred = root.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? ''];
  return [schema, ...[...referred === undefined ? [] : [referred], ...schema.allOf ?? [], ...schema.anyOf ?? []].flatMap((part) => partsOf(root, part))];
}

function descriptionOf(root: JsonSchema, schema: JsonSchema): string | undefined {
  return partsOf(root, schema).find(({ description }) => description !== undefined)?.description;
}
