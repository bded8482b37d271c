import type { Command } from '../command';
import { readSingleDigest } from '../singleDigest';

export const parseCommand: Command = {
  name: 'parse',
  usage: 'FILE',
  summary: 'the articles of a digest, with offsets in UTF-16 code units',
  options: {},
  async run(args) {
    const { file, parsed, problems } = await readSingleDigest(args);
    const { articles, layout, issues } = parsed;
    return {
      json: { file, articles, layout, issues },
      lines: articles.map((article) => `${article.titleStart}\t${article.title}`),
      problems,
    };
  },
};
