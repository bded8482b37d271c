import { digestName, isSafePath, NamesInUse } from '../../convert/digestText/fileNames';
import { parseDigest } from '../../digest/parse/parseDigest';
import type { ParsedDigest } from '../../digest/types';
import type { FolderText } from '../../projectImport/types';
import { articleVariable, digestVariable } from '../names';
import { OffsetIndex, withLineFeeds } from '../offsetIndex';
import type { ReadCases } from './readCases';
import type { ReadSource } from './readSources';

/** A source with its text, in a digest. */
export interface PlacedSource {
  readonly source: ReadSource & { readonly text: string };
  /** Where its text begins in that of the digest with `\n` alone. */
  readonly start: number;
  readonly end: number;
}

/** A digest that one source or several become. */
export interface GatheredDigest {
  /** A free name, or the path of a digest of the folder that has the same text. */
  readonly name: string;
  readonly isNew: boolean;
  /** As it will be, or is: its offsets count. */
  readonly text: string;
  readonly parsed: ParsedDigest;
  readonly sources: readonly PlacedSource[];
  /** From an offset of the text with `\n` alone to one of `text`. */
  toText(offset: number): number;
}

type SourceWithText = PlacedSource['source'];

/** Sources that were cut from one digest are put together again; all others become a digest each. */
export function gatherDigests(sources: readonly ReadSource[], cases: ReadCases, folder: readonly FolderText[]): GatheredDigest[] {
  const known = new Map<string, FolderText[]>();
  for (const one of folder) known.set(withLineFeeds(one.text), [...known.get(withLineFeeds(one.text)) ?? [], one]);
  const used = new NamesInUse(folder.map(({ file }) => file));
  return groups(sources, cases).map(({ name, members }) => {
    const { text, placed } = joinedTexts(members);
    const copies = known.get(text) ?? [];
    const same = copies.find(({ file }) => file === name) ?? copies[0];
    if (same !== undefined) return { name: same.file, isNew: false, text: same.text, parsed: same.parsed, sources: placed, toText: toTextOf(same.text) };
    return { name: used.take(name), isNew: true, text, parsed: parseDigest(text), sources: placed, toText: (offset) => offset };
  });
}

function toTextOf(text: string): (offset: number) => number {
  if (!text.includes('\r')) return (offset) => offset;
  const index = new OffsetIndex(text, { units: 'utf-16', lineBreaks: 1 });
  return (offset) => index.offsetOf(offset) ?? text.length;
}

interface Group {
  readonly name: string;
  readonly members: readonly SourceWithText[];
}

function groups(sources: readonly ReadSource[], { values }: ReadCases): Group[] {
  const found = new Map<string, { name: string; members: { source: SourceWithText; number: number }[] }>();
  for (const source of sources) {
    if (source.text === undefined) continue;
    const withText = { ...source, text: source.text };
    const mine = values.get(source.guid);
    const [digest, number] = [mine?.get(digestVariable), Number(mine?.get(articleVariable) ?? 0)];
    // A transcript and a text that share a file are one.
    const key = digest === undefined ? `file ${source.path ?? source.guid}` : number > 0 ? `digest ${digest}` : `whole ${digest}`;
    const name = digest === undefined ? digestName(source.name === '' ? 'source' : withoutFolder(source.name)) : isSafePath(digest) ? digest : digestName(digest);
    const group = found.get(key) ?? { name, members: [] };
    found.set(key, group);
    group.members.push({ source: withText, number });
  }
  return [...found.values()].map(({ name, members }) => ({ name, members: members.sort((a, b) => a.number - b.number).map(({ source }) => source) }));
}

function withoutFolder(name: string): string {
  return name.replaceAll(/[\\/]/g, '-');
}

/** The texts of sources one after the other; the same text only once. */
function joinedTexts(members: readonly SourceWithText[]): { text: string; placed: PlacedSource[] } {
  let text = '';
  const placed: PlacedSource[] = [];
  for (const source of members) {
    const own = withLineFeeds(source.text);
    const shared = placed.find((one) => source.path !== undefined && one.source.path === source.path);
    if (shared !== undefined) {
      placed.push({ ...shared, source });
      continue;
    }
    if (text !== '' && !text.endsWith('\n')) text += '\n\n';
    placed.push({ source, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, placed };
}
