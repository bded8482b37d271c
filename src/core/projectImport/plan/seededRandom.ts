import { emptyHash, hashStep, hashText, mixHash } from '../../text/hashing';

/** Numbers in [0, 1) that are the same for the same text: an import that is repeated makes the same ids. */
export function seededRandom(seed: string): () => number {
  let state = hashStep(emptyHash, hashText(seed));
  return () => {
    state = mixHash(state, 1);
    return (state >>> 0) / 2 ** 32;
  };
}
