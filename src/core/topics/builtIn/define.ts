import type { Topic } from '../types';

/** Splits a list separated by commas; it may go over several lines, also within a phrase. */
function list(text: string): string[] {
  return text.split(',').map((term) => term.trim().replace(/\s+/g, ' ')).filter((term) => term !== '');
}

/**
 * A topic of the built-in codebook, in the shape in which it reads best in source.
 * @param terms separated by commas; a `*` ends a stem, several words are a phrase
 * @param not phrases in which a term does not count, separated by commas
 * @param needs what must be spoken of for the terms to count, separated by commas
 */
export function defineTopic(label: string, description: string, terms: string, not?: string, needs?: string): Topic {
  return {
    label, description, terms: list(terms),
    ...(not === undefined ? {} : { not: list(not) }),
    ...(needs === undefined ? {} : { needs: list(needs) }),
  };
}

/** A topic that is where things happen: the main one only where no other comes near. */
export function defineScene(label: string, description: string, terms: string, not?: string): Topic {
  return { ...defineTopic(label, description, terms, not), scene: true };
}
