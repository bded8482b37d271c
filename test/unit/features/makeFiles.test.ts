import { describe, expect, it } from 'vitest';
import type { Exporter, ExportParts } from '../../../src/core/exchange/types';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { message } from '../../../src/core/issues/issue';
import { earlyRefusal, makeFiles } from '../../../src/features/exchange/makeFiles';
import { projectOf } from '../exchange/project';
import { segment } from '../search/segment';

const exporterOf = (write: () => ExportParts): Exporter => ({ id: 'x', extension: '', write });
const context = (signal = { isCancellationRequested: false }) => ({ signal, report: () => undefined });
const project = projectOf([segment()], { template: { name: 'a.txt', text: '{{project}}' } });

describe('the files of an export in the editor', () => {
  it('are whole, also if their parts alternate', async () => {
    const made = await makeFiles(exporterOf(async function* () {
      for (const [file, data] of [['a', 'ä'], ['b', new Uint8Array([1, 2])], ['a', ''], ['a', 'o']] as const) yield await Promise.resolve({ file, data });
      return [message('template-missing')];
    }), project, context());
    expect(made).toEqual({ files: new Map([['a', new TextEncoder().encode('äo')], ['b', new Uint8Array([1, 2])]]), losses: [message('template-missing')] });
  });

  it('are none once it is cancelled, and the exporter is told to end', async () => {
    const signal = { isCancellationRequested: false };
    let [made, ended] = [0, false];
    const endless = exporterOf(async function* () {
      try {
        for (; made < 1_000; made++) yield await Promise.resolve({ file: '', data: 'x' });
        return [];
      } finally {
        ended = true;
      }
    });
    const work = makeFiles(endless, project, { signal, report: (bytes) => { if (bytes === 5) signal.isCancellationRequested = true; } });
    expect(await work).toBeUndefined();
    expect({ made, ended }).toEqual({ made: 5, ended: true });
  });

  it('are none if it is refused or fails', async () => {
    const refusal = { refusal: message('template-missing') };
    expect(await makeFiles(exporterOf(async function* () {
      yield await Promise.resolve({ file: '', data: 'begun' });
      return refusal;
    }), project, context())).toEqual(refusal);
    await expect(makeFiles(exporterOf(async function* () {
      yield await Promise.resolve({ file: '', data: 'begun' });
      throw new Error('broken');
    }), project, context())).rejects.toThrow('broken');
  });

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))('are none if %s is cancelled before it begins', async (_, exporter) => {
    expect(await makeFiles(exporter, project, context({ isCancellationRequested: true }))).toBeUndefined();
  });
});

it('a broken template is found before anything is made, a sound one passes', async () => {
  const template = exporters.find(({ id }) => id === 'template');
  const refused = async (text: string) => template && earlyRefusal(template, { ...project, template: { name: 'a.md.mustache', text } });
  expect(await refused('{{#tags}}')).toMatchObject({ refusal: { code: 'template-refused' } });
  expect(await refused('{{#passages}}{{quote}}, line {{line}}{{/passages}}')).toBeUndefined();
});
