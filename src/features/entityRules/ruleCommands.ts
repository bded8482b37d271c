import * as vscode from 'vscode';
import type { EntityRuleChange } from '../../core/entities/researcherRules/changeEntityRules';
import { isEntityName } from '../../core/entities/researcherRules/types';
import { entityKey } from '../../core/entities/entityKey';
import type { EntityType } from '../../core/entities/types';
import { CommandArguments } from '../../host/commandArguments';
import { researcherFileFor } from '../../host/researcherFiles/researcherFiles';
import { typeLabel } from '../../host/entityLabels';
import { entityTargetOf } from '../../host/annotations/targets';
import { type ChosenEntity, pickEntity, pickType, typeNamed } from './pickEntity';
import { nameOfTarget, type RuleTarget, ruleTarget } from './ruleTarget';
import type { RuleServices } from './services';

/** These words are no entity: never marked again. `selected`: all entities selected in a tree. */
export async function notAnEntity(services: RuleServices, argument: unknown, selected: unknown): Promise<boolean> {
  const targets = await targetsOf(services, argument, selected);
  const [first] = targets;
  if (first === undefined) return false;
  // A selection slightly larger or smaller than the mention means the mention.
  const wordings = targets.flatMap(({ wordings: own, mention, touched }) => (mention === undefined && touched !== undefined ? [touched.text] : own));
  return perform(services, first, vscode.l10n.t('“{0}” is not an entity', shortList(wordings)),
    wordings.map((text) => ({ kind: 'ignore', text, scope: first.scope })));
}

/** An entity is of another type: all its mentions, and its names wherever they occur. */
export async function changeEntityType(services: RuleServices, argument: unknown, selected: unknown): Promise<boolean> {
  const targets = await targetsOf(services, argument, selected);
  const [first] = targets;
  if (first === undefined) return false;
  const names = targets.map(nameOfTarget);
  const type = typeNamed(new CommandArguments(argument).text('type'))
    ?? await pickType(vscode.l10n.t('Type of “{0}”', shortList(names)), first.mention?.type);
  if (type === undefined) return false;
  return perform(services, first, vscode.l10n.t('“{0}”: {1}', shortList(names), typeLabel(type)),
    targets.flatMap((target) => [...freed(target), setType(target, nameOfTarget(target), type)]));
}

/** Words are marked wherever they occur: as the entity recognised here, or else as a new one. */
export async function markEntity(services: RuleServices, argument: unknown): Promise<boolean> {
  const target = await ruleTarget(services, argument);
  if (target === undefined) return false;
  const [text = ''] = target.wordings;
  const type = typeNamed(new CommandArguments(argument).text('type')) ?? await pickType(vscode.l10n.t('Always mark “{0}” as…', text), undefined);
  if (type === undefined) return false;
  const name = nameOfTarget(target);
  const change: EntityRuleChange = name === text
    ? setType(target, text, type)
    : { kind: 'gather', from: text, into: name, type, ...identity(target.mention), scope: target.scope };
  return perform(services, target, vscode.l10n.t('always mark “{0}”', text), [...freed(target), change]);
}

/** Two names of one entity: all mentions of the first are gathered under the second. */
export async function sameEntity(services: RuleServices, argument: unknown, selected: unknown): Promise<boolean> {
  const targets = await targetsOf(services, argument, selected);
  const [first] = targets;
  if (first === undefined) return false;
  const names = targets.map(nameOfTarget);
  const own = targets.length === 1 && first.mention !== undefined ? entityKey(first.mention) : undefined;
  const into = chosenByName(services, new CommandArguments(argument), first.mention?.type)
    ?? await pickEntity(vscode.l10n.t('“{0}” is the same as…', shortList(names)), services.entities.index, own);
  if (into === undefined) return false;
  // Words that were not recognised must be marked, which needs a type.
  const type = into.type ?? targets.find(({ mention }) => mention !== undefined)?.mention?.type
    ?? await pickType(vscode.l10n.t('Type of “{0}”', into.canonical), undefined);
  if (type === undefined) return false;
  return perform(services, first, vscode.l10n.t('“{0}” is “{1}”', shortList(names), into.canonical),
    targets.flatMap((target) => [...freed(target), gather(target, into, type)]));
}

