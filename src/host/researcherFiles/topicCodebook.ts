import * as vscode from 'vscode';
import type { TopicCodebook } from '../../core/topics/types';
import { FollowedFiles, type Reading } from './followedFiles';

/**
 * The codebook that classifies articles: the researcher's own, `.policy-digest/topics.yaml` of the first folder that has
 * one, on top of the built-in one if it says so; or else the built-in one.
 */
export class TopicCodebookSource extends FollowedFiles<TopicCodebook> {
  readonly fileName = 'topics.yaml';
  private latest: { readonly own: TopicCodebook | undefined; readonly inForce: TopicCodebook } | undefined;

  /** The same value as long as nothing changes. */
  async current(): Promise<TopicCodebook> {
    await this.ready();
    const own = this.own();
    if (this.latest === undefined || this.latest.own !== own) {
      const { topicsInForce } = await import('../../core/topics/builtIn/topicsInForce');
      this.latest = { own, inForce: topicsInForce(own) };
    }
    return this.latest.inForce;
  }

  /** What the researcher wrote; undefined if there is nothing. */
  own(): TopicCodebook | undefined {
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.valueIn(uri)).find((value) => value !== undefined);
  }

  /** Its reader is loaded with the first file: most researchers have none. */
  protected async read(text: string): Promise<Reading<TopicCodebook>> {
    const { readTopicCodebook } = await import('../../core/topics/codebookFile/readTopicCodebook');
    const { codebook, issues } = readTopicCodebook(text);
    return { value: codebook, issues };
  }

  protected unreadable(_file: vscode.Uri, line: number): string {
    return vscode.l10n.t(
      'The topics in topics.yaml can’t be read (line {0}). Fix the file to use them; until then articles are sorted as before.', line);
  }
}
