import * as vscode from 'vscode';
import type { Mention } from '../../core/entities/types';
import type { Analysers } from '../../host/corpus/analysers';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { indexedArticleAt } from '../../host/articles';
import { typeLabel } from '../../host/entityLabels';
import { appendWords } from '../../host/plainMarkdown';
import { toRange } from '../../host/positions';
import { settings } from '../../host/settings';

/** What an entity is: its chief name, its kind, how often the digest names it, and where to read more. */
export class EntityHover implements vscode.HoverProvider {
  constructor(private readonly corpus: Corpus, private readonly analysers: Analysers) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const digest = await this.corpus.upToDate(document);
    if (digest === undefined) return undefined;
    const offset = document.offsetAt(position);
    const index = indexedArticleAt(digest, offset)?.index;
    if (index === undefined) return undefined;
    const mention = digest.mentions(index, await this.analysers.recogniser())
      .find(({ start, end }) => start <= offset && offset < end);
    if (mention === undefined || !settings.entityTypes(document.uri).includes(mention.type)) return undefined;
    return new vscode.Hover(describe(mention, countKnown(digest, mention)), toRange(document, mention));
  }
}

function countKnown(digest: Digest, wanted: Mention): number {
  return digest.articles.reduce((count, _, index) => count + (digest.knownMentions(index) ?? [])
    .filter((mention) => mention.type === wanted.type && mention.canonical === wanted.canonical).length, 0);
}

/** The text of a digest is data: it is appended as text, never as Markdown. */
function describe(mention: Mention, count: number): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  appendWords(text.appendMarkdown('**'), mention.canonical).appendMarkdown('** · ');
  appendWords(text, typeLabel(mention.type));
  text.appendMarkdown('\n\n');
  appendWords(text, count === 1 ? vscode.l10n.t('Named once in what you have seen of this digest')
    : vscode.l10n.t('Named {0} times in what you have seen of this digest', count));
  if (mention.entity !== undefined && /^Q\d+$/.test(mention.entity)) {
    text.appendMarkdown(`\n\n[${vscode.l10n.t('Wikidata')} ${mention.entity}](https://www.wikidata.org/wiki/${mention.entity})`);
  }
  return text;
}
