import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Exporter, Project } from '../../core/exchange/types';
import { exporterFor, exporters } from '../../core/exportFormats/exporters';
import type { Message } from '../../core/issues/issue';
import { soleTag } from '../../core/search/soleTag';
import { onlyPositional, optionalOption, requiredOption, type Arguments, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { interruptible } from '../files/interruptible';
import { writeExportFile, writeExportFolder } from '../files/writeExport';
import { UsageError } from '../problem';
import { annotatedDigests, digestTools, readQuery, selectSegments } from './selectSegments';

/** Formats that are planned but not written yet. */
const plannedFormats = ['docx', 'qdpx', 'qdc', 'template'];

export const exportCommand: Command = {
  name: 'export',
  usage: 'FOLDER --format F [--query Q] --out PATH [--sources article|digest] [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: `exports the tagged passages and articles that match a query; formats: ${availableFormats()}`,
  options: { ...folderOptions, format: { type: 'string' }, query: { type: 'string' }, out: { type: 'string' }, sources: { type: 'string' } },
  async run(args) {
    const folder = onlyPositional(args, 'FOLDER');
    const exporter = requiredExporter(requiredOption(args, 'format'));
    const target = await targetOf(requiredOption(args, 'out'), exporter);
    const query = optionalOption(args, 'query') ?? '';
    readQuery(query);
    const reader = await FolderReader.open(folder, args);
    await refuseSource(folder, reader, target);
    const project = await projectOf(folder, reader, query, args);
    const { written, losses } = await write(exporter, project, target);
    return {
      json: { written, losses: losses.map(({ code, message }) => ({ code, message })) },
      lines: [`${target}: ${project.segments.length} segments written`, ...losses.map((loss) => `${loss.message} [${loss.code}]`)],
      problems: reader.problems,
    };
  },
};

function availableFormats(): string {
  return exporters.map((exporter) => exporter.id).join(', ');
}

function requiredExporter(format: string): Exporter {
  const exporter = exporterFor(format);
  if (exporter !== undefined) return exporter;
  const reason = plannedFormats.includes(format) ? `format ${format} is not available yet` : `there is no format "${format}"`;
  throw new UsageError(`${reason}, available: ${availableFormats()}`);
}

/** `--out` names the file, or an existing folder in which a file of a fixed name is written; for a format of several files, their folder. */
async function targetOf(out: string, { extension }: Exporter): Promise<string> {
  if (extension === '') return out;
  const isFolder = await stat(out).then((state) => state.isDirectory(), () => false);
  return isFolder ? path.join(out, `policy-digest.${extension}`) : out;
}

async function projectOf(folder: string, reader: FolderReader, query: string, args: Arguments): Promise<Project> {
  const parsed = readQuery(query);
  const sources = oneOf(args, 'sources', ['article', 'digest']);
  const codebook = await reader.codebook();
  const tools = await digestTools(reader);
  const tag = soleTag(parsed);
  return {
    name: path.basename(await realpath(folder)),
    segments: await selectSegments(reader, parsed, tools),
    query, ...(codebook && { codebook }), ...(tag !== undefined && { tag }), ...(sources && { sources }),
    digests: () => annotatedDigests(reader, tools, 'all'),
  };
}

async function write(exporter: Exporter, project: Project, target: string): Promise<{ written: readonly string[]; losses: readonly Message[] }> {
  const parts = interruptible(exporter.write(project));
  if (exporter.extension === '') return writeExportFolder(target, parts);
  return { written: [target], losses: await writeExportFile(target, parts) };
}

function oneOf<T extends string>(args: Arguments, name: string, choices: readonly T[]): T | undefined {
  const value = optionalOption(args, name);
  const choice = choices.find((each) => each === value);
  if (value === undefined || choice !== undefined) return choice;
  throw new UsageError(`--${name} must be ${choices.join(' or ')}, not "${value}"`);
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
