import * as vscode from 'vscode';
import { fileNamePart, sidecarName } from '../../core/annotations/sidecarName';
import { digestToShow, planImportSteps, type ImportCounts } from '../../core/projectImport/plan/planImport';
import type { Message } from '../../core/issues/issue';
import type { ImportedProject } from '../../core/projectImport/types';
import type { Step } from '../../host/annotations/steps';
import type { LoadedSidecar } from '../../host/annotations/sidecarFiles';
import { mayExist, nameOf, sibling } from '../../host/files/uris';
import { codebookFile } from '../../host/researcherFiles/codebooks';
import type { Services } from '../../host/services/services';
import { finishInSlices } from '../../host/slices';
import type { KnownText } from './readSource';

/** The steps of one act, and what they will do. */
export interface PlannedImport {
  readonly steps: readonly Step[];
  readonly counts: ImportCounts;
  readonly conflicts: readonly Message[];
  readonly created: readonly vscode.Uri[];
  readonly sidecars: readonly vscode.Uri[];
  /** The digest to open afterwards. */
  readonly shown: vscode.Uri | undefined;
}

/** @param texts those that the project was read into */
export async function planned({ annotations, codebooks }: Services, project: ImportedProject, texts: readonly KnownText[], into: vscode.Uri): Promise<PlannedImport> {
  const used = await namesIn(into, project);
  const known = new Map(texts.map(({ file, uri }) => [file, uri]));
  const loaded = (digest: string, coder: string): LoadedSidecar | undefined => {
    const uri = known.get(digest);
    return uri && annotations.sidecarsOf(uri).find((sidecar) => fileNamePart(sidecar.coder) === fileNamePart(coder));
  };
  const plan = await finishInSlices(planImportSteps(project, {
    used, codebook: codebooks.of(vscode.Uri.joinPath(into, 'x.txt')), now: `${new Date().toISOString().slice(0, 19)}Z`,
    sidecar: (digest, coder) => loaded(digest, coder)?.sidecar,
  }));
  const created = plan.digests.map(({ name, text }) => ({ kind: 'create', file: vscode.Uri.joinPath(into, name), text }) as const);
  const added = new Map(plan.digests.map(({ name }) => [name, vscode.Uri.joinPath(into, name)]));
  const sidecars = plan.sidecars.flatMap(({ digest: path, coder, changes }) => {
    const digest = added.get(path) ?? known.get(path);
    if (digest === undefined) return [];
    const file = loaded(path, coder)?.uri ?? sibling(digest, sidecarName(nameOf(digest), coder));
    return [{ kind: 'sidecar', file, digest, changes, coder } as const];
  });
  const codebook: Step[] = plan.codebook.length === 0 ? [] : [{ kind: 'codebook', file: codebookFile(vscode.Uri.joinPath(into, 'x.txt')), changes: plan.codebook }];
  const show = digestToShow(plan) ?? '';
  return {
    steps: [...created, ...codebook, ...sidecars], counts: plan.counts, conflicts: plan.conflicts,
    created: created.map(({ file }) => file), sidecars: sidecars.map(({ file }) => file), shown: added.get(show) ?? known.get(show),
  };
}

/** The names in the folder, and in those below it that new digests go to, with `/`. */
async function namesIn(into: vscode.Uri, { digests }: ImportedProject): Promise<string[]> {
  const folders = new Set(['', ...digests.map(({ name }) => name.slice(0, name.lastIndexOf('/') + 1))]);
  const names = await Promise.all([...folders].map(async (folder) => {
    const uri = vscode.Uri.joinPath(into, folder);
    return await mayExist(uri) ? (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => folder + name) : [];
  }));
  return names.flat();
}
