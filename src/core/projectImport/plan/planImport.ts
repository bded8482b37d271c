import { newAnnotationId } from '../../annotations/annotationId';
import type { ArticleUpdate, SidecarChange } from '../../annotations/sidecarChange';
import { fileNamePart } from '../../annotations/sidecarName';
import type { Annotation, ArticleNote, Sidecar } from '../../annotations/types';
import type { CodebookChange } from '../../codebook/changeCodebook';
import type { Codebook } from '../../codebook/types';
import { digestName, isSafePath, NamesInUse } from '../../convert/digestText/fileNames';
import { finish, type Steps } from '../../steps';
import type { Message } from '../../issues/issue';
import type { ImportedProject, ImportedSidecar, NewDigest } from '../types';
import { codebookChanges } from './codebookChanges';
import { seededRandom } from './seededRandom';

/** What is in the folder that is imported into. */
export interface ImportTarget {
  /** Names of all files in the folder, with `/`; those below it if a new digest goes there. */
  readonly used: readonly string[];
  readonly codebook: Codebook | undefined;
  /** One coder's annotations of a digest, as they are on disk; undefined if there is no such file. */
  sidecar(digest: string, coder: string): Sidecar | undefined;
  /** For annotations of which no time is known: ISO 8601, UTC, to the second. */
  readonly now: string;
}

/** What is to be written for one digest and coder. */
export interface PlannedSidecar {
  /** Path relative to the folder. */
  readonly digest: string;
  readonly coder: string;
  readonly changes: readonly SidecarChange[];
}

/** Everything that an import will write; nothing that is there is changed but by additions. */
export interface ImportPlan {
  readonly digests: readonly NewDigest[];
  readonly sidecars: readonly PlannedSidecar[];
  readonly codebook: readonly CodebookChange[];
  readonly counts: ImportCounts;
  /** What is there already and stays although the file has it otherwise. */
  readonly conflicts: readonly Message[];
}

export interface ImportCounts {
  readonly digests: number;
  /** New passages of each coder. */
  readonly passages: ReadonlyMap<string, number>;
  /** Articles with new notes. */
  readonly notes: number;
  /** Passages that are there already. */
  readonly known: number;
  readonly newTags: number;
  readonly knownTags: number;
  readonly unplaced: number;
}

/** Plans the writing of what a file brings. The same file imported again changes nothing. */
export function planImport(project: ImportedProject, target: ImportTarget): ImportPlan {
  return finish(planImportSteps(project, target));
}

/** The same in short steps. */
export function* planImportSteps(project: ImportedProject, target: ImportTarget): Steps<ImportPlan> {
  const names = new Map<string, string>();
  const used = new NamesInUse(target.used);
  for (const { name } of project.digests) {
    yield;
    names.set(name, used.take(isSafePath(name) ? name : digestName(name)));
  }
  const passages = new Map<string, number>();
  const sidecars: PlannedSidecar[] = [];
  let known = 0;
  let notes = 0;
  for (const { digest, coder, annotations, articles } of yield* byFile(project.sidecars)) {
    const file = names.get(digest) ?? digest;
    const before = names.has(digest) ? undefined : target.sidecar(file, coder);
    const added = yield* addedAnnotations(annotations, before?.annotations ?? [], coder, `${file}\n${coder}`, target.now);
    const noted = articles.flatMap((note) => noteChange(note, before?.articles.find(({ id }) => id === note.id)));
    known += annotations.length - added.length;
    notes += noted.length;
    for (const { coder: owner = '' } of added) passages.set(owner, (passages.get(owner) ?? 0) + 1);
    const changes: SidecarChange[] = [...added.map((annotation) => ({ kind: 'addAnnotation', annotation }) as const), ...noted];
    if (changes.length > 0) sidecars.push({ digest: file, coder, changes });
  }
  const { changes: codebook, newTags, knownTags, conflicts } = yield* codebookChanges(project, target.codebook);
  const digests = project.digests.map(({ name, text }) => ({ name: names.get(name) ?? name, text }));
  const counts = { digests: digests.length, passages, notes, known, newTags, knownTags, unplaced: project.unplaced.length };
  return { digests, sidecars, codebook, counts, conflicts };
}

