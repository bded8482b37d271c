import * as vscode from 'vscode';
import type { EntityType } from '../../core/entities/types';
import type { PlacedMention } from '../../host/entities/workspaceEntities';
import { entityItem, type Describe } from './entityItems';
import {
  articleNodes, type ArticleOfEntity, entityNodes, type EntityListing, type EntityNode, mentionNodes, pageSize, typeNodes,
} from './entityNodes';

/** A row as it was last drawn. */
interface Drawn {
  readonly node: EntityNode;
  /** What the row shows: another value means it must be redrawn. */
  readonly look: unknown;
  /** Its child rows, if it was expanded. */
  children?: readonly string[];
}

/** The entities by type, with the places that name them. After a change only rows that look different are redrawn. */
export class EntityTree implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<EntityNode | undefined>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly parents = new Map<string, EntityNode>();
  private readonly limits = new Map<EntityType, number>();
  private roots: readonly string[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly listing: () => EntityListing,
    private readonly mentionsIn: (place: ArticleOfEntity) => Promise<readonly PlacedMention[]>,
    private readonly describe: Describe,
  ) {}

  getTreeItem(node: EntityNode): vscode.TreeItem {
    const item = entityItem(node, this.listing(), this.describe);
    item.id = node.id;
    return item;
  }

  async getChildren(parent?: EntityNode): Promise<EntityNode[]> {
    const nodes = parent === undefined ? typeNodes(this.listing()) : await this.childrenOf(parent);
    const rows = nodes.map((node) => this.keep(node, parent));
    const ids = rows.map(({ id }) => id);
    const drawn = parent && this.drawn.get(parent.id);
    if (drawn !== undefined) drawn.children = ids;
    else if (parent === undefined) this.roots = ids;
    return rows;
  }

  getParent(node: EntityNode): EntityNode | undefined {
    return this.parents.get(node.id);
  }

  /** Redraws what changed. */
  update(): void {
    const listing = this.listing();
    const roots = typeNodes(listing).map(({ id }) => id);
    if (roots.join('\n') !== this.roots.join('\n')) {
      this.redraw();
      return;
    }
    for (const { node, look, children } of [...this.drawn.values()]) {
      if (node.kind !== 'type' && node.kind !== 'entity') continue;
      const isOther = node.kind === 'type' && children !== undefined
        && children.join('\n') !== entityNodes(listing, node.type, this.limitOf(node.type)).map(({ id }) => id).join('\n');
      if (isOther || lookOf(node, listing) !== look) this.redrawRow(node, listing);
    }
  }

  /** Redraws everything: another digest or filter. */
  redraw(): void {
    this.drawn.clear();
    this.parents.clear();
    this.limits.clear();
    this.changed.fire(undefined);
  }

  showMore(type: EntityType): void {
    this.limits.set(type, this.limitOf(type) + pageSize);
    for (const { node } of [...this.drawn.values()]) if (node.kind === 'type' && node.type === type) this.changed.fire(node);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private redrawRow(node: EntityNode, listing: EntityListing): void {
    const drawn = this.drawn.get(node.id);
    this.drawn.set(node.id, { ...(drawn?.children && { children: drawn.children }), node, look: lookOf(node, listing) });
    this.changed.fire(node);
  }

  /** The row that the editor already has, if any: what it shows is looked up when it is drawn. */
  private keep(node: EntityNode, parent: EntityNode | undefined): EntityNode {
    if (parent !== undefined) this.parents.set(node.id, parent);
    const known = this.drawn.get(node.id)?.node;
    const row = known !== undefined && (known.kind === 'type' || known.kind === 'entity') ? known : node;
    if (row.kind === 'type' || row.kind === 'entity') {
      const children = this.drawn.get(row.id)?.children;
      this.drawn.set(row.id, { node: row, look: lookOf(row, this.listing()), ...(children && { children }) });
    }
    return row;
  }

  private async childrenOf(parent: EntityNode): Promise<readonly EntityNode[]> {
    const listing = this.listing();
    switch (parent.kind) {
      case 'type': return entityNodes(listing, parent.type, this.limitOf(parent.type));
      case 'entity': {
        const articles = articleNodes(listing, parent.key);
        const [only] = articles;
        return only !== undefined && articles.length === 1 ? mentionNodes(parent, only.place, await this.mentionsIn(only.place)) : articles;
      }
      case 'article': return mentionNodes(parent, parent.place, await this.mentionsIn(parent.place));
      case 'mention':
      case 'more': return [];
    }
  }

  private limitOf(type: EntityType): number {
    return this.limits.get(type) ?? pageSize;
  }
}

/** The index replaces an entity's value as soon as any article that names it changes. */
function lookOf(node: EntityNode, { index }: EntityListing): unknown {
  if (node.kind === 'type') return index.countByType().get(node.type);
  return node.kind === 'entity' ? index.get(node.key) : undefined;
}
