import { describe, expect, it } from 'vitest';
import { serveImports, type ImportReply, type ImportRequest } from '../../../src/core/convert/files/serveImports';
import type { WorkerListener } from '../../../src/host/converting/convertWorker';
import { FileConverter } from '../../../src/host/converting/fileConverter';
import { ConversionEnded } from '../../../src/host/converting/workerTalk';
import { prose, utf8 } from '../convert/files';

const source = (name: string): ImportRequest => ({ name, group: 'week', bytes: utf8(`<html><body><h1>Tolls of ${name}</h1><p>${prose(name)}</p></body></html>`) });

/** Workers that read like the real one, save for files whose names say what happens. */
class Workers {
  started = 0;
  ended = 0;

  readonly start = async (listener: WorkerListener): Promise<{ send(message: unknown): void; end(): void }> => {
    this.started += 1;
    const answer = serveImports();
    const send = async (request: ImportRequest): Promise<void> => {
      if (request.name.startsWith('crash')) listener.onFailure(new Error('out of memory'));
      else if (request.name.startsWith('fault')) listener.onMessage({ failure: 'bug' } satisfies ImportReply);
      else if (!request.name.startsWith('hang')) listener.onMessage(await answer(request));
    };
    return Promise.resolve({ send: (message) => { void send(message as ImportRequest); }, end: () => { this.ended += 1; } });
  };
}

describe('files read in a worker', () => {
  it.each(['crash.html', 'fault.html'])('%s costs only itself: it is told, and the others are imported', async (broken) => {
    const workers = new Workers();
    const converter = new FileConverter(workers.start);
    const files = [await converter.add(source('a.html')), await converter.add(source(broken)), await converter.add(source('b.html'))];
    expect(files.map(({ articles, refusal }) => [articles, refusal?.key])).toEqual([[1, undefined], [0, 'import-refused/broke'], [1, undefined]]);
    expect(workers).toMatchObject({ started: 2, ended: 1 });
    const digests = converter.digests();
    expect(digests).toMatchObject([{ name: 'week.txt', articles: 2 }]);
    expect(digests[0]?.text.match(/^Title: .*$/gm)).toEqual(['Title: Tolls of a.html', 'Title: Tolls of b.html']);
  });

  it('are given up when the worker does not answer in time', async () => {
    const workers = new Workers();
    const converter = new FileConverter(workers.start, 200);
    expect((await converter.add(source('hang.html'))).refusal?.key).toBe('import-refused/too-long');
    expect(workers.ended).toBe(1);
  });

  it('end at once when the import is cancelled', async () => {
    const converter = new FileConverter(new Workers().start);
    const reading = converter.add(source('hang.html'));
    await Promise.resolve();
    converter.dispose();
    await expect(reading).rejects.toBeInstanceOf(ConversionEnded);
    await expect(converter.add(source('a.html'))).rejects.toBeInstanceOf(ConversionEnded);
  });
});
