import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Issue } from '../../issues/issue';
import { FileChanger, openForChange, writtenText, type Refusal } from '../../yaml/changeFile';
import { YamlEdit } from '../../yaml/editYaml';
import { topMap } from '../../yaml/readYaml';
import { mapOf, setField, setList, textField } from '../../yaml/yamlFields';
import { lineList, textScalar } from '../../yaml/yamlText';
import type { EntityType } from '../types';
import { ruleNames, writtenForm } from './names';
import { readEntityRules, readEntries, rulesOf, unreadable, type RuleEntries } from './readEntityRules';
import { movedScope } from './carryRules';
import { isEntityName, isOfDigest, isSameScope, type EntityRules, type RuleScope } from './types';

const topKeys = ['version', 'entities', 'ignore'];
const entityKeys = ['name', 'type', 'aliases', 'entity', 'description', 'digest', 'article'];

type EntityEntry = RuleEntries['entities'][number];

/** Fields of an entity to be set. */
interface EntityUpdate {
  readonly type?: EntityType | undefined;
  readonly entity?: string | undefined;
}

/** One change of the rules, in one scope: rules of other scopes stay as they are. */
export type EntityRuleChange =
  /** The words are not an entity. */
  | { readonly kind: 'ignore'; readonly text: string; readonly scope: RuleScope }
  /** The entity is of this type, and its names are marked wherever they appear. Words that were ignored no longer are. */
  | { readonly kind: 'setType'; readonly name: string; readonly type: EntityType; readonly entity?: string; readonly scope: RuleScope }
  /**
   * One entity is another, or gets another chief name: `from` becomes a further name of `into`, with all its own names.
   * `type` and `entity` are set where they are given.
   */
  | { readonly kind: 'gather'; readonly from: string; readonly into: string; readonly type?: EntityType; readonly entity?: string; readonly scope: RuleScope }
  /**
   * The digest, or all below a folder, has another path, and so have the rules for it alone. Without `to` they are removed.
   * `others`: paths of digests that stay; rules that name one of them by the same end of the path stay too.
   */
  | { readonly kind: 'renameDigest'; readonly digest: string; readonly to: string | undefined; readonly others: readonly string[] };

