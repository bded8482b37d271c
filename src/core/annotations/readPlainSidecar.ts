import { isTagPath, normaliseTagPath } from '../codebook/tagPath';
import type { Steps } from '../steps';
import { countOf, optional } from '../yaml/yamlFields';
import { PlainYaml } from '../yaml/plainYaml';
import { statuses, type Annotation, type ArticleNote, type Sidecar, type TopicDecision } from './types';

/** How many entries are read in one step: a fraction of a millisecond. */
const entriesAStep = 50;

/**
 * Reads a sidecar that is written exactly as this program writes it and has no fault, about thirty times as fast as the YAML
 * library: a folder may have thousands of them.
 * @returns undefined for everything else: then only the library's reading counts
 */
export function* readPlainSidecarSteps(yamlText: string): Steps<Sidecar | undefined> {
  const yaml = new PlainYaml(yamlText);
  if (yaml.field(0, 'version') !== '1') return undefined;
  const digest = yaml.field(0, 'digest');
  const coder = yaml.field(0, 'coder');
  const articles = yield* readEntries(yaml, 'articles', readArticle);
  const annotations = yield* readEntries(yaml, 'annotations', readAnnotation);
  if (digest === undefined || articles === undefined || annotations === undefined || !yaml.isAtEnd()) return undefined;
  return { version: 1, digest, ...optional('coder', coder), articles, annotations };
}

/** The entries of a section; none if it is not there, undefined if something in it is not plain. */
function* readEntries<T extends { readonly id: string }>(
  yaml: PlainYaml, key: string, read: (yaml: PlainYaml) => T | undefined,
): Steps<T[] | undefined> {
  if (!yaml.opens(0, key)) return [];
  const entries: T[] = [];
  const ids = new Set<string>();
  while (yaml.startsItem(2)) {
    const entry = read(yaml);
    if (entry === undefined || ids.has(entry.id)) return undefined;
    ids.add(entry.id);
    entries.push(entry);
    if (entries.length % entriesAStep === 0) yield;
  }
  // A section without entries is for the library to judge.
  return entries.length === 0 ? undefined : entries;
}

function readAnnotation(yaml: PlainYaml): Annotation | undefined {
  const id = yaml.field(4, 'id');
  const article = yaml.field(4, 'article');
  const tags = readTags(yaml);
  const exact = yaml.field(4, 'exact');
  const prefix = yaml.field(4, 'prefix');
  const suffix = yaml.field(4, 'suffix');
  const start = countOf(yaml.field(4, 'start'));
  const end = countOf(yaml.field(4, 'end'));
  const memo = yaml.field(4, 'memo');
  const coder = yaml.field(4, 'coder');
  const created = yaml.field(4, 'created');
  if (id === undefined || tags === undefined || exact === undefined || start === undefined || end === undefined || end < start) return undefined;
  return {
    id, ...optional('article', article), tags, exact, prefix: prefix ?? '', suffix: suffix ?? '', start, end,
    ...optional('memo', memo), ...optional('coder', coder), created: created ?? '',
  };
}

function readArticle(yaml: PlainYaml): ArticleNote | undefined {
  const id = yaml.field(4, 'id');
  const title = yaml.field(4, 'title');
  const tags = readTags(yaml);
  const topics = yaml.opens(4, 'topics') ? readTopics(yaml) : undefined;
  const status = yaml.field(4, 'status');
  const memo = yaml.field(4, 'memo');
  const known = statuses.find((name) => name === status);
  if (id === undefined || tags === undefined || known !== status) return undefined;
  return {
    id, title: title ?? id, ...optional('tags', filled(tags)), ...optional('topics', topics),
    ...optional('status', known), ...optional('memo', memo),
  };
}

function readTopics(yaml: PlainYaml): TopicDecision | undefined {
  const primary = yaml.field(6, 'primary');
  const add = filled(yaml.list(6, 'add'));
  const remove = filled(yaml.list(6, 'remove'));
  const decision = { ...optional('primary', primary), ...optional('add', add), ...optional('remove', remove) };
  return Object.keys(decision).length > 0 ? decision : undefined;
}

function filled(list: string[] | undefined): string[] | undefined {
  return list?.length === 0 ? undefined : list;
}

/** Undefined if one is not a tag as we write it; none if there is no such field. */
function readTags(yaml: PlainYaml): string[] | undefined {
  const tags = yaml.list(4, 'tags') ?? [];
  const isAsWritten = tags.every((tag) => isTagPath(tag) && normaliseTagPath(tag) === tag);
  return isAsWritten && new Set(tags).size === tags.length ? tags : undefined;
}
