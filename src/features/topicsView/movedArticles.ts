import * as vscode from 'vscode';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { plural } from '../../host/plural';
import type { TopicIndex } from '../../host/topics/topicIndex';
import type { ArticleTarget } from '../../host/annotations/targets';
import { topicName } from '../../host/topics/topicLabels';
import { tell } from '../../host/tell';

/** How long the message stays, in milliseconds: enough to reach it by keyboard. */
const shownFor = 30_000;

/** Null if none was found. */
type MainTopic = string | null;

/** An article whose main topic changed when others were corrected. */
interface MovedArticle extends ArticleTarget {
  readonly from: MainTopic;
  readonly to: MainTopic;
}

interface MovedItem extends vscode.QuickPickItem {
  readonly moved: MovedArticle;
}

/** By digest, the main topic found for each article; undefined if not yet ranked. */
type MainTopics = ReadonlyMap<Digest, readonly (MainTopic | undefined)[]>;

/** Corrections teach: the status bar shows how many other articles changed their main topic by the last one. */
export class MovedArticles implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('policyDigest.movedArticles', vscode.StatusBarAlignment.Left);
  private moved: readonly MovedArticle[] = [];
  private latest: MainTopics | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;
  private readonly following: vscode.Disposable;

  constructor(private readonly corpus: Corpus, private readonly index: TopicIndex) {
    this.item.name = vscode.l10n.t('Policy Digest: Articles Moved by a Correction');
    this.item.command = 'policyDigest.showMovedArticles';
    // Undo reverts what was learned, and so what moved.
    this.following = index.onDidChange(() => {
      if (this.moved.length > 0 && this.stillMoved().length === 0) this.forget();
    });
  }

  /**
   * Makes a correction, and reports its effect once all articles are ranked again.
   * @returns the result of `correct`: whether it was done
   */
  async follow(correct: () => Promise<boolean>): Promise<boolean> {
    // While articles are being ranked for another reason, there is no saying which change moved what.
    const before = this.index.isReady ? this.mainTopics() : undefined;
    const isDone = await correct();
    if (isDone) {
      this.forget();
      this.latest = before;
      if (before !== undefined) void this.tell(before);
    }
    return isDone;
  }

  /** Lists what the last correction moved, and opens the chosen article. @returns how many there are */
  show(): number {
    const moved = this.stillMoved();
    if (moved.length === 0) tell(vscode.l10n.t('The last correction moved no other articles.'));
    else void choose(moved);
    return moved.length;
  }

  dispose(): void {
    clearTimeout(this.hiding);
    vscode.Disposable.from(this.item, this.following).dispose();
  }

  private async tell(before: MainTopics): Promise<void> {
    await this.index.ready();
    // Another correction came in the meantime.
    if (this.latest !== before) return;
    this.moved = [...before].flatMap(([digest, topics]) => this.movedIn(digest, topics));
    if (this.moved.length === 0) return;
    this.item.text = plural(
      this.moved.length, '$(list-tree) {0} article moved by your correction', '$(list-tree) {0} articles moved by your correction');
    this.item.tooltip = vscode.l10n.t('Topics learn from your corrections. Click to see what moved. To undo, click the arrow in the Codebook view.');
    this.item.show();
    this.hiding = setTimeout(() => { this.item.hide(); }, shownFor);
  }

  private stillMoved(): readonly MovedArticle[] {
    return this.moved.filter(({ digest, article, to }) => this.mainTopic(digest, digest.articles.findIndex(({ id }) => id === article.id)) === to);
  }

  private forget(): void {
    this.moved = [];
    clearTimeout(this.hiding);
    this.item.hide();
  }

  /** The researcher's own decisions did not move. */
  private movedIn(digest: Digest, before: readonly (MainTopic | undefined)[]): MovedArticle[] {
    if (this.corpus.get(digest.uri) !== digest || digest.articles.length !== before.length) return [];
    return digest.articles.flatMap((article, index): MovedArticle[] => {
      const [from, to] = [before[index], this.mainTopic(digest, index)];
      const isMoved = from !== undefined && to !== undefined && from !== to && this.index.topicsOf(digest, index)?.manual === false;
      return isMoved ? [{ digest, article, from, to }] : [];
    });
  }

  private mainTopics(): MainTopics {
    return new Map(this.corpus.all().map((digest) => [digest, digest.articles.map((_, index) => this.mainTopic(digest, index))]));
  }

  private mainTopic(digest: Digest, index: number): MainTopic | undefined {
    return this.index.automaticTopicsOf(digest, index)?.primary;
  }
}

function shownTopic(topic: MainTopic): string {
  return topic === null ? vscode.l10n.t('no topic') : topicName(topic);
}

async function choose(articles: readonly MovedArticle[]): Promise<void> {
  const items = articles.map((moved): MovedItem => ({
    moved, label: moved.article.title, description: moved.digest.file, detail: `${shownTopic(moved.from)} → ${shownTopic(moved.to)}`,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Moved by the Last Correction'), matchOnDescription: true, matchOnDetail: true,
  });
  if (picked !== undefined) await vscode.commands.executeCommand('policyDigest.openArticle', picked.moved.digest.uri, picked.moved.article.id);
}
