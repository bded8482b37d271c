import { isMap, isScalar, isSeq, YAMLMap, YAMLSeq, type Document, type Node, type Pair } from 'yaml';
import { columnOf, findPlaces, lineEnd, pairEnd, type ListPlace, type Place, type Places } from './places';
import { isNothing, setField } from './yamlFields';
import { documentText, nodeText, type YamlStyle } from './yamlText';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes a document after a change of some list items. The items are changed through the document API; then only those are
 * rewritten, and all other bytes of the file are copied: comments, blank lines, spacing and unknown entries stay as a person
 * wrote them, and one change is one small diff in git. A file whose lists are in brackets (JSON, say) has no lines to keep
 * and is rewritten as a whole.
 */
export class YamlEdit {
  readonly #text: string;
  readonly #document: Document;
  readonly #places: Places;
  readonly #style: YamlStyle;
  readonly #eol: string;
  /** The fields of each item as they were before it was changed. */
  readonly #touched = new Map<unknown, ReadonlyMap<Pair, PlacedPair>>();
  /** New items whose exact text is known: those that undo restores. */
  readonly #sources = new Map<unknown, string>();
  /** Top-level fields to rewrite, with what they replace. */
  readonly #topSplices: Splice[] = [];
  /** Those fields, with the end of what was there. */
  readonly #settled = new Map<Pair, number>();
  #changed = false;
  #whole = false;

  /** Create before the document is changed. The document's content must be a mapping. */
  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
    this.#places = findPlaces(text, document);
    this.#style = this.#styleOf();
    this.#eol = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Whether anything was changed. */
  get isChanged(): boolean {
    return this.#changed;
  }

