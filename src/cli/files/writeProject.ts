import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { changeSidecar } from '../../core/annotations/changeSidecar';
import { readSidecar } from '../../core/annotations/readSidecar';
import { fileNamePart, sidecarName } from '../../core/annotations/sidecarName';
import { changeCodebook } from '../../core/codebook/changeCodebook';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import type { Issue, Message } from '../../core/issues/issue';
import { planImport, type ImportPlan, type PlannedSidecar } from '../../core/projectImport/plan/planImport';
import { unplacedMessages } from '../../core/projectImport/plan/unplacedMessages';
import type { FolderText, ImportedProject } from '../../core/projectImport/types';
import { createFile } from '../../disk/createFile';
import { codeOf } from '../../disk/systemError';
import { updateFile } from '../../disk/updateFile';
import type { FolderReader, SidecarName } from './folderReader';
import { readText } from './readText';
import { codebookFile, isFile } from './workspace';
import { protectionReasons } from './writeAtomically';
import { DataError, problemsOf, UsageError, type Problem } from '../problem';

/** What the import of one project wrote. */
export interface WrittenProject {
  readonly written: readonly string[];
  readonly digests: readonly FolderText[];
  readonly passages: number;
  /** Passages that are there already. */
  readonly known: number;
  readonly losses: readonly Message[];
  /** Why nothing was written. */
  readonly problems: readonly Problem[];
}

/** Writes what a file brings. Files that can't be changed are found before anything is written: then nothing is. */
export async function writeProject(into: string, reader: FolderReader, project: ImportedProject): Promise<WrittenProject> {
  const names = reader.sidecarNames();
  const read = await readSidecars(reader, into, project, names);
  const losses = [...project.losses, ...unplacedMessages(project.unplaced)];
  if (read.problems.length > 0) return { written: [], digests: [], passages: 0, known: 0, losses, problems: read.problems };
  const plan = planImport(project, {
    used: await namesIn(into, project), codebook: await reader.codebook(), now: `${new Date().toISOString().slice(0, 19)}Z`,
    sidecar: (digest, coder) => read.sidecars.get(sidecarOf(names, digest, coder)),
  });
  const codebook = await codebookProblems(into, plan);
  if (codebook.length > 0) return { written: [], digests: [], passages: 0, known: 0, losses, problems: codebook };
  const digests = plan.digests.map(({ name, text }) => ({ file: name, text, parsed: parseDigest(text) }));
  for (const { file, text } of digests) {
    if (!(await writing(into, file, () => createFile(path.join(into, file), text)))) throw new UsageError(`${path.join(into, file)}: was written by another program meanwhile; try again`);
  }
  const written = digests.map(({ file }) => file);
  for (const planned of plan.sidecars) written.push(await writeSidecar(into, sidecarOf(names, planned.digest, planned.coder), planned));
  if (plan.codebook.length > 0 && await change(into, codebookFile, (text) => changeCodebook(text, plan.codebook))) written.push(codebookFile);
  const passages = [...plan.counts.passages.values()].reduce((sum, count) => sum + count, 0);
  return { written: written.map((name) => path.join(into, name)), digests, passages, known: plan.counts.known, losses: [...losses, ...plan.conflicts], problems: [] };
}

async function namesIn(into: string, { digests }: ImportedProject): Promise<string[]> {
  const names = await readdir(into, { recursive: digests.some(({ name }) => name.includes('/')) });
  return names.map((name) => name.split(path.sep).join('/'));
}

type Names = ReadonlyMap<string, readonly SidecarName[]>;

/** A coder's sidecar as its name is written on disk, or as a new one is called. */
function sidecarOf(names: Names, digest: string, coder: string): string {
  return names.get(digest)?.find((each) => each.coder === fileNamePart(coder))?.name ?? sidecarName(digest, coder);
}

async function readSidecars(reader: FolderReader, into: string, project: ImportedProject, names: Names) {
  const sidecars = new Map<string, ReturnType<typeof readSidecar>['sidecar']>();
  const problems: Problem[] = [];
  for (const { digest, coder } of project.sidecars) {
    const name = sidecarOf(names, digest, coder);
    if (sidecars.has(name) || !(await isFile(path.join(into, name)))) continue;
    const text = await reader.text(name);
    const { sidecar, issues } = text === undefined ? { sidecar: undefined, issues: [] } : readSidecar(text);
    sidecars.set(name, sidecar);
    if (sidecar === undefined) problems.push(...problemsOf(name, text ?? '', issues), ...(text === undefined ? reader.problems : []));
  }
  return { sidecars, problems };
}

/** What keeps the codebook from being changed. */
async function codebookProblems(into: string, plan: ImportPlan): Promise<Problem[]> {
  const file = path.join(into, codebookFile);
  if (plan.codebook.length === 0 || !(await isFile(file))) return [];
  try {
    const text = await readText(file, codebookFile);
    const changed = changeCodebook(text, plan.codebook);
    return changed.text === undefined ? problemsOf(codebookFile, text, changed.issues) : [];
  } catch (error) {
    if (error instanceof DataError) return [error.problem];
    throw error;
  }
}

async function writeSidecar(into: string, name: string, { digest, coder, changes }: PlannedSidecar): Promise<string> {
  const head = coder === fileNamePart(coder) ? undefined : coder;
  await change(into, name, (text) => changeSidecar(text, path.basename(digest), changes, head));
  return name;
}

/** @returns whether anything was written */
async function change(into: string, name: string, edit: (text: string | undefined) => { readonly text: string | undefined; readonly issues: readonly Issue[] }): Promise<boolean> {
  const file = path.join(into, name);
  const outcome = await writing(into, name, () => updateFile(file, (before) => {
    const { text, issues } = edit(before);
    return text === undefined ? { refusal: problemsOf(name, before ?? '', issues) } : { text };
  }));
  if (outcome.kind === 'protected') throw new UsageError(`${file}: ${protectionReasons[outcome.why]}`);
  if (outcome.kind === 'refused' && outcome.refusal[0] !== undefined) throw new DataError(outcome.refusal[0]);
  return outcome.kind === 'written';
}

async function writing<T>(into: string, name: string, write: () => Promise<T>): Promise<T> {
  const file = path.join(into, name);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    return await write();
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}
