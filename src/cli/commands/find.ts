import { segmentKey } from '../../core/search/segmentKey';
import { onlyPositional, requiredOption, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { digestTools, readQuery, selectSegments } from './selectSegments';

export const findCommand: Command = {
  name: 'find',
  usage: 'FOLDER --query Q [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: 'lists the tagged passages and articles that match a query',
  options: { ...folderOptions, query: { type: 'string' } },
  async run(args) {
    const folder = onlyPositional(args, 'FOLDER');
    const query = readQuery(requiredOption(args, 'query'));
    const reader = await FolderReader.open(folder, args);
    const found = await selectSegments(reader, query, await digestTools(reader));
    return {
      json: {
        segments: found.map((segment) => {
          const { file, article, id, start, end, text, tags, coder, sidecar } = segment;
          return { file, article: article.id, id, start, end, text, tags, coder, sidecar, key: segmentKey(segment) };
        }),
      },
      lines: found.map(({ file, start, tags, text }) => `${file}\t${start}\t${tags.join(', ')}\t${text}`),
      problems: reader.problems,
    };
  },
};
