import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import { indexLines, positionAt } from '../../core/text/lines';
import type { Digest } from '../../host/corpus/digest';
import { mentionAt, type MentionServices, mentionsOf } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';
import { toRange } from '../../host/positions';
import { giveWay, runInSlices } from '../../host/slices';
import type { Span } from '../../core/text/span';

/** Find All References of an entity: all its mentions in all digests. */
export class MentionReferences implements vscode.ReferenceProvider {
  constructor(private readonly services: MentionServices & { readonly entities: WorkspaceEntities }) {}

  async provideReferences(
    document: vscode.TextDocument, position: vscode.Position, _context: vscode.ReferenceContext, token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const at = await mentionAt(this.services, document, new vscode.Range(position, position));
    if (at === undefined) return [];
    const key = entityKey(at.mention);
    const index = await this.services.entities.ready();
    const found = new Map<Digest, Span[]>();
    for (const place of index.articlesOf(key)) {
      if (token.isCancellationRequested) return [];
      for (const { digest, mention } of await this.services.entities.mentionsIn(place, key)) {
        const spans = found.get(digest) ?? [];
        found.set(digest, spans);
        spans.push(mention);
      }
      await giveWay();
    }
    return [...found].flatMap(([digest, spans]) => locations(digest, spans));
  }
}

/** Offsets become lines and columns without opening the digest's document. */
function locations(digest: Digest, spans: readonly Span[]): vscode.Location[] {
  const lines = indexLines(digest.text);
  const place = (offset: number): vscode.Position => {
    const { line, column } = positionAt(lines, offset);
    return new vscode.Position(line, column);
  };
  return spans.map(({ start, end }) => new vscode.Location(digest.uri, new vscode.Range(place(start), place(end))));
}

/**
 * Highlights all mentions of the entity at the cursor. Elsewhere the list is empty, not undefined: the editor would then
 * highlight the word itself.
 */
export class MentionHighlights implements vscode.DocumentHighlightProvider {
  constructor(private readonly services: MentionServices) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[]> {
    const at = await mentionAt(this.services, document, new vscode.Range(position, position));
    if (at === undefined || token.isCancellationRequested) return [];
    const key = entityKey(at.mention);
    const highlights: vscode.DocumentHighlight[] = [];
    const recogniser = await this.services.analysers.recogniser();
    const gather = function* () {
      for (const mentions of mentionsOf(at.digest, recogniser, (mention) => entityKey(mention) === key)) {
        highlights.push(...mentions.map((mention) => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Text)));
        yield;
      }
    };
    const isFinished = await runInSlices(gather(), token);
    return isFinished && at.digest.version === document.version ? highlights : [];
  }
}
