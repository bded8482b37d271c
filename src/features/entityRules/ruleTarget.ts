import * as vscode from 'vscode';
import { isEntityName, isValueType, type RuleScope } from '../../core/entities/researcherRules/types';
import type { Mention } from '../../core/entities/types';
import { trimmed } from '../../core/text/span';
import { articleIdAt } from '../../host/corpus/articles';
import { CommandArguments } from '../../host/commandArguments';
import { digestOfEditor } from '../../host/corpus/digestOfEditor';
import { pathOfDigest } from '../../host/researcherFiles/researcherFiles';
import { mentionAt } from '../../host/corpus/mentionAt';
import { toSpan } from '../../host/positions';
import { type EntityTarget, entityTargetOf } from '../../host/annotations/targets';
import { tell } from '../../host/tell';
import type { RuleServices } from './services';

/** What a rule is made from. */
export interface RuleTarget {
  /** Its wordings: one in an editor, all of them in a list of entities. */
  readonly wordings: readonly string[];
  /** What it was recognised as; undefined for words that aren't a mention. */
  readonly mention: Pick<Mention, 'canonical' | 'type' | 'entity'> | undefined;
  /** The mention that these words are, or else one that they touch. */
  readonly touched: Mention | undefined;
  readonly digest: vscode.Uri;
  readonly scope: RuleScope;
}

/**
 * What a command acts on: an entity of a tree, given words (`{text}`), or else the selection or the mention at the cursor.
 * Informs the user if there is neither.
 */
export async function ruleTarget(services: RuleServices, argument: unknown): Promise<RuleTarget | undefined> {
  const entity = entityTargetOf(argument);
  if (entity !== undefined) return ofEntity(services, entity);
  const given = givenTarget(services, new CommandArguments(argument));
  return given ?? ofEditor(services, new CommandArguments(argument).text('scope'));
}

/** The name that a target's entity is grouped under. Amounts and dates are grouped by value: for them, the words. */
export function nameOfTarget({ mention, wordings }: RuleTarget): string {
  return mention !== undefined && !isValueType(mention.type) ? mention.canonical : wordings[0] ?? '';
}

function ofEntity({ entities }: RuleServices, { key, canonical, type, entity, wordings, digest }: EntityTarget): RuleTarget {
  // The row may lag behind the counts.
  return {
    wordings: entities.index.get(key)?.wordings ?? wordings,
    mention: { canonical, type, ...(entity !== undefined && { entity }) },
    touched: undefined,
    digest: vscode.Uri.parse(digest),
    scope: {},
  };
}

function givenTarget({ corpus, entities }: RuleServices, args: CommandArguments): RuleTarget | undefined {
  const text = args.text('text');
  const digest = args.uri('digest') ?? vscode.window.activeTextEditor?.document.uri ?? corpus.all()[0]?.uri;
  if (text === undefined || digest === undefined) return undefined;
  const key = args.text('key');
  const known = key === undefined
    ? entities.index.list({ filter: text }).find(({ canonical, wordings }) => canonical === text || wordings.includes(text))
    : entities.index.get(key);
  return { wordings: [text], mention: known, touched: undefined, digest, scope: scopeOf(args.text('scope'), digest, args.text('article')) };
}

async function ofEditor(services: RuleServices, scope: string | undefined): Promise<RuleTarget | undefined> {
  const found = await digestOfEditor(services.corpus);
  if (found === undefined) return undefined;
  const { editor: { document, selection }, digest } = found;
  const at = await mentionAt(services, document, selection);
  const selected = trimmed(digest.text, toSpan(document, selection));
  const mention = at?.mention;
  const words = selected === undefined ? mention?.text : digest.text.slice(selected.start, selected.end);
  if (words === undefined || !isEntityName(words)) {
    tell(vscode.l10n.t('Place the cursor on a name, or select one: a few words on a single line.'));
    return undefined;
  }
  const isWhole = mention !== undefined && (selected === undefined || (selected.start === mention.start && selected.end === mention.end));
  return {
    wordings: [words],
    mention: isWhole ? mention : undefined,
    touched: mention,
    digest: digest.uri,
    scope: scopeOf(scope, digest.uri, articleIdAt(digest, document.offsetAt(selection.start))),
  };
}

/** @param name `digest` or `article`; anything else means everywhere */
function scopeOf(name: string | undefined, digest: vscode.Uri, article: string | undefined): RuleScope {
  if (name !== 'digest' && name !== 'article') return {};
  const path = pathOfDigest(digest);
  return name === 'article' && article !== undefined ? { digest: path, article } : { digest: path };
}
