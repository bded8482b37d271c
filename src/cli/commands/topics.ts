import path from 'node:path';
import { classifyArticles } from '../../core/corpus/buildDigest';
import { DigestFacts } from '../../core/corpus/digestFacts';
import { articlesOrWhole } from '../../core/digest/parse/parseDigest';
import { topicsInForce } from '../../core/topics/builtIn/topicsInForce';
import { createTopicClassifier, type TopicClassifier } from '../../core/topics/classify/classifier';
import { readTopicCodebook } from '../../core/topics/codebookFile/readTopicCodebook';
import { optionalOption } from '../command';
import { problemsOf, type Problem } from '../problem';
import { readText } from '../files/readText';
import type { SingleDigest } from '../files/singleDigest';
import { isFile, topicsFile } from '../files/workspace';
import { digestCommand } from '../stream/digestCommand';
import { remembered } from '../stream/remembered';
import { keptFolders } from '../stream/streamDocuments';

export const topicsCommand = digestCommand({
  name: 'topics',
  usage: '[--codebook TOPICS.yaml]',
  summary: 'lists the topics of each article, using the given codebook, the one in the file’s folder or the built-in one',
  options: { codebook: { type: 'string' } },
  async start(args) {
    const given = optionalOption(args, 'codebook');
    const classifierOf = remembered(keptFolders, readClassifier);
    // A codebook that can't be read is told before the first document.
    if (given !== undefined) await classifierOf(given);
    return {
      async report(digest) {
        const { classifier, problems } = await classifierOf(given ?? await ownTopics(digest.file));
        return { ...listTopics(digest, classifier), problems };
      },
    };
  },
});

function listTopics({ file, text, parsed }: SingleDigest, classifier: TopicClassifier) {
  const classified = classifyArticles(new DigestFacts(text, articlesOrWhole(text, parsed)), [], classifier);
  const articles = classified.map(({ article, topics }) => ({
    titleStart: article.titleStart, title: article.title, primary: topics.primary, topics: topics.topics, unsure: topics.unsure,
  }));
  const lines = articles.map(({ titleStart, title, primary, unsure }) =>
    `${titleStart}\t${primary ?? 'no topic'}${unsure ? ' (unsure)' : ''}\t${title}`);
  return { json: { file, articles }, lines };
}

/** The topics in the folder of a digest; empty for the built-in ones. */
async function ownTopics(digest: string): Promise<string> {
  const file = path.join(path.dirname(digest), topicsFile);
  return (await isFile(file)) ? file : '';
}

async function readClassifier(file: string): Promise<{ classifier: TopicClassifier; problems: Problem[] }> {
  if (file === '') return { classifier: createTopicClassifier(topicsInForce(undefined)), problems: [] };
  const text = await readText(file, file);
  const { codebook, issues } = readTopicCodebook(text);
  return { classifier: createTopicClassifier(topicsInForce(codebook)), problems: problemsOf(file, text, issues) };
}
