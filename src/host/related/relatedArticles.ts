import * as vscode from 'vscode';
import { FollowUps } from '../../core/related/followUps';
import { NearDuplicates } from '../../core/related/nearDuplicates';
import type { FollowUp } from '../../core/related/types';
import { tellingTypes, type EntityRecogniser } from '../../core/entities/types';
import type { Analysers } from '../corpus/analysers';
import type { Corpus } from '../corpus/corpus';
import { runInSlices } from '../slices';
import { ArticleFollower, type FollowedArticle } from './articleFollower';

/** After the last change, before the articles are compared again, in milliseconds: nobody waits for it. */
const pause = 1000;

/** Which articles of the workspace tell the same story, and which go on with one. Kept up in the background. */
export class RelatedArticles implements vscode.Disposable {
  private readonly duplicates = new NearDuplicates();
  private readonly duplicatesFollower: ArticleFollower;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private running = new vscode.CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private followUps: { readonly found: FollowUps; readonly follower: ArticleFollower } | undefined;

  /** Articles were compared anew. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, private readonly analysers: Analysers) {
    this.duplicatesFollower = new ArticleFollower(corpus, {
      set: (article) => { this.duplicates.set(article.key, textOf(article)); },
      delete: (key) => { this.duplicates.delete(key); },
    });
  }

  start(): void {
    this.disposables.push(this.corpus.onDidChange(() => {
      this.running.cancel();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.compare(), pause);
    }));
  }

  /** Groups of articles that tell one story, by their keys (`articleKey`). */
  duplicateGroups(): readonly (readonly string[])[] {
    return this.duplicates.groups();
  }

  duplicatesOf(key: string): readonly string[] {
    return this.duplicates.of(key);
  }

  /** Best first. The first call reads all articles. @returns undefined where it was cancelled */
  async followUpsOf(key: string, token: vscode.CancellationToken): Promise<readonly FollowUp[] | undefined> {
    const { found, follower } = this.followUps ??= this.followUpsOfAll(await this.analysers.recogniser());
    if (!await runInSlices(follower.steps(), token)) return undefined;
    const same = new Set(this.duplicates.of(key));
    return found.of(key, mostFollowUps, (other) => same.has(other));
  }

  dispose(): void {
    this.running.cancel();
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async compare(): Promise<void> {
    this.running = new vscode.CancellationTokenSource();
    if (await runInSlices(this.duplicatesFollower.steps(), this.running.token)) this.changed.fire();
  }

  private followUpsOfAll(recogniser: EntityRecogniser): { readonly found: FollowUps; readonly follower: ArticleFollower } {
    const found = new FollowUps();
    return {
      found,
      follower: new ArticleFollower(this.corpus, {
        set: (article) => { found.set({ key: article.key, ...textOf(article), entities: entitiesOf(article, recogniser) }); },
        delete: (key) => { found.delete(key); },
      }),
    };
  }
}

const mostFollowUps = 12;

function textOf({ digest, index }: FollowedArticle): { readonly title: string; readonly body: string } {
  const article = digest.articles[index];
  return { title: article?.title ?? '', body: digest.text.slice(article?.bodyStart, article?.bodyEnd) };
}

function entitiesOf({ digest, index }: FollowedArticle, recogniser: EntityRecogniser): string[] {
  const telling = digest.mentions(index, recogniser).filter(({ type }) => tellingTypes.includes(type));
  return [...new Set(telling.map(({ canonical }) => canonical))];
}
