import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeHashIndex } from '../../../../src/core/entities/tagger/hashIndex';

it('finds the place of each hash and of no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 32 - 1), { maxLength: 300 }), fc.array(fc.nat(2 ** 32 - 1)), (hashes, others) => {
      const sorted = Uint32Array.from(hashes).sort();
      const index = makeHashIndex(sorted);
      for (const hash of [...hashes, ...others, 0, 2 ** 32 - 1]) {
        expect(index.find(hash)).toBe(sorted.indexOf(hash));
        // Hashes are made as signed numbers.
        expect(index.find(hash | 0)).toBe(sorted.indexOf(hash));
      }
    }),
  );
});
