import { createArticleIndex, type ArticleEntry } from '../../core/search/jump';
import { countOption, onlyPositional, requiredOption, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';

const usualLimit = 20;

export const jumpCommand: Command = {
  name: 'jump',
  usage: 'FOLDER --query Q [--limit N] [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: `lists the articles whose titles match a few letters, best first (${usualLimit} unless --limit is given)`,
  options: { ...folderOptions, query: { type: 'string' }, limit: { type: 'string' } },
  async run(args) {
    const folder = onlyPositional(args, 'FOLDER');
    const query = requiredOption(args, 'query');
    const limit = countOption(args, 'limit', usualLimit);
    const reader = await FolderReader.open(folder, args);
    const entries: ArticleEntry[] = [];
    for await (const { file, parsed } of reader.digests('texts')) {
      for (const { title, titleStart } of parsed.articles) entries.push({ file, title, titleStart });
    }
    const results = createArticleIndex(entries).search(query, limit);
    return {
      json: { results },
      lines: results.map(({ file, titleStart, title }) => `${file}\t${titleStart}\t${title}`),
      problems: reader.problems,
    };
  },
};
