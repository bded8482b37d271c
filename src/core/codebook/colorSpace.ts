/** Red, green and blue, or lightness and two opponent colours; which of them, the function says. */
export type Triple = readonly [number, number, number];

/** @param color `#rrggbb` @returns linear light, 0 … 1 */
export function linearOf(color: string): Triple {
  const channel = (at: number): number => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** @param linear light that a screen can't show is cut off @returns `#rrggbb` */
export function hexOf(linear: Triple): string {
  return `#${linear.map((channel) => {
    const light = Math.min(1, Math.max(0, channel));
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255).toString(16).padStart(2, '0');
  }).join('')}`;
}

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Linear light to OKLab (B. Ottosson, 2020), in which equal distances look equal: lightness 0 … 1, green–red, blue–yellow. */
export function labOf(linear: Triple): Triple {
  const [l, m, s] = times([
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005],
  ], linear);
  return times([
    [0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766],
  ], [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** OKLab to linear light, which may be more than a screen can show. */
export function linearOfLab(lab: Triple): Triple {
  const [l, m, s] = times([
    [1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548],
  ], lab);
  return times([
    [4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701],
  ], [l ** 3, m ** 3, s ** 3]);
}

/** What an eye makes of linear light: with all cones, without the red and without the green ones (Machado and others, 2009). */
export const visions: readonly ((linear: Triple) => Triple)[] = [
  (linear) => linear,
  (linear) => times([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], linear),
  (linear) => times([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]], linear),
];

/** Contrast of two colours (`#rrggbb`) as WCAG 2.2 defines it: 1 … 21. */
export function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = linearOf(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
