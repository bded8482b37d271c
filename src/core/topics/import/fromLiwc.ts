import { forEachLine } from '../../text/forEachLine';
import { issue, noPlace } from '../../issues/issue';
import { toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/** The largest dictionaries in use have about a hundred. */
const mostCategories = 2_000;

/**
 * A LIWC dictionary (`.dic`): between two lines `%` the categories with their numbers, then one term per line with the
 * numbers of its categories. Categories indented by more tabs are below the one before. Conditions on neighbouring words
 * (`kind (of) 131`) are lost.
 */
export function fromLiwc(text: string): TopicImport {
  const lines: string[] = [];
  forEachLine(text, (start, end) => { lines.push(text.slice(start, end)); });
  const marks = [...lines.keys()].filter((index) => lines[index]?.trim() === '%');
  const [open, close] = marks;
  if (open === undefined || close === undefined) {
    return { codebook: undefined, issues: [issue('broken-liwc', noPlace)] };
  }
  const categories = lines.slice(open + 1, close).flatMap(categoryOf).slice(0, mostCategories);
  const terms = new Map<string, string[]>(categories.map(({ id }) => [id, []]));
  let conditional = 0;
  for (const line of lines.slice(close + 1)) {
    const [term = '', ...ids] = line.trim().split(/\t+|\s+(?=\d+(?:\s|$))/);
    if (/[()<>/]/.test(line)) conditional += 1;
    else for (const id of ids) terms.get(id.trim())?.push(term);
  }
  const issues = conditional === 0 ? [] : [issue('import-loss/condition', noPlace, conditional)];
  return toCodebook(nested(categories, terms), issues);
}

interface Category {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

function categoryOf(line: string): Category[] {
  const match = /^(\s*)(\d+)\s+(.+)$/.exec(line.trimEnd());
  if (match === null) return [];
  const [, indent = '', id = '', name = ''] = match;
  return [{ id, name: name.trim(), depth: indent.length }];
}

/** Categories in the order of the file, each with the deeper ones that follow it. */
function nested(categories: readonly Category[], terms: ReadonlyMap<string, readonly string[]>): RawTopic[] {
  const topics: RawTopic[] = [];
  for (let index = 0; index < categories.length;) {
    const category = categories[index];
    if (category === undefined) break;
    const next = categories.findIndex(({ depth }, at) => at > index && depth <= category.depth);
    const end = next < 0 ? categories.length : next;
    topics.push({ name: category.name, terms: terms.get(category.id) ?? [], topics: nested(categories.slice(index + 1, end), terms) });
    index = end;
  }
  return topics;
}
