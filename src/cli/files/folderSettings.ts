import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { csvSeparatorNamed } from '../../core/exchange/csvSeparators';
import type { CsvSeparator } from '../../core/exchange/types';
import { readFolderSettings } from '../../core/files/folderSettings';
import { encodingNamed, encodings } from '../../core/text/encoding/encodings';
import type { EncodingChoice } from '../../core/text/encoding/decodeText';
import { optionalOption, type Arguments } from '../command';
import { UsageError, type Problem } from '../problem';

/** Options of every command that reads text, and of those that read a folder. */
export const encodingOption = { encoding: { type: 'string' } } as const;
export const folderOptions = { ...encodingOption, files: { type: 'string', multiple: true }, exclude: { type: 'string', multiple: true } } as const;

/** The settings that hold in a folder. */
export interface FoundSettings {
  /** @param file a path relative to the folder, with `/` */
  isWanted(file: string): boolean;
  mayHoldDigests(folder: string): boolean;
  encodingOf(file: string): EncodingChoice;
  readonly csvSeparator: CsvSeparator;
  readonly problems: readonly Problem[];
}

/**
 * Reads the settings that the editor has for a folder: those of the nearest `.vscode/settings.json`, in it or above it. Options
 * count before them.
 */
export async function findSettings(folder: string, args: Arguments): Promise<FoundSettings> {
  const declared = encodingGiven(args);
  const given = { files: globsGiven(args, 'files'), exclude: globsGiven(args, 'exclude') };
  const start = path.resolve(folder);
  const found = await nearestSettings(start);
  const read = readFolderSettings(found?.text, given);
  const settings = read ?? readFolderSettings(undefined, given);
  const below = path.relative(found?.root ?? start, start).split(path.sep).join('/');
  const inRoot = (file: string): string => (below === '' ? file : `${below}/${file}`);
  return {
    isWanted: (file) => settings?.filter.file(inRoot(file)) === true,
    mayHoldDigests: (name) => settings?.filter.folder(inRoot(name)) === true,
    encodingOf: (file) => (declared === undefined ? settings?.encodingOf(inRoot(file)) ?? {} : { declared }),
    csvSeparator: csvSeparatorNamed(settings?.csvSeparator),
    problems: read === undefined && found !== undefined ? [unreadable(found.file)] : [],
  };
}

function unreadable(file: string): Problem {
  const message = 'The settings are not valid JSON and were not used.';
  return { file: path.relative('.', file), line: 1, column: 1, code: 'broken-settings', message, severity: 'warning' };
}

/** @throws UsageError for an encoding that is unknown */
export function encodingGiven(args: Arguments): string | undefined {
  const given = optionalOption(args, 'encoding');
  if (given === undefined || encodingNamed(given) !== undefined) return given;
  throw new UsageError(`--encoding: "${given}" is not known; use one of ${encodings.map(({ name }) => name).join(', ')}`);
}

function globsGiven(args: Arguments, name: string): string[] | undefined {
  const value = args.values[name];
  return Array.isArray(value) ? value.filter((glob) => typeof glob === 'string') : undefined;
}

async function nearestSettings(folder: string): Promise<{ root: string; file: string; text: string } | undefined> {
  const file = path.join(folder, '.vscode', 'settings.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return { root: folder, file, text };
  const above = path.dirname(folder);
  return above === folder ? undefined : nearestSettings(above);
}
