import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashBytes } from '../../src/core/text/hashing';
import type { Span } from '../../src/core/text/span';
import { entityTypes, type EntityType } from '../../src/core/entities/types';

/** Our own guide marks eleven types; published sets four, or only people, organisations and places. */
export type Marking = 'guide' | 'four' | 'three';
export type MarkedType = EntityType | 'PLACE' | 'MISC';

export interface MarkedName extends Span {
  readonly type: MarkedType;
}

/** An annotated text: an article or a piece of a published set. */
export interface MarkedText {
  readonly id: string;
  /** Part of the corpus, or folder and file of the set. */
  readonly source: string;
  readonly marking: Marking;
  readonly text: string;
  /** Where names are annotated; those elsewhere are unknown. */
  readonly spans: readonly Span[];
  /** In order and disjoint. */
  readonly names: readonly MarkedName[];
}

/** The annotated data beside the project; see the recipe. */
export const dataFolder = path.resolve(process.cwd(), '../shared/ner');
export const corpusParts = ['real1', 'real2', 'synA', 'synB', 'synC', 'synD', 'synE', 'synF'] as const;

/** Further articles by the same guide, invented for this project; see the README. */
const ownFolder = path.resolve(process.cwd(), 'tools/training/corpus');
export const ownParts = ['synG', 'synH', 'synI', 'synJ', 'synK', 'synL'] as const;

/**
 * Kinds of text by what they mark as names, in the order of the style features; the first is our guide, the last is for
 * published sets in general.
 */
export const styleNames = ['guide', 'crossner_politics', 'crossner', 'gum', 'uner', 'wikigold', 'wnut', 'published'] as const;

/** Sets that mark much the same as most sets: part of their texts is learnt from without saying which set it is. */
export const mayStandForAll = ({ source }: Pick<MarkedText, 'source'>): boolean => /^(?:crossner|wikigold)/.test(source);

/** Styles of texts that are far from news: talk, tweets, and marks made by rule. */
export const isDistant = (style: number): boolean => styleNames[style] === 'gum' || styleNames[style] === 'wnut';

export function styleOf({ source }: Pick<MarkedText, 'source'>): number {
  return Math.max(0, styleNames.findIndex((name) => source.startsWith(name)));
}

/** FNV-1a of the id: a tenth is held out, always the same. */
export function isHeldOut({ id }: Pick<MarkedText, 'id'>): boolean {
  return hashBytes(Buffer.from(id)) % 10 === 0;
}

export function isOwn({ source }: Pick<MarkedText, 'source'>): boolean {
  return ownParts.some((part) => part === source);
}

export function readCorpus(parts: readonly string[] = corpusParts): MarkedText[] {
  return parts.flatMap((part) =>
    readFileSync(path.join(isOwn({ source: part }) ? ownFolder : path.join(dataFolder, 'corpus'), `${part}.jsonl`), 'utf8').split('\n').filter((line) => line.trim() !== '')
      .map((line) => readArticle(part, JSON.parse(line) as { id: string; title: string; paragraphs: string[] })));
}

function readArticle(part: string, article: { id: string; title: string; paragraphs: string[] }): MarkedText {
  let text = '';
  const names: MarkedName[] = [];
  for (const marked of [article.title, ...article.paragraphs]) {
    let at = 0;
    for (const match of marked.matchAll(/\[\[([^[\]|]+)\|([A-Z]+)\]\]/g)) {
      const [whole, name = '', type = ''] = match;
      text += marked.slice(at, match.index);
      const known = entityTypes.find((each) => each === type);
      if (known === undefined) throw new Error(`${article.id}: unknown type in ${whole}`);
      names.push({ start: text.length, end: text.length + name.length, type: known });
      text += name;
      at = match.index + whole.length;
    }
    text += `${marked.slice(at)}\n`;
  }
  const titleEnd = text.indexOf('\n');
  return { id: article.id, source: part, marking: 'guide', text, names, spans: [{ start: 0, end: titleEnd }, { start: titleEnd, end: text.length }] };
}

const publishedTypes: Readonly<Record<string, MarkedType>> = { PER: 'PER', ORG: 'ORG', LOC: 'PLACE', MISC: 'MISC' };

/** @param files such as `wikigold/test` */
export function readSets(files: readonly string[]): MarkedText[] {
  return files.flatMap((file) => {
    const documents = readFileSync(path.join(dataFolder, 'sets', `${file}.tsv`), 'utf8').split(/^-DOCSTART-.*$/m).filter((document) => document.trim() !== '');
    return documents.map((document, number) => readDocument(file, number, document));
  });
}

export function allSetFiles(): string[] {
  const folder = path.join(dataFolder, 'sets');
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(folder, name)).map((file) => `${name}/${file.replace('.tsv', '')}`)).sort();
}

/** A sentence becomes a line, its tokens joined by blanks. */
function readDocument(file: string, number: number, document: string): MarkedText {
  let text = '';
  const names: MarkedName[] = [];
  let open: { start: number; end: number; type: MarkedType } | undefined;
  const close = (): void => {
    if (open) names.push(open);
    open = undefined;
  };
  for (const line of document.split('\n')) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (token.trim() === '') {
      close();
      if (!text.endsWith('\n')) text += '\n';
      continue;
    }
    if (tag === 'O' || tag.startsWith('B-')) close();
    const type = publishedTypes[tag.slice(2)];
    if (type !== undefined) open = { start: open?.start ?? text.length, end: text.length + token.length, type };
    text += `${token} `;
  }
  close();
  const marking = /^(?:uner|gum)/.test(file) ? 'three' : 'four';
  return { id: `${file}-${number}`, source: file, marking, text, names, spans: [{ start: 0, end: text.length }] };
}
