import type { Rows } from '../../rows/rows';
import { dateIn, narrowDigits } from './dates';
import type { FormatDescription } from './description';
import type { Head } from './rowsOfHead';
import { rowsOf, valueOf, type Item } from './items';
import { languageCode } from './languages';
import type { LabelName } from './labelWords';
import { wordsInLine } from './wordCount';

type DateOrder = FormatDescription['dateOrder'];

/** Fields while they are gathered: the first value of each counts. */
export type Gathered = Record<string, string | number | readonly string[]>;

/** Fields that have the name of their label's meaning, and are taken as they are. */
const plain: Partial<Record<LabelName, string>> = {
  byline: 'author', section: 'section', page: 'page', edition: 'edition', dateline: 'dateline', highlight: 'summary', abstract: 'abstract',
  publicationType: 'type', graphic: 'graphic', correction: 'correction', copyright: 'copyright', publisher: 'publisher', url: 'url', id: 'id',
};
/** Fields of several values. */
const lists: Partial<Record<LabelName, string>> = {
  subjects: 'subjects', companies: 'companies', people: 'people', places: 'places', industries: 'industries',
};
/** Labels that mean many things: each has its own words for a name. */
const named: ReadonlySet<string> = new Set(['series', 'ticker', 'journalCode', 'database']);

