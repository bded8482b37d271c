import path from 'node:path';
import { classifyArticles } from '../../core/corpus/buildDigest';
import { DigestFacts } from '../../core/corpus/digestFacts';
import { articlesOrWhole } from '../../core/digest/parse/parseDigest';
import { builtInTopics } from '../../core/topics/builtIn';
import { createTopicClassifier } from '../../core/topics/classify/classifier';
import { readTopicCodebook } from '../../core/topics/codebookFile/readTopicCodebook';
import { optionalOption, type Command } from '../command';
import { problemsOf, type Problem } from '../problem';
import { encodingOption } from '../files/folderSettings';
import { readText } from '../files/readText';
import { readSingleDigest } from '../files/singleDigest';
import { isFile, topicsFile } from '../files/workspace';
import type { TopicCodebook } from '../../core/topics/types';

export const topicsCommand: Command = {
  name: 'topics',
  usage: 'FILE [--codebook TOPICS.yaml] [--encoding E]',
  summary: 'lists the topics of each article, using the given codebook, the one in the file’s folder or the built-in one',
  options: { ...encodingOption, codebook: { type: 'string' } },
  async run(args) {
    const { file, text, parsed, problems } = await readSingleDigest(args);
    const codebook = await topicCodebook(file, optionalOption(args, 'codebook'));
    const classified = classifyArticles(new DigestFacts(text, articlesOrWhole(text, parsed)), [], createTopicClassifier(codebook.topics));
    const articles = classified.map(({ article, topics }) => ({
      titleStart: article.titleStart, title: article.title, primary: topics.primary, topics: topics.topics, unsure: topics.unsure,
    }));
    return {
      json: { file, articles },
      lines: articles.map(({ titleStart, title, primary, unsure }) => `${titleStart}\t${primary ?? 'no topic'}${unsure ? ' (unsure)' : ''}\t${title}`),
      problems: [...problems, ...codebook.problems],
    };
  },
};

async function topicCodebook(digest: string, given: string | undefined): Promise<{ topics: TopicCodebook; problems: Problem[] }> {
  const file = given ?? path.join(path.dirname(digest), topicsFile);
  if (given === undefined && !(await isFile(file))) return { topics: builtInTopics, problems: [] };
  const text = await readText(file, file);
  const { codebook, issues } = readTopicCodebook(text);
  return { topics: codebook ?? builtInTopics, problems: problemsOf(file, text, issues) };
}
