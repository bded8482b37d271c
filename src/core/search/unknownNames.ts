import { similarity } from '../annotations/anchoring/distance';
import { issue, type Issue } from '../issues/issue';
import { foldName } from '../text/foldName';
import { isNamedField, type NamedField, type QueryNames, standsFor } from './queryNames';
import { tokeniseQuery } from './tokeniseQuery';

/** How alike a known name must be to be meant: half of the letters, so that two swapped letters of a short name are still seen. */
const leastAlike = 0.5;

/** No name is longer; a query may hold anything. */
const longestName = 500;

/**
 * The tags, topics, digests and coders of a query that the folder doesn't have, each with the one that may be meant: nothing can
 * be found by them. Fields without names in `names` are not judged; nor is an empty value, which asks for passages without any.
 *
 * Issues, with offsets in the query's text: `unknown-tag`, `unknown-topic`, `unknown-digest`, `unknown-coder`.
 */
export function unknownNames(text: string, names: QueryNames): Issue[] {
  return tokeniseQuery(text).tokens.flatMap((token) => {
    const field = token.field?.toLowerCase();
    const known = isNamedField(field) ? names[field] : undefined;
    const value = token.value.slice(0, longestName);
    if (!isNamedField(field) || known === undefined || value.trim() === '') return [];
    if (known.some((name) => standsFor[field](name, value))) return [];
    const near = nearest(field, known, value);
    return [near === undefined ? issue(`unknown-${field}`, token, value) : issue(`unknown-${field}/near`, token, value, near)];
  });
}

function nearest(field: NamedField, known: readonly string[], value: string): string | undefined {
  const wanted = foldName(value);
  let best: { readonly name: string; readonly alike: number } | undefined;
  for (const name of known) {
    const alike = Math.max(...spellings(field, name).map((spelling) => likeness(foldName(spelling), wanted)));
    if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { name, alike };
  }
  return best?.name;
}

/** What people write for a name: all of it, its last part, a file without its ending. */
function spellings(field: NamedField, name: string): string[] {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return field === 'digest' ? [name, last, last.replace(/\.[^.]*$/, '')] : [name, last];
}

/** Names so different in length that they can't be alike are not compared: there may be thousands. */
function likeness(a: string, b: string): number {
  return Math.min(a.length, b.length) < leastAlike * Math.max(a.length, b.length) ? 0 : similarity(a, b);
}
