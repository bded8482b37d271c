import { limits } from '../limits';

/** What every compressed text may refer back to from its first byte (MS-OXRTFCP, 2.1.3.1.1). */
const dictionary = '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const window = 4_096;
const headerBytes = 16;
const uncompressed = 0x414c454d;

/** The RTF of an Outlook message's body; what is damaged ends early. */
export function uncompressRtf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < headerBytes) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.min(view.getUint32(4, true), limits.entryBytes);
  if (view.getUint32(8, true) === uncompressed) return bytes.subarray(headerBytes, headerBytes + size);
  const seen = new Uint8Array(window);
  for (let index = 0; index < dictionary.length; index += 1) seen[index] = dictionary.charCodeAt(index);
  let write = dictionary.length;
  const result = new Uint8Array(size);
  let length = 0;
  const add = (byte: number): void => {
    result[length] = byte;
    length += 1;
    seen[write] = byte;
    write = (write + 1) % window;
  };
  for (let at = headerBytes; at < bytes.length && length < size;) {
    const flags = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        add(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === write) return result.subarray(0, length);
      for (let index = 0; index < (reference & 0xf) + 2 && length < size; index += 1) add(seen[(from + index) % window] ?? 0);
    }
  }
  return result.subarray(0, length);
}
