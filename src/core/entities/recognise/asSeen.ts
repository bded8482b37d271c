import type { Steps } from '../../steps';
import { seenText, type SeenText } from '../../text/seenText';
import type { EntityRecogniser, Mention } from '../types';

type Recognise = EntityRecogniser['recogniseSteps'];

/** Recognises in a text as a reader sees it: what is invisible within words is in the mentions, and nowhere else. */
export function asSeen(recognise: Recognise): Recognise {
  // Articles of one text are asked about one after the other.
  let last: { readonly raw: string; readonly seen: SeenText | undefined } | undefined;
  return function* steps(raw, spans, options): Steps<Mention[]> {
    if (last?.raw !== raw) last = { raw, seen: seenText(raw) };
    const { seen } = last;
    if (seen === undefined) return yield* recognise(raw, spans, options);
    const seenSpans = spans.map(({ start, end }) => ({ start: seen.offsetOf(start), end: seen.offsetOf(end) }));
    const mentions = yield* recognise(seen.text, seenSpans, options);
    return mentions.map((mention) => {
      const [start, end] = [seen.rawStart(mention.start), seen.rawEnd(mention.end)];
      return { ...mention, start, end, text: raw.slice(start, end) };
    });
  };
}
