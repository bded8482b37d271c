import { Inflate } from 'fflate';
import { decodeText } from '../../text/encoding/decodeText';
import { inMegabytes, limits } from '../limits';
import { Refusal } from '../refusal';

/** A file in an archive, as the archive's list tells it. */
export interface ZipEntry {
  /** With `/`; as written, so perhaps hostile: never a place to write to. */
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Bytes that may still be unpacked, shared by an archive and those in it. */
export interface UnpackBudget {
  left: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
/** Bytes unpacked at a time, after each of which the limits are checked. */
const pieceBytes = 65_536;

/** Whether bytes begin like a zip archive, which Word files are too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** Whether a name leads out of the folder in which an archive is unpacked. */
export function leadsOut(name: string): boolean {
  return /(?:^|\/)\.\.(?:\/|$)|^\/|^[A-Za-z]:/.test(name);
}

/** The files of an archive, folders left out. Throws `Refusal`. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) throw new Refusal('import-refused/zip-entries', limits.zipEntries);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) throw new Refusal('import-refused/damaged');
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const nameBytes = bytes.subarray(at + entryLength, nameEnd);
    const name = decodeText(nameBytes).text.replaceAll('\\', '/');
    if (!name.endsWith('/')) {
      entries.push({
        name, isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0, method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
      });
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal('import-refused/damaged');
}

/**
 * Unpacks one file. Its told size is checked first; as that may be a lie, unpacking stops at the limits too. Throws `Refusal`.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget): Uint8Array {
  if (entry.isEncrypted) throw new Refusal('import-refused/password');
  if (entry.method !== stored && entry.method !== deflated) throw new Refusal('import-refused/zip-method');
  const most = Math.min(limits.entryBytes, budget.left);
  if (entry.unpacked > most) throw new Refusal('import-refused/zip-size', inMegabytes(limits.entryBytes));
  const packed = bytes.subarray(dataStart(bytes, entry), dataStart(bytes, entry) + entry.packed);
  if (packed.length < entry.packed) throw new Refusal('import-refused/damaged');
  const result = entry.method === stored ? packed : inflate(packed, most);
  budget.left -= result.length;
  if (budget.left < 0) throw new Refusal('import-refused/zip-size', inMegabytes(limits.entryBytes));
  return result;
}

function dataStart(bytes: Uint8Array, { offset }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) throw new Refusal('import-refused/damaged');
  return offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const ratioLimit = Math.max(limits.ratioFrom, packed.length * limits.unpackedRatio);
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > most || length > ratioLimit) throw new Refusal('import-refused/zip-size', inMegabytes(limits.entryBytes));
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += pieceBytes) {
      inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('import-refused/damaged');
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
