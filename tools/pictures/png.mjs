import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Of all PNG files, before the first chunk. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel by colour type, for those that screenshots have: RGB, and RGB with transparency. */
const pixelBytes = new Map([[2, 3], [6, 4]]);

/**
 * A picture in memory: its pixels row by row, three bytes each.
 * @typedef {{ width: number, height: number, rgb: Uint8Array }} Picture
 */

/**
 * Reads a PNG as browsers write them: 8 bits a channel, not interlaced. Transparency is left out.
 * @param {Buffer} file
 * @returns {Picture}
 */
export function readPng(file) {
  const chunks = [...chunksOf(file)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const size = header && header[8] === 8 && header[12] === 0 ? pixelBytes.get(header[9]) : undefined;
  if (header === undefined || size === undefined) throw new Error('not a PNG as browsers write them');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const bytes = unfiltered(rows, width * size, height, size);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) rgb.set(bytes.subarray(pixel * size, pixel * size + 3), pixel * 3);
  return { width, height, rgb };
}

/** @param {Buffer} file */
function* chunksOf(file) {
  if (!file.subarray(0, signature.length).equals(signature)) throw new Error('not a PNG');
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/**
 * Each byte was stored as its difference from what its row's filter expects (PNG specification, section 9).
 * @param {Uint8Array} rows each with its filter in front
 * @param {number} rowBytes
 * @param {number} height
 * @param {number} size bytes of a pixel
 */
function unfiltered(rows, rowBytes, height, size) {
  const bytes = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column < size ? 0 : bytes[at - size];
      const up = row === 0 ? 0 : bytes[at - rowBytes];
      const corner = column < size || row === 0 ? 0 : bytes[at - rowBytes - size];
      const expected = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      bytes[at] = rows[row * (rowBytes + 1) + 1 + column] + expected;
    }
  }
  return bytes;
}

/**
 * The neighbour that is nearest to what a plane through all three would give.
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function paeth(left, up, corner) {
  const plane = left + up - corner;
  const [fromLeft, fromUp, fromCorner] = [Math.abs(plane - left), Math.abs(plane - up), Math.abs(plane - corner)];
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

/**
 * Writes a picture as PNG with a palette.
 * @param {{ width: number, height: number, palette: readonly number[], indexes: Uint8Array }} picture at most 256 colours, as
 * 0xrrggbb, and for each pixel which of them it has
 */
export function writePng({ width, height, palette, indexes }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colors = Buffer.alloc(palette.length * 3);
  for (const [index, color] of palette.entries()) colors.writeUIntBE(color, index * 3, 3);
  // Filters only help where neighbouring numbers mean neighbouring colours.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    signature, chunk('IHDR', header), chunk('PLTE', colors), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
