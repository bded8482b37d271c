import { issue, noPlace, type Issue } from '../issues/issue';
import { fileNamePart } from './sidecarName';
import type { Sidecar } from './types';

/**
 * What is wrong with a sidecar that belongs to no digest: `sidecar-without-digest`, with what it holds.
 * @param name of the file, as it is shown
 * @param sidecar undefined if it can't be read
 */
export function strayIssue(name: string, sidecar: Sidecar | undefined): Issue {
  const count = sidecar?.annotations.length ?? 0;
  const notes = sidecar?.articles.length ?? 0;
  if (count === 0 && notes === 0) return issue('sidecar-without-digest', noPlace, name);
  if (count === 0) return issue(notes === 1 ? 'sidecar-without-digest/article' : 'sidecar-without-digest/articles', noPlace, notes, name);
  return issue(count === 1 ? 'sidecar-without-digest/one' : 'sidecar-without-digest/many', noPlace, count, name);
}

/**
 * Whose a sidecar is. A file name holds only a part of some names (`Ana-Müller`); the file itself says the whole.
 * @param part of the file name
 */
export function coderOfSidecar(part: string, sidecar: Sidecar | undefined): string {
  if (part === '' || sidecar === undefined) return part;
  const names = [sidecar.coder, ...sidecar.annotations.map(({ coder }) => coder)];
  return names.find((name) => name !== undefined && fileNamePart(name) === part) ?? part;
}
