import * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchoring/anchorFor';
import { isAttached } from '../../core/annotations/attached';
import { nudged, type Nudge } from '../../core/text/wordEdge';
import { articleIdAt } from '../../host/corpus/articles';
import { innermostPassage } from '../../host/annotations/currentPassage';
import { reveal } from '../../host/positions';
import { tell } from '../../host/tell';
import type { AnnotateServices } from './services';

/** Moves an edge of the annotation at the cursor by one word, and selects it to show its new bounds. */
export class Nudger {
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: AnnotateServices) {}

  /** Queued: the key can be pressed faster than a file is written. */
  nudge(nudge: Nudge, argument: unknown): Promise<boolean> {
    const turn = this.running.then(() => this.nudgeNow(nudge, argument));
    this.running = turn.catch(() => undefined);
    return turn;
  }

  private async nudgeNow(nudge: Nudge, argument: unknown): Promise<boolean> {
    const { acts, corpus, shown } = this.services;
    await acts.settled();
    const place = innermostPassage(shown, argument);
    if (place === undefined || !isAttached(place)) {
      tell(vscode.l10n.t('Place the cursor in a tagged passage.'));
      return false;
    }
    const digest = await corpus.current(place.digest);
    const span = digest === undefined ? undefined : nudged(digest.text, place, nudge);
    if (digest === undefined || span === undefined) return false;
    const set = anchorFor(digest.text, { start: span.start, end: span.end }, articleIdAt(digest, span.start));
    const isDone = await acts.perform(vscode.l10n.t('resize passage'), [{
      kind: 'sidecar', file: place.sidecar, digest: place.digest, changes: [{ kind: 'updateAnnotation', id: place.annotation.id, set }],
    }]);
    if (isDone) await reveal(place.digest, set);
    return isDone;
  }
}
