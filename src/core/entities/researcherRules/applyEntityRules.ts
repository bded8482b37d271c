import type { Span } from '../../text/span';
import type { Mention } from '../types';
import { findMarkedNames } from './findMarkedNames';
import { writtenForm } from './names';
import type { ArticleRules } from './ruleBook';
import type { EntityRule } from './types';

/**
 * Applies the researcher's rules to what was recognised in one article: a separate stage, so that a changed rule costs
 * no recognition.
 *
 * Ignored words go; an entity of one of a rule's names becomes that rule's entity, and gets its type if it has one;
 * names that are always marked are marked unless something longer was recognised around them.
 * @param mentions of the article, in order and disjoint; offsets in `text`
 * @param spans where the article may name entities, in order and disjoint
 * @returns the same list where no rule applies; else mentions in order and disjoint
 */
export function applyEntityRules(
  mentions: readonly Mention[], text: string, spans: readonly Span[], rules: ArticleRules,
): readonly Mention[] {
  if (rules.isEmpty) return mentions;
  const judged = mentions.flatMap((mention) => {
    const rule = rules.ruleOn(mention);
    if (rule === undefined) return [mention];
    return rule === 'ignored' ? [] : [underRule(mention, rule)];
  });
  return withMarked(judged, findMarkedNames(text, spans, rules.marked));
}

function underRule(mention: Mention, rule: EntityRule): Mention {
  const { start, end, text } = mention;
  // The recognised identity belongs to the name it was recognised under.
  const isOwnName = writtenForm(mention.canonical) === writtenForm(rule.name);
  const entity = rule.entity ?? (isOwnName ? mention.entity : undefined);
  const type = rule.type ?? mention.type;
  return {
    start, end, text, type, canonical: rule.name,
    ...(entity !== undefined && { entity }),
    ...(mention.value !== undefined && type === mention.type && { value: mention.value }),
  };
}

/** A marked name gives way to a mention that contains it, and replaces all others that it touches. */
function withMarked(mentions: readonly Mention[], marked: readonly Mention[]): Mention[] {
  if (marked.length === 0) return [...mentions];
  const kept: Mention[] = [];
  let next = 0;
  for (const name of marked) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= name.start) pushAt(kept, mentions, next++);
    const first = mentions[next];
    if (first !== undefined && first.start <= name.start && name.end <= first.end) continue;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < name.end) next++;
    kept.push(name);
  }
  while (next < mentions.length) pushAt(kept, mentions, next++);
  return kept;
}

function pushAt(target: Mention[], mentions: readonly Mention[], index: number): void {
  const mention = mentions[index];
  if (mention !== undefined) target.push(mention);
}
