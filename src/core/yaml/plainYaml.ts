import { nothing } from './yamlFields';

/**
 * What no reader could take for anything but text: begins with a letter or a digit, has nothing that ends a plain scalar (`: `,
 * ` #`), no white space behind it and no control character.
 */
const plainText = /^[\p{L}\d](?!.*(?::(?:\s|$)|\s#|\s$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]))/u;

/** The same within brackets, where more has a meaning. */
const plainItem = /^[\p{L}\d](?!.*(?:[:#,[\]{}'"]|\s$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]))/u;

const singleQuoted = /^'(?:[^'\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|'')*'$/u;

/**
 * Reads the small part of YAML that our files are written in, field by field from the top: `key: value` with a plain or quoted
 * value on its line or a block of lines, `key: [a, b]`, and lists of such mappings. Each method goes on only if exactly that
 * stands there, so that whatever is different leaves the reader in front of it, never behind.
 */
export class PlainYaml {
  private at = 0;
  /** The column of the fields of an item whose first field is to come: it stands behind the dash. */
  private isBehindDash = false;

  constructor(private readonly text: string) {}

  /** The whole text was read, and its last line ends. */
  isAtEnd(): boolean {
    return this.at === this.text.length && this.text.endsWith('\n');
  }

  /** Goes on to an item of a list whose dashes stand in this column. */
  startsItem(column: number): boolean {
    if (this.isBehindDash || !this.text.startsWith(`${' '.repeat(column)}- `, this.at)) return false;
    this.at += column + 2;
    this.isBehindDash = true;
    return true;
  }

  /** Goes on past `key:`, with the mapping or list below it. */
  opens(column: number, key: string): boolean {
    const line = `${this.indentation(column)}${key}:\n`;
    if (!this.text.startsWith(line, this.at)) return false;
    this.goTo(this.at + line.length);
    return true;
  }

  /** The text of a field; undefined if it is not next, or not written plainly. */
  field(column: number, key: string): string | undefined {
    const from = this.valueOf(column, key);
    if (from === undefined) return undefined;
    const end = this.text.indexOf('\n', from);
    if (end < 0) return undefined;
    const source = this.text.slice(from, end);
    if (source === '|' || source === '|-') return this.block(end + 1, column + 2, source === '|' ? '\n' : '');
    const value = scalar(source, plainText);
    if (value !== undefined) this.goTo(end + 1);
    return value;
  }

  /** The texts of a list in brackets; undefined if it is not next, or not written plainly. */
  list(column: number, key: string): string[] | undefined {
    const from = this.valueOf(column, key);
    if (from === undefined || this.text[from] !== '[') return undefined;
    const end = this.text.indexOf(']\n', from);
    if (end < 0) return undefined;
    const inside = this.text.slice(from + 1, end);
    const values = inside === '' ? [] : inside.split(', ').map((source) => scalar(source, plainItem));
    const texts = values.flatMap((value) => value ?? []);
    if (texts.length < values.length) return undefined;
    this.goTo(end + 2);
    return texts;
  }

  private valueOf(column: number, key: string): number | undefined {
    const start = `${this.indentation(column)}${key}: `;
    return this.text.startsWith(start, this.at) ? this.at + start.length : undefined;
  }

  private indentation(column: number): string {
    return this.isBehindDash ? '' : ' '.repeat(column);
  }

  /** The lines of a literal block, of which the first has text; empty ones have no white space. */
  private block(from: number, column: number, lastLineEnd: string): string | undefined {
    const indentation = ' '.repeat(column);
    const lines: string[] = [];
    let at = from;
    for (let end = this.text.indexOf('\n', at); end >= 0; end = this.text.indexOf('\n', at)) {
      const line = this.text.slice(at, end);
      if (line !== '' && !line.startsWith(indentation)) break;
      const isOdd = line !== '' && (/^\s*$/.test(line) || /[^\P{Cc}]|[\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(line));
      if (isOdd) return undefined;
      lines.push(line.slice(column));
      at = end + 1;
    }
    const [first] = lines;
    if (first === undefined || !/^\S/.test(first) || lines.at(-1) === '') return undefined;
    this.goTo(at);
    return lines.join('\n') + lastLineEnd;
  }

  private goTo(at: number): void {
    this.at = at;
    this.isBehindDash = false;
  }
}

/** The text that a scalar on one line stands for; undefined if that is for the YAML library to say. */
function scalar(source: string, unquoted: RegExp): string | undefined {
  if (source.startsWith('"')) return doubleQuoted(source);
  if (source.startsWith("'")) return singleQuoted.test(source) ? source.slice(1, -1).replaceAll("''", "'") : undefined;
  return unquoted.test(source) && !nothing.test(source) ? source : undefined;
}

/** A JSON string is a double-quoted YAML scalar of the same text. */
function doubleQuoted(source: string): string | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
