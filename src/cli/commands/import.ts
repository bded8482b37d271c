import { mkdir, readdir, realpath, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { freeName } from '../../core/convert/digestText/fileNames';
import type { ImportedFile } from '../../core/convert/files/importedFile';
import type { ImportedDigest } from '../../core/convert/files/importedTexts';
import type { KnownFormat } from '../../core/digest/types';
import { createFile } from '../../disk/createFile';
import { codeOf } from '../../disk/systemError';
import { requiredOption, type Command } from '../command';
import { FolderReader } from '../files/folderReader';
import { encodingGiven, encodingOption } from '../files/folderSettings';
import { similarGroups, similarLine, type PrintedSimilar } from '../files/similarGroups';
import { givenFiles, type GivenFile } from '../files/sourceFiles';
import { UsageError, type Problem } from '../problem';
import { FolderTexts, importProject, sourceOf, type ProjectOutcome } from './importProject';

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE… --into FOLDER [--encoding E]',
  summary: 'writes a digest for each Word, HTML, RTF, mail, feed, PDF or zip file, or folder of these, and the annotations of projects and tables of other programs; nothing is overwritten',
  options: { ...encodingOption, into: { type: 'string' } },
  async run(args) {
    const into = requiredOption(args, 'into');
    if (args.positionals.length === 0) throw new UsageError('FILE is missing');
    const given = await givenFiles(args.positionals, into);
    const made = await mkdir(into, { recursive: true }).catch((error: unknown) => {
      throw new UsageError(`${into}: is not a folder and cannot be made one (${codeOf(error)})`);
    });
    // The readers are large; other commands start without them.
    const readers = await import('#convert');
    const session = new readers.ImportSession();
    const files: ImportedFile[] = [];
    const projects: ProjectOutcome[] = [];
    const openFolder = (): Promise<FolderReader> => FolderReader.open(into, { ...args, positionals: [], values: {} });
    const folder = new FolderTexts(openFolder);
    const target = await realpath(into);
    for (const each of given) {
      const source = await sourceOf(each, encodingGiven(args), given);
      if (source === undefined) continue;
      const importer = readers.importerFor(source);
      if (importer === undefined) {
        files.push(await session.add({ ...source, ...await originOf(each, target) }));
      } else {
        await folder.include(target, source.beside ?? []);
        projects.push(await importProject(source, await readers.readProject(importer, source, await folder.all()), into, folder));
      }
    }
    const written = await writeAll(into, session.digests());
    const reader = await openFolder();
    const hasNew = written.length > 0 || projects.some(({ digests }) => digests.length > 0);
    const targets = [...written.map((digest) => digest.target), ...projects.flatMap((project) => project.written)];
    if (targets.length === 0 && made !== undefined) await removeMade(made, into);
    const duplicates = hasNew ? withNew(await similarGroups(reader), targets) : [];
    const format = commonFormat([...files, ...projects]);
    const readings = projects.flatMap(({ offsetReading }) => offsetReading ?? []);
    const losses = [...files, ...projects].flatMap((file) => file.losses.map(({ code, message }) => ({ file: file.name, code, message })));
    const articles = [...files, ...projects].reduce((sum, file) => sum + file.articles, 0);
    return {
      json: { written: targets, articles, losses, ...(readings[0] !== undefined && { offsetReading: readings[0] }), ...(format && { format }), duplicates },
      lines: [
        ...written.map((digest) => `${digest.target}: ${digest.articles} ${digest.articles === 1 ? 'article' : 'articles'}`),
        ...projects.flatMap((project) => project.lines),
        ...losses.map(({ file, code, message }) => `${file}: ${message} [${code}]`),
        ...duplicates.map((group) => `nearly the same: ${similarLine(group)}`),
      ],
      problems: [...files.flatMap(refusalOf), ...projects.flatMap((project) => [...refusalOf(project), ...project.problems])],
    };
  },
};

/** Takes back the folders that were made for digests that there are none of. Nothing but an empty folder is ever removed. */
async function removeMade(made: string, into: string): Promise<void> {
  const top = path.resolve(made);
  for (let folder = path.resolve(into); folder.startsWith(top); folder = path.dirname(folder)) {
    if (!(await rmdir(folder).then(() => true, () => false))) return;
  }
}

/** Where a file's articles go, and the way back to it. */
async function originOf({ file, argument }: GivenFile, target: string): Promise<{ readonly group: string; readonly original?: string }> {
  const original = path.relative(target, await realpath(file)).split(path.sep).join('/');
  // On Windows there is no way from one drive to another.
  const isReachable = !path.isAbsolute(original);
  return { group: path.resolve(argument), ...(isReachable && { original }) };
}

interface WrittenDigest extends ImportedDigest {
  readonly target: string;
}

async function writeAll(into: string, digests: readonly ImportedDigest[]): Promise<WrittenDigest[]> {
  const written: WrittenDigest[] = [];
  for (const digest of digests) written.push({ ...digest, target: await writeNew(into, digest) });
  return written;
}

async function writeNew(into: string, { name, text }: ImportedDigest): Promise<string> {
  try {
    for (;;) {
      const target = path.join(into, freeName(name, await readdir(into)));
      if (await createFile(target, text)) return target;
    }
  } catch (error) {
    throw new UsageError(`${into}: cannot be written (${codeOf(error)})`);
  }
}

/** The groups that one of the new digests has a part in. */
function withNew(groups: readonly PrintedSimilar[][], written: readonly string[]): PrintedSimilar[][] {
  const names = new Set(written.map((target) => path.basename(target)));
  return groups.filter((group) => group.some(({ file }) => names.has(file)));
}

/** The format of all files, if it is one. */
function commonFormat(files: readonly Pick<ImportedFile, 'format' | 'refusal'>[]): KnownFormat | undefined {
  const formats = new Map(files.filter(({ refusal }) => refusal === undefined).map(({ format }) => [format?.id, format]));
  const [only] = formats.values();
  return formats.size === 1 && only !== null ? only : undefined;
}

function refusalOf({ name, refusal }: Pick<ImportedFile, 'name' | 'refusal'>): Problem[] {
  return refusal === undefined ? [] : [{ file: name, line: 1, column: 1, severity: 'error', code: refusal.code, message: refusal.message }];
}
