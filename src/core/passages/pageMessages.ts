import { type Arrangement, groupKeys, sortKeys, usualArrangement } from './arrangePassages';

/** A tag with its colour, `#rrggbb`. */
export interface ShownTag {
  readonly name: string;
  readonly color: string;
}

/** A passage as the page shows it: every field in words. */
export interface PassageRow {
  /** Names the passage; it is in the list twice if it is in two groups. */
  readonly key: string;
  /** The heading above it; undefined where nothing is grouped. */
  readonly heading?: string;
  readonly text: string;
  readonly tags: readonly ShownTag[];
  readonly digest: string;
  /** Title of the article. */
  readonly article: string;
  readonly date: string;
  readonly coder: string;
  readonly memo: string;
  /** What is unusual about it, such as that it is a whole article or has lost its place; empty if nothing is. */
  readonly note: string;
}

/** What is done with passages from the page; `open` goes to one, `show` shows it while the keyboard stays in the page. */
export const passageActs = ['open', 'show', 'recode', 'tag', 'untag', 'memo', 'copy', 'undo', 'redo'] as const;
export type PassageAct = (typeof passageActs)[number];

/** What the page remembers while it is hidden, and after a restart. */
export interface PageState {
  readonly query: string;
  readonly arrangement: Arrangement;
}

/** From the page to the extension. */
export type FromPage =
  /** It has been loaded, with what it remembered. */
  | { readonly kind: 'ready'; readonly state: PageState | undefined }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'arrange'; readonly arrangement: Arrangement }
  /** Asks for rows of the list of this version. */
  | { readonly kind: 'rows'; readonly version: number; readonly from: number; readonly count: number }
  /** Asks what can stand at the cursor; `request` is given back. */
  | { readonly kind: 'complete'; readonly request: number; readonly query: string; readonly cursor: number }
  | { readonly kind: 'select'; readonly keys: readonly string[] }
  | { readonly kind: 'act'; readonly act: PassageAct; readonly keys: readonly string[] };

export interface ShownCompletion {
  readonly label: string;
  /** What it is: a tag, a topic, a field … */
  readonly detail: string;
  readonly insert: string;
}

/** From the extension to the page. */
export type ToPage =
  /** There is another list, of passages with these keys; its rows are to be asked for. */
  | {
    readonly kind: 'list'; readonly version: number; readonly keys: readonly string[]; readonly state: PageState;
    /** How many were found, in words; why nothing could be searched for; what the query names and nobody has. */
    readonly told: string; readonly problem: string; readonly unknown: readonly string[];
  }
  | { readonly kind: 'rows'; readonly version: number; readonly from: number; readonly rows: readonly PassageRow[] }
  | { readonly kind: 'completions'; readonly request: number; readonly start: number; readonly end: number; readonly items: readonly ShownCompletion[] }
  /** The query box is to take the keyboard. */
  | { readonly kind: 'focusQuery' };

/** The most rows that are sent at once. */
export const mostRows = 200;

/** Reads what the page sent. @returns undefined for what is no message of it */
export function readFromPage(value: unknown): FromPage | undefined {
  const fields = recordOf(value);
  const [query, cursor, request, version, from, count, keys] = [
    fields['query'], fields['cursor'], fields['request'], fields['version'], fields['from'], fields['count'], fields['keys'],
  ];
  switch (fields['kind']) {
    case 'ready': return { kind: 'ready', state: readPageState(fields['state']) };
    case 'search': return typeof query === 'string' ? { kind: 'search', query } : undefined;
    case 'arrange': return { kind: 'arrange', arrangement: readArrangement(fields['arrangement']) };
    case 'rows': return isCount(version) && isCount(from) && isCount(count) ? { kind: 'rows', version, from, count: Math.min(count, mostRows) } : undefined;
    case 'complete': return isCount(request) && typeof query === 'string' && isCount(cursor) ? { kind: 'complete', request, query, cursor } : undefined;
    case 'select': return isTexts(keys) ? { kind: 'select', keys } : undefined;
    case 'act': {
      const act = passageActs.find((each) => each === fields['act']);
      return act !== undefined && isTexts(keys) ? { kind: 'act', act, keys } : undefined;
    }
    default: return undefined;
  }
}

/** Reads what the page remembered, perhaps in an earlier version. */
export function readPageState(value: unknown): PageState | undefined {
  const { query, arrangement } = recordOf(value);
  return typeof query === 'string' ? { query, arrangement: readArrangement(arrangement) } : undefined;
}

function readArrangement(value: unknown): Arrangement {
  const { sort, descending, group } = recordOf(value);
  return {
    sort: sortKeys.find((key) => key === sort) ?? usualArrangement.sort,
    descending: descending === true,
    group: groupKeys.find((key) => key === group) ?? usualArrangement.group,
  };
}

function recordOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
