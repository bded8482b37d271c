import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layoutChoices } from '../../../src/core/digest/formats/layoutChoices';

it('the schema of layout.yaml offers the layouts that the parser knows', () => {
  const schema = JSON.parse(readFileSync('media/schemas/layout.schema.json', 'utf8')) as {
    properties: { digests: { items: { properties: { layout: { enum: string[] } } } } };
  };
  expect(schema.properties.digests.items.properties.layout.enum).toEqual([...layoutChoices]);
});
