/** What a palette can have. */
const most = 256;
/** So many of the most frequent colours, those of areas, are kept however little they differ. */
const areas = 64;
/** How different the other colours of the palette are at least, tried in this order until there is room for all: the sum of squares. */
const distances = [0, 16, 48, 96, 192, 384, 768, 1536];

/**
 * A picture in at most 256 colours. A screenshot has a few areas of one colour, and the edges of its letters in thousands of
 * shades that nobody tells apart: the most frequent colours stay as they are, others become the nearest of them.
 * @param {import('./png.mjs').Picture} picture
 * @returns {{ width: number, height: number, palette: number[], indexes: Uint8Array }}
 */
export function fewColors({ width, height, rgb }) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < rgb.length; at += 3) counts.set(colorAt(rgb, at), (counts.get(colorAt(rgb, at)) ?? 0) + 1);
  const colors = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const palette = paletteOf(colors);
  const indexOf = new Map(colors.map((color) => [color, nearest(palette, color)]));
  const indexes = Uint8Array.from({ length: width * height }, (_, pixel) => indexOf.get(colorAt(rgb, pixel * 3)) ?? 0);
  return { width, height, palette, indexes };
}

/** @param {readonly number[]} colors the most frequent first */
function paletteOf(colors) {
  for (const distance of distances) {
    /** @type {number[]} */
    const chosen = [];
    for (const color of colors) {
      if (chosen.length > most) break;
      if (chosen.length < areas || chosen.every((other) => difference(color, other) > distance)) chosen.push(color);
    }
    if (chosen.length <= most) return chosen;
  }
  return colors.slice(0, most);
}

/**
 * @param {readonly number[]} palette
 * @param {number} color
 * @returns {number} the place in the palette
 */
function nearest(palette, color) {
  let best = 0;
  for (const [index, other] of palette.entries()) if (difference(color, other) < difference(color, palette[best])) best = index;
  return best;
}

/**
 * @param {number} a
 * @param {number} b
 */
function difference(a, b) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

/**
 * @param {Uint8Array} rgb
 * @param {number} at
 */
function colorAt(rgb, at) {
  return (rgb[at] << 16) | (rgb[at + 1] << 8) | rgb[at + 2];
}
