const lineFeed = 10;
const carriageReturn = 13;
/** `From `, which begins a message in a mailbox. */
const mark = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** How many bytes behind such a line are looked at for a header. */
const headBytes = 4_000;
const headerLine = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;

/** The messages of a mailbox, each without its `From ` line; none if bytes are no mailbox. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: { readonly mark: number; readonly message: number }[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (!beginsMessage(bytes, at)) continue;
    const message = lineAfter(bytes, at);
    if (message >= 0 && hasHeader(bytes, message)) starts.push({ mark: at, message });
  }
  if (starts[0]?.mark !== 0) return [];
  return starts.map(({ message }, index) => bytes.subarray(message, starts[index + 1]?.mark ?? bytes.length));
}

/** Such a line in the text of a message has no empty line above it, or no header below. */
function beginsMessage(bytes: Uint8Array, at: number): boolean {
  return mark.every((code, index) => bytes[at + index] === code) && (at === 0 || isEmptyLineBefore(bytes, at));
}

function isEmptyLineBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 2] === carriageReturn ? at - 3 : at - 2;
  return before < 0 || bytes[before] === lineFeed;
}

function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lineFeed, at);
  return end < 0 ? -1 : end + 1;
}

function hasHeader(bytes: Uint8Array, at: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(at, Math.min(bytes.length, at + headBytes)));
  const [first = '', second = ''] = text.split(/\r?\n/);
  return headerLine.test(first) && (headerLine.test(second) || /^[ \t]|^$/.test(second));
}
