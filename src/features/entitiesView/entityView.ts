import * as vscode from 'vscode';
import { entityTypes } from '../../core/entities/types';
import { articleById } from '../../host/corpus/articles';
import { CountedEntities } from '../../host/entities/countedEntities';
import { typeLabel } from '../../host/entityLabels';
import { settings } from '../../host/settings';
import { runInSlices } from '../../host/slices';
import type { EntityListing, EntityNode } from './entityNodes';
import { EntityTree } from './entityTree';
import { EntityDrop } from './entityDrop';
import type { EntitiesViewServices } from './services';

/** Changes come in bursts; the view follows when they pause this long, in milliseconds. */
const pause = 120;

/** The view of entities: of the active digest or of all; filtered and sorted. Does nothing while hidden. */
export class EntityView implements vscode.Disposable {
  private readonly ofDigest = new Map<string, CountedEntities>();
  private readonly tree: EntityTree;
  private readonly view: vscode.TreeView<EntityNode>;
  private readonly disposables: readonly { dispose(): unknown }[];
  private shown: vscode.Uri | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBehind = true;
  private scope: 'digest' | 'workspace' = 'digest';
  private sort: EntityListing['sort'] = 'mentions';
  private filter = '';

  constructor(private readonly services: EntitiesViewServices) {
    const { corpus, entities } = services;
    this.tree = new EntityTree(() => this.listing(), (place) => entities.mentionsIn(place, place.key), (digest, article) => {
      const found = corpus.get(vscode.Uri.parse(digest));
      return { title: (found && articleById(found, article)?.title) ?? article, file: found?.file ?? '' };
    });
    this.view = vscode.window.createTreeView('policyDigest.entities', {
      treeDataProvider: this.tree, showCollapseAll: true, canSelectMany: true, dragAndDropController: new EntityDrop(),
    });
    this.disposables = [
      this.tree, this.view,
      this.view.onDidChangeVisibility(({ visible }) => { if (visible && this.isBehind) this.schedule(); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.follow(); }),
      corpus.onDidChange((uri) => {
        this.follow();
        if (this.scope === 'digest' && (uri === undefined || uri.toString() === this.shown?.toString())) this.schedule();
      }),
      entities.onDidChangeMentions(() => { if (this.scope === 'digest') this.schedule(); }),
      entities.onDidChange(() => { if (this.scope === 'workspace') this.schedule(); }),
      settings.onDidChange(['entities.types'], () => { this.redraw(); }),
    ];
    this.follow();
  }

  get isOfWorkspace(): boolean {
    return this.scope === 'workspace';
  }

  get words(): string {
    return this.filter;
  }

  /** The selected rows: key bindings don't pass them to commands. */
  get selected(): readonly EntityNode[] {
    return this.view.selection;
  }

  /** @returns the new scope */
  toggleScope(): 'digest' | 'workspace' {
    this.scope = this.scope === 'digest' ? 'workspace' : 'digest';
    this.redraw();
    return this.scope;
  }

  /** @returns the new order */
  toggleSort(): EntityListing['sort'] {
    this.sort = this.sort === 'mentions' ? 'name' : 'mentions';
    this.redraw();
    return this.sort;
  }

  setFilter(words: string): void {
    if (words.trim() === this.filter) return;
    this.filter = words.trim();
    this.redraw();
  }

  showMore(type: unknown): void {
    const known = entityTypes.find((name) => name === type);
    if (known !== undefined) this.tree.showMore(known);
  }

  /** What is listed now. */
  listing(): EntityListing {
    const index = this.scope === 'workspace' ? this.services.entities.index : this.counted().index;
    return { index, types: settings.entityTypes(this.shown), filter: this.filter, sort: this.sort };
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private follow(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined || this.services.corpus.get(uri) === undefined || uri.toString() === this.shown?.toString()) return;
    this.shown = uri;
    if (this.scope === 'digest') this.redraw();
  }

  private schedule(): void {
    this.isBehind = true;
    if (!this.view.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.catchUp(), pause);
  }

  private redraw(): void {
    this.showState();
    this.tree.redraw();
    this.schedule();
  }

  private async catchUp(): Promise<void> {
    this.isBehind = false;
    if (this.scope === 'digest') await this.count();
    this.showState();
    this.tree.update();
  }

  /** Counts the active digest; what hasn't changed since last time costs nothing. */
  private async count(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const recogniser = await this.services.analysers.recogniser();
    await runInSlices(this.counted().update(shown.toString(), this.services.corpus.get(shown), recogniser));
  }

  /** Only the active digest is kept: recounting is proportional to its size. */
  private counted(): CountedEntities {
    const key = this.shown?.toString() ?? '';
    const known = this.ofDigest.get(key);
    if (known !== undefined) return known;
    const made = new CountedEntities();
    this.ofDigest.clear();
    this.ofDigest.set(key, made);
    return made;
  }

  private showState(): void {
    this.view.description = this.isOfWorkspace ? vscode.l10n.t('all digests')
      : (this.shown && this.services.corpus.get(this.shown)?.file) ?? '';
    const hidden = entityTypes.filter((type) => !settings.entityTypes(this.shown).includes(type));
    const lines = [
      ...(this.isOfWorkspace && this.services.entities.isCounting ? [vscode.l10n.t('Still counting the other digests…')] : []),
      ...(this.filter === '' ? [] : [vscode.l10n.t('Filter: {0}', this.filter)]),
      ...(hidden.length === 0 ? [] : [vscode.l10n.t('Hidden: {0}', hidden.map(typeLabel).join(', '))]),
    ];
    this.view.message = lines.join('\n');
  }
}
