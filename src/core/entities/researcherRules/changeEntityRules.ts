import type { Issue } from '../../text/span';
import { openForChange, type Refusal } from '../../yaml/changeFile';
import { YamlEdit } from '../../yaml/editYaml';
import type { EntityType } from '../types';
import { EntityRulesAct } from './entityRulesAct';
import { readEntries, unreadable } from './readEntityRules';
import type { EntityRules, RuleScope } from './types';

/** One act on the rules, in one scope: rules of another scope stay as they are. */
export type EntityRuleChange =
  /** The words are no entity. */
  | { readonly kind: 'ignore'; readonly text: string; readonly scope: RuleScope }
  /** The entity is of this type, and its names are marked wherever they stand. Words that were ignored no longer are. */
  | { readonly kind: 'setType'; readonly name: string; readonly type: EntityType; readonly entity?: string; readonly scope: RuleScope }
  /**
   * One entity is another, or gets another chief name: `from` becomes a further name of `into`, with all its own names.
   * `type` and `entity` are set where they are given.
   */
  | { readonly kind: 'gather'; readonly from: string; readonly into: string; readonly type?: EntityType; readonly entity?: string; readonly scope: RuleScope };

/** What comes of changing the rules. No `text`: the file must not be written; `issues` say why. */
export type EntityRulesResult =
  | { readonly text: string; readonly rules: EntityRules; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies acts to `.policy-digest/entities.yaml`, in order. Only the rules they name are written anew; all other bytes stay.
 * To undo, write the former text back.
 * @param yamlText what the file holds now; undefined where there is no file
 * @returns acts that could not be done are left out and reported: `invalid-name`
 */
export function changeEntityRules(yamlText: string | undefined, changes: readonly EntityRuleChange[]): EntityRulesResult {
  const file = openForChange(yamlText, (document) => unreadable(document)
    ?? readEntries(document).issues.find(({ code }) => code === 'broken-section'));
  return file.text === undefined ? file : new EntityRulesAct(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}
