import path from 'node:path';
import { matches, type Query } from '../../core/search/query';
import { segmentKey } from '../../core/search/segmentKey';
import type { Segment } from '../../core/search/types';
import { onlyPositional, requiredOption, type Arguments, type Command, type Outcome } from '../command';
import { loadRecogniser } from '../entityModel';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { streamOutcome, streamSummary } from '../stream/digestCommand';
import { ProjectPart } from '../stream/projectPart';
import { remembered } from '../stream/remembered';
import { isStream, streamOption } from '../stream/streamDocuments';
import { digestTools, readQuery, selectSegments, unknownNameProblems } from './selectSegments';

/** How many folders are known at a time, with the names in them: a folder may hold a hundred thousand. */
const keptParts = 2;

export const findCommand: Command = {
  name: 'find',
  usage: 'FOLDER | - | --stream [FILE…] --query Q [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: `lists the tagged passages and articles that match a query; ${streamSummary}, with the annotations files beside it`,
  options: { ...folderOptions, ...streamOption, query: { type: 'string' } },
  async run(args) {
    const text = requiredOption(args, 'query');
    const query = readQuery(text);
    return isStream(args) ? await findInStream(args, query) : await findInFolder(args, text, query);
  },
};

async function findInFolder(args: Arguments, text: string, query: Query): Promise<Outcome> {
  const reader = await FolderReader.open(onlyPositional(args, 'FOLDER'), args);
  const found = await selectSegments(reader, query, await digestTools(reader));
  return {
    json: { segments: found.segments.map(printed) },
    lines: found.segments.map(({ file, start, tags, text }) => `${file}\t${start}\t${tags.join(', ')}\t${text}`),
    problems: [...reader.problems, ...unknownNameProblems(text, found)],
  };
}

async function findInStream(args: Arguments, query: Query): Promise<Outcome> {
  const { recogniser, problems } = await loadRecogniser();
  const partOf = remembered(keptParts, (folder) => ProjectPart.open(folder, args, recogniser));
  return streamOutcome(args, problems, async (digest, document) => {
    const part = await partOf(path.dirname(digest.file));
    const found = await part.segmentsOf(digest, document);
    const segments = found.segments.filter((segment) => matches(query, segment)).map(printed);
    return { json: { file: digest.file, segments }, problems: found.problems };
  });
}

function printed(segment: Segment) {
  const { file, article, id, start, end, text, tags, coder, sidecar } = segment;
  return { file, article: article.id, id, start, end, text, tags, coder, sidecar, key: segmentKey(segment) };
}
