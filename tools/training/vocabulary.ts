import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeHashIndex } from '../../src/core/entities/tagger/hashIndex';
import { type WordKnowledge, wordHash } from '../../src/core/entities/tagger/wordForms';
import { clusterWords } from './clusterWords';
import { readGazetteers } from './gazetteers';

/** What a model knows of words before it is trained, with the sorted hashes that its file needs. */
export interface Vocabulary extends WordKnowledge {
  readonly wordHashes: Uint32Array;
  readonly listedHashes: Uint32Array;
}

const cacheFile = path.resolve('.cache/training/clusters.json');

/** Clusters take minutes and are kept in `.cache`. */
export function readVocabulary(): Vocabulary {
  const { words, clusters } = readClusters();
  const byHash = new Map<number, number>();
  words.forEach((word, index) => {
    const hash = wordHash(word) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, index);
  });
  const wordHashes = Uint32Array.from(byHash.keys()).sort();
  const names = readGazetteers();
  const listedHashes = Uint32Array.from(names.keys()).sort();
  return {
    wordHashes, listedHashes, words: makeHashIndex(wordHashes), listed: makeHashIndex(listedHashes),
    clusters: clusters.map((cluster) => Uint16Array.from(wordHashes, (hash) => cluster[byHash.get(hash) ?? 0] ?? 0)),
    // Filled in from the texts that are learnt from.
    usualLooks: new Uint8Array(wordHashes.length),
    lists: Uint8Array.from(listedHashes, (hash) => names.get(hash) ?? 0),
  };
}

export const emptyVocabulary: Vocabulary = {
  wordHashes: new Uint32Array(0), listedHashes: new Uint32Array(0), words: makeHashIndex(new Uint32Array(0)), listed: makeHashIndex(new Uint32Array(0)),
  clusters: [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)], lists: new Uint8Array(0), usualLooks: new Uint8Array(0),
};

function readClusters(): { words: string[]; clusters: number[][] } {
  if (existsSync(cacheFile)) return JSON.parse(readFileSync(cacheFile, 'utf8')) as { words: string[]; clusters: number[][] };
  const { words, clusters } = clusterWords();
  const found = { words, clusters: clusters.map((cluster) => [...cluster]) };
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(found));
  return found;
}
