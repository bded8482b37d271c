import { isMap, isSeq, YAMLSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { normaliseTagPath } from '../codebook/tagPath';
import { YamlEdit } from '../yaml/editYaml';
import { topMap } from '../yaml/readYaml';
import { findPlaces, type Places } from '../yaml/places';
import { isNothing, mapOf, setField, setList, textField, textOf } from '../yaml/yamlFields';
import { lineList, textScalar } from '../yaml/yamlText';
import { mergeTexts, mergeTextLists, textsOf } from './mergeValues';
import { isEntryList, isSame, isTextList, itemsByKey, keysOf } from './plainValue';

type DisagreementKey = 'merge-deleted' | 'merge-two-values' | 'merge-two-texts' | 'merge-two-places';

/** What could not be merged without a person, and what was done about it. */
export interface Disagreement {
  readonly key: DisagreementKey;
  readonly values: readonly string[];
  /** Path of keys and item keys to the place in the merged file. */
  readonly path: readonly string[];
}

/** The same part of the three files; undefined if a file has none. */
interface Sides<T> {
  readonly base: T | undefined;
  readonly ours: T;
  readonly theirs: T | undefined;
}

/** Free-text fields: two texts are both kept, one below the other. */
const proseKeys = new Set(['memo', 'description', 'include', 'exclude']);

/** An annotation's place is one unit: one side's words with the other's offsets would be wrong for both. */
const placeKeys = ['article', 'exact', 'prefix', 'suffix', 'start', 'end'];

/** Holds values of the other side that fit nowhere else; a person removes the key once the conflict is settled. */
const conflictKey = 'conflict';

/** Applies what one side changed since the base to the other side's file. All three have top-level mappings. */
export class DocumentMerge {
  readonly disagreements: Disagreement[] = [];
  readonly #edit: YamlEdit;
  readonly #theirPlaces: Places;
  readonly #theirText: string;

  constructor(ourText: string, ours: Document, theirText: string, theirs: Document) {
    this.#edit = new YamlEdit(ourText, ours);
    this.#theirText = theirText;
    this.#theirPlaces = findPlaces(theirText, theirs);
  }

  /** @returns the text of our file with their changes; the given documents are modified too */
  merge(base: Document | undefined, ours: Document, theirs: Document): string {
    const sides = { base: base && topMap(base), ours: topMap(ours), theirs: topMap(theirs) };
    if (sides.ours === undefined) return this.#edit.toString();
    const top: Sides<YAMLMap> = { ...sides, ours: sides.ours };
    const order = keysOf(top.theirs);
    for (const key of allKeys(top)) {
      const values = valuesOf(top, key);
      if (areEntryLists(values)) this.#mergeEntries(values, [key], () => this.#edit.section(key, order));
      else this.#mergeField(top, key, [key], (value) => { this.#edit.setTop(key, value, order); });
    }
    return this.#edit.toString();
  }

  /** @param listForNew the list for new entries, created if there was none */
  #mergeEntries(lists: Sides<unknown>, path: readonly string[], listForNew: () => YAMLSeq | undefined): void {
    const [base, ours, theirs] = [itemsByKey(lists.base), itemsByKey(lists.ours), itemsByKey(lists.theirs)];
    for (const [key, item] of ours) {
      if (theirs.has(key) || !base.has(key)) continue;
      if (isSame(base.get(key), item)) this.#edit.remove(lists.ours as YAMLSeq, item);
      else this.#reportDeleted(shown(key), [...path, key]);
    }
    const starts = new Map([...ours.values(), ...theirs.values()].map((item) => [item, startOf(item)]));
    const order = [...theirs.keys()];
    for (const [index, [key, item]] of [...theirs].entries()) {
      const mine = ours.get(key);
      if (isMap(mine) && isMap(item)) this.#mergeEntry({ base: mapOrNone(base.get(key)), ours: mine, theirs: item }, [...path, key], lists.ours);
      if (mine !== undefined || (base.has(key) && isSame(base.get(key), item))) continue;
      if (base.has(key)) this.#reportDeleted(shown(key), [...path, key]);
      const list = listForNew();
      if (list === undefined) continue;
      // Before the first passage that begins after it in the text, or else before its successor in their file.
      const start = starts.get(item);
      const passage = start === undefined ? undefined : list.items.find((other) => (starts.get(other) ?? -1) > start);
      this.#addTheirs(list, item as Node, passage ?? ours.get(order.find((later, at) => at > index && ours.has(later)) ?? ''));
      ours.set(key, item);
    }
  }

  #addTheirs(list: YAMLSeq, item: Node, before: unknown): void {
    const place = this.#theirPlaces.items.get(item);
    this.#edit.add(list, before, item, place && this.#theirText.slice(place.top, place.lineEnd));
  }

  #mergeEntry(sides: Sides<YAMLMap> & { readonly theirs: YAMLMap }, path: readonly string[], list: unknown): void {
    if (isSame(sides.base, sides.theirs) || isSame(sides.ours, sides.theirs)) return;
    const isPassage = sides.theirs.has('exact') && sides.ours.has('exact');
    if (isPassage && isSeq(list) && this.#hasTwoPlaces(sides)) {
      const copy = copyOf(sides.theirs);
      const id = freeId(itemsByKey(list), path.at(-1) ?? '');
      setField(copy, 'id', textScalar(id), ['id']);
      this.#edit.add(list, list.items[list.items.indexOf(sides.ours) + 1], copy);
      this.#report('merge-two-places', path, shown(path.at(-1) ?? ''), id);
      return;
    }
    if (isPassage) this.#mergePlace(sides);
    const order = keysOf(sides.theirs);
    const nested: string[] = [];
    for (const key of allKeys(sides)) {
      const values = valuesOf(sides, key);
      if (isPassage && placeKeys.includes(key)) continue;
      // The entries were paired by it, so a name that differs is only spelled in another way.
      if (key === 'name') continue;
      if (areEntryLists(values)) nested.push(key);
      else this.#mergeField(sides, key, [...path, key], (value) => { this.#setIn(sides.ours, key, value, order); });
    }
    // Last: conflicts of a whole entry must be reported before anything below it changes.
    for (const key of nested) this.#mergeNested(sides, key, [...path, key], order);
  }

  #mergeNested(sides: Sides<YAMLMap>, key: string, path: readonly string[], order: readonly string[]): void {
    const values = valuesOf(sides, key);
    this.#mergeEntries(values, path, () => {
      if (isSeq(values.ours)) return values.ours;
      const list = new YAMLSeq();
      this.#setIn(sides.ours, key, list, order);
      return list;
    });
  }

  #hasTwoPlaces(sides: Sides<YAMLMap>): boolean {
    const { base, ours, theirs } = sides;
    const differ = (key: string, a: YAMLMap | undefined, b: YAMLMap | undefined): boolean => !isSame(a?.get(key, true), b?.get(key, true));
    const isMoved = (side: YAMLMap | undefined): boolean => placeKeys.some((key) => differ(key, base, side));
    if (!isMoved(ours) || !isMoved(theirs)) return false;
    // The same words with the same neighbour are the same passage, wherever the surrounding text has moved.
    return differ('exact', ours, theirs) || (differ('prefix', ours, theirs) && differ('suffix', ours, theirs));
  }

  /** Takes their version of a passage's place if only they changed it. */
  #mergePlace({ base, ours, theirs }: Sides<YAMLMap>): void {
    const isSamePlace = (a: YAMLMap | undefined, b: YAMLMap | undefined): boolean => placeKeys.every((key) => isSame(a?.get(key, true), b?.get(key, true)));
    if (theirs === undefined || isSamePlace(base, theirs) || !isSamePlace(base, ours)) return;
    for (const key of placeKeys) this.#setIn(ours, key, theirs.get(key, true), keysOf(theirs));
  }

  #setIn(map: YAMLMap, key: string, value: Node | undefined, order: readonly string[]): void {
    this.#edit.touch(map);
    setField(map, key, value, order);
  }

  #mergeField(maps: Sides<YAMLMap>, key: string, path: readonly string[], set: (value: Node | undefined) => void): void {
    const { base, ours, theirs } = valuesOf(maps, key);
    if (isSame(base, theirs) || isSame(ours, theirs)) return;
    if (isSame(base, ours)) set(isNothing(theirs) ? undefined : theirs as Node);
    else if (isNothing(theirs)) this.#reportDeleted(key, path);
    else if (isNothing(ours)) {
      set(theirs as Node);
      this.#reportDeleted(key, path);
    } else this.#mergeChanged(maps, key, path, set);
  }

  /** For a field that both sides set to something else. */
  #mergeChanged(maps: Sides<YAMLMap>, key: string, path: readonly string[], set: (value: Node | undefined) => void): void {
    const { base, ours, theirs } = valuesOf(maps, key);
    if (proseKeys.has(key) && textOf(ours) !== undefined && textOf(theirs) !== undefined) {
      const merged = mergeTexts(textOf(ours) ?? '', textOf(theirs) ?? '');
      set(textScalar(merged.text, 'block'));
      if (!merged.isAgreed) this.#report('merge-two-texts', path, key);
    } else if ((isSeq(ours) || isSeq(theirs)) && isTextList(ours) && isTextList(theirs)) {
      const merged = mergeTextLists(textsOf(base), textsOf(ours), textsOf(theirs), key === 'tags' ? normaliseTagPath : (text) => text);
      if (!isSeq(ours) || path.length === 1) set(merged.length === 0 ? undefined : lineList(merged));
      else {
        this.#edit.touch(maps.ours);
        setList(maps.ours, key, merged, [], lineList);
      }
    } else if (isMap(ours) && isMap(theirs)) {
      this.#edit.touch(maps.ours);
      const inner = { base: mapOrNone(base), ours, theirs };
      for (const name of allKeys(inner)) {
        this.#mergeField(inner, name, [...path, name], (value) => { setField(ours, name, value, keysOf(theirs)); });
      }
      if (path.length === 1) set(ours);
    } else {
      this.#keepBoth(maps.ours, key, theirs as Node, path, set);
    }
  }

  /** Ours stays where it is; theirs goes under a separate key, visible to people and ignored by programs. */
  #keepBoth(map: YAMLMap, key: string, theirs: Node, path: readonly string[], set: (value: Node | undefined) => void): void {
    this.#report('merge-two-values', path, key, conflictKey);
    if (path.length === 1) {
      const kept = map.get(conflictKey, true);
      const both = isMap(kept) ? copyOf(kept) : mapOf({});
      setField(both, key, theirs, []);
      this.#edit.setTop(conflictKey, both, []);
      return;
    }
    const ours = map.get(key, true) as Node;
    set(ours);
    const kept = map.get(conflictKey, true);
    const both = isMap(kept) ? kept : mapOf({});
    setField(both, key, theirs, []);
    both.flow = true;
    setField(map, conflictKey, both, []);
  }

  #reportDeleted(name: string, path: readonly string[]): void {
    this.#report('merge-deleted', path, name);
  }

  #report(key: DisagreementKey, path: readonly string[], ...values: readonly string[]): void {
    this.disagreements.push({ key, path, values });
  }
}

