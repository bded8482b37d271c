const open = 0x7b;
const close = 0x7d;
const backslash = 0x5c;
const quote = 0x27;
const minus = 0x2d;
const space = 0x20;

/** Longer words and numbers are none of RTF's. */
const longestWord = 32;
const longestNumber = 10;

/** The tokens of an RTF file, one at a time. Line breaks in the file mean nothing. */
export class RtfTokens {
  kind: 'open' | 'close' | 'word' | 'byte' = 'byte';
  /** Of a word: `par`; of a control symbol its character: `~`. */
  name = '';
  number: number | undefined;
  byte = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @returns false at the end */
  next(): boolean {
    while (this.at < this.bytes.length) {
      const code = this.bytes[this.at] ?? 0;
      this.at += 1;
      if (code === 10 || code === 13 || code === 0) continue;
      if (code === open) this.kind = 'open';
      else if (code === close) this.kind = 'close';
      else if (code === backslash) this.control();
      else {
        this.kind = 'byte';
        this.byte = code;
      }
      return true;
    }
    return false;
  }

  /** Passes over binary data. */
  skip(bytes: number): void {
    this.at = Math.min(this.bytes.length, this.at + Math.max(0, bytes));
  }

  private control(): void {
    const code = this.bytes[this.at] ?? 0;
    if (isLetter(code)) {
      this.controlWord();
      return;
    }
    this.at += 1;
    this.number = undefined;
    if (code === quote) {
      this.kind = 'byte';
      this.byte = Number.parseInt(String.fromCharCode(this.bytes[this.at] ?? 48, this.bytes[this.at + 1] ?? 48), 16) || 32;
      this.at += 2;
    } else if (code === open || code === close || code === backslash) {
      this.kind = 'byte';
      this.byte = code;
    } else {
      this.kind = 'word';
      this.name = String.fromCharCode(code);
    }
  }

  private controlWord(): void {
    const start = this.at;
    while (isLetter(this.bytes[this.at] ?? 0) && this.at - start < longestWord) this.at += 1;
    this.kind = 'word';
    this.name = String.fromCharCode(...this.bytes.subarray(start, this.at));
    const numberStart = this.at;
    if (this.bytes[this.at] === minus) this.at += 1;
    while (isDigit(this.bytes[this.at] ?? 0) && this.at - numberStart < longestNumber) this.at += 1;
    const digits = String.fromCharCode(...this.bytes.subarray(numberStart, this.at));
    this.number = digits === '' || digits === '-' ? undefined : Number(digits);
    if (this.bytes[this.at] === space) this.at += 1;
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
