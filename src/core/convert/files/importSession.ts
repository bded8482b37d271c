import type { KnownFormat } from '../../digest/types';
import type { Message } from '../../issues/issue';
import { digestName } from '../digestText/fileNames';
import { articleText } from '../digestText/writeDigestText';
import { limits } from '../limits';
import type { ConvertedArticle, SourceFile } from '../types';
import { convertFile, type FileConversion } from './convertFile';

/** A file given for import, with where its articles go. */
export interface ImportSource extends SourceFile {
  /** The file, folder or archive whose articles become one digest: its name is the digest's. */
  readonly group: string;
  /** Path to the file from the folder of the digest, with `/`, so that articles lead back to it; none if there is no such path. */
  readonly original?: string;
}

/** What became of one file. */
export interface ImportedFile {
  readonly name: string;
  readonly articles: number;
  readonly losses: readonly Message[];
  readonly format: KnownFormat | null;
  /** Why nothing was read. */
  readonly refusal?: Message;
}

/** A digest to be written. */
export interface ImportedDigest {
  /** A safe file name; it may be in use. */
  readonly name: string;
  readonly text: string;
  readonly articles: number;
}

/** An import of several files, one after the other. Nothing is written: the caller writes `digests`. */
export class ImportSession {
  private readonly groups = new Map<string, string[]>();
  private readonly kept: ImportedDigest[] = [];

  /** Reads a file. Never throws for bad files. */
  async add(source: ImportSource): Promise<ImportedFile> {
    const { name, group, original } = source;
    const conversion = await convertFile(source);
    if ('refusal' in conversion) return { name, articles: 0, losses: [], format: null, refusal: conversion.refusal };
    this.take(conversion, name, group, original);
    return { name, articles: conversion.articles.length, losses: conversion.losses, format: conversion.format };
  }

  /** The digests, one for each group; very large ones in parts, and texts that were digests already by themselves. */
  digests(): ImportedDigest[] {
    const joined = [...this.groups].flatMap(([group, texts]) => partsOf(texts).map((part) => ({ name: digestName(group), text: part.join('\n'), articles: part.length })));
    return [...joined, ...this.kept];
  }

  private take(conversion: Exclude<FileConversion, { refusal: Message }>, name: string, group: string, original: string | undefined): void {
    const { articles, digest, members } = conversion;
    if (digest !== undefined) this.kept.push({ name: digestName(name), text: digest, articles: articles.length });
    else if (members === undefined) this.write(articles, group, original);
    else {
      for (const member of members) {
        if ('refusal' in member.conversion) continue;
        this.take(member.conversion, member.name, group, original === undefined ? undefined : `${original}#${member.name}`);
      }
    }
  }

  private write(articles: readonly ConvertedArticle[], group: string, original: string | undefined): void {
    const texts = this.groups.get(group) ?? [];
    this.groups.set(group, texts);
    for (const article of articles) {
      texts.push(articleText(original === undefined ? article : { ...article, fields: { ...article.fields, original } }));
    }
  }
}

function partsOf(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    if (size + text.length > limits.digestCharacters) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(text);
    size += text.length;
  }
  return parts;
}
