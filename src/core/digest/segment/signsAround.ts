import { affixLimits as limits } from '../tuning/segmentTuning';

/** What can be between an agency's code and the title, or after a title: no part of a word, no full stop, no question mark. */
const endsBefore = /^(?:.*[^\p{L}\p{M}\p{N}\s"'“”„«»‘’()[\]{}])\s*/u;
const beginsBehind = /\s*[^\p{L}\p{M}\p{N}\s"'“”„«»‘’()[\]{}.!?…。！？؟।,;]+$/u;

/** Signs that (nearly) all titles of a digest begin and end with. */
export interface SignsAround {
  readonly before: string;
  readonly behind: string;
}

export const noSigns: SignsAround = { before: '', behind: '' };

/** What (nearly) all titles begin with up to a sign (`WIRE-`), and the signs they end with. */
export function signsAround(titles: readonly string[]): SignsAround {
  if (titles.length < limits.titles) return noSigns;
  return {
    before: endsBefore.exec(common(titles))?.[0] ?? '',
    behind: beginsBehind.exec(reversed(common(titles.map(reversed))))?.[0] ?? '',
  };
}

/** The longest beginning, within bounds, that nearly all of `texts` share. */
function common(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let length = 1; length <= Math.min(limits.length, text.length - 1); length += 1) {
      const beginning = text.slice(0, length);
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  const least = texts.length * limits.share;
  let longest = '';
  for (const [beginning, count] of counts) if (count >= least && beginning.length > longest.length) longest = beginning;
  return longest;
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join('');
}