/** The digest to show after an import: one with the first new passage, else the first new one; undefined if there is neither. */
export function digestToShow({ sidecars, digests }: Pick<ImportPlan, 'sidecars' | 'digests'>): string | undefined {
  const hasPassage = sidecars.find(({ changes }) => changes.some(({ kind }) => kind === 'addAnnotation'));
  return hasPassage?.digest ?? digests[0]?.name;
}

/** Coders whose names are the same in the name of a file share that file: then the annotations tell whose they are. */
function* byFile(sidecars: readonly ImportedSidecar[]): Steps<ImportedSidecar[]> {
  const files = new Map<string, ImportedSidecar>();
  for (const { digest, coder, annotations, articles } of sidecars) {
    yield;
    const key = `${digest}\n${fileNamePart(coder)}`;
    const file = files.get(key);
    const signed = annotations.map((annotation) => (coder === '' ? annotation : { coder, ...annotation }));
    files.set(key, { digest, coder: file?.coder ?? coder, annotations: [...file?.annotations ?? [], ...signed], articles: [...file?.articles ?? [], ...articles] });
  }
  return [...files.values()];
}

/** The annotations that are not there yet, with ids that are free. */
function* addedAnnotations(annotations: readonly Annotation[], there: readonly Annotation[], coder: string, seed: string, now: string): Steps<Annotation[]> {
  const known = new Map<string, Set<string>>();
  const remember = (annotation: Annotation): void => {
    const memos = known.get(samenessOf(annotation, coder)) ?? new Set();
    known.set(samenessOf(annotation, coder), memos.add(annotation.memo ?? ''));
  };
  there.forEach(remember);
  const taken = new Set(there.map(({ id }) => id));
  const added: Annotation[] = [];
  for (const annotation of annotations) {
    yield;
    const memos = known.get(samenessOf(annotation, coder));
    const { memo = '' } = annotation;
    if (memos !== undefined && (memo === '' || memos.has(memo))) continue;
    const random = seededRandom(`${seed}\n${annotation.start}\n${annotation.exact}\n${annotation.tags.join()}\n${memo}`);
    const id = annotation.id === '' || taken.has(annotation.id) ? newAnnotationId(taken, random) : annotation.id;
    taken.add(id);
    added.push({ ...annotation, id, created: annotation.created === '' ? now : annotation.created });
  }
  return added;
}

/** Equal for annotations that say the same of the same place. Places move when a text is edited, so words and their surroundings count. */
function samenessOf({ exact, prefix, suffix, tags, coder }: Annotation, owner: string): string {
  return JSON.stringify([exact, prefix, suffix, [...tags].sort(), coder ?? owner]);
}

/** What is there stays: tags are added, a memo goes below another one, a status or decision is set where there is none. */
function noteChange({ id, title, tags = [], topics, status, memo = '' }: ArticleNote, before: ArticleNote | undefined): SidecarChange[] {
  const allTags = [...new Set([...before?.tags ?? [], ...tags])];
  const set: ArticleUpdate = {
    ...(allTags.length > (before?.tags?.length ?? 0) && { tags: allTags }),
    ...(memo !== '' && !hasMemo(before, memo) && { memo: before?.memo === undefined ? memo : `${before.memo}\n\n${memo}` }),
    ...(topics !== undefined && before?.topics === undefined && { topics }),
    ...(status !== undefined && before?.status === undefined && { status }),
  };
  return Object.keys(set).length === 0 ? [] : [{ kind: 'noteArticle', id, title, set }];
}

/** Whether a memo is one of those that were joined. */
function hasMemo(note: ArticleNote | undefined, memo: string): boolean {
  return `\n\n${note?.memo ?? ''}\n\n`.includes(`\n\n${memo}\n\n`);
}