/** Gives an entity another main name. The digest's text stays as it is. */
export async function renameEntity(services: RuleServices, argument: unknown): Promise<boolean> {
  const target = await ruleTarget(services, argument);
  if (target === undefined) return false;
  const from = target.touched?.canonical ?? nameOfTarget(target);
  const to = new CommandArguments(argument).text('to') ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename “{0}”', from), value: from,
    prompt: vscode.l10n.t('All its mentions will be listed under this name. The text of the digest stays the same.'),
    validateInput: (text) => (isEntityName(text) ? undefined : vscode.l10n.t('A name needs at least one letter or digit, and at most 200 characters.')),
  });
  return to === undefined ? false : renameTo(services, target, to);
}

export function renameTo(services: RuleServices, target: RuleTarget, to: string): Promise<boolean> {
  const { mention = target.touched, scope } = target;
  const from = mention?.canonical ?? nameOfTarget(target);
  if (!isEntityName(to) || to.trim() === from) return Promise.resolve(false);
  return perform(services, target, vscode.l10n.t('rename {0} to {1}', from, to.trim()),
    [{ kind: 'gather', from, into: to.trim(), ...identity(mention), scope }]);
}

/** A tree passes the node of its menu and all selected ones. */
async function targetsOf(services: RuleServices, argument: unknown, selected: unknown): Promise<RuleTarget[]> {
  const nodes = Array.isArray(selected) ? selected.filter((node) => entityTargetOf(node) !== undefined) : [];
  const targets = await Promise.all((nodes.length > 1 ? nodes : [argument]).map((node: unknown) => ruleTarget(services, node)));
  return targets.filter((target) => target !== undefined);
}

function setType({ mention, scope }: RuleTarget, name: string, type: EntityType): EntityRuleChange {
  return { kind: 'setType', name, type, ...identity(mention), scope };
}

function gather(target: RuleTarget, into: ChosenEntity, type: EntityType): EntityRuleChange {
  const needsType = target.mention?.type !== type;
  return { kind: 'gather', from: nameOfTarget(target), into: into.canonical, ...(needsType && { type }), ...identity(into), scope: target.scope };
}

function identity(known: { readonly entity?: string } | undefined): { readonly entity?: string } {
  return known?.entity === undefined ? {} : { entity: known.entity };
}

/** Words within a longer mention can only be marked if that one isn't. */
function freed({ mention, touched, wordings: [text = ''], scope }: RuleTarget): EntityRuleChange[] {
  const isPart = mention === undefined && touched !== undefined && touched.text !== text && touched.text.includes(text);
  return isPart ? [{ kind: 'ignore', text: touched.text, scope }] : [];
}

/** The entity with the name passed to a command; among several, the one of the same type. */
function chosenByName({ entities }: RuleServices, args: CommandArguments, type: EntityType | undefined): ChosenEntity | undefined {
  const name = args.text('into');
  if (name === undefined || !isEntityName(name)) return undefined;
  const known = entities.index.get(args.text('intoKey') ?? '');
  if (known !== undefined) return known;
  const found = entities.index.list({ filter: name }).filter(({ canonical }) => canonical === name);
  return found.find((entity) => entity.type === type) ?? found[0] ?? { canonical: name };
}

function perform({ acts, entities }: RuleServices, { digest, mention }: RuleTarget, label: string, changes: readonly EntityRuleChange[]): Promise<boolean> {
  // Only a full count is told.
  const known = mention && entities.index.get(entityKey(mention));
  const places = entities.isCounting ? undefined : known?.mentions;
  return acts.perform(label, [{ kind: 'entityRules', file: researcherFileFor(digest, 'entities.yaml'), changes }], places);
}

const mostNamed = 3;

function shortList(names: readonly string[]): string {
  const shown = [...new Set(names)];
  return shown.length > mostNamed ? `${shown.slice(0, mostNamed).join(', ')}, …` : shown.join(', ');
}
