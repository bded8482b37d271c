import { isTagPath, normaliseTagPath } from '../../codebook/tagPath';
import type { Tag } from '../../codebook/types';
import type { XmlElement } from '../../convert/xml/parseXml';
import { readDefinition } from '../definitionText';
import { withLineFeeds } from '../offsetIndex';
import { attribute, childrenNamed, childText, guidIn, references } from './elements';

/** Codes as tags. */
export interface ReadCodes {
  readonly tags: readonly Tag[];
  /** Paths of tags by the GUIDs of their codes. */
  readonly paths: ReadonlyMap<string, string>;
  /** Codes with a name that no tag can have: as written. */
  readonly renamed: readonly string[];
}

/** As deep as a codebook can be; what is deeper goes to the deepest. */
const deepest = 20;
const nameLength = 100;
const pathLength = 200;

/**
 * Codes with those in them. A slash in a name would divide a path, and commas and quotation marks divide tags in queries.
 * @param memoOf the memo of a code, by its GUID and those of its notes
 */
export function readCodes(codes: readonly XmlElement[], memoOf: (guid: string, notes: readonly string[]) => string): ReadCodes {
  const paths = new Map<string, string>();
  const renamed: string[] = [];
  const read = (elements: readonly XmlElement[], parent: string, depth: number): Tag[] => {
    const taken = new Map<string, string>();
    return elements.flatMap((element): Tag[] => {
      const guid = guidIn(element, 'guid');
      const written = attribute(element, 'name') ?? '';
      const name = freeName(tagName(written, parent), guid, taken);
      if (name !== normaliseTagPath(written)) renamed.push(written);
      const path = `${parent}${name}`;
      // A code that is listed twice, as the cases of NVivo are, is one tag.
      const isRepeated = taken.has(name);
      taken.set(name, guid);
      if (!paths.has(guid)) paths.set(guid, path);
      const below = childrenNamed(element, 'Code');
      const children = depth < deepest - 1 ? read(below, `${path}/`, depth + 1) : [];
      const beside = depth < deepest - 1 ? [] : read(below, parent, depth);
      return [...(isRepeated ? [] : [tagOf(element, name, children, memoOf(guid, references(element, 'NoteRef')))]), ...beside];
    });
  };
  return { tags: read(codes, '', 0), paths, renamed };
}

function tagOf(element: XmlElement, name: string, children: readonly Tag[], noted: string): Tag {
  const description = childText(element, 'Description') ?? '';
  const { memo, ...definition } = description.trim() === '' ? {} : readDefinition(withLineFeeds(description));
  const color = colorOf(attribute(element, 'color') ?? '');
  const memos = [memo, noted].filter((each) => each !== undefined && each !== '').join('\n\n');
  return { name, ...(color !== undefined && { color }), ...definition, ...(memos !== '' && { memo: memos }), ...(children.length > 0 && { tags: children }) };
}

/** The name of a code as that of a tag. */
export function tagName(written: string, parent = ''): string {
  const plain = written.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').replaceAll('/', '-').replaceAll('"', '’').replaceAll(',', ';');
  const room = Math.max(1, Math.min(nameLength, pathLength - parent.length));
  const name = normaliseTagPath(plain).slice(0, room).replace(/[\ud800-\udbff]$/, '').trim();
  return isTagPath(name) ? name : '?';
}

/** Two codes of one name at one level stay two. */
function freeName(name: string, guid: string, taken: ReadonlyMap<string, string>): string {
  let free = name;
  for (let number = 2; taken.has(free) && taken.get(free) !== guid; number += 1) free = `${name} ${number}`;
  return free;
}

/** `#rgb` and `#rrggbb` as `#rrggbb`. */
function colorOf(text: string): string | undefined {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6})(?:[0-9a-f]{2})?)$/i.exec(text) ?? [];
  if (short !== undefined) return `#${short.replace(/./g, '$&$&')}`;
  return long === undefined ? undefined : `#${long}`;
}
