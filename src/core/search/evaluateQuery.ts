import { isWithin, normaliseTagPath } from '../codebook/tagPath';
import { foldName } from '../text/foldName';
import { type DateRange, isInRange } from '../text/dateRange';
import { languageWords } from '../text/languageNames';
import { holdsPhrase, type Phrase } from '../text/phrases';
import type { ArticleTextField, Query } from './queryTypes';
import type { Segment } from './types';

type PlainField = (Query & { readonly kind: 'field' })['field'];

/** Whether the segment matches the query, ignoring case and accents. */
export function matches(query: Query, segment: Segment): boolean {
  switch (query.kind) {
    case 'all':
      return true;
    case 'and':
      return query.queries.every((part) => matches(part, segment));
    case 'or':
      return query.queries.some((part) => matches(part, segment));
    case 'not':
      return !matches(query.query, segment);
    case 'text':
      return holdsPhrase(segment.text, query.phrase);
    case 'articleField':
      return articleFieldHolds(query.field, segment.article.fields[query.field], query.phrase);
    case 'date':
      return dateHolds(segment.article.fields.date, query.range);
    case 'field':
      return fieldHolds(query.field, foldName(query.value), segment);
  }
}

function fieldHolds(field: PlainField, value: string, segment: Segment): boolean {
  switch (field) {
    case 'tag':
      return value === '' ? segment.tags.length === 0 : segment.tags.some((tag) => isTagWithin(tag, value));
    case 'topic':
      return namesOneOf(segment.article.topics, value, isTopicWithin);
    case 'entity':
      return namesOneOf(segment.entities, value, (entity) => entity === value);
    case 'digest':
      return isFileWithin(foldName(segment.file), value);
    case 'coder':
      return foldName(segment.coder) === value;
    case 'status':
      return segment.article.status === value || segment.anchor === value;
  }
}

/** Whether a tag is what a query names, or below it. */
export function isTagWithin(tag: string, asked: string): boolean {
  return isWithin(foldName(normaliseTagPath(tag)), foldName(normaliseTagPath(asked)));
}

function articleFieldHolds(field: ArticleTextField, text: string | undefined, phrase: Phrase | null): boolean {
  if (phrase === null || text === undefined) return phrase === null && text === undefined;
  return holdsPhrase(field === 'language' ? languageWords(text) : text, phrase);
}

function dateHolds(date: string | undefined, range: DateRange | null): boolean {
  return range === null ? date === undefined : date !== undefined && isInRange(date, range);
}

/** An empty value matches segments that have none. */
function namesOneOf(names: readonly string[], value: string, fits: (name: string, value: string) => boolean): boolean {
  return value === '' ? names.length === 0 : names.some((name) => fits(foldName(name), value));
}

/** `a / b`, `a/b` and `a/` are spellings of paths. */
function path(name: string): string {
  return name.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
}

/** A topic is named by its path or just by its own name. */
export function isTopicWithin(label: string, value: string): boolean {
  return isWithin(path(label), path(value)) || path(label).endsWith(`/${value}`);
}

/** A digest is named by its path, its name with or without extension, or a folder that contains it. */
export function isFileWithin(file: string, value: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return isWithin(file, path(value)) || name === value || name.replace(/\.[^.]*$/, '') === value;
}
