import { writtenPhrase } from '../../text/phrases';
import type { EntityRule } from './types';

/**
 * A name as it is compared: words and signs as everywhere, but with capitals as they are, since `WHO` is not `Who` and
 * `May` is not `may`.
 */
export function writtenForm(name: string): string {
  const { lead, form, trail } = writtenPhrase(name, true);
  return `${lead}${form} ${trail}`;
}

/** All names of an entity, the chief one first. */
export function ruleNames({ name, aliases }: EntityRule): string[] {
  return [name, ...aliases];
}
