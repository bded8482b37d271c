import { labOf, linearOf, type Triple, visions } from './colorSpace';
import { themedColor } from './themedColor';

/**
 * Colours for tags: those of M. Okabe and K. Ito, Color Universal Design (2008), without black, and without the yellow that is
 * lost on white; then those that were found to differ most from all before them, as `difference` measures it.
 */
export const tagPalette = [
  '#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9',
  '#7a4f5c', '#8d73f0', '#b53e95', '#ac1730', '#3c2ea4', '#26541c',
] as const;

/** Nobody mixes up colours that are further apart in OKLab than this; those nearer count as one that is used twice. */
const sameColor = 0.03;

/** With all cones, colours are told apart by hue too: there they must be further apart to count as much. */
const weightOfFullVision = 0.5;

/** A colour as seen in the light and in the dark theme, by each kind of eye, in OKLab. */
function looksOf(color: string): Triple[] {
  const { light, dark } = themedColor(color);
  return [light, dark].flatMap((shown) => visions.map((seen) => labOf(seen(linearOf(shown)))));
}

function least(one: readonly Triple[], other: readonly Triple[]): number {
  return Math.min(...one.map(([lightness, green, blue], index) => {
    const [l, g, b] = other[index] ?? [lightness, green, blue];
    return Math.hypot(lightness - l, green - g, blue - b) * (index % visions.length === 0 ? weightOfFullVision : 1);
  }));
}

/** How well two colours (`#rrggbb`) are told apart where it is hardest: in the worse theme, by the eye that sees least of it. */
export function difference(one: string, other: string): number {
  return least(looksOf(one), looksOf(other));
}

/** Chooses colours for new tags, each as unlike those already taken as the palette allows. */
export class FreshColors {
  private readonly offers = tagPalette.map((color) => ({ color, looks: looksOf(color), uses: 0, nearest: Infinity }));

  /** The colour that is used least; of several, the one that differs most from all that are taken. It is then taken too. */
  next(): string {
    const best = this.offers.reduce((first, offer) => (offer.uses < first.uses || (offer.uses === first.uses && offer.nearest > first.nearest) ? offer : first));
    this.take(best.color);
    return best.color;
  }

  /** @param color of another tag, `#rrggbb` */
  take(color: string): void {
    const looks = looksOf(color);
    for (const offer of this.offers) {
      const distance = least(offer.looks, looks);
      if (distance < sameColor) offer.uses += 1;
      else offer.nearest = Math.min(offer.nearest, distance);
    }
  }
}
