import { isMap, isScalar, visit, type Document, type Node, type Pair, type YAMLSeq } from 'yaml';

/** The position of a list item in the source. All are offsets in the text. */
export interface Place {
  /** The beginning of its first line, or of the comments and blank lines above that belong to it. */
  readonly top: number;
  /** Its `-`. */
  readonly dash: number;
  /** Its content: from the first character to the end of its last line that is not only a comment. */
  readonly start: number;
  readonly end: number;
  /** The end of its last line, with the comment there. */
  readonly lineEnd: number;
}

/** A list in the source whose items are on their own lines. */
export interface ListPlace {
  /** The items as they were read. */
  readonly items: ReadonlySet<unknown>;
  /** Its key, and the end of the line of the key. */
  readonly key: number;
  readonly headEnd: number;
}

/** The places of all items of block lists that are the value of a key. */
export interface Places {
  readonly items: ReadonlyMap<unknown, Place>;
  readonly lists: ReadonlyMap<unknown, ListPlace>;
}

/** Records where everything is, before the document is changed. */
export function findPlaces(text: string, document: Document): Places {
  const items = new Map<unknown, Place>();
  const lists = new Map<unknown, ListPlace>();
  visit(document, {
    Pair(_key, pair) {
      const key = isScalar(pair.key) ? pair.key.range : undefined;
      const list = pair.value as YAMLSeq | null;
      const token = list?.srcToken;
      if (!key || list === null || token?.type !== 'block-seq') return;
      lists.set(list, { items: new Set(list.items), key: key[0], headEnd: lineEnd(text, key[1]) });
      list.items.forEach((item, index) => {
        const dash = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
        if (dash !== undefined) items.set(item, placeOf(text, item as Node, dash.offset, index === 0));
      });
    },
  });
  return { items, lists };
}

function placeOf(text: string, item: Node, dash: number, isFirst: boolean): Place {
  const range = item.range ?? [dash + 1, dash + 1];
  const contentEnd = Math.max(dash + 1, blankStart(text, range[1]));
  const isBlock = isMap(item) && item.flow !== true;
  return {
    // Comments above the first item may be about the whole list.
    top: isFirst ? dash - columnOf(text, dash) : leadStart(text, dash),
    dash,
    start: Math.max(range[0], dash + 1),
    // A block mapping ends with the comment of its last value; any other content is followed by its comment.
    end: isBlock ? lineEnd(text, contentEnd) : Math.max(range[1], dash + 1),
    lineEnd: lineEnd(text, contentEnd),
  };
}

/** Goes up over blank lines and comments in the column of the `-`: deeper comments belong to the item above. */
function leadStart(text: string, dash: number): number {
  const indent = text.slice(dash - columnOf(text, dash), dash);
  let start = dash - indent.length;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(above, start);
    if (line.trim() !== '' && !line.startsWith(`${indent}#`)) break;
    start = above;
  }
  return start;
}

/**
 * The end of a mapping's pair: including the comment on its last line, and optionally those on the lines below that belong
 * to its value.
 */
export function pairEnd(text: string, pair: Pair, extent: 'content' | 'withComments' = 'content'): number {
  const range = ((pair.value ?? pair.key) as Node).range;
  return lineEnd(text, blankStart(text, range?.[extent === 'content' ? 1 : 2] ?? 0));
}

/** Goes back over YAML white space: a no-break space, say, is content. */
function blankStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The end of the line of an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** The number of characters before an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
