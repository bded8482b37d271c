import path from 'node:path';
import { readSidecar } from '../../core/annotations/readSidecar';
import { sidecarName } from '../../core/annotations/sidecarName';
import { coderOfSidecar } from '../../core/annotations/straySidecar';
import { buildDigest } from '../../core/corpus/buildDigest';
import { digestSegments } from '../../core/corpus/digestSegments';
import type { CoderSidecar, DigestTools } from '../../core/corpus/types';
import type { EntityRecogniser } from '../../core/entities/types';
import type { Segment } from '../../core/search/types';
import { topicsInForce } from '../../core/topics/builtIn/topicsInForce';
import { createTopicClassifier } from '../../core/topics/classify/classifier';
import type { Arguments } from '../command';
import { FolderReader } from '../files/folderReader';
import type { SingleDigest } from '../files/singleDigest';
import { problemsOf, type Problem } from '../problem';
import type { StreamedDocument } from './streamedDocument';

/** Finds the segments of digests in one folder, by the annotations files beside them and the files of ours in the folder or above it. */
export class ProjectPart {
  private constructor(
    private readonly reader: FolderReader, private readonly root: string,
    private readonly tools: DigestTools & Required<Pick<DigestTools, 'rulesFor'>>,
  ) {}

  static async open(folder: string, args: Arguments, recogniser: EntityRecogniser): Promise<ProjectPart> {
    const { reader, root } = await FolderReader.openPart(folder, args);
    const classifier = createTopicClassifier(topicsInForce(await reader.topics()));
    return new ProjectPart(reader, root, { recogniser, classifier, rulesFor: await reader.entityRules() });
  }

  /** @returns segments whose `file` and `sidecar` are paths like that of the document, and what is new among the problems */
  async segmentsOf({ file, text }: SingleDigest, { sidecar }: StreamedDocument): Promise<{ segments: Segment[]; problems: Problem[] }> {
    const name = path.relative(this.root, path.resolve(file)).split(path.sep).join('/');
    const given = sidecar === undefined ? undefined : givenSidecar(file, sidecar);
    const sidecars = given?.sidecars ?? (await this.reader.sidecarsOf(name)).map((each) => ({ ...each, name: siblingOf(file, each.name) }));
    const tools = { ...this.tools, rulesFor: (_: string, article: string) => this.tools.rulesFor(name, article) };
    // Nothing is read closely for nothing.
    const corrections = await this.reader.corrections(name);
    const segments = sidecars.length === 0 ? [] : digestSegments(buildDigest(file, text, sidecars, tools, corrections));
    return { segments, problems: [...(given?.problems ?? []), ...this.newProblems()] };
  }

  private newProblems(): Problem[] {
    const shown = (file: string): string => path.relative('.', path.resolve(this.root, file));
    return this.reader.problems.splice(0).map((problem) => ({ ...problem, file: shown(problem.file) }));
  }
}

/** The annotations that came with a document. */
function givenSidecar(file: string, content: object): { sidecars: CoderSidecar[]; problems: Problem[] } {
  const name = sidecarName(file);
  const text = JSON.stringify(content);
  // JSON is YAML.
  const { sidecar, issues } = readSidecar(text);
  const sidecars = sidecar === undefined ? [] : [{ name, coder: coderOfSidecar('', sidecar), sidecar }];
  return { sidecars, problems: problemsOf(name, text, issues) };
}

/** A file in the same folder as another, by a path like that of the other. */
function siblingOf(file: string, name: string): string {
  return `${file.slice(0, file.length - path.basename(file).length)}${path.posix.basename(name)}`;
}
