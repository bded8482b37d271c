import { tagTokens } from '../../src/core/corpus/tagTokens';
import type { EntityRecogniser } from '../../src/core/entities/types';
import { inFullTitleCase } from './recase';
import { compare, type Tallies } from './scoring';
import type { MarkedText } from './texts';

/** Articles of our own guide: what the recogniser finds, all eleven types. */
export function measureArticles(texts: readonly MarkedText[], recogniser: EntityRecogniser): Tallies {
  const tallies: Tallies = new Map();
  for (const { text, spans, names } of texts) compare(tallies, names, recogniser.recognise(text, spans));
  return tallies;
}

/** Published sets, tagged as `entities --tokens` does. */
export function measureSets(texts: readonly MarkedText[], recogniser: EntityRecogniser, inTitleCase = false): Tallies {
  const tallies: Tallies = new Map();
  for (const { text, names } of texts) {
    const shown = inTitleCase ? inFullTitleCase(text) : text;
    const tags = tagTokens(shown.split('\n').map((line) => line.trim().replaceAll(' ', '\n')).join('\n\n'), recogniser);
    compare(tallies, names.map((name) => ({ ...name, type: name.type === 'PLACE' ? 'LOC' : name.type })), spansOf(shown, tags));
  }
  return tallies;
}

function spansOf(text: string, tags: readonly (readonly string[])[]): { start: number; end: number; type: string }[] {
  const found: { start: number; end: number; type: string }[] = [];
  let start = 0;
  let sentence = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      start += line.length + 1;
      continue;
    }
    let at = start;
    line.trim().split(' ').forEach((token, index) => {
      const tag = tags[sentence]?.[index] ?? 'O';
      const last = found.at(-1);
      if (tag.startsWith('I-') && last) last.end = at + token.length;
      else if (tag !== 'O') found.push({ start: at, end: at + token.length, type: tag.slice(2) });
      at += token.length + 1;
    });
    sentence += 1;
    start += line.length + 1;
  }
  return found;
}
