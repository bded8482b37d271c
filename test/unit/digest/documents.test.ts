import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { documents, makeDocument, unseenDocuments } from './made/documents';
import { randomOf } from './made/random';

describe('one document in parts', () => {
  it.each([...documents, ...unseenDocuments].map((document) => [document.tongue, document.name, document] as const))('is one article: %s %s', (_, __, document) => {
    for (const seed of [1, 2, 3]) expect(parseDigest(makeDocument(document, randomOf(seed))).articles.length).toBeLessThanOrEqual(1);
  });
});
