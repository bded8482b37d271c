import { onlyPositional, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { similarGroups, similarLine } from '../files/similarGroups';

export const similarCommand: Command = {
  name: 'similar',
  usage: 'FOLDER [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: 'lists groups of articles that tell the same story nearly word for word, the oldest first',
  options: folderOptions,
  async run(args) {
    const reader = await FolderReader.open(onlyPositional(args, 'FOLDER'), args);
    const groups = await similarGroups(reader);
    return { json: { groups }, lines: groups.map(similarLine), problems: reader.problems };
  },
};
