import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { articleSpans } from '../../src/core/entities/articleSpans';
import { DigestFacts } from '../../src/core/corpus/digestFacts';
import { finish } from '../../src/core/steps';
import { createRecogniser } from '../../src/core/entities/recognise/recogniser';
import { readModel } from '../../src/core/entities/tagger/readModel';

/**
 * What is measured of the recogniser, wherever it runs.
 * @param {Uint8Array} bytes of the model
 * @param {string} text digests
 */
export function entityCases(bytes, text) {
  const reading = readModel(bytes);
  if ('issue' in reading) throw new Error(reading.issue.message);
  const rules = createRecogniser();
  const recogniser = createRecogniser(reading.model);
  const { articles } = parseDigest(text);
  const fifteen = articles.filter(({ bodyEnd }) => bodyEnd <= 15_000);
  const [edited] = articles;
  return [
    { name: 'rules, lexicon and model', size: text.length, run: () => finish(new DigestFacts(text, articles).mentionSteps(recogniser)) },
    { name: 'rules and lexicon', size: text.length, run: () => finish(new DigestFacts(text, articles).mentionSteps(rules)) },
    { name: 'a digest of 15 KB, warm', size: fifteen.at(-1).bodyEnd, run: () => finish(new DigestFacts(text, fifteen).mentionSteps(recogniser)) },
    { name: 'the article of an edited paragraph', size: edited.bodyEnd, run: () => recogniser.recognise(text, articleSpans(edited)) },
    { name: 'reading the model', run: () => readModel(bytes) },
  ];
}