const pageInSection = /(?:(?:^|[;,.|]\s*|\s)(?:pgs?|pages?|pag|p[áà]gs?|p[áa]ginas?|s|seiten?|pp?|blz|bladzijde|sid(?:a|an)?|side|sivu|str)\b[.:]?\s*|(?<=[\s,;(:])pp?(?=\d))(?<page>[A-Z]{0,2}\.?\d[\dA-Z]*(?:[-–/&][A-Z]?\d+|,\s?[A-Z]?\d+)*)/iu;
const endOfPaper = /\s*(?:;|,?\s+(?:vom|du|del|van|from|nr\.?|vol\.?)\s+(?=\p{L}*\.?\s?\d)|[,.:]?\s*[([]|[,.:–-]?\s+(?=\d)|\.\s+(?=\p{L}{3,9}\s?\d{4})|[,:–]\s)/iu;
/** A volume or a year in brackets before pages, as journals have them. */
const volume = /\(\D{0,20}(?:19|20)\d\d\)\s*:|\bvol\.\s?\d/iu;
const issueBehind = /,?\s+(?:no|nº|n°|nr|núm)\.?\s*\d+$/iu;
/** `Document XXXXX0020141120eabj0001v`. */
const wordBeforeId = /^\p{L}+\s+(?=[A-Za-z0-9_]*\d)/u;
/** The full stop of a line, rather than of an initial. */
const lastStop = /(?<=\p{Ll}{3})\.$/u;
const percent = /\s*\(\d{1,3}\s?%\)/gu;
const codeBefore = /^[\w-]{1,16}\s:\s/u;

/** What the labels and the head of a document say. */
export function gather(rows: Rows, items: readonly Item[], head: Head, { fieldNames: names = {}, anyLabel, source, dateOrder, citation, joins }: FormatDescription): Gathered {
  const fields: Gathered = {};
  if (anyLabel === true) return verbatim(rows, items);
  if (source !== undefined) fields['source'] = source;
  for (const line of [head.source, ...(head.lines ?? [])]) if (line !== undefined) addCitation(fields, citation?.exec(line)?.groups ?? {}, dateOrder);
  if (head.source !== undefined) addSource(fields, head.source, dateOrder);
  if (head.date !== undefined) add(fields, 'date', dateIn(head.date, dateOrder));
  if (head.byline !== undefined) add(fields, 'author', head.byline);
  if (head.section !== undefined) addSection(fields, head.section);
  if (head.edition !== undefined) add(fields, 'edition', head.edition);
  for (const line of head.lines ?? []) addHeadLine(fields, line, dateOrder);
  add(fields, 'page', head.page);
  if (head.language !== undefined) add(fields, 'language', languageCode(head.language) ?? head.language);
  if (head.copyright !== undefined) add(fields, 'copyright', head.copyright);
  for (const item of items) {
    if (item.label === 'source') addCitation(fields, citation?.exec(valueOf(rows, item))?.groups ?? {}, dateOrder);
    if (item.label === 'date') add(fields, 'date', dateIn(valueOf(rows, item), dateOrder));
    else if (item.label === 'byline' && joins === true) addLabelled(fields, 'byline', item.key, rowsOf(rows, item));
    else if (item.label !== undefined && item.label !== 'unknown') addLabelled(fields, item.label, names[item.key] ?? item.key, valueOf(rows, item), dateOrder);
  }
  return fields;
}

/** Parts of a line that a format describes whole: each has the name of its field. */
function addCitation(fields: Gathered, parts: Readonly<Record<string, string | undefined>>, order: DateOrder): void {
  for (const [name, value] of Object.entries(parts)) add(fields, name, name === 'date' ? dateIn(value ?? '', order) : value?.trim());
}

/** The fields of a text that was written from fields: values as they stand, under their labels' own names. */
function verbatim(rows: Rows, items: readonly Item[]): Gathered {
  const fields: Gathered = {};
  for (const item of items) {
    const value = valueOf(rows, item);
    const name = item.label === undefined || item.label === 'unknown' ? item.key : plain[item.label] ?? lists[item.label] ?? item.key;
    if (item.label === undefined || item.label === 'headline' || value === '') continue;
    if (item.label !== 'unknown' && item.label in lists) fields[name] = value.split(/;\s*/u).filter((part) => part !== '');
    else add(fields, name, item.label === 'length' ? wordCount(value) ?? value : value);
  }
  return fields;
}

/** Adds a field unless there is one of its name already, or nothing to add. */
export function add(fields: Gathered, name: string, value: string | number | undefined): void {
  if (value !== undefined && value !== '' && !(name in fields)) fields[name] = value;
}

/** Adds what a label says. */
export function addLabelled(fields: Gathered, label: LabelName, key: string, value: string, order?: DateOrder): void {
  if (value === '') return;
  const name = plain[label];
  const list = lists[label];
  if (label === 'section') addSection(fields, value);
  else if (label === 'id') add(fields, 'id', value.replace(wordBeforeId, ''));
  else if (label === 'page') add(fields, 'page', narrowDigits(value));
  else if (label === 'byline') add(fields, 'author', value.replace(lastStop, ''));
  else if (name !== undefined) add(fields, name, value);
  else if (list !== undefined) addList(fields, list, value);
  else if (label === 'length') add(fields, 'words', wordCount(value));
  else if (label === 'date') add(fields, 'date', dateIn(value));
  else if (label === 'loadDate') add(fields, 'loaded', dateIn(value));
  else if (label === 'source') addSource(fields, value, order);
  else if (label === 'language') add(fields, 'language', languageCode(value) ?? value);
  else if (named.has(label)) add(fields, key, value);
}

function addList(fields: Gathered, name: string, value: string): void {
  const before = fields[name];
  const parts = value.split(/\s*[;|*]\s*/u).map((part) => part.replace(percent, '').replace(codeBefore, '').trim()).filter((part) => part !== '');
  if (parts.length > 0) fields[name] = [...new Set([...(Array.isArray(before) ? (before as readonly string[]) : []), ...parts])];
}

/** A line of the head that no label has: paper, date, page and number of words in any order. */
function addHeadLine(fields: Gathered, line: string, order: DateOrder): void {
  add(fields, 'date', dateIn(line, order));
  add(fields, 'page', pageInSection.exec(line)?.groups?.['page']);
  const words = wordsInLine(line);
  if (words !== undefined) add(fields, 'words', wordCount(words));
  const parts = line.split(/\s+[•·|]\s+/u);
  if (parts.length > 1) add(fields, 'source', parts[0]);
}

/** `NEWS; Pg. 7`: a section with its page. */
function addSection(fields: Gathered, value: string): void {
  const match = pageInSection.exec(value);
  const page = match?.groups?.['page'];
  const section = match === null ? value : value.slice(0, match.index);
  add(fields, 'section', section.replace(/[\s;,.|:-]+$/u, ''));
  add(fields, 'page', page);
}

/** A paper, perhaps with its date and page: `Daily Pennant vom 03.06.2016, S. 11`. */
function addSource(fields: Gathered, value: string, order?: DateOrder): void {
  const date = dateIn(value, order);
  const hasDay = date !== undefined && date.length > 'YYYY'.length;
  if (!hasDay && !volume.test(value)) {
    add(fields, 'source', value.replace(issueBehind, ''));
    return;
  }
  const end = endOfPaper.exec(value)?.index ?? value.length;
  add(fields, 'source', value.slice(0, end).replace(/^["„“»«]|["“”»«]$/gu, ''));
  add(fields, 'date', hasDay ? date : undefined);
  add(fields, 'page', pageInSection.exec(value.slice(end))?.groups?.['page']);
}

/** The figure of `1,234 words`. */
export function wordCount(value: string): number | undefined {
  const figures = /^\D{0,20}(?<figures>\d[\d.,'\u00a0\u202f ]*)/u.exec(narrowDigits(value))?.groups?.['figures'];
  const count = Number(figures?.replace(/\D/gu, '') ?? 'none');
  return Number.isSafeInteger(count) && figures !== undefined ? count : undefined;
}
