import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { projectOf, written } from '../exchange/project';
import { segment } from '../search/segment';

describe('the exporters', () => {
  it('have an id each', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))('write the same bytes for the same project: %s', async (_, exporter) => {
    const project = projectOf([segment({ id: 'a', tags: ['claims', 'cost'], memo: 'a *memo*' }), segment({ id: 'b', tags: [], text: '=1+1' })], { template: '{{project.name}}' });
    const first = await written(exporter, project);
    expect(Object.values(first.files).join('')).not.toBe('');
    expect(await written(exporter, project)).toEqual(first);
  });
});
