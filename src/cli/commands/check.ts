import { checkSidecar, type SidecarContext } from '../../core/corpus/checkSidecar';
import { tagPaths } from '../../core/codebook/tagTree';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import { topicsInForce } from '../../core/topics/builtIn/topicsInForce';
import { topicPaths } from '../../core/topics/topicPaths';
import { onlyPositional, type Command } from '../command';
import { FolderReader, type SidecarName } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { problemsOf, type Problem } from '../problem';

export const checkCommand: Command = {
  name: 'check',
  usage: 'FOLDER [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: 'reports problems in the annotations, codebook, topics and entity rules of a folder',
  options: folderOptions,
  async run(args) {
    const reader = await FolderReader.open(onlyPositional(args, 'FOLDER'), args);
    const problems = (await findProblems(reader)).sort(byPlace);
    return {
      json: { problems: problems.map(({ file, line, column, code, message }) => ({ file, line, column, code, message })) },
      lines: problems.length === 0 ? ['no problems'] : [],
      problems,
    };
  },
};

async function findProblems(reader: FolderReader): Promise<Problem[]> {
  const codebook = await reader.codebook();
  const topics = topicsInForce(await reader.topics());
  await reader.entityRules();
  const names = {
    tags: codebook === undefined ? undefined : new Set(tagPaths(codebook)),
    topics: new Set(topicPaths(topics)),
  };
  const sidecarNames = reader.sidecarNames();
  const found: Problem[] = [];
  for (const file of reader.files.texts) {
    const text = await reader.digestText(file);
    const sidecars = sidecarNames.get(file) ?? [];
    if (text !== undefined && sidecars.length > 0) found.push(...(await sidecarProblems(reader, text, sidecars, { ...names, articles: parseDigest(text, await reader.corrections(file)).articles })));
  }
  await reader.noteStrays();
  return [...found, ...reader.problems];
}

async function sidecarProblems(
  reader: FolderReader, text: string, sidecars: readonly SidecarName[], known: Pick<SidecarContext, 'tags' | 'topics' | 'articles'>,
): Promise<Problem[]> {
  const context: SidecarContext = { text, ...known };
  const found: Problem[] = [];
  for (const { name } of sidecars) {
    const yamlText = await reader.text(name);
    if (yamlText !== undefined) found.push(...problemsOf(name, yamlText, checkSidecar(yamlText, context)));
  }
  return found;
}

function byPlace(a: Problem, b: Problem): number {
  return Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column;
}
