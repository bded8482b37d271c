import { contrast, hexOf, labOf, linearOf, linearOfLab } from './colorSpace';

/** A colour as it is shown on a light and on a dark ground, each `#rrggbb`. */
export interface ThemedColor {
  readonly light: string;
  readonly dark: string;
}

/** The editor's own backgrounds; those of high contrast are lighter and darker still. */
const ground: ThemedColor = { light: '#ffffff', dark: '#1f1f1f' };

/** The least contrast of WCAG 2.2: of a mark with what is behind it (1.4.11), and of words (1.4.3). */
export const leastContrast = { mark: 3, words: 4.5 };

/** From black to white; one step is less than an eye notices. */
const steps = 100;

/** A codebook has some dozens of colours, and shows each thousands of times. */
const known = new Map<string, ThemedColor>();

/** The colour itself, or as much darker or lighter as it takes to stand out from the editor's background. */
export function themedColor(color: string, least = leastContrast.mark): ThemedColor {
  const key = `${color} ${least}`;
  const themed = known.get(key) ?? { light: standingOut(color, ground.light, -1, least), dark: standingOut(color, ground.dark, 1, least) };
  known.set(key, themed);
  return themed;
}

/** How much of a tag's colour is behind the words, in percent. */
export const tintShare = { light: 25, dark: 40 };

/** With these bounds words are still read on three tints one over another. */
const tintLightness = { least: 0.6, most: 0.48 };

/** The colour behind words, to be mixed in by `tintShare`: not too dark in a light theme, not too light in a dark one. */
export function tintOf(color: string): ThemedColor {
  const [lightness, ...hue] = labOf(linearOf(color));
  const { least, most } = tintLightness;
  return {
    light: lightness >= least ? color : hexOf(linearOfLab([least, ...hue])), dark: lightness <= most ? color : hexOf(linearOfLab([most, ...hue])),
  };
}

function standingOut(color: string, background: string, direction: 1 | -1, least: number): string {
  const [lightness, ...hue] = labOf(linearOf(color));
  let shown = color;
  for (let step = 1; step <= steps && contrast(shown, background) < least; step += 1) {
    shown = hexOf(linearOfLab([lightness + direction * (step / steps), ...hue]));
  }
  return shown;
}
