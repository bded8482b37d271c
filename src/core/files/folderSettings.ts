import picomatch from 'picomatch';
import type { EncodingChoice } from '../text/encoding/decodeText';
import { digestFilter, usualExclude, usualFiles, usuallyHidden, type ExplainedFilter } from './digestFilter';
import { parseJsonWithComments } from './jsonWithComments';

/** What the editor's settings of a folder say about its digests. */
export interface FolderSettings {
  readonly filter: ExplainedFilter;
  /** How a file is encoded, by its path relative to the folder. */
  encodingOf(path: string): EncodingChoice;
  /** The value of `policyDigest.export.csvSeparator`, as it is there. */
  readonly csvSeparator: unknown;
}

type Settings = Readonly<Record<string, unknown>>;

/** Globs that count in place of the settings' ones. */
export interface GivenGlobs {
  readonly files?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/**
 * The settings of a folder, from its `.vscode/settings.json`.
 * @param text undefined if there is none; a file that cannot be read counts as none
 */
export function readFolderSettings(text: string | undefined, given: GivenGlobs = {}): FolderSettings | undefined {
  const value = text === undefined ? {} : parseJsonWithComments(text);
  if (!isObject(value)) return undefined;
  const hidden = { ...Object.fromEntries(usuallyHidden.map((glob) => [glob, true])), ...objectIn(value['files.exclude']) };
  const exclude = given.exclude ?? stringsIn(value['policyDigest.exclude']) ?? usualExclude;
  const languageOf = languageByPath(objectIn(value['files.associations']));
  return {
    filter: digestFilter(given.files ?? stringsIn(value['policyDigest.files']) ?? usualFiles, [...exclude, ...globsThatAreOn(hidden)]),
    csvSeparator: value['policyDigest.export.csvSeparator'],
    encodingOf: (path) => encodingChoice({ ...value, ...objectIn(value[`[${languageOf(path)}]`]) }),
  };
}

/** @param settings `files.encoding` and those beside it, by their whole names */
export function encodingChoice(settings: Settings): EncodingChoice {
  const declared = settings['files.encoding'];
  const candidates = stringsIn(settings['files.candidateGuessEncodings']);
  const guesses = settings['files.autoGuessEncoding'] === true;
  return { declared: guesses || typeof declared !== 'string' ? undefined : declared, candidates };
}

/** The globs of a setting such as `files.exclude`. */
export function globsThatAreOn(setting: Settings): string[] {
  return Object.entries(setting).filter(([, on]) => on === true).map(([glob]) => glob);
}

/** The editor's language by a file's ending, for those that digests may have. */
function languageByEnding(path: string): string {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === 'md' || ending === 'markdown' ? 'markdown' : ending === 'digest' ? 'policy-digest' : 'plaintext';
}

/**
 * The language in which the editor opens a file, before it is recognised as a digest.
 * @param associations the setting `files.associations`; a pattern without `/` is of the name alone
 */
export function languageByPath(associations: Settings): (path: string) => string {
  const patterns = Object.entries(associations).map(([glob, language]) =>
    ({ language, isOfPath: glob.includes('/'), matches: picomatch(glob, { dot: true, nocase: true }) }));
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const language = patterns.find(({ isOfPath, matches }) => matches(isOfPath ? path : name))?.language;
    return typeof language === 'string' ? language : languageByEnding(path);
  };
}

function isObject(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectIn(value: unknown): Settings {
  return isObject(value) ? value : {};
}

function stringsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.length > 0) : undefined;
}
