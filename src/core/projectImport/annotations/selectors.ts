import { fromCodePoints } from '../../text/codePoints';
import type { Span } from '../../text/span';
import type { WantedQuote } from '../placing/placeQuote';
import { countIn, exactIn, objectsOf, textIn, typesOf, type JsonObject } from './jsonValues';

/** What the selectors of a target say of a passage. */
export interface Selected {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In code points. */
  readonly position?: Span;
}

/** Selectors may refine one another, or be a choice of several; nobody nests more. */
const deepest = 8;

/** Reads the selectors of a target; of several of a kind the first counts. */
export function readSelectors(value: unknown): Selected {
  let quote: Pick<Selected, 'exact' | 'prefix' | 'suffix'> | undefined;
  let position: Span | undefined;
  for (const selector of allSelectors(value)) {
    const types = typesOf(selector);
    const exact = exactIn(selector, 'exact', 'oa:exact');
    if (exact !== '' && (quote === undefined || types.includes('TextQuoteSelector'))) {
      quote ??= { exact, prefix: exactIn(selector, 'prefix', 'oa:prefix'), suffix: exactIn(selector, 'suffix', 'oa:suffix') };
    }
    position ??= types.includes('FragmentSelector') ? fragmentPosition(textIn(selector, 'value')) : types.includes('TextPositionSelector') ? textPosition(selector) : undefined;
  }
  return { ...quote ?? { exact: '', prefix: '', suffix: '' }, ...(position && { position }) };
}

function allSelectors(value: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let level: readonly JsonObject[] = objectsOf(value);
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    found.push(...level);
    level = level.flatMap((each) => [...objectsOf(each['refinedBy']), ...objectsOf(each['items'])]);
  }
  return found;
}

function textPosition(selector: JsonObject): Span | undefined {
  const [start, end] = [countIn(selector, 'start', 'oa:start'), countIn(selector, 'end', 'oa:end')];
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** A part of a plain text as an address writes it: `char=12,40` (RFC 5147), in code points. */
export function fragmentPosition(fragment: string): Span | undefined {
  const [, start = '', end = ''] = /(?:^|[#&])char=(\d{1,12}),(\d{1,12})/.exec(fragment) ?? [];
  return end !== '' && Number(end) > Number(start) ? { start: Number(start), end: Number(end) } : undefined;
}

/** Where a position is in a text, for the placing of a quote. */
export function placeOf(position: Span | undefined): Pick<WantedQuote, 'at'> {
  if (position === undefined) return {};
  return {
    at(text) {
      const toUnits = fromCodePoints(text);
      const [start, end] = [toUnits(position.start), toUnits(position.end)];
      return start === undefined || end === undefined ? undefined : { start, end };
    },
  };
}
