import type { Feature } from '../host/services/feature';
import { annotate } from './annotate';
import { articleStatus } from './articleStatus';
import { codebookView } from './codebookView';
import { coders } from './coders';
import { entitiesView } from './entitiesView';
import { entityRules } from './entityRules';
import { exchange } from './exchange';
import { fileCompletion } from './fileCompletion';
import { gitMerging } from './gitMerging';
import { gettingStarted } from './gettingStarted';
import { highlights } from './highlights';
import { importFiles } from './importFiles';
import { importProject } from './importProject';
import { jump } from './jump';
import { layout } from './layout';
import { memos } from './memos';
import { mentions } from './mentions';
import { movedFiles } from './movedFiles';
import { navigate } from './navigate';
import { outline } from './outline';
import { protection } from './protection';
import { reading } from './reading';
import { repair } from './repair';
import { segmentsView } from './segmentsView';
import { topicCodebook } from './topicCodebook';
import { topicsView } from './topicsView';
import { upkeep } from './upkeep';

/** All features. None knows another; a new one is one line here. */
export const features: readonly Feature[] = [
  navigate, highlights, annotate, memos, coders, topicsView, topicCodebook, codebookView, entitiesView, entityRules, mentions,
  segmentsView, jump, layout, reading, articleStatus, exchange, importFiles, importProject, repair, protection, gitMerging, movedFiles, outline, fileCompletion, gettingStarted, upkeep,
];