  get #top(): YAMLMap {
    return this.#document.contents as YAMLMap;
  }

  /** Whether lists are indented below their key, as in the file's first list. */
  #styleOf(): YamlStyle {
    for (const { value } of this.#top.items) {
      const place = isSeq(value) ? this.#places.items.get(value.items[0]) : undefined;
      if (place === undefined) continue;
      const column = columnOf(this.#text, place.dash);
      return column === 0 ? { indentSeq: false } : { indent: column };
    }
    return {};
  }

  /** The source of an item as whole lines, with the comments above it; undefined if it is not on its own lines. */
  sourceOf(item: unknown): string | undefined {
    const place = this.#places.items.get(item);
    return place && this.#text.slice(place.top, place.lineEnd);
  }

  /** Announces that something in an item will change: call before changing it. */
  touch(item: YAMLMap): void {
    this.#changed = true;
    if (!this.#touched.has(item)) this.#touched.set(item, placedPairs(this.#text, item, this.#places.items.get(item), this.#style));
  }

  /** The list of a field of an item, made where there is none. @param order of the item's fields */
  listOf(item: YAMLMap, key: string, order: readonly string[]): YAMLSeq {
    const list = item.get(key, true);
    if (isSeq(list)) return list;
    const made = new YAMLSeq();
    this.touch(item);
    setField(item, key, made, order);
    return made;
  }

  /** Inserts a new item into a list, before another or at the end. `source` is its text as returned by `sourceOf`. */
  add(list: YAMLSeq, before: unknown, item: Node, source?: string): void {
    this.#changed = true;
    const index = list.items.indexOf(before);
    list.items.splice(index < 0 ? list.items.length : index, 0, item);
    if (source !== undefined) this.#sources.set(item, source);
    if (!this.#isInLines(list)) this.#whole = true;
  }

  /** Removes an item from its list. */
  remove(list: YAMLSeq, item: unknown): void {
    this.#changed = true;
    list.items.splice(list.items.indexOf(item), 1);
    if (!this.#isInLines(list)) this.#whole = true;
  }

  /** In brackets, a list has no lines that could be spliced; one without a source is about to get some. */
  #isInLines(list: YAMLSeq): boolean {
    return this.#places.lists.has(list) || !list.range;
  }

  /** The list of a top-level field, created if missing; undefined if the field is something else. */
  section(key: string, order: readonly string[]): YAMLSeq | undefined {
    const found = this.#top.get(key, true);
    if (isSeq(found) && (found.items.length > 0 || this.#isInLines(found))) return found;
    if (!isSeq(found) && !isNothing(found)) return undefined;
    const list = new YAMLSeq();
    setField(this.#top, key, list, order);
    return list;
  }

  /** Sets a top-level field that is not a list of entries, or removes it (undefined). A new one goes where `order` puts it. */
  setTop(key: string, value: Node | undefined, order: readonly string[]): void {
    const before = this.#top.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
    if (before === undefined && value === undefined) return;
    this.#changed = true;
    const start = (before?.key as Node | undefined)?.range?.[0];
    const end = before === undefined ? 0 : pairEnd(this.#text, before);
    setField(this.#top, key, value, order);
    const after = this.#top.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
    if (after !== undefined) this.#settled.set(after, end);
    if (start === undefined) return;
    if (after === undefined) this.#topSplices.push({ start: lineBefore(this.#text, start), end, text: '' });
    else this.#topSplices.push({ start, end, text: this.#withEol(fieldText(after, this.#style)) });
  }

  /** The text of the file after the changes; exactly the text that was read if there were none. */
  toString(): string {
    if (!this.#changed) return this.#text;
    if (this.#whole || this.#top.flow === true) return this.#withEol(documentText(this.#document, this.#style));
    const splices = [...this.#topSplices];
    this.#spliceSections(splices);
    const text = applySplices(this.#text, splices);
    return text.endsWith('\n') ? text : text + this.#eol;
  }

  /** In file order; insertions at one place keep the order in which they were made. */
  #spliceSections(splices: Splice[]): void {
    let end = 0;
    for (const pair of this.#top.items) {
      const keyRange = (pair.key as Node).range;
      const settledEnd = this.#settled.get(pair);
      if (settledEnd !== undefined && !keyRange) splices.push(this.#newLines(end, this.#withEol(fieldText(pair, this.#style))));
      else if (settledEnd === undefined && isSeq(pair.value)) this.#spliceSection(pair.key as Node, pair.value, end, splices);
      if (keyRange) end = settledEnd ?? pairEnd(this.#text, pair);
    }
  }

  #spliceSection(key: Node, list: YAMLSeq, after: number, splices: Splice[]): void {
    const place = this.#places.lists.get(list);
    if (place !== undefined) {
      this.#spliceList(list, place, splices);
    } else if (!list.range && list.items.length > 0) {
      const column = this.#style.indentSeq === false ? 0 : this.#style.indent ?? 2;
      const items = list.items.map((item) => this.#itemText(item, column)).join('');
      if (key.range) splices.push(...this.#fill(key.range[1], items));
      else splices.push(this.#newLines(after, `${nodeText(key, {})}:${items}`));
    }
  }

  /** Lines inserted after the end of a line, or at the very beginning. */
  #newLines(after: number, text: string): Splice {
    return { start: after, end: after, text: after === 0 ? text + this.#eol : this.#eol + text };
  }

  /** Items for a key that had none: `annotations:` or `annotations: []`, perhaps with a comment. */
  #fill(keyEnd: number, items: string): Splice[] {
    const colon = this.#text.indexOf(':', keyEnd);
    const head = lineEnd(this.#text, keyEnd);
    const brackets = /^[ \t]*(?:\[[ \t]*\]|null|~)/.exec(this.#text.slice(colon + 1, head))?.[0].length ?? 0;
    return [{ start: colon + 1, end: colon + 1 + brackets, text: '' }, { start: head, end: head, text: items }];
  }

  /** Compares the lists below a mapping with the source. */
  #spliceLists(map: YAMLMap, splices: Splice[]): void {
    for (const { value: list } of map.items) {
      const place = this.#places.lists.get(list);
      if (isSeq(list) && place !== undefined) this.#spliceList(list, place, splices);
    }
  }

  #spliceList(list: YAMLSeq, { items: before, key, headEnd }: ListPlace, splices: Splice[]): void {
    const first = before.values().next().value;
    const column = columnOf(this.#text, this.#places.items.get(first)?.dash ?? 0);
    const staying = new Set(list.items);
    let end = headEnd;
    for (const item of list.items) {
      const place = before.has(item) ? this.#places.items.get(item) : undefined;
      if (place === undefined) {
        splices.push({ start: end, end, text: this.#itemText(item, column) });
        continue;
      }
      if (isMap(item)) this.#spliceItem(item, place, splices);
      end = place.lineEnd;
    }
    for (const item of before) {
      const place = staying.has(item) ? undefined : this.#places.items.get(item);
      if (place !== undefined) splices.push({ start: lineBefore(this.#text, place.top), end: place.lineEnd, text: '' });
    }
    if (list.items.length === 0) splices.push(...this.#emptyHead(key, headEnd, first));
  }

  #spliceItem(item: YAMLMap, place: Place, splices: Splice[]): void {
    const before = this.#touched.get(item);
    if (before === undefined) {
      this.#spliceLists(item, splices);
      return;
    }
    const column = columnOf(this.#text, place.start);
    const text = item.flow === true
      ? this.#indented(nodeText(item, this.#style), column)
      : item.items.map((pair, index) => this.#pairText(pair, before.get(pair), column, index === 0)).join('');
    splices.push({ start: place.start, end: place.end, text });
  }

  /** An unchanged field is copied with the comments above it. */
  #pairText(pair: Pair, before: PlacedPair | undefined, column: number, isFirst: boolean): string {
    const written = fieldText(pair, this.#style);
    if (before?.written === written && before.isFirst === isFirst) return before.source;
    return (isFirst ? '' : this.#eol + ' '.repeat(column)) + this.#indented(written, column);
  }

  /** A key that lost its last item is removed too, unless it shares its line or has a comment. */
  #emptyHead(key: number, headEnd: number, firstItem: unknown): Splice[] {
    const start = lineBefore(this.#text, key);
    const dash = this.#places.items.get(firstItem)?.dash ?? headEnd;
    const isAlone = start > 0 && this.#text.slice(start, key).trim() === '' && !this.#text.slice(key, dash).includes('#');
    return isAlone ? [{ start, end: headEnd, text: '' }] : [];
  }

  /** A whole item on its own lines, with the preceding line end. */
  #itemText(item: unknown, column: number): string {
    const source = this.#sources.get(item);
    const indent = ' '.repeat(column);
    if (source !== undefined && /^ *(?=-)/m.exec(source)?.[0] === indent) return this.#eol + this.#withEol(source.replaceAll('\r\n', '\n'));
    return `${this.#eol}${indent}- ${this.#indented(nodeText(item as Node, this.#style), column + 2)}`;
  }

  #indented(text: string, column: number): string {
    return this.#withEol(text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(column)}`));
  }

  #withEol(text: string): string {
    return this.#eol === '\n' ? text : text.replaceAll('\n', this.#eol);
  }
}

/** A field as written in the source. */
interface PlacedPair {
  /** As it would be rewritten. */
  readonly written: string;
  /** From the end of the previous field, or from the start of the item. */
  readonly source: string;
  readonly isFirst: boolean;
}

function placedPairs(text: string, item: YAMLMap, place: Place | undefined, style: YamlStyle): ReadonlyMap<Pair, PlacedPair> {
  const pairs = new Map<Pair, PlacedPair>();
  let start = place?.start;
  for (const [index, pair] of item.items.entries()) {
    if (start === undefined || item.flow === true) break;
    const end = pairEnd(text, pair, 'withComments');
    pairs.set(pair, { written: fieldText(pair, style), source: text.slice(start, end), isFirst: index === 0 });
    start = end;
  }
  return pairs;
}

function fieldText(pair: Pair, style: YamlStyle): string {
  const map = new YAMLMap();
  map.items.push(pair);
  return nodeText(map, style);
}

/** The end of the line before that of `offset`, so that a line is removed with its line end. */
function lineBefore(text: string, offset: number): number {
  const start = offset - columnOf(text, offset);
  if (start === 0) return 0;
  return text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
}

/** Splices that begin at the same place are applied one after the other. */
function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    if (splice.start > at) result += text.slice(at, splice.start);
    result += splice.text;
    at = Math.max(at, splice.end);
  }
  return result + text.slice(at);
}
