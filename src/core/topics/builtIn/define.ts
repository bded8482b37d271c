import type { Topic } from '../types';

/** Splits a comma-separated list, which may span several lines, even within a phrase. */
function list(text: string): string[] {
  return text.split(',').map((term) => term.trim().replace(/\s+/g, ' ')).filter((term) => term !== '');
}

/**
 * A topic of the built-in codebook, in the form that reads best in source.
 * @param terms comma-separated; a `*` ends a stem, several words are a phrase
 * @param not phrases in which a term does not count, comma-separated
 * @param needs what must be mentioned for the terms to count, comma-separated
 */
export function defineTopic(label: string, description: string, terms: string, not?: string, needs?: string): Topic {
  return {
    label, description, terms: list(terms),
    ...(not === undefined ? {} : { not: list(not) }),
    ...(needs === undefined ? {} : { needs: list(needs) }),
  };
}

/** A topic that is the scene of others: the main one only if no other comes close. */
export function defineScene(label: string, description: string, terms: string, not?: string): Topic {
  return { ...defineTopic(label, description, terms, not), scene: true };
}
