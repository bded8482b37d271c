import type { Message } from '../../issues/issue';
import { digestName } from '../digestText/fileNames';
import { articleText } from '../digestText/writeDigestText';
import type { ConvertedArticle, SourceFile } from '../types';
import { convertFile, type FileConversion } from './convertFile';
import { refusedFile, type ImportedFile } from './importedFile';
import { digestsOf, type ImportedDigest, type ImportedText } from './importedTexts';

/** A file given for import, with where its articles go. */
export interface ImportSource extends SourceFile {
  /** The file, folder or archive whose articles become one digest: its name is the digest's. */
  readonly group: string;
  /** Path to the file from the folder of the digest, with `/`, so that articles lead back to it; none if there is no such path. */
  readonly original?: string;
}

/** What became of one file, with its articles. */
export interface ReadFile {
  readonly file: ImportedFile;
  readonly parts: readonly ImportedText[];
}

/** An import of several files, one after the other. Nothing is written: the caller writes `digests`. */
export class ImportSession {
  private readonly parts: ImportedText[] = [];

  /** Reads a file. Never throws for bad files. */
  async add(source: ImportSource): Promise<ImportedFile> {
    const { file, parts } = await readForImport(source);
    this.parts.push(...parts);
    return file;
  }

  digests(): ImportedDigest[] {
    return digestsOf(this.parts);
  }
}

/** Reads a file. Never throws for bad files. */
export async function readForImport(source: ImportSource): Promise<ReadFile> {
  const { name, group, original } = source;
  const conversion = await convertFile(source);
  if ('refusal' in conversion) return { file: refusedFile(name, conversion.refusal), parts: [] };
  const { articles, losses, format } = conversion;
  return { file: { name, articles: articles.length, losses, format }, parts: partsOf(conversion, name, group, original) };
}

function partsOf(conversion: Exclude<FileConversion, { refusal: Message }>, name: string, group: string, original: string | undefined): ImportedText[] {
  const { articles, digest, members } = conversion;
  if (digest !== undefined) return [{ digest: { name: digestName(name), text: digest, articles: articles.length } }];
  if (members === undefined) return [{ group, texts: articles.map((article) => articleText(withOriginal(article, original))) }];
  return members.flatMap((member) => {
    if ('refusal' in member.conversion) return [];
    return partsOf(member.conversion, member.name, group, original === undefined ? undefined : `${original}#${member.name}`);
  });
}

function withOriginal(article: ConvertedArticle, original: string | undefined): ConvertedArticle {
  return original === undefined ? article : { ...article, fields: { ...article.fields, original } };
}
