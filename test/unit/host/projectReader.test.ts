import { describe, expect, it } from 'vitest';
import { serveImports, type ProjectRequest } from '../../../src/core/projectReaders/serveReaders';
import type { ConvertWorker, WorkerListener } from '../../../src/host/converting/convertWorker';
import { ProjectReader } from '../../../src/host/converting/projectReader';
import { ConversionEnded } from '../../../src/host/converting/workerTalk';
import { harbour, source } from '../projectImport/support';

/** A worker that answers like the real one; what it is asked is noted. */
function workers(asked: ProjectRequest[], isSilent = false): (listener: WorkerListener) => Promise<ConvertWorker> {
  return (listener) => {
    const answer = serveImports();
    return Promise.resolve({
      send(message) {
        const request = message as ProjectRequest;
        asked.push(request);
        if (!isSilent) void answer(request).then(listener.onMessage);
      },
      end: () => undefined,
    });
  };
}

describe('a project read in a worker', () => {
  it('is placed in the digests that the worker was told', async () => {
    const asked: ProjectRequest[] = [];
    const project = await new ProjectReader(workers(asked)).read(source('q.csv', 'quote,tag\nits director said,a\n'), [harbour]);
    expect(asked.map((request) => Object.keys(request)[0])).toEqual(['folderText', 'project']);
    expect(project).toMatchObject({ sidecars: [{ digest: harbour.file, annotations: [{ exact: 'its director said' }] }] });
  });

  it('is refused if it is of no known format, is damaged, or takes too long', async () => {
    const read = async (name: string, content: string, isSilent = false): Promise<unknown> => new ProjectReader(workers([], isSilent), isSilent ? 50 : 60_000).read(source(name, content), []);
    expect(await read('a.csv', 'name\nx\n')).toMatchObject({ refusal: { key: 'import-refused/unknown-project' } });
    expect(await read('a.json', '{"type": "Annotation", ')).toMatchObject({ refusal: { key: 'broken-json' } });
    expect(await read('a.csv', 'quote,tag\na,b\n', true)).toMatchObject({ refusal: { key: 'import-refused/too-long' } });
  });

  it('is told where to go if it was given as an article', async () => {
    const refusal = async (content: string): Promise<unknown> => {
      const reply = await serveImports()({ ...source('q.csv', content), group: 'q' });
      return 'file' in reply ? reply.file.refusal?.key : reply;
    };
    expect(await refusal('quote,tag\nits director said,a\n')).toBe('import-refused/is-project');
    expect(await refusal('hello,world\na,b\n')).toBe('import-refused/unknown-project');
  });

  it('ends when it is cancelled', async () => {
    const reader = new ProjectReader(workers([], true));
    const reading = reader.read(source('a.csv', 'quote,tag\na,b\n'), []);
    await Promise.resolve();
    reader.dispose();
    await expect(reading).rejects.toBeInstanceOf(ConversionEnded);
  });
});
