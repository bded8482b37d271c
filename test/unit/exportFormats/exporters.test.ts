import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { filesOf, projectOf } from '../exchange/project';
import { segment } from '../search/segment';

describe('the exporters', () => {
  it('have an id each', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))('write the same bytes for the same project: %s', async (_, exporter) => {
    const project = projectOf([segment({ id: 'a', tags: ['claims', 'cost'], memo: 'a *memo*' }), segment({ id: 'b', tags: [], text: '=1+1' })], { template: { name: 'a.mustache', text: '{{project}}' } });
    const first = await filesOf(exporter, project);
    expect(Buffer.concat([...first.files.values()]).length).toBeGreaterThan(0);
    expect(await filesOf(exporter, project)).toEqual(first);
  });
});
