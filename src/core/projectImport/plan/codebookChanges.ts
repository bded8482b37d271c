import type { CodebookChange, TagUpdate } from '../../codebook/changeCodebook';
import { findTag } from '../../codebook/tagTree';
import { withParents } from '../../codebook/tagPath';
import type { Codebook, Tag } from '../../codebook/types';
import { message, type Message } from '../../issues/issue';
import type { Steps } from '../../steps';
import type { ImportedProject } from '../types';

const comparedFields = ['color', 'description', 'include', 'exclude', 'memo'] as const;
/** Of a long list only the first names are told. */
const mostNames = 20;

/** What is added to a codebook. */
export interface CodebookAdditions {
  readonly changes: readonly CodebookChange[];
  /** Of the tags that the file names; those above them that it doesn't name are not counted. */
  readonly newTags: number;
  readonly knownTags: number;
  /** Tags that the folder defines otherwise, and the project memo: these stay as they are. */
  readonly conflicts: readonly Message[];
}

/** Adds tags with all that is told of them, and those in use. What is there stays. */
export function* codebookChanges(project: ImportedProject, codebook: Codebook | undefined): Steps<CodebookAdditions> {
  const told = new Map(flatTags(project.codebook?.tags ?? []));
  const inUse = new Set<string>();
  for (const { annotations, articles } of project.sidecars) {
    for (const { tags } of annotations) for (const tag of tags) inUse.add(tag);
    for (const { tags } of articles) for (const tag of tags ?? []) inUse.add(tag);
    yield;
  }
  const named = new Set([...told.keys(), ...inUse]);
  const paths = [...new Set([...told.keys(), ...[...inUse].flatMap(withParents)])];
  const changes: CodebookChange[] = [];
  let newTags = 0;
  const different: string[] = [];
  for (const path of paths) {
    const before = codebook && findTag(codebook, path);
    const set = missingFields(told.get(path), before);
    if (before === undefined) newTags += named.has(path) ? 1 : 0;
    else if (isOtherwise(told.get(path), before)) different.push(path);
    if (before === undefined || Object.keys(set).length > 0) changes.push({ kind: 'ensureTag', path, ...(Object.keys(set).length > 0 && { set }) });
  }
  const memo = project.codebook?.memo ?? '';
  const ownMemo = codebook?.memo ?? '';
  if (memo !== '' && ownMemo === '') changes.push({ kind: 'setMemo', memo });
  const conflicts = [
    ...(different.length === 0 ? [] : [message('import-kept/tags', different.length, different.slice(0, mostNames).join('; '))]),
    ...(memo === '' || ownMemo === '' || memo === ownMemo ? [] : [message('import-kept/memo')]),
  ];
  return { changes, newTags, knownTags: named.size - newTags, conflicts };
}

/** Whether something else is told of a tag than its codebook says. */
function isOtherwise(told: Tag | undefined, before: Tag): boolean {
  return told !== undefined && comparedFields.some((field) => {
    const [theirs = '', ours = ''] = [told[field], before[field]].map((text) => text?.trim());
    return theirs !== '' && ours !== '' && theirs.toLowerCase() !== ours.toLowerCase();
  });
}

function flatTags(tags: readonly Tag[]): [string, Tag][] {
  const flat: [string, Tag][] = [];
  const open = tags.map((tag) => ({ tag, path: tag.name })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { tag, path } = next;
    flat.push([path, tag]);
    open.push(...(tag.tags ?? []).map((child) => ({ tag: child, path: `${path}/${child.name}` })).reverse());
  }
  return flat;
}

function missingFields(told: Tag | undefined, before: Tag | undefined): TagUpdate {
  if (told === undefined) return {};
  const { color, description, include, exclude, memo } = told;
  const fields = Object.entries({ color, description, include, exclude, memo })
    .filter(([key, value]) => value !== undefined && value !== '' && (before?.[key as keyof Tag] ?? '') === '');
  const examples = [...new Set([...before?.examples ?? [], ...told.examples ?? []])];
  return { ...Object.fromEntries(fields), ...(examples.length > (before?.examples?.length ?? 0) && { examples }) };
}
