import { isMap, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Issue } from '../../issues/issue';
import { issueAt, readYaml, topMap } from '../../yaml/readYaml';
import { refuseVersion } from '../../yaml/refusals';
import { hasAlias, isNothing, listField, optional, textField, textOf } from '../../yaml/yamlFields';
import { entityTypes, type EntityType } from '../types';
import { ruleNames, writtenForm } from './names';
import { type EntityRule, type EntityRules, type IgnoreRule, isEntityName, type RuleScope } from './types';

/** A rule with the node that it was read from. */
export interface RuleEntry<Rule> {
  readonly rule: Rule;
  readonly node: Node;
}

/** The rules that could be read from a file, in its order. */
export interface RuleEntries {
  readonly entities: readonly (RuleEntry<EntityRule> & { readonly node: YAMLMap })[];
  readonly ignored: readonly RuleEntry<IgnoreRule>[];
  readonly issues: readonly Issue[];
}

/**
 * Reads `.policy-digest/entities.yaml`. Unknown keys are left alone; anything with a wrong shape is left out and
 * reported.
 * @returns `rules` is undefined where the file as a whole cannot be read: it must not be written then.
 *   Codes: those of `readYaml`, `lexicon-not-a-mapping`, `lexicon-too-new`, `lexicon-version`, `broken-section`,
 *   `broken-entity`, `unknown-type`, `ambiguous-name`, `yaml-alias`.
 */
export function readEntityRules(yamlText: string): { rules: EntityRules | undefined; issues: Issue[] } {
  const { document, issues } = readYaml(yamlText);
  if (document === undefined) return { rules: undefined, issues: [...issues] };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { rules: undefined, issues: [...issues, refusal] };
  const entries = readEntries(document);
  return { rules: rulesOf(entries), issues: [...issues, ...entries.issues].sort((a, b) => a.start - b.start) };
}

/** Why a document is not a lexicon of a version that this program knows. */
export function unreadable(document: Document): Issue | undefined {
  return refuseVersion(document, 'lexicon');
}

export function rulesOf({ entities, ignored }: RuleEntries): EntityRules {
  return { entities: entities.map(({ rule }) => rule), ignored: ignored.map(({ rule }) => rule) };
}

/** Reads all rules, and reports the broken ones. */
export function readEntries(document: Document): RuleEntries {
  const top = topMap(document);
  const issues: Issue[] = [];
  const entities = itemsOf(top, 'entities', issues).flatMap((node) => {
    const rule = readEntity(node, issues);
    return rule === undefined || !isMap(node) ? [] : [{ rule, node }];
  });
  const ignored = itemsOf(top, 'ignore', issues).flatMap((node) => {
    const rule = readIgnored(node, issues);
    return rule === undefined ? [] : [{ rule, node }];
  });
  return { entities, ignored, issues: [...issues, ...ambiguities(entities)] };
}

function itemsOf(top: YAMLMap | undefined, key: string, issues: Issue[]): Node[] {
  const list = top?.get(key, true);
  if (isSeq(list)) return list.items as Node[];
  if (!isNothing(list)) issues.push(issueAt('broken-section', list, key));
  return [];
}

function readEntity(node: Node, issues: Issue[]): EntityRule | undefined {
  const name = isMap(node) ? textField(node, 'name')?.trim() : undefined;
  if (!isMap(node) || name === undefined || !isEntityName(name) || hasAlias(node)) {
    if (hasAlias(node)) issues.push(issueAt('yaml-alias/entity', node));
    else issues.push(issueAt(name === undefined ? 'broken-entity/no-name' : 'broken-entity/name', node));
    return undefined;
  }
  const aliases = listField(node, 'aliases').map((alias) => alias.trim());
  for (const alias of aliases) {
    if (!isEntityName(alias)) issues.push(issueAt('broken-entity/alias', node.get('aliases', true), alias));
  }
  return {
    name,
    ...optional('type', readType(node, issues)),
    aliases: aliases.filter(isEntityName),
    ...optional('entity', textField(node, 'entity')?.trim()),
    scope: readScope(node),
  };
}

function readType(node: YAMLMap, issues: Issue[]): EntityType | undefined {
  const written = textField(node, 'type');
  if (written === undefined) return undefined;
  const type = entityTypes.find((known) => known === written.trim().toUpperCase());
  if (type === undefined) issues.push(issueAt('unknown-type', node.get('type', true), written, entityTypes.join(', ')));
  return type;
}

/** A bare text, or a mapping if it is ignored in some places only. */
function readIgnored(node: Node, issues: Issue[]): IgnoreRule | undefined {
  const text = (isMap(node) ? textField(node, 'text') : textOf(node))?.trim();
  if (text === undefined || text === '') {
    issues.push(issueAt('broken-entity/ignore', node));
    return undefined;
  }
  return { text, scope: isMap(node) ? readScope(node) : {} };
}

function readScope(node: YAMLMap): RuleScope {
  return { ...optional('digest', textField(node, 'digest')?.trim()), ...optional('article', textField(node, 'article')?.trim()) };
}

/** A name that two entities claim in the same place: the first one gets it. */
function ambiguities(entities: RuleEntries['entities']): Issue[] {
  const owners = new Map<string, EntityRule>();
  const issues: Issue[] = [];
  for (const { rule, node } of entities) {
    for (const name of ruleNames(rule)) {
      const key = JSON.stringify([writtenForm(name), rule.scope.digest, rule.scope.article]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, rule);
      else if (owner !== rule) issues.push(issueAt('ambiguous-name', node.get(name === rule.name ? 'name' : 'aliases', true), name, owner.name));
    }
  }
  return issues;
}
