import { DigestFacts } from '../../core/corpus/digestFacts';
import { finish } from '../../core/steps';
import type { SingleDigest } from '../files/singleDigest';
import { digestCommand } from '../stream/digestCommand';

export const parseCommand = digestCommand({
  name: 'parse',
  summary: 'lists the articles of a digest, with offsets in UTF-16 code units',
  options: {},
  start: () => ({ report: listArticles }),
});

function listArticles({ file, text, encoding, parsed, issues }: SingleDigest) {
  const { readers } = new DigestFacts(text, parsed.articles);
  const articles = readers.map((reader) => ({ ...reader.article, date: finish(reader.daySteps())?.iso ?? null }));
  return {
    json: { file, encoding, format: parsed.format, articles, layout: parsed.layout, issues },
    lines: articles.map((article) => `${article.titleStart}\t${article.title}`),
  };
}
