/** A line of the standard input, or why it can't be read. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly fault?: 'too-large' | 'not-utf8';
}

/** A digest may have 20 million characters, which take up to three bytes each. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a stream of bytes that aren't empty, one at a time: no more is read ahead than one chunk, and a line that is too
 * long is passed over without keeping it.
 * @param longest in bytes
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const line of byteLines(input, longest)) {
    number += 1;
    if (line === undefined) yield { number, text: '', fault: 'too-large' };
    else {
      const text = decoded(line);
      if (text === undefined) yield { number, text: '', fault: 'not-utf8' };
      else if (text.trim() !== '') yield { number, text };
    }
  }
}

/** Undefined for a line that is longer than allowed. */
async function* byteLines(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = (): Uint8Array | undefined => {
    const line = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const lineFeed = 10;

/** Without the carriage return of a line that ends as on Windows, and without a byte-order mark. */
function decoded(line: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}
