/** Steps from the top of a YAML text to a place in it: the key in a mapping; 0 stands for any item of a list. */
export type YamlPath = readonly (string | 0)[];

/** The place where somebody is typing. */
export interface YamlPlace {
  /** Of the mapping or list item that the line belongs to; of the value itself, if a value is being typed. */
  readonly path: YamlPath;
  /** After `key:` or within its brackets. Otherwise a key or an item begins here. */
  readonly isValue: boolean;
  /** The other keys of the mapping. */
  readonly present: ReadonlySet<string>;
  /** Column where what is being typed begins; it ends at the cursor. */
  readonly start: number;
}

/** A line: the columns of its dashes and content, and the key it begins with. */
interface Line {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  /** What follows the colon. */
  readonly rest: string;
}

/**
 * Where the cursor is in a YAML text, judged only by indentation and the brackets of its line: while somebody types, a
 * parser seldom understands the text. Undefined in comments, quotation marks and multi-line texts.
 * @param lines of the whole text, without line breaks
 * @param column of the cursor, in UTF-16 code units
 */
export function placeInYaml(lines: readonly string[], line: number, column: number): YamlPlace | undefined {
  const typed = (lines[line] ?? '').slice(0, column);
  if (/(?:^|\s)#/.test(typed)) return undefined;
  const here = readLine(typed);
  const before = readLines(lines.slice(0, line));
  const above = pathAbove(before, here);
  if (above === undefined) return undefined;
  const place = here.key === undefined
    ? { path: above, isValue: false, start: here.column, present: keysBeside(before, here, readLines(lines.slice(line + 1))) }
    : placeInFlow([...above, here.key], here.rest, typed.length - here.rest.length);
  return /^["'|>]/.test(typed.slice(place.start)) ? undefined : place;
}

/** An open bracket or brace, and the keys in it so far. */
interface OpenFlow {
  readonly path: YamlPath;
  readonly keys: Set<string>;
}

/**
 * The place after a key, within the brackets and braces open there.
 * @param path of the key
 * @param text from its colon to the cursor
 * @param column of the beginning of `text`
 */
function placeInFlow(path: YamlPath, text: string, column: number): YamlPlace {
  const open: OpenFlow[] = [];
  let place: YamlPlace = { path, isValue: true, start: column, present: new Set() };
  for (const { 0: piece, 1: word, index } of text.matchAll(/[[{\],}]|([\w-]+):(?=\s|$)|"[^"]*"|'[^']*'/g)) {
    if (piece === '[') open.push({ path: [...place.path, 0], keys: new Set() });
    else if (piece === '{') open.push({ path: place.path, keys: new Set() });
    else if (piece === ']' || piece === '}') open.pop();
    const inner = open.at(-1);
    if (inner === undefined || /^["']/.test(piece)) continue;
    const isList = inner.path.at(-1) === 0;
    const start = column + index + piece.length;
    if (word === undefined) place = { path: inner.path, isValue: isList, start, present: inner.keys };
    else if (!isList) place = { path: [...inner.path, word], isValue: true, start, present: inner.keys.add(word) };
  }
  const spaces = /^\s*/.exec(text.slice(place.start - column))?.[0].length ?? 0;
  return { ...place, start: place.start + spaces };
}

/** Empty lines and comments belong to nothing. */
function readLines(lines: readonly string[]): Line[] {
  return lines.filter((line) => !/^\s*(?:#|$)/.test(line)).map(readLine);
}

function readLine(text: string): Line {
  const marks = /^\s*(?:- +|-$)*/.exec(text)?.[0] ?? '';
  const dashes = [...marks.matchAll(/-/g)].map(({ index }) => index);
  const [head, key] = /^([\w-]+):(?=\s|$)/.exec(text.slice(marks.length)) ?? [];
  return { dashes, column: marks.length, key, rest: text.slice(marks.length + (head?.length ?? 0)) };
}

/** The path from the top to the mapping or list item that a line belongs to; undefined within a multi-line text. */
function pathAbove(before: readonly Line[], here: Line): YamlPath | undefined {
  const path: (string | 0)[] = here.dashes.map(() => 0);
  /** Column of the first dash of the list, or of the keys of the mapping, whose parent is sought. */
  let column = here.dashes[0] ?? here.column;
  let isList = here.dashes.length > 0;
  for (const line of [...before].reverse()) {
    const isParent = line.column < column || (isList && line.column === column && line.dashes.length === 0);
    const isFirstOfMapping = !isList && line.column === column && line.dashes.length > 0;
    if (line.key === undefined ? !isFirstOfMapping : !isParent && !isFirstOfMapping) continue;
    if (isParent && /^\s*[|>]/.test(line.rest)) return undefined;
    path.unshift(...line.dashes.map(() => 0 as const), ...(isParent && line.key !== undefined ? [line.key] : []));
    column = line.dashes[0] ?? line.column;
    isList = line.dashes.length > 0;
  }
  return path;
}

/** The other keys of the mapping that a line belongs to: those in the same column, up to the mapping's end. */
function keysBeside(before: readonly Line[], here: Line, after: readonly Line[]): ReadonlySet<string> {
  const beside: Line[] = [];
  for (const line of here.dashes.length > 0 ? [] : [...before].reverse()) {
    if (line.column < here.column) break;
    beside.push(line);
    if (isNewItem(line, here)) break;
  }
  for (const line of after) {
    if (line.column < here.column || isNewItem(line, here)) break;
    beside.push(line);
  }
  return new Set(beside.flatMap(({ column, key }) => (column === here.column && key !== undefined ? [key] : [])));
}

function isNewItem({ dashes: [dash] }: Line, here: Line): boolean {
  return dash !== undefined && dash < here.column;
}
