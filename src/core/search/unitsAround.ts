import { nameAbbreviations, sentenceAbbreviations } from '../english/englishWords';
import { type Span, trimmed } from '../text/span';

/** What is coded where words occur: they themselves, or the sentence or paragraph around them. */
export const codedUnits = ['words', 'sentence', 'paragraph'] as const;
export type CodedUnit = (typeof codedUnits)[number];

const paragraphBreak = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/g;

/**
 * The sentences or paragraphs around places, each once and without white space at its ends.
 * @param spans in order
 * @param bounds none reaches beyond these, such as the titles and bodies of articles
 */
export function unitsAround(text: string, spans: readonly Span[], unit: CodedUnit, bounds: readonly Span[]): Span[] {
  if (unit === 'words') return [...spans];
  const units = new Map<string, Span>();
  for (const span of spans) {
    const bound = bounds.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
    const paragraph = paragraphAround(text, span, bound);
    const found = unit === 'paragraph' ? paragraph : sentenceAround(text, span, paragraph);
    const whole = trimmed(text, found) ?? span;
    units.set(`${whole.start}-${whole.end}`, whole);
  }
  return [...units.values()];
}

function paragraphAround(text: string, span: Span, bound: Span): Span {
  let { start, end } = bound;
  for (const match of text.slice(bound.start, bound.end).matchAll(paragraphBreak)) {
    const at = bound.start + match.index;
    if (at + match[0].length <= span.start) start = at + match[0].length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** From the sentence in which a place begins to that in which it ends. */
function sentenceAround(text: string, span: Span, paragraph: Span): Span {
  // A line break of hard-wrapped text ends no sentence; a space of the same length keeps the offsets.
  const flat = text.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
  let start = paragraph.start;
  let isWithin = false;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat)) {
    const [from, to] = [paragraph.start + index, paragraph.start + index + segment.length];
    if (from <= span.start && !isWithin) start = from;
    isWithin = endsInAbbreviation(segment);
    if (to >= span.end && !isWithin) return { start, end: to };
  }
  return { start, end: paragraph.end };
}

/** The full stop of an abbreviation or of initials (`U.S.`) ends no sentence. */
function endsInAbbreviation(sentence: string): boolean {
  const word = /([\p{L}.]+)\.\s*$/u.exec(sentence)?.[1]?.toLowerCase();
  return word !== undefined && (sentenceAbbreviations.has(word) || nameAbbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word));
}
