import { describe, expect, it } from 'vitest';
import { labelCount, labelOf, mayFollow, outside, placeOf, places, taggedTypes, typeOf } from '../../../../src/core/entities/tagger/labels';

const person = 0;
const organisation = 1;

describe('labels', () => {
  it('number every place of every type once, after 0 for outside', () => {
    const all = taggedTypes.flatMap((_, type) => Object.values(places).map((place) => labelOf(type, place)));
    expect([outside, ...all].sort((a, b) => a - b)).toEqual(Array.from({ length: labelCount }, (_, label) => label));
    for (const label of all) expect(labelOf(typeOf(label), placeOf(label))).toBe(label);
  });

  it.each([
    ['outside', outside, labelOf(person, places.first), true],
    ['the first of a name', labelOf(person, places.first), labelOf(person, places.last), true],
    ['the first of a name', labelOf(person, places.first), outside, false],
    ['the first of a person', labelOf(person, places.first), labelOf(organisation, places.last), false],
    ['the last of a name', labelOf(person, places.last), labelOf(organisation, places.only), true],
    ['outside', outside, labelOf(person, places.inner), false],
  ])('after %s only what belongs there', (_, before, label, expected) => {
    expect(mayFollow(before, label)).toBe(expected);
  });
});
