import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import type { IndexedEntity } from '../../core/entities/index/types';
import { mentionAt, type MentionAt, type MentionServices } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';
import { appendLink } from '../../host/commandLink';
import { typeLabel } from '../../host/entityLabels';
import { appendWords } from '../../host/plainMarkdown';
import { plural } from '../../host/plural';
import { toRange } from '../../host/positions';
import { settings } from '../../host/settings';

/** How many other wordings are enough to show what an entity is called. */
const mostWordings = 8;

/** What an entity is: its main name, type, other wordings, number of mentions, and the corrections available. */
export class EntityHover implements vscode.HoverProvider {
  constructor(private readonly services: MentionServices & { readonly entities: WorkspaceEntities }) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const at = await mentionAt(this.services, document, new vscode.Range(position, position));
    if (at === undefined || document.offsetAt(position) >= at.mention.end || !settings.entityTypes(document.uri).includes(at.mention.type)) return undefined;
    return new vscode.Hover(this.describe(at), toRange(document, at.mention));
  }

  /** The text of a digest is data: it is appended as text, never as Markdown. */
  private describe({ digest, article, mention }: MentionAt): vscode.MarkdownString {
    const { entities } = this.services;
    const key = entityKey(mention);
    const known = entities.index.get(key);
    const text = new vscode.MarkdownString();
    appendWords(text.appendMarkdown('**'), mention.canonical).appendMarkdown('** · ');
    appendWords(text, typeLabel(mention.type));
    const wordings = (known?.wordings ?? []).filter((wording) => wording !== mention.canonical).slice(0, mostWordings);
    if (wordings.length > 0) appendWords(text.appendMarkdown('\n\n'), vscode.l10n.t('Also: {0}', wordings.join(' · ')));
    const here = entities.index.articlesOf(key).filter((place) => place.digest === digest.uri.toString())
      .reduce((count, place) => count + place.mentions, 0);
    if (known !== undefined) appendWords(text.appendMarkdown('\n\n'), counts(here, known, entities.isCounting));
    const target = { text: mention.text, key, digest: digest.uri.toString(), article: article.id };
    text.appendMarkdown('\n\n');
    appendLink(text, vscode.l10n.t('Not an entity'), 'policyDigest.notAnEntity', target);
    appendLink(text.appendMarkdown(' | '), vscode.l10n.t('Change type…'), 'policyDigest.changeEntityType', target);
    appendLink(text.appendMarkdown(' | '), vscode.l10n.t('Same as…'), 'policyDigest.sameEntity', target);
    const place = { digest: digest.uri.toString(), start: mention.start };
    appendLink(text.appendMarkdown(' | '), vscode.l10n.t('All mentions'), 'policyDigest.findMentions', place);
    if (!isWikidata(mention.entity)) return text;
    return appendLink(text.appendMarkdown(' | '), `Wikidata ${mention.entity}`, 'policyDigest.openEntityPage', { entity: mention.entity });
  }
}

function counts(here: number, { mentions, digests }: IndexedEntity, isCounting: boolean): string {
  const inDigest = plural(here, 'Mentioned once in this digest.', 'Mentioned {0} times in this digest.');
  const inAll = digests === 1 ? vscode.l10n.t('No other digest mentions it.')
    : plural(mentions, 'Mentioned once in {1} digests.', 'Mentioned {0} times in {1} digests.', String(digests));
  return `${inDigest} ${isCounting ? vscode.l10n.t('Still counting the other digests…') : inAll}`;
}

function isWikidata(entity: string | undefined): entity is string {
  return entity !== undefined && /^Q\d+$/.test(entity);
}

/** Opens an entity's Wikidata page in the browser: only on a click. */
export async function openEntityPage(entity: string | undefined): Promise<boolean> {
  if (!isWikidata(entity)) return false;
  return vscode.env.openExternal(vscode.Uri.parse(`https://www.wikidata.org/wiki/${entity}`));
}
