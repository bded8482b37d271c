import { CST, isSeq, Lexer, type Document, type Node } from 'yaml';
import { topMap, readYaml } from '../yaml/readYaml';
import { columnOf, findPlaces, lineEnd } from '../yaml/places';
import { itemsByKey, keyText } from './plainValue';

interface Comment {
  /** With its `#`. */
  readonly text: string;
  readonly start: number;
}

/** A key at the top or an entry of a list below it: what a comment can refer to. */
interface Landmark {
  readonly name: string;
  /** Its first line that is not a comment. */
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/**
 * Restores comments that one side added and the merge dropped: above what they referred to, or else at the end.
 * @param merged a file that can be read
 */
export function keepComments(base: string, side: string, merged: string): string {
  const known = new Set([...commentsOf(base), ...commentsOf(merged)].map(({ text }) => text));
  const missing = commentsOf(side).filter(({ text }) => !known.has(text));
  const sideDocument = missing.length > 0 ? readYaml(side).document : undefined;
  const mergedDocument = missing.length > 0 ? readYaml(merged).document : undefined;
  if (sideDocument === undefined || mergedDocument === undefined) return merged;
  const from = landmarksOf(side, sideDocument);
  const to = new Map(landmarksOf(merged, mergedDocument).map((landmark) => [landmark.name, landmark]));
  const eol = merged.includes('\r\n') ? '\r\n' : '\n';
  let text = merged === '' || merged.endsWith('\n') ? merged : merged + eol;
  const end = text.length;
  const lines = missing.map((comment) => {
    const place = to.get(from.find((landmark) => landmark.end >= comment.start)?.name ?? '');
    return { at: place?.line ?? end, line: `${' '.repeat(place?.column ?? 0)}${comment.text}${eol}` };
  });
  // Backwards, so that earlier offsets stay valid; comments at one place keep their order.
  for (const { at, line } of lines.reverse().sort((a, b) => b.at - a.at)) text = text.slice(0, at) + line + text.slice(at);
  return text;
}

/** In the order in which they end. */
function landmarksOf(text: string, document: Document): Landmark[] {
  const places = findPlaces(text, document);
  return (topMap(document)?.items ?? []).flatMap((pair) => {
    const name = keyText(pair.key);
    const key = (pair.key as Node).range?.[0] ?? 0;
    const head = { name, line: key - columnOf(text, key), column: 0, end: lineEnd(text, key) };
    const items = isSeq(pair.value) ? [...itemsByKey(pair.value)] : [];
    return [head, ...items.flatMap(([id, item]) => {
      const place = places.items.get(item);
      if (place === undefined) return [];
      const column = columnOf(text, place.dash);
      return [{ name: `${name}\n${id}`, line: place.dash - column, column, end: place.lineEnd }];
    })];
  });
}

function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = isScalar ? 'scalar-text' : CST.tokenType(token);
    isScalar = type === 'scalar';
    // Tokens of the lexer itself that are not in the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment') comments.push({ text: token.trimEnd(), start: at });
    at += token.length;
  }
  return comments;
}
