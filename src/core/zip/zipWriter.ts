import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The same bytes on every day, in every time zone: zip files hold local times. */
const fixedTime = new Date(2000, 0, 1);

/** Packs texts one after the other; what is packed is taken away in between, so that it can be streamed. */
export class ZipWriter {
  readonly #zip: Zip;
  #file: ZipDeflate | undefined;
  #packed: Uint8Array[] = [];

  constructor() {
    this.#zip = new Zip((error, bytes) => {
      if (error === null) this.#packed.push(bytes);
    });
  }

  /** Begins a file, and with that ends the one before. */
  begin(name: string): void {
    this.#endFile();
    this.#file = new ZipDeflate(name, { level: 6 });
    this.#file.mtime = fixedTime;
    this.#zip.add(this.#file);
  }

  /** Adds whole characters to the file that was begun last, in UTF-8. */
  write(text: string): void {
    this.#file?.push(strToU8(text), false);
  }

  end(): void {
    this.#endFile();
    this.#zip.end();
  }

  /** What has been packed since the last time; may be empty. */
  take(): Uint8Array {
    const packed = this.#packed;
    this.#packed = [];
    return joined(packed);
  }

  #endFile(): void {
    this.#file?.push(new Uint8Array(), true);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
