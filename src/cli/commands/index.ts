import type { Command } from '../command';
import { anchorCommand } from './anchor';
import { checkCommand } from './check';
import { classifyCommand } from './classify';
import { entitiesCommand } from './entities';
import { exportCommand } from './export';
import { findCommand } from './find';
import { importCommand } from './import';
import { jumpCommand } from './jump';
import { mergeCommand } from './merge';
import { parseCommand } from './parse';
import { similarCommand } from './similar';
import { topicsCommand } from './topics';

/** All commands, in the order in which the help lists them. A new command is added here. */
export const commands: readonly Command[] = [
  parseCommand, entitiesCommand, topicsCommand, classifyCommand, anchorCommand, jumpCommand, findCommand, exportCommand, importCommand,
  similarCommand, checkCommand,
  mergeCommand,
];
