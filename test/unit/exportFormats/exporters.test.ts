import { describe, expect, it } from 'vitest';
import { exportCommand } from '../../../src/cli/commands/export';
import { exportName } from '../../../src/core/exchange/exportName';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { filesOf, projectOf } from '../exchange/project';
import { segment } from '../search/segment';

describe('the exporters', () => {
  it('have an id each', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });

  it('know which of them say something of a folder in which nothing is tagged', async () => {
    const codebook = { version: 1, tags: [{ name: 'claims' }] } as const;
    const ofFolder = exporters.filter(({ isOfFolder }) => isOfFolder === true);
    expect(ofFolder.map(({ id }) => id)).toEqual(['tables', 'qdpx', 'qdc', 'codebook-csv']);
    for (const exporter of ofFolder) expect((await filesOf(exporter, projectOf([], { codebook }))).files.size).toBeGreaterThan(0);
  });

  it('know which of them a text editor can’t show', async () => {
    const beginnings = await Promise.all(exporters.map(async (exporter) => {
      const { files } = await filesOf(exporter, projectOf([segment()], { template: { name: 'a.mustache', text: '{{project}}' } }));
      return [exporter.id, [...files.values()][0]?.subarray(0, 2).toString() === 'PK'];
    }));
    expect(exporters.map(({ id, isBinary = false }) => [id, isBinary])).toEqual(beginnings);
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))('write the same bytes for the same project: %s', async (_, exporter) => {
    const project = projectOf([segment({ id: 'a', tags: ['claims', 'cost'], memo: 'a *memo*' }), segment({ id: 'b', tags: [], text: '=1+1' })], { template: { name: 'a.mustache', text: '{{project}}' } });
    const first = await filesOf(exporter, project);
    expect(Buffer.concat([...first.files.values()]).length).toBeGreaterThan(0);
    expect(await filesOf(exporter, project)).toEqual(first);
  });
});

describe('editor and command line', () => {
  it('offer the same formats; those of the editor are tested with its list', () => {
    for (const { id } of exporters) expect(exportCommand.summary, id).toContain(id);
  });
});

describe('the name of an exported file', () => {
  it.each([
    ['tag:"claims/market power"', 'tagged-claims-market-power'], ['', 'tagged-passages'], ['CON', 'tagged-CON'], ['../../etc: <a>?', 'tagged-etc-a'],
    ['Zölle und Handel', 'tagged-Zölle-und-Handel'.normalize('NFC')], ['𝒳'.repeat(90), `tagged-${'𝒳'.repeat(60)}`], ['tag:a/', 'tagged-a'],
  ])('is safe on every system: %j', (about, name) => {
    expect(exportName(about)).toBe(name);
  });
});
