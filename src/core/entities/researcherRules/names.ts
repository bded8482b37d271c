import { normaliseText } from '../../text/normalise';
import type { EntityRule } from './types';

/** Texts that normalising leaves as they are: most of them. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A name as it is compared: quotes, dashes and white space in one form, capitals as they are, since `WHO` is not
 * `Who` and `May` not `may`.
 */
export function writtenForm(name: string): string {
  return isPlain.test(name) ? name : normaliseText(name).text.trim();
}

/** All names of an entity, the chief one first. */
export function ruleNames({ name, aliases }: EntityRule): string[] {
  return [name, ...aliases];
}
