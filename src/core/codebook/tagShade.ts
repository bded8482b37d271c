import { hashText } from '../text/hashing';
import { hexOf, labOf, linearOf, linearOfLab } from './colorSpace';
import { tagColor, tagsAlong } from './tagTree';
import type { Codebook } from './types';

/**
 * How the tags below a tag differ from it: in lightness, in degrees of hue, and in strength. Found by trying which six keep
 * apart best from one another and from the tag, for all colours of the palette, as `difference` measures it.
 */
const variations: readonly { readonly lightness: number; readonly hue: number; readonly strength: number }[] = [
  { lightness: 0.15, hue: -17, strength: 0.38 }, { lightness: -0.16, hue: 36, strength: 0.66 }, { lightness: 0.09, hue: -25, strength: 1.01 },
  { lightness: -0.15, hue: -20, strength: 0.53 }, { lightness: -0.06, hue: -40, strength: 0.88 }, { lightness: 0.2, hue: 32, strength: 0.6 },
];

/** Each level further down differs by so much of what the level above it did. */
const shareOfNextLevel = 0.6;

/** Darker or lighter than this, all colours look alike. */
const lightnessRange = { from: 0.35, to: 0.85 };

/** The colour that a tag is shown in, `#rrggbb`: its own, or else a shade of the nearest tag above that has one. */
export function tagShade(codebook: Codebook, path: string): string {
  const names = path.split('/');
  const known = tagsAlong(codebook, path);
  const colored = Math.max(0, known.findLastIndex(({ color }) => color !== undefined));
  let color = tagColor(codebook, path);
  let share = 1;
  for (const [depth, name] of names.entries()) {
    if (depth <= colored) continue;
    const place = known[depth - 1]?.tags?.findIndex((tag) => tag.name === name) ?? -1;
    color = varied(color, place < 0 ? hashText(name) : place, share);
    share *= shareOfNextLevel;
  }
  return color;
}

function varied(color: string, place: number, share: number): string {
  const variation = variations[place % variations.length];
  if (variation === undefined) return color;
  const [lightness, green, blue] = labOf(linearOf(color));
  const turn = Math.atan2(blue, green) + (variation.hue * share * Math.PI) / 180;
  const strength = Math.hypot(green, blue) * (1 - (1 - variation.strength) * share);
  const wanted = lightness + variation.lightness * share;
  const { from, to } = lightnessRange;
  return hexOf(linearOfLab([Math.min(to, Math.max(from, wanted)), strength * Math.cos(turn), strength * Math.sin(turn)]));
}
