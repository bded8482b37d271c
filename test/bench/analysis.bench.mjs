import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { DigestFacts } from '../../src/core/corpus/digestFacts';
import { finish } from '../../src/core/steps';
import { createRecogniser } from '../../src/core/entities/recognise/recogniser';
import { createTopicClassifier } from '../../src/core/topics/classify/classifier';
import { builtInTopics } from '../../src/core/topics/builtIn';
import { createArticleIndex } from '../../src/core/search/jump';
import { digestText } from './text.mjs';

const text = digestText(100_000);
const { articles } = parseDigest(text);
const recogniser = createRecogniser();
const classifier = createTopicClassifier(builtInTopics);
const titles = Array.from({ length: 20_000 }, (_, index) => ({ file: 'a.txt', title: `Story ${index} on export of chips`, titleStart: index }));
const index = createArticleIndex(titles);

export const cases = [
  { name: '100 KB: words by a regular expression', run: () => text.match(/\p{L}+/gu) },
  { name: '100 KB: entities', run: () => finish(new DigestFacts(text, articles).mentionSteps(recogniser)) },
  {
    name: '100 KB: topics of all articles',
    run: () => articles.map(({ title, bodyStart, bodyEnd }) => classifier.classify({ title, body: text.slice(bodyStart, bodyEnd) })),
  },
  { name: 'jump: three words in 20,000 titles', run: () => index.search('story chips 77', 100) },
];
