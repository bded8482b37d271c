import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type YamlPath } from '../../../src/core/yaml/placeInYaml';
import { type JsonSchema, suggestionsAt } from '../../../src/core/yaml/schemaSuggestions';

async function schemaOf(name: string): Promise<JsonSchema> {
  return JSON.parse(await readFile(path.join(import.meta.dirname, '../../../media/schemas', `${name}.schema.json`), 'utf8')) as JsonSchema;
}

async function suggested(name: string, at: YamlPath, isValue = false, present: readonly string[] = []) {
  return suggestionsAt(await schemaOf(name), { path: at, isValue, present: new Set(present), start: 0 });
}

const texts = (all: readonly { readonly text: string }[]): string[] => all.map(({ text }) => text);

describe('suggestions by a schema', () => {
  it('are the keys that a mapping may still get, with what they mean', async () => {
    const keys = await suggested('sidecar', [], false, ['version']);
    expect(texts(keys)).toEqual(['digest', 'coder', 'articles', 'annotations', 'conflict']);
    expect(keys.every(({ description, isKey }) => isKey && description)).toBe(true);
  });

  it('go through lists and what a schema refers to, also to itself', async () => {
    expect(texts(await suggested('sidecar', ['annotations', 0]))).toEqual(expect.arrayContaining(['exact', 'tags', 'memo']));
    expect(texts(await suggested('codebook', ['tags', 0, 'tags', 0, 'tags', 0]))).toEqual(expect.arrayContaining(['name', 'color']));
  });

  it('are the values of which there is a list', async () => {
    expect(texts(await suggested('sidecar', ['articles', 0, 'status'], true))).toEqual(['unread', 'read', 'coded']);
    expect(await suggested('sidecar', ['articles', 0, 'memo'], true)).toEqual([]);
  });

  it('are none where the schema knows nothing', async () => {
    expect(await suggested('sidecar', ['nowhere', 0, 'at all'])).toEqual([]);
  });
});
