import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { exporterFor, exporters } from '../../core/exchange/exporters';
import type { Exporter } from '../../core/exchange/types';
import { soleTag } from '../../core/search/soleTag';
import { onlyPositional, optionalOption, requiredOption, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { folderOptions } from '../files/folderSettings';
import { UsageError } from '../problem';
import { readQuery, selectSegments } from './selectSegments';
import { writeAtomically } from '../files/writeAtomically';

/** Formats that are planned but not written yet. */
const plannedFormats = ['json', 'docx', 'qdpx', 'qdc'];

export const exportCommand: Command = {
  name: 'export',
  usage: 'FOLDER --format F [--query Q] --out PATH [--encoding E] [--files GLOB] [--exclude GLOB]',
  summary: `exports the tagged passages and articles that match a query; formats: ${availableFormats()}`,
  options: { ...folderOptions, format: { type: 'string' }, query: { type: 'string' }, out: { type: 'string' } },
  async run(args) {
    const folder = onlyPositional(args, 'FOLDER');
    const exporter = requiredExporter(requiredOption(args, 'format'));
    const queryText = optionalOption(args, 'query') ?? '';
    const query = readQuery(queryText);
    const target = await targetFile(requiredOption(args, 'out'), exporter);
    const reader = await FolderReader.open(folder, args);
    await refuseSource(folder, reader, target);
    const codebook = await reader.codebook();
    const segments = await selectSegments(reader, query);
    const tag = soleTag(query);
    const context = { query: queryText, ...(codebook && { codebook }), ...(tag !== undefined && { tag }) };
    const { text, losses } = exporter.export(segments, context);
    await writeAtomically(target, text);
    return {
      json: { written: [target], losses: losses.map(({ code, message }) => ({ code, message })) },
      lines: [`${target}: ${segments.length} segments written`, ...losses.map((loss) => `${loss.message} [${loss.code}]`)],
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

/** `--out` names the file, or an existing folder in which a file of a fixed name is written. */
async function targetFile(out: string, exporter: Exporter): Promise<string> {
  const isFolder = await stat(out).then((state) => state.isDirectory(), () => false);
  return isFolder ? path.join(out, `policy-digest.${exporter.extension}`) : out;
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
