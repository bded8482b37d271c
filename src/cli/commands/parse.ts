import { DigestFacts } from '../../core/corpus/digestFacts';
import { finish } from '../../core/steps';
import type { Command } from '../command';
import { encodingOption } from '../files/folderSettings';
import { readSingleDigest } from '../files/singleDigest';

export const parseCommand: Command = {
  name: 'parse',
  usage: 'FILE [--encoding E]',
  summary: 'lists the articles of a digest, with offsets in UTF-16 code units',
  options: encodingOption,
  async run(args) {
    const { file, text, encoding, parsed, issues, problems } = await readSingleDigest(args);
    const { readers } = new DigestFacts(text, parsed.articles);
    const articles = readers.map((reader) => ({ ...reader.article, date: finish(reader.daySteps())?.iso ?? null }));
    return {
      json: { file, encoding, format: parsed.format, articles, layout: parsed.layout, issues },
      lines: articles.map((article) => `${article.titleStart}\t${article.title}`),
      problems,
    };
  },
};
