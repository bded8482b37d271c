import { comparableName, isSamePath } from '../../text/filePaths';
import type { EntityType } from '../types';

/** Where a rule applies; without both, everywhere. */
export interface RuleScope {
  /** The digest's path relative to the folder of `.policy-digest`, with `/`, or the end of it: its name. */
  readonly digest?: string;
  /** The id of an article. */
  readonly article?: string;
}

/** The researcher's correction of an entity. An entity recognised by one of its names is this one. */
export interface EntityRule {
  readonly name: string;
  /** With a type, the names are marked wherever they appear, and have this type whatever was recognised. */
  readonly type?: EntityType;
  /** Further names. */
  readonly aliases: readonly string[];
  /** Known identity, such as a Wikidata QID. */
  readonly entity?: string;
  readonly scope: RuleScope;
}

/** A rule whose names are marked wherever they appear. */
export type MarkingRule = EntityRule & { readonly type: EntityType };

/** Words that are not an entity, as written. */
export interface IgnoreRule {
  readonly text: string;
  readonly scope: RuleScope;
}

/** The content of `.policy-digest/entities.yaml`. */
export interface EntityRules {
  readonly entities: readonly EntityRule[];
  readonly ignored: readonly IgnoreRule[];
}

export const everywhere: RuleScope = {};

export function isSameScope(a: RuleScope, b: RuleScope): boolean {
  return isSamePath(a.digest ?? '', b.digest ?? '') && a.article === b.article;
}

/** Whether rules of a scope apply in a digest, in all its articles or in some. */
export function isOfDigest(scope: RuleScope, digest: string): boolean {
  if (scope.digest === undefined) return true;
  const [path, end] = [comparableName(digest), comparableName(scope.digest)];
  return path === end || path.endsWith(`/${end}`);
}

/** Amounts and dates are grouped by value: rules about names do not touch them. */
export function isValueType(type: EntityType): boolean {
  return type === 'MONEY' || type === 'PERCENT' || type === 'DATE';
}

/** Longer than any name; a whole paragraph selected by mistake is not a name. */
const longestName = 200;

/** Whether a text can be the name of an entity: words on one line. */
export function isEntityName(text: string): boolean {
  return text.trim() !== '' && text.length <= longestName && !/[\p{Cc}\u2028\u2029]/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}
