import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fewColors } from '../../../tools/pictures/fewColors.mjs';
import { readPng, writePng } from '../../../tools/pictures/png.mjs';

const picture = (width: number, colors: readonly number[]) => ({
  width, height: colors.length / width, rgb: Uint8Array.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])),
});

const shown = ({ palette, indexes }: { readonly palette: readonly number[]; readonly indexes: Uint8Array }) => [...indexes].map((index) => palette[index]);

describe('a picture in few colours', () => {
  it('is the same picture where it has few', () => {
    const colors = [0xffffff, 0x123456, 0xffffff, 0, 0xabcdef, 0];
    expect(shown(fewColors(picture(3, colors)))).toEqual(colors);
  });

  it('keeps the frequent colours, and comes close to the others', () => {
    const shades = Array.from({ length: 2000 }, (_, index) => (index % 256) << 16 | (index >> 8) << 10);
    const frequent = Array.from({ length: 2000 }, () => 0x40507f);
    const few = fewColors(picture(40, [...shades, ...frequent]));
    expect(few.palette.length).toBeLessThanOrEqual(256);
    expect(new Set(shown(few).slice(2000))).toEqual(new Set([0x40507f]));
    const far = shown(few).filter((color = 0, index) => [16, 8].some((shift) => Math.abs((color >> shift & 255) - ((shades[index] ?? color) >> shift & 255)) > 40));
    expect(far).toEqual([]);
  });
});

describe('a PNG', () => {
  it('of a browser is read, with each of its filters, and is the same with a palette', () => {
    const { width, height, rgb } = readPng(readFileSync('media/icon.png'));
    expect(rgb).toHaveLength(width * height * 3);
  });

  it('that is written is a PNG with that palette', () => {
    const file = writePng({ width: 2, height: 1, palette: [0xff0000, 0x00ff00], indexes: Uint8Array.from([1, 0]) });
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.includes(Buffer.from('504c5445ff000000ff00', 'hex'))).toBe(true);
  });

  it('of another kind is refused', () => {
    expect(() => readPng(Buffer.from('GIF89a, which is no PNG'))).toThrow('not a PNG');
    expect(() => readPng(writePng({ width: 1, height: 1, palette: [0], indexes: Uint8Array.from([0]) }))).toThrow('not a PNG as browsers write them');
  });
});