function valuesOf({ base, ours, theirs }: Sides<YAMLMap>, key: string): Sides<unknown> {
  return { base: base?.get(key, true), ours: ours.get(key, true), theirs: theirs?.get(key, true) };
}

/** Whether a field holds entries that can be merged one by one. */
function areEntryLists({ base, ours, theirs }: Sides<unknown>): boolean {
  return [base, ours, theirs].some(isEntryList) && [ours, theirs].every((side) => isSeq(side) || isNothing(side));
}

function allKeys({ base, ours, theirs }: Sides<YAMLMap>): string[] {
  return [...new Set([...keysOf(theirs), ...keysOf(ours), ...keysOf(base)])];
}

function copyOf(map: YAMLMap): YAMLMap {
  const copy = map.clone();
  return isMap(copy) ? copy : map;
}

function mapOrNone(node: unknown): YAMLMap | undefined {
  return isMap(node) ? node : undefined;
}

function startOf(item: unknown): number | undefined {
  const start = isMap(item) ? Number(textField(item, 'start')) : NaN;
  return Number.isFinite(start) ? start : undefined;
}

function freeId(taken: ReadonlyMap<string, unknown>, id: string): string {
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

/** The key of an item, for display. */
function shown(key: string): string {
  return key.replace(/\n\d+$/, '').slice(0, 60);
}
