import { message, type Message } from '../../issues/issue';
import { indentOf, lengthOf, rowText, startOf, type Rows } from '../rows/rows';
import { fileKinds, type FileKind } from './fileKinds';

/** A file tells what it is in its first lines. Of a long line the beginning is enough. */
const sample = 60;
const longest = 300;

/** What a text is that has no articles, if its first lines show it: the issue to tell; undefined for any other text. */
export function kindOfFile(rows: Rows): Message | undefined {
  const lines: string[] = [];
  let goesOn = 0;
  const count = Math.min(rows.count, sample);
  for (let row = 0; row < count; row += 1) {
    if (row > 0 && indentOf(rows, row) > 0) goesOn += 1;
    const start = startOf(rows, row);
    lines.push(lengthOf(rows, row) > longest ? rows.text.slice(start, start + longest) : rowText(rows, row));
  }
  const kind = fileKinds.find((each) => isOfKind(each, lines, count - goesOn)) ?? (isJson(rows) ? jsonKind : undefined);
  return kind === undefined ? undefined : message(kind.key, ...(kind.name === undefined ? [] : [kind.name]));
}

function isOfKind({ opens, lines: sign, share = 0, fewest = 1 }: FileKind, lines: readonly string[], counted: number): boolean {
  if (opens !== undefined) return opens.test(lines[0] ?? '');
  if (sign === undefined || lines.length < fewest) return false;
  const found = lines.flatMap((line) => { const match = sign.exec(line); return match === null ? [] : [match]; });
  return found.length >= fewest && found.length >= counted * share && areTalking(found);
}

/** A message that is longer, in characters with its sender, is something to read. */
const longMessage = 160;

/** Whether several senders recur, and say little at a time: what one posts in a channel, or several share at length, is a digest. */
function areTalking(messages: readonly RegExpExecArray[]): boolean {
  const names = messages.flatMap(({ groups }) => groups?.['sender'] ?? []);
  const senders = new Set(names).size;
  if (names.length === 0) return true;
  return senders > 1 && senders <= Math.ceil(names.length / 2) && messages.filter(({ input }) => input.length > longMessage).length * 2 < messages.length;
}

const jsonKind: FileKind = { key: 'not-a-digest/data', name: 'JSON' };
const jsonStart = /^\s*(?:\{\s*"(?:[^"\\\n]|\\.){0,80}"\s*:|\[\s*(?:\{\s*(?:"|\})|\[|"(?:[^"\\\n]|\\.){0,80}"\s*,|-?\d[\d.]*\s*,))/u;
const jsonEnd = /[\]}]\s*$/u;

function isJson({ text }: Rows): boolean {
  return jsonStart.test(text.slice(0, longest)) && jsonEnd.test(text.slice(-longest));
}
