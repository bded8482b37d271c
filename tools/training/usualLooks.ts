import { splitLines } from '../../src/core/entities/names/lines';
import { startsSentence } from '../../src/core/entities/names/shapes';
import { usualLook, wordHash } from '../../src/core/entities/tagger/wordForms';
import type { MarkedText } from './texts';
import type { Vocabulary } from './vocabulary';

/** How often a word occurred within a sentence of prose, and how often with a capital there. */
interface Sightings {
  seen: number;
  capitals: number;
}

/** Below so many sightings a word is judged by its fine cluster. */
const enough = 4;

/**
 * How each word of a vocabulary is usually written within a sentence, learnt from texts: what a headline in title case
 * hides.
 */
export function usualLooks({ words, wordHashes, clusters }: Vocabulary, texts: readonly MarkedText[]): Uint8Array {
  const [, , fine = new Uint16Array(0)] = clusters;
  const ofWords = Array.from(wordHashes, (): Sightings => ({ seen: 0, capitals: 0 }));
  const ofClusters = Array.from({ length: Math.max(0, ...fine) + 1 }, (): Sightings => ({ seen: 0, capitals: 0 }));
  for (const { text, spans } of texts) {
    for (const { tokens, style } of splitLines(text, spans)) {
      if (style !== 'prose') continue;
      tokens.forEach((token, index) => {
        const word = token.kind === 'word' && !startsSentence(tokens, index) ? words.find(wordHash(token.lower)) : -1;
        for (const sightings of [ofWords[word], ofClusters[fine[word] ?? 0]]) {
          if (word < 0 || !sightings) continue;
          sightings.seen += 1;
          sightings.capitals += Number(token.text !== token.lower);
        }
      });
    }
  }
  return Uint8Array.from(ofWords, (own, word) => {
    const cluster = ofClusters[fine[word] ?? 0];
    return judge(own.seen >= enough || !cluster ? own : cluster);
  });
}

function judge({ seen, capitals }: Sightings): number {
  if (seen < enough) return usualLook.unknown;
  const share = capitals / seen;
  return share < 0.1 ? usualLook.small : share > 0.7 ? usualLook.capitalised : usualLook.either;
}
