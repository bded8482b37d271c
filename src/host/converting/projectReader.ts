import { limits } from '../../core/convert/limits';
import { message, type Message } from '../../core/issues/issue';
import type { ImportedProject, ProjectSource } from '../../core/projectImport/types';
import type { ProjectReply, ProjectRequest, UnparsedText } from '../../core/projectReaders/serveReaders';
import type { ConvertWorker, WorkerListener } from './convertWorker';
import { WorkerTalk } from './workerTalk';

/** Reads the project of another program in a worker, which is told the folder's digests first, one by one. */
export class ProjectReader {
  private readonly talk: WorkerTalk<ProjectRequest, ProjectReply>;

  constructor(startWorker: (listener: WorkerListener) => Promise<ConvertWorker>, patience: number = limits.answerTime) {
    this.talk = new WorkerTalk(startWorker, patience);
  }

  /** Throws `ConversionEnded` once disposed. */
  async read(source: ProjectSource, folder: readonly UnparsedText[]): Promise<ImportedProject | { readonly refusal: Message }> {
    // What else a digest has stays here: it can't be sent.
    for (const { file, text, parsed } of folder) await this.talk.ask({ folderText: { file, text, ...(parsed && { parsed }) } });
    const reply = await this.talk.ask({ project: source });
    if (typeof reply === 'string') return { refusal: message(reply === 'late' ? 'import-refused/too-long' : 'import-refused/broke') };
    return reply.project ?? { refusal: message('import-refused/unknown-project') };
  }

  dispose(): void {
    this.talk.dispose();
  }
}
