import * as vscode from 'vscode';
import { FollowUps } from '../../core/related/followUps';
import { NearDuplicates } from '../../core/related/nearDuplicates';
import type { FollowUp } from '../../core/related/types';
import type { Steps } from '../../core/steps';
import { tellingTypes, type EntityRecogniser } from '../../core/entities/types';
import type { Analysers } from '../corpus/analysers';
import type { Corpus } from '../corpus/corpus';
import { BackgroundWork, type ReportError } from '../background';
import { type CancelSignal, runInSlices } from '../slices';
import { ArticleFollower, type FollowedArticle } from './articleFollower';

/** Pause between the last change and comparing the articles again, in milliseconds: nobody waits for it. */
const pause = 1000;

/** Which articles of the workspace tell the same story, and which follow one up. Updated in the background. */
export class RelatedArticles implements vscode.Disposable {
  private readonly duplicates = new NearDuplicates();
  private readonly duplicatesFollower: ArticleFollower;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly comparing: BackgroundWork;
  private readonly disposables: { dispose(): unknown }[];
  private followUps: FollowUpsBy | undefined;

  /** Articles were compared again. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, private readonly analysers: Analysers, report: ReportError) {
    this.duplicatesFollower = new ArticleFollower(corpus, {
      keySteps: wordsKeySteps,
      setSteps: (article) => this.setDuplicate(article),
      delete: (key) => { this.duplicates.delete(key); },
    });
    this.comparing = new BackgroundWork((signal) => this.compare(signal), { report, quiet: pause });
    this.disposables = [this.comparing, this.changed];
  }

  start(): void {
    this.disposables.push(this.corpus.onDidChange(() => { this.comparing.restart(); }));
  }

  /** Groups of articles that tell the same story, by their keys (`articleKey`). */
  duplicateGroups(): readonly (readonly string[])[] {
    return this.duplicates.groups();
  }

  duplicatesOf(key: string): readonly string[] {
    return this.duplicates.of(key);
  }

  /** Best first. The first call reads all articles. @returns undefined if cancelled */
  async followUpsOf(key: string, signal: CancelSignal): Promise<readonly FollowUp[] | undefined> {
    const recogniser = await this.analysers.recogniser();
    if (this.followUps?.recogniser !== recogniser) this.followUps = this.followUpsBy(recogniser);
    const { found, follower } = this.followUps;
    if (!await runInSlices(follower.steps(), signal)) return undefined;
    const same = new Set(this.duplicates.of(key));
    return found.of(key, mostFollowUps, (other) => same.has(other));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async compare(signal: CancelSignal): Promise<void> {
    if (await runInSlices(this.duplicatesFollower.steps(), signal)) this.changed.fire();
  }

  private *setDuplicate(article: FollowedArticle): Steps<void> {
    this.duplicates.set(article.key, textOf(article));
    yield;
  }

  private followUpsBy(recogniser: EntityRecogniser): FollowUpsBy {
    const found = new FollowUps();
    const follower = new ArticleFollower(this.corpus, {
      keySteps: ({ digest, index }) => digest.mentionKeySteps(index, recogniser),
      setSteps: function* (article) {
        const entities = yield* entitySteps(article, recogniser);
        found.set({ key: article.key, ...textOf(article), entities });
      },
      delete: (key) => { found.delete(key); },
    });
    return { recogniser, found, follower };
  }
}

/** Follow-ups by the entities that a recogniser finds. */
interface FollowUpsBy {
  readonly recogniser: EntityRecogniser;
  readonly found: FollowUps;
  readonly follower: ArticleFollower;
}

const mostFollowUps = 12;

function* wordsKeySteps({ digest, index }: FollowedArticle): Steps<string> {
  yield;
  return digest.readers[index]?.wordsKey() ?? '';
}

function textOf({ digest, index }: FollowedArticle): { readonly title: string; readonly body: string } {
  return digest.readers[index]?.input ?? { title: '', body: '' };
}

function* entitySteps({ digest, index }: FollowedArticle, recogniser: EntityRecogniser): Steps<string[]> {
  const mentions = yield* digest.mentionSteps(index, recogniser);
  const telling = mentions.filter(({ type }) => tellingTypes.includes(type));
  return [...new Set(telling.map(({ canonical }) => canonical))];
}
