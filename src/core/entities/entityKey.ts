import type { Mention } from './types';

/** `TYPE:canonical`: what distinguishes one entity from another. */
export const entityKey = (mention: Pick<Mention, 'type' | 'canonical'>): string => `${mention.type}:${mention.canonical}`;

/** Code unit order: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
