import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inputLines, type InputLine } from '../../../../src/cli/stream/inputLines';
import { remembered } from '../../../../src/cli/stream/remembered';

async function linesOf(pieces: readonly string[], longest?: number): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of inputLines(Readable.from(pieces.map((piece) => Buffer.from(piece))), longest)) lines.push(line);
  return lines;
}

describe('inputLines', () => {
  it('gives lines with their numbers, without ends, marks and empty ones', async () => {
    expect(await linesOf(['\ufeffa\r\n\n', 'b', 'c\n  d '])).toEqual([{ number: 1, text: 'a' }, { number: 3, text: 'bc' }, { number: 4, text: '  d ' }]);
  });

  it('passes over a line that is too long, and reads the next', async () => {
    const long = 'x'.repeat(6);
    expect(await linesOf([long, long, '\nshort\n', long, '\nend'], 10)).toEqual([
      { number: 1, text: '', fault: 'too-large' }, { number: 2, text: 'short' }, { number: 3, text: long }, { number: 4, text: 'end' },
    ]);
    expect(await linesOf([long, long], 10)).toEqual([{ number: 1, text: '', fault: 'too-large' }]);
  });
});

describe('remembered', () => {
  it('looks up once, and keeps the latest answers alone', async () => {
    const asked: string[] = [];
    const look = remembered(2, (name) => { asked.push(name); return Promise.resolve(name.toUpperCase()); });
    const answers: string[] = [];
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) answers.push(await look(name));
    expect({ answers, asked }).toEqual({ answers: ['A', 'B', 'A', 'C', 'A', 'B'], asked: ['a', 'b', 'c', 'b'] });
  });
});
