import * as vscode from 'vscode';
import { entityKey } from '../../core/entities/entityKey';
import type { EntityArticle, EntityIndex } from '../../core/entities/index/types';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import type { Analysers } from '../corpus/analysers';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import { BackgroundWork, type ReportError } from '../background';
import { type CancelSignal, finishInSlices, runInSlices } from '../slices';
import { CountedEntities } from './countedEntities';
import type { EntityRuleBooks } from '../researcherFiles/entityRuleBooks';

/** A mention with its digest; offsets are in the digest's text. */
export interface PlacedMention {
  readonly digest: Digest;
  readonly mention: Mention;
}

/** How often interim counts are announced while many digests are counted, in milliseconds. */
const betweenTellings = 1000;

/**
 * The entities of all digests with their counts, computed in the background once first asked for. After a change only the
 * changed articles of changed digests are recounted.
 */
export class WorkspaceEntities implements vscode.Disposable {
  private readonly counted = new CountedEntities();
  private readonly waiting = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly changedMentions = new vscode.EventEmitter<void>();
  private readonly counting: BackgroundWork;
  private readonly disposables: { dispose(): unknown }[];
  private lastTold = 0;
  private isPartTold = false;
  private isWanted = false;

  /** The entities of some digest changed. */
  readonly onDidChange = this.changed.event;
  /** Mentions may have changed without a text change: the researcher's rules did. */
  readonly onDidChangeMentions = this.changedMentions.event;

  constructor(
    private readonly corpus: Corpus, private readonly analysers: Analysers, private readonly rules: EntityRuleBooks, report: ReportError,
  ) {
    this.counting = new BackgroundWork((signal) => this.count(signal), { report });
    this.disposables = [this.counting, this.changed, this.changedMentions];
  }

  start(): void {
    this.disposables.push(
      this.corpus.onDidChange((uri) => { this.look(uri); }),
      ...[this.rules.onDidChange, this.analysers.onDidChangeRecogniser].map((event) => event(() => {
        this.changedMentions.fire();
        this.look(undefined);
      })),
    );
  }

  /** The entities counted so far. Asking for them starts the counting. */
  get index(): EntityIndex {
    if (!this.isWanted) {
      this.isWanted = true;
      this.look(undefined);
    }
    return this.counted.index;
  }

  /** Whether counting is still under way. */
  get isCounting(): boolean {
    return this.waiting.size > 0;
  }

  /** Resolves when the entities of all digests read so far are counted. */
  async ready(): Promise<EntityIndex> {
    await this.corpus.ready;
    await this.rules.ready();
    const { index } = this;
    await this.counting.whenIdle();
    return index;
  }

  /** The mentions of an entity in an article, in order. */
  async mentionsIn({ digest, article }: Pick<EntityArticle, 'digest' | 'article'>, key: string): Promise<PlacedMention[]> {
    const found = this.corpus.get(vscode.Uri.parse(digest));
    const index = found?.articles.findIndex(({ id }) => id === article) ?? -1;
    if (found === undefined || index < 0) return [];
    const recogniser = await this.analysers.recogniser();
    await finishInSlices(found.mentionSteps(index, recogniser));
    return found.mentions(index, recogniser).filter((mention) => entityKey(mention) === key).map((mention) => ({ digest: found, mention }));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** @param uri what changed; undefined: everything may have */
  private look(uri: vscode.Uri | undefined): void {
    if (!this.isWanted) return;
    const keys = uri === undefined ? [...this.counted.digests, ...this.corpus.all().map((digest) => digest.uri.toString())] : [uri.toString()];
    for (const key of keys) this.waiting.add(key);
    this.counting.restart();
  }

  private async count(signal: CancelSignal): Promise<void> {
    const recogniser = await this.analysers.recogniser();
    const isFinished = await runInSlices(this.steps(recogniser), signal);
    if (isFinished) this.tell('complete');
  }

  /** Whoever was shown interim counts is also notified of the complete ones. */
  private tell(extent: 'part' | 'complete'): void {
    const isNews = this.counted.tookChange() || (extent === 'complete' && this.isPartTold);
    this.isPartTold = extent === 'part';
    this.lastTold = performance.now();
    if (isNews) this.changed.fire();
  }

  private *steps(recogniser: EntityRecogniser): Generator<undefined, void> {
    for (const key of this.waiting) {
      yield* this.counted.update(key, this.corpus.get(vscode.Uri.parse(key)), recogniser);
      this.waiting.delete(key);
      if (performance.now() - this.lastTold > betweenTellings) this.tell('part');
      yield;
    }
  }
}
