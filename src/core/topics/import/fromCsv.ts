import { issue, noPlace } from '../../issues/issue';
import { pathSeparator } from '../topicPaths';
import { readCsv } from '../../text/readCsv';
import { toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/** Names of columns, in the order of preference. */
const columnNames = {
  area: ['area', 'parent', 'group', 'category', 'basket', 'theme'],
  topic: ['label', 'topic', 'name', 'title', 'code', 'category', 'subtopic'],
  description: ['description', 'definition', 'include', 'note', 'memo'],
  terms: ['terms', 'term', 'words', 'word', 'keywords', 'keyword'],
  not: ['not', 'exclude', 'excluded', 'exclusions'],
} as const;

type Column = keyof typeof columnNames;

/** A topic while rows are being read: later rows may add terms, or topics below it. */
interface OpenTopic extends RawTopic {
  terms: string[];
  not: string[];
  description: string | undefined;
  readonly below: Map<string, OpenTopic>;
}

/**
 * A table with one row per topic (terms separated by `;` or `|`) or per term. Columns are found by the names in the first
 * row; without known names, the first column is the topic and the others its terms. A topic's name may be a path.
 */
export function fromCsv(text: string): TopicImport {
  const [head = [], ...body] = readCsv(text);
  const columns = findColumns(head);
  const named = columns.topic !== undefined;
  const roots = new Map<string, OpenTopic>();
  for (const row of named ? body : [head, ...body]) {
    const cell = (column: Column): string => row[columns[column] ?? -1] ?? '';
    const path = named ? [cell('area'), ...cell('topic').split(pathSeparator)] : (row[0] ?? '').split(pathSeparator);
    const topic = openTopic(roots, path.map((part) => part.trim()).filter((part) => part !== ''));
    if (topic === undefined) continue;
    topic.terms.push(...(named ? termsOf(cell('terms')) : row.slice(1).flatMap(termsOf)));
    topic.not.push(...termsOf(cell('not')));
    if (cell('description') !== '') topic.description ??= cell('description');
  }
  const used = new Set(Object.values(columns));
  const unused = named ? head.filter((name, index) => name !== '' && !used.has(index)) : [];
  const losses = unused.length === 0 ? [] : [issue('import-loss/columns', noPlace, unused.slice(0, 20).join(', '))];
  return toCodebook(closed(roots), losses);
}

function findColumns(head: readonly string[]): Partial<Record<Column, number>> {
  const names = head.map((name) => name.toLowerCase().trim());
  const columns: Partial<Record<Column, number>> = {};
  const find = (column: Column): void => {
    const found = columnNames[column].map((name) => names.indexOf(name)).find((index) => index >= 0 && !Object.values(columns).includes(index));
    if (found !== undefined) columns[column] = found;
  };
  // A "category" is the topic if there is no topic column, otherwise the area.
  find('topic');
  for (const column of ['area', 'description', 'terms', 'not'] as const) find(column);
  return columns;
}

function termsOf(cell: string): string[] {
  return cell.split(/[;|]/).map((term) => term.trim()).filter((term) => term !== '');
}

function openTopic(roots: Map<string, OpenTopic>, path: readonly string[]): OpenTopic | undefined {
  let level = roots;
  let topic: OpenTopic | undefined;
  for (const name of path) {
    topic = level.get(name) ?? { name, description: undefined, terms: [], not: [], below: new Map() };
    level.set(name, topic);
    level = topic.below;
  }
  return topic;
}

function closed(topics: ReadonlyMap<string, OpenTopic>): RawTopic[] {
  return [...topics.values()].map(({ name, description, terms, not, below }) => ({ name, description, terms, not, topics: closed(below) }));
}
