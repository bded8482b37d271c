import * as vscode from 'vscode';
import { completeQuery, type QueryCompletion } from '../../core/search/completeQuery';
import { type FromPage, type PassageAct, readFromPage, type ToPage } from '../../core/passages/pageMessages';
import type { QueryField } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { plural } from '../../host/plural';
import { type FoundPassages, keyOf, PassageList } from './passageList';
import { passageRows } from './passageRows';
import { passagesPage } from './passagesPage';
import type { SegmentsServices } from './services';

/** Changes come in bursts; the list is made anew when they pause this long, in milliseconds. */
const pause = 150;

/**
 * The Passages view: a page that shows what a query finds, kept up to date while it is in view. It asks for the rows that it needs, so
 * that a list of thousands comes piece by piece.
 */
export class PassagesPanel implements vscode.WebviewViewProvider, vscode.Disposable {
  /** Keys of the passages that are selected in the page. */
  selected: readonly string[] = [];
  readonly list: PassageList;
  private view: vscode.WebviewView | undefined;
  /** Whether the page's script has said that it is there. */
  private isReady = false;
  private found: FoundPassages | undefined;
  private version = 0;
  private searches = 0;
  private wantsFocus = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: SegmentsServices, private readonly act: (act: PassageAct, keys: readonly string[]) => void) {
    this.list = new PassageList(services);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri } = this.services.context;
    this.view = view;
    this.isReady = false;
    view.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')] };
    view.webview.onDidReceiveMessage((message: unknown) => { this.received(readFromPage(message)); });
    view.onDidDispose(() => { this.view = undefined; });
    view.webview.html = passagesPage(view.webview, extensionUri);
  }

  /** Searches, and shows what is found wherever the page is shown. */
  async search(query: string): Promise<readonly Segment[]> {
    this.list.query = query;
    const found = await this.renew();
    return found.segments;
  }

  /** The keyboard goes into the query box, as soon as the page is there. */
  focusQuery(): void {
    this.wantsFocus = true;
    void vscode.commands.executeCommand('policyDigest.segments.focus');
    this.giveFocus();
  }

  /** What is tagged, or how it is called, may have changed. */
  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (this.view?.visible === true && this.isReady) this.renewSoon(); }, pause);
  }

  /** The selected passages, or those with the keys, as last found. */
  segmentsOf(keys: readonly string[]): readonly Segment[] {
    const wanted = new Set(keys);
    const segments = (this.found?.arranged ?? []).filter((passage) => wanted.has(keyOf(passage))).map(({ segment }) => segment);
    return [...new Set(segments)];
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private renewSoon(): void {
    this.renew().catch(this.services.reporter.inBackground);
  }

  private async renew(): Promise<FoundPassages> {
    this.searches += 1;
    const search = this.searches;
    const found = await this.list.find();
    // A newer search has the last word.
    if (search === this.searches) this.show(found);
    return found;
  }

  private show(found: FoundPassages): void {
    this.found = found;
    this.version += 1;
    const { query, arrangement, arranged, segments, problem, unknown } = found;
    const told = messageFor(query, segments.length);
    if (this.view !== undefined) this.view.description = String(segments.length);
    this.post({
      kind: 'list', version: this.version, keys: arranged.map(keyOf), state: { query, arrangement }, told: problem === '' ? told : '', problem, unknown,
    });
  }

  private received(message: FromPage | undefined): void {
    switch (message?.kind) {
      case undefined: return;
      case 'ready':
        this.isReady = true;
        if (this.list.query === undefined && message.state !== undefined) this.list.arrangement = message.state.arrangement;
        this.list.query ??= message.state?.query ?? '';
        this.renewSoon();
        this.giveFocus();
        return;
      case 'search':
        this.list.query = message.query;
        this.renewSoon();
        return;
      case 'arrange':
        this.list.arrangement = message.arrangement;
        this.renewSoon();
        return;
      case 'rows':
        if (message.version !== this.version || this.found === undefined) return;
        this.post({ kind: 'rows', version: this.version, from: message.from, rows: passageRows(this.services, this.found, message.from, message.count) });
        return;
      case 'complete': {
        const { start, end, items } = completeQuery(message.query, message.cursor, this.list.names);
        this.post({ kind: 'completions', request: message.request, start, end, items: items.map((item) => ({ label: item.label, insert: item.insert, detail: detailOf(item) })) });
        return;
      }
      case 'select':
        this.selected = message.keys;
        return;
      case 'act':
        this.selected = message.keys;
        this.act(message.act, message.keys);
        return;
    }
  }

  private giveFocus(): void {
    if (!this.wantsFocus || !this.isReady || this.view === undefined) return;
    this.wantsFocus = false;
    this.post({ kind: 'focusQuery' });
  }

  private post(message: ToPage): void {
    void this.view?.webview.postMessage(message);
  }
}

function messageFor(query: string, count: number): string {
  if (query.trim() === '') return plural(count, '{0} passage', '{0} passages');
  return plural(count, '{0} passage found', '{0} passages found');
}

/** Which kind of name it is: names of three kinds are offered side by side. */
function detailOf({ kind, field }: QueryCompletion): string {
  const details: Partial<Record<QueryField, string>> = { tag: vscode.l10n.t('tag'), topic: vscode.l10n.t('topic'), digest: vscode.l10n.t('digest') };
  return kind === 'name' && field !== undefined ? details[field] ?? '' : '';
}
