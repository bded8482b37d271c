import { assert } from 'chai';
import type * as vscode from 'vscode';
import { createEntityIndex } from '../../src/core/entities/index/entityIndex';
import type { EntityIndex } from '../../src/core/entities/index/types';
import { entityTypes, type EntityType, type Mention } from '../../src/core/entities/types';
import { type EntityListing, type EntityNode, pageSize } from '../../src/features/entitiesView/entityNodes';
import { EntityTree } from '../../src/features/entitiesView/entityTree';
import { freshSandbox } from './sandbox';
import { sampleDigest } from './sampleDigest';
import { openDigest, run } from './support';

const digest = 'file:///week.txt';

function mentionsOf(...names: readonly string[]): Mention[] {
  return names.map((name, at) => {
    const [type = '', canonical = ''] = name.split(':');
    return { start: at * 100, end: at * 100 + canonical.length, text: canonical, type: type as EntityType, canonical };
  });
}

function treeOf(index: EntityIndex, shown: Partial<EntityListing> = {}) {
  const listing: EntityListing = { index, types: entityTypes, filter: '', sort: 'mentions', ...shown };
  const tree = new EntityTree(() => listing, () => Promise.resolve([]), (_, article) => ({ title: article, file: 'week.txt' }));
  const fired: (string | undefined)[] = [];
  tree.onDidChangeTreeData((node) => { fired.push(node?.id); });
  const rows = async (parent?: EntityNode): Promise<EntityNode[]> => {
    const nodes = await tree.getChildren(parent);
    for (const node of nodes) tree.getTreeItem(node);
    return nodes;
  };
  const label = (node: EntityNode): string => {
    const item: vscode.TreeItem = tree.getTreeItem(node);
    return `${item.label as string} ${item.description as string}`;
  };
  return { tree, fired, rows, label };
}

suite('entities view', () => {
  const sandbox = freshSandbox('entities');

  test('lists types, entities by count or by name, and the articles that name them', async () => {
    const index = createEntityIndex();
    index.put({ digest, article: 'a', order: 0 }, mentionsOf('ORG:Zeta', 'ORG:Zeta', 'ORG:Alpha', 'GPE:Oslo'));
    index.put({ digest, article: 'b', order: 1 }, mentionsOf('ORG:Zeta'));
    const { rows, label } = treeOf(index);
    const types = await rows();
    assert.deepEqual(types.map(label), ['Organisations 2', 'Countries and cities 1']);
    const entities = await rows(types[0]);
    assert.deepEqual(entities.map(label), ['Zeta 3', 'Alpha 1']);
    assert.deepEqual((await rows(entities[0])).map(label), ['a 2 · week.txt', 'b 1 · week.txt']);
    const byName = treeOf(index, { sort: 'name' });
    assert.deepEqual((await byName.rows((await byName.rows())[0])).map(byName.label), ['Alpha 1', 'Zeta 3']);
  });

  test('a filter leaves the entities of which a word begins so, and unfolds their types', async () => {
    const index = createEntityIndex();
    index.put({ digest, article: 'a', order: 0 }, mentionsOf('ORG:Harbour Office', 'ORG:Map Archive', 'GPE:Oslo'));
    const { tree, rows, label } = treeOf(index, { filter: 'off' });
    const types = await rows();
    assert.deepEqual(types.map(label), ['Organisations 1']);
    assert.equal(tree.getTreeItem(types[0]!).collapsibleState, 2);
    assert.deepEqual((await rows(types[0])).map(label), ['Harbour Office 1']);
  });

  test('after a change only the rows that look different are drawn anew', async () => {
    const index = createEntityIndex();
    index.put({ digest, article: 'a', order: 0 }, mentionsOf('ORG:Alpha', 'ORG:Alpha', 'ORG:Beta', 'GPE:Oslo'));
    const { tree, fired, rows } = treeOf(index);
    const types = await rows();
    await rows(types[0]);
    await rows(types[1]);
    tree.update();
    assert.deepEqual(fired, []);
    index.put({ digest, article: 'b', order: 1 }, mentionsOf('ORG:Alpha'));
    tree.update();
    assert.deepEqual(fired, ['ORG:Alpha']);
    index.put({ digest, article: 'c', order: 2 }, mentionsOf('ORG:Gamma'));
    tree.update();
    assert.deepEqual(fired, ['ORG:Alpha', 'ORG']);
    index.put({ digest, article: 'c', order: 2 }, mentionsOf('ORG:Gamma', 'LAW:Ferry Act'));
    tree.update();
    assert.deepEqual(fired.slice(2), [undefined]);
  });

  test('thousands of entities come page by page', async () => {
    const index = createEntityIndex();
    const count = 3 * pageSize - 50;
    index.put({ digest, article: 'a', order: 0 }, mentionsOf(...Array.from({ length: count }, (_, number) => `PER:Name ${number}`)));
    const { tree, rows, label } = treeOf(index);
    const [people] = await rows();
    assert.lengthOf(await rows(people), pageSize + 1);
    const more = (await rows(people)).at(-1);
    assert.include(label(more!), String(count - pageSize));
    tree.showMore('PER');
    assert.lengthOf(await rows(people), 2 * pageSize + 1);
    tree.showMore('PER');
    assert.lengthOf(await rows(people), count);
  });

  test('rows tell a screen reader what they are', async () => {
    const index = createEntityIndex();
    index.put({ digest, article: 'a', order: 0 }, mentionsOf('ORG:Alpha', 'ORG:Alpha', 'ORG:Beta'));
    const { tree, rows } = treeOf(index);
    const [type] = await rows();
    const entities = await rows(type);
    assert.deepEqual([type!, ...entities].map((node) => tree.getTreeItem(node).accessibilityInformation?.label),
      ['Organisations, 2 entities', 'Alpha, mentioned 2 times', 'Beta, mentioned once']);
  });

  test('its commands work from the palette, with and without a digest in front', async () => {
    assert.equal(await run('filterEntities', { filter: ' cou ' }), 'cou');
    await openDigest(await sandbox.write('news.txt', sampleDigest()));
    const scope = await run('scopeEntities');
    const order = await run('sortEntities');
    assert.include(['digest', 'workspace'], scope);
    assert.include(['mentions', 'name'], order);
    assert.notEqual(await run('sortEntities'), order);
    assert.notEqual(await run('scopeEntities'), scope);
    assert.equal(await run('filterEntities', { filter: '' }), '');
  });
});
