import { Refusal } from '../refusal';

/** A stream of a compound file (Microsoft's MS-CFB, which Outlook messages and old Office documents are). */
export interface CompoundStream {
  /** With the storages that it is in: `__attach_version1.0_#00000000/__substg1.0_3707001F`. */
  readonly path: string;
  read(): Uint8Array;
}

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryBytes = 128;
const headerEntries = 109;
const lastSector = 0xfffffffa;
const storage = 1;
const stream = 2;
const rootStorage = 5;
const none = 0xffffffff;
const miniSector = 64;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The streams of a compound file. Chains of sectors may run in circles: none is followed further than the file is long. Throws `Refusal`. */
export function compoundStreams(bytes: Uint8Array): CompoundStream[] {
  try {
    return new CompoundReader(bytes).streams();
  } catch (error) {
    // A place beyond the end.
    throw error instanceof Refusal ? error : new Refusal('import-refused/damaged');
  }
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundReader {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly table: Uint32Array;
  private readonly miniTable: Uint32Array;
  private readonly entries: readonly Entry[];
  private readonly miniStream: Uint8Array;
  private readonly smallest: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorBytes = 2 ** Math.min(16, this.view.getUint16(30, true));
    this.smallest = this.view.getUint32(56, true);
    this.table = this.readTable();
    this.miniTable = numbersOf(this.chain(this.view.getUint32(60, true)));
    this.entries = this.readEntries();
    const root = this.entries.find(({ kind }) => kind === rootStorage);
    this.miniStream = root === undefined ? new Uint8Array() : this.chain(root.start);
  }

  streams(): CompoundStream[] {
    const found: CompoundStream[] = [];
    const seen = new Set<number>();
    const open: { index: number; path: string }[] = [{ index: this.entries.find(({ kind }) => kind === rootStorage)?.child ?? none, path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const entry = this.entries[next.index];
      if (entry === undefined || seen.has(next.index)) continue;
      seen.add(next.index);
      const { path } = next;
      open.push({ index: entry.left, path }, { index: entry.right, path });
      if (entry.kind === storage) open.push({ index: entry.child, path: `${path}${entry.name}/` });
      if (entry.kind === stream) found.push({ path: path + entry.name, read: () => this.content(entry) });
    }
    return found;
  }

  private content({ start, size }: Entry): Uint8Array {
    return (size < this.smallest ? this.miniChain(start) : this.chain(start)).subarray(0, size);
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorBytes;
    return this.bytes.subarray(start, start + this.sectorBytes);
  }

  /** The file allocation table, whose own sectors are listed in the header and, in large files, in a chain behind it. */
  private readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let index = 0; index < headerEntries; index += 1) sectors.push(this.view.getUint32(76 + index * 4, true));
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < lastSector && count * this.sectorBytes < this.bytes.length; count += 1) {
      const numbers = numbersOf(this.sector(next));
      sectors.push(...numbers.subarray(0, -1));
      next = numbers.at(-1) ?? none;
    }
    return numbersOf(joined(sectors.filter((sector) => sector < lastSector).map((sector) => this.sector(sector))));
  }

  private chain(start: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = start; at < lastSector && pieces.length * this.sectorBytes <= this.bytes.length; at = this.table[at] ?? none) pieces.push(this.sector(at));
    return joined(pieces);
  }

  private miniChain(start: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = start; at < lastSector && pieces.length * miniSector <= this.miniStream.length; at = this.miniTable[at] ?? none) {
      pieces.push(this.miniStream.subarray(at * miniSector, (at + 1) * miniSector));
    }
    return joined(pieces);
  }

  private readEntries(): Entry[] {
    const bytes = this.chain(this.view.getUint32(48, true));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
      const nameBytes = Math.min(64, view.getUint16(at + 64, true));
      let name = '';
      for (let offset = 0; offset + 2 < nameBytes; offset += 2) name += String.fromCharCode(view.getUint16(at + offset, true));
      entries.push({
        name, kind: view.getUint8(at + 66), left: view.getUint32(at + 68, true), right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