/** The result of changing the rules. No `text`: the file must not be written; `issues` say why. */
export type EntityRulesResult =
  | { readonly text: string; readonly isChanged: boolean; readonly rules: EntityRules; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies changes to `.policy-digest/entities.yaml`, in order. Only the rules they name are rewritten; all other bytes
 * stay. To undo, write the former text back.
 * @param yamlText what the file holds now; undefined where there is no file
 * @returns changes that could not be made are left out and reported: `invalid-name`
 */
export function changeEntityRules(yamlText: string | undefined, changes: readonly EntityRuleChange[]): EntityRulesResult {
  const file = openForChange(yamlText, (document) => unreadable(document)
    ?? readEntries(document).issues.find(({ code }) => code === 'broken-section'));
  return file.text === undefined ? file : new EntityRulesChanger(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}

/** Changes in progress on one file of rules: the document as it changes. */
class EntityRulesChanger extends FileChanger {
  /** To be called once. */
  apply(changes: readonly EntityRuleChange[]): EntityRulesResult {
    for (const change of changes) this.#applyOne(change);
    const written = writtenText(this.edit, rulesOf(readEntries(this.document)), (text) => readEntityRules(text).rules);
    return written.text === undefined ? written : { text: written.text, isChanged: written.isChanged, rules: written.value, issues: this.issues };
  }

  #applyOne(change: EntityRuleChange): void {
    if (change.kind === 'renameDigest') {
      this.#renameDigest(change.digest, change.to, change.others);
      return;
    }
    const names = change.kind === 'ignore' ? [change.text] : change.kind === 'setType' ? [change.name] : [change.from, change.into];
    const wrong = names.find((name) => !isEntityName(name));
    if (wrong !== undefined) {
      this.report('invalid-name', wrong.slice(0, 40));
      return;
    }
    switch (change.kind) {
      case 'ignore': this.#ignore(change.text.trim(), change.scope); break;
      case 'setType': this.#setType(change.name.trim(), change, change.scope); break;
      case 'gather': this.#gather(change.from.trim(), change.into.trim(), change, change.scope); break;
    }
  }

  #renameDigest(from: string, to: string | undefined, others: readonly string[]): void {
    const { entities, ignored } = readEntries(this.document);
    for (const [key, { rule: { scope }, node }] of [
      ...entities.map((entry) => ['entities', entry] as const), ...ignored.map((entry) => ['ignore', entry] as const),
    ]) {
      const digest = movedScope(scope, from, to ?? '')?.digest ?? this.#renamedEnd(scope, from, to, others);
      if (digest === undefined || !isMap(node)) continue;
      if (to === undefined) this.#remove(key, node);
      else {
        this.edit.touch(node);
        setField(node, 'digest', textScalar(digest), entityKeys);
      }
    }
  }

  /** Rules may name a digest by the end of its path: if no other digest has that end, they are its own. */
  #renamedEnd(scope: RuleScope, from: string, to: string | undefined, others: readonly string[]): string | undefined {
    if (scope.digest === undefined || !isOfDigest(scope, from) || others.some((other) => isOfDigest(scope, other))) return undefined;
    return to === undefined || !isOfDigest(scope, to) ? to ?? '' : undefined;
  }

  #ignore(text: string, scope: RuleScope): void {
    if (this.#ignored(text, scope).length > 0) return;
    const list = this.edit.section('ignore', topKeys);
    const places = scopeFields(scope);
    const node = Object.keys(places).length === 0 ? textScalar(text) : mapOf({ text: textScalar(text), ...places });
    if (list !== undefined) this.edit.add(list, undefined, node);
  }

  #setType(name: string, set: EntityUpdate, scope: RuleScope): void {
    const found = this.#find(name, scope);
    if (found === undefined) this.#add(name, [], set, scope);
    else this.#set(found.node, set);
    this.#stopIgnoring(found === undefined ? [name] : ruleNames(found.rule), scope);
  }

  #gather(from: string, into: string, set: EntityUpdate, scope: RuleScope): void {
    if (from === into) return;
    const target = this.#find(into, scope);
    const source = this.#entities(scope).find(({ rule }) => isNamed(rule.name, from));
    if (source !== undefined && (target === undefined || target.node === source.node)) this.#rename(source, into, set);
    else if (target !== undefined) this.#join(source, from, target, set);
    else this.#add(into, [from], set, scope);
    if (set.type !== undefined) this.#stopIgnoring([from, into], scope);
  }

  /** An entity of the file gets another chief name; the old one stays as a further name. */
  #rename({ rule, node }: EntityEntry, name: string, set: EntityUpdate): void {
    this.edit.touch(node);
    setField(node, 'name', textScalar(name), entityKeys);
    setList(node, 'aliases', [...rule.aliases.filter((alias) => alias !== name), rule.name], entityKeys, lineList);
    this.#set(node, set);
  }

  #join(source: EntityEntry | undefined, from: string, target: EntityEntry, set: EntityUpdate): void {
    const { rule, node } = target;
    const more = source === undefined ? [from] : ruleNames(source.rule);
    const aliases = [...new Set([...rule.aliases, ...more])].filter((alias) => alias !== rule.name);
    this.edit.touch(node);
    setList(node, 'aliases', aliases, entityKeys, lineList);
    this.#set(node, set);
    if (source === undefined) return;
    const description = textField(source.node, 'description');
    if (description !== undefined && textField(node, 'description') === undefined) {
      setField(node, 'description', textScalar(description, 'block'), entityKeys);
    }
    this.#remove('entities', source.node);
  }

  #set(node: YAMLMap, { type, entity }: EntityUpdate): void {
    for (const [key, value] of Object.entries({ type, entity })) {
      if (value === undefined || value === textField(node, key)) continue;
      this.edit.touch(node);
      setField(node, key, textScalar(value), entityKeys);
    }
  }

  #add(name: string, aliases: readonly string[], { type, entity }: EntityUpdate, scope: RuleScope): void {
    const list = this.edit.section('entities', topKeys);
    if (list === undefined) return;
    this.edit.add(list, undefined, mapOf({
      name: textScalar(name),
      type: type && textScalar(type),
      aliases: aliases.length > 0 ? lineList(aliases) : undefined,
      entity: entity === undefined ? undefined : textScalar(entity),
      ...scopeFields(scope),
    }));
  }

  #stopIgnoring(names: readonly string[], scope: RuleScope): void {
    for (const name of names) for (const { node } of this.#ignored(name, scope)) this.#remove('ignore', node);
  }

  #remove(key: string, node: Node): void {
    const list = topMap(this.document)?.get(key, true);
    if (isSeq(list)) this.edit.remove(list, node);
  }

  /** The entity of the file that has this name, as its chief name or else as a further one. */
  #find(name: string, scope: RuleScope): EntityEntry | undefined {
    const entities = this.#entities(scope);
    return entities.find(({ rule }) => isNamed(rule.name, name))
      ?? entities.find(({ rule }) => rule.aliases.some((alias) => isNamed(alias, name)));
  }

  #entities(scope: RuleScope): EntityEntry[] {
    return readEntries(this.document).entities.filter(({ rule }) => isSameScope(rule.scope, scope));
  }

  #ignored(text: string, scope: RuleScope): RuleEntries['ignored'] {
    return readEntries(this.document).ignored.filter(({ rule }) => isNamed(rule.text, text) && isSameScope(rule.scope, scope));
  }
}

function isNamed(name: string, wanted: string): boolean {
  return writtenForm(name) === writtenForm(wanted);
}

function scopeFields({ digest, article }: RuleScope): Record<string, Node> {
  return {
    ...(digest !== undefined && { digest: textScalar(digest) }),
    ...(article !== undefined && { article: textScalar(article) }),
  };
}
