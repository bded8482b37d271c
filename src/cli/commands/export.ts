import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { csvSeparatorNames, csvSeparators } from '../../core/exchange/csvSeparators';
import { countWords } from '../../core/exchange/report/reportWords';
import type { Exporter, Project } from '../../core/exchange/types';
import { exporterFor, exporters } from '../../core/exportFormats/exporters';
import { soleTag } from '../../core/search/soleTag';
import { onlyPositional, optionalOption, requiredOption, type Arguments, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { interruptible } from '../files/interruptible';
import { Progress } from '../files/progress';
import { readText } from '../files/readText';
import { type WrittenExport, writeExportFile, writeExportFolder } from '../files/writeExport';
import { type Problem, UsageError } from '../problem';
import { annotatedDigests, digestTools, readQuery, selectSegments, unknownNameProblems } from './selectSegments';

export const exportCommand: Command = {
  name: 'export',
  usage: 'FOLDER --format F [--query Q] --out PATH [--force] [--separator comma|semicolon|tab] [--rows article|digest] '
    + '[--sources article|digest] [--template FILE] [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: `exports the tagged passages and articles that match a query; formats: ${availableFormats()}`,
  options: {
    ...folderOptions, format: { type: 'string' }, query: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' },
    separator: { type: 'string' }, rows: { type: 'string' }, sources: { type: 'string' }, template: { type: 'string' },
  },
  async run(args) {
    const folder = onlyPositional(args, 'FOLDER');
    const exporter = requiredExporter(requiredOption(args, 'format'));
    const target = await targetOf(requiredOption(args, 'out'), exporter);
    const query = optionalOption(args, 'query') ?? '';
    readQuery(query);
    const reader = await FolderReader.open(folder, args);
    await refuseSource(folder, reader, target);
    const progress = new Progress();
    const { project, warnings } = await projectOf(folder, reader, query, args, progress).finally(() => { progress.end(); });
    const { written, losses } = await write(exporter, project, target, { mayReplace: args.values['force'] === true, progress })
      .finally(() => { progress.end(); });
    return {
      json: { written, losses: losses.map(({ code, message }) => ({ code, message })) },
      lines: [`${target}: ${countWords(project.segments)}`, ...losses.map((loss) => `${loss.message} [${loss.code}]`)],
      problems: [...reader.problems, ...warnings],
    };
  },
};

function availableFormats(): string {
  return exporters.map((exporter) => exporter.id).join(', ');
}

function requiredExporter(format: string): Exporter {
  const exporter = exporterFor(format);
  if (exporter !== undefined) return exporter;
  throw new UsageError(`there is no format "${format}", available: ${availableFormats()}`);
}

/** `--out` names the file, or an existing folder in which a file of a fixed name is written; for a format of several files, their folder. */
async function targetOf(out: string, { extension }: Exporter): Promise<string> {
  if (extension === '') return out;
  const isFolder = await stat(out).then((state) => state.isDirectory(), () => false);
  return isFolder ? path.join(out, `policy-digest.${extension}`) : out;
}

async function projectOf(folder: string, reader: FolderReader, query: string, args: Arguments, progress: Progress): Promise<{ readonly project: Project; readonly warnings: readonly Problem[] }> {
  const parsed = readQuery(query);
  const choices = await choicesOf(reader, args);
  const codebook = await reader.codebook();
  const tools = await digestTools(reader);
  const tag = soleTag(parsed);
  const selection = await selectSegments(reader, parsed, tools, (count) => { progress.show(`${count} digests read`); });
  const project = {
    name: path.basename(await realpath(folder)), segments: selection.segments,
    query, ...choices, ...(codebook && { codebook }), ...(tag !== undefined && { tag }),
    digests: () => annotatedDigests(reader, tools, 'all'),
  };
  return { project, warnings: unknownNameProblems(query, selection) };
}

async function choicesOf(reader: FolderReader, args: Arguments): Promise<Pick<Project, 'csvSeparator' | 'rows' | 'sources' | 'template'>> {
  const separator = oneOf(args, 'separator', csvSeparatorNames);
  const rows = oneOf(args, 'rows', ['article', 'digest']);
  const sources = oneOf(args, 'sources', ['article', 'digest']);
  const template = optionalOption(args, 'template');
  return {
    csvSeparator: separator === undefined ? reader.csvSeparator : csvSeparators[separator],
    ...(rows && { rows }), ...(sources && { sources }),
    ...(template !== undefined && { template: { name: path.basename(template), text: await readText(template, template) } }),
  };
}

interface Writing {
  readonly mayReplace: boolean;
  readonly progress: Progress;
}

async function write(exporter: Exporter, project: Project, target: string, { mayReplace, progress }: Writing): Promise<WrittenExport> {
  let bytes = 0;
  const parts = interruptible(exporter.write(project), ({ data }) => {
    bytes += data.length;
    progress.show(`${(bytes / 1e6).toFixed(1)} MB written`);
  });
  return exporter.extension === '' ? writeExportFolder(target, parts, mayReplace) : writeExportFile(target, parts, mayReplace);
}

function oneOf<T extends string>(args: Arguments, name: string, choices: readonly T[]): T | undefined {
  const value = optionalOption(args, name);
  const choice = choices.find((each) => each === value);
  if (value === undefined || choice !== undefined) return choice;
  throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${value}"`);
}

/** An export must never overwrite its source. */
async function refuseSource(folder: string, reader: FolderReader, target: string): Promise<void> {
  const present = await realpath(target).catch(() => undefined);
  if (present === undefined) return;
  const name = path.relative(await realpath(folder), present).split(path.sep).join('/');
  if (reader.files.sidecars.includes(name) || name.startsWith('.policy-digest/') || (await reader.isDigest(name))) {
    throw new UsageError(`${target}: belongs to the folder and is not overwritten; choose another --out`);
  }
}
