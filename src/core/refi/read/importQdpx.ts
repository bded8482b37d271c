import type { Codebook, Tag } from '../../codebook/types';
import { articleEnd } from '../../convert/digestText/writeDigestText';
import { Refusal } from '../../convert/refusal';
import { titleLine } from '../../convert/text/lines';
import type { SourceFile } from '../../convert/types';
import { childElements } from '../../convert/xml/parseXml';
import { isDigest } from '../../corpus/isDigest';
import type { Message } from '../../issues/issue';
import type { FolderText, ImportedProject, ImportedSidecar, NewDigest, ProjectImporter, UnplacedQuote } from '../../projectImport/types';
import { comparableGuid, guidOf } from '../guid';
import { articleVariable, digestVariable, namePrefixes, ourName } from '../names';
import { withLineFeeds } from '../offsetIndex';
import { DigestEntries } from './digestEntries';
import { attribute, childText, guidIn, listed, references } from './elements';
import { type GatheredDigest, gatherDigests } from './gatherDigests';
import { counted, told } from './losses';
import { chooseReading, type OffsetReading, readingName, standardReading, type TextWithSelections } from './offsetReading';
import { isProject, openProject, type OpenProject } from './openProject';
import { type ReadCases, readCases } from './readCases';
import { readCodes, tagName } from './readCodes';
import { memoText, Notes } from './readNotes';
import type { ReadSelection } from './readSelections';
import { readSources, type ReadSource, type SourceLosses } from './readSources';

/** Projects of MAXQDA, NVivo, ATLAS.ti, QualCoder and others, and our own. */
export const qdpxImporter: ProjectImporter = { id: 'qdpx', recognises: isProject, read: readQdpx };

const format = { id: 'qdpx', name: 'REFI-QDA' };
/** Above the tags that were cases. */
const casesTag = 'Cases';

async function readQdpx(source: SourceFile, folder: readonly FolderText[]): Promise<ImportedProject | { readonly refusal: Message }> {
  try {
    return await Promise.resolve(projectOf(openProject(source), folder));
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    throw error;
  }
}

function projectOf(project: OpenProject, folder: readonly FolderText[]): ImportedProject {
  const { root } = project;
  const notes = new Notes(project);
  const codes = readCodes(listed(root, 'CodeBook').flatMap(childElements), (guid, refs) => notes.textOn(guid, refs));
  const cases = readCases(root);
  const { sources, losses } = readSources(project);
  const users = new Map(listed(root, 'Users').map((user) => [guidIn(user, 'guid'), attribute(user, 'name') ?? attribute(user, 'id') ?? '']));
  const caseTags = new Set<string>();
  const unknown = { codes: 0, beyond: [] as ReadSelection[] };
  const caseTag = (guid: string): string | undefined => {
    const name = cases.names.get(guid);
    if (name === undefined) return undefined;
    const tag = tagName(name, `${casesTag}/`);
    caseTags.add(tag);
    return `${casesTag}/${tag}`;
  };
  const tagOf = (code: string): string | undefined => {
    const tag = codes.paths.get(code) ?? caseTag(code);
    if (tag === undefined) unknown.codes += 1;
    return tag;
  };
  const inCases = new Map<string, string[]>();
  for (const [selection, each] of cases.selections) inCases.set(selection, [...inCases.get(selection) ?? [], caseTag(each) ?? []].flat());
  const texts = sources.filter((source): source is ReadSource & TextWithSelections => source.text !== undefined);
  const { reading, name: offsetReading } = readingOf(project, texts);
  const digests = gatherDigests(sources, cases, folder);
  const sidecars = digests.flatMap((digest) => new DigestEntries(digest, {
    reading, notes, tagOf, tagsOfSelection: (guid) => inCases.get(guid) ?? [], coderOf: (user) => users.get(user) ?? '',
    beyond: (selection) => { unknown.beyond.push(selection); },
  }).sidecars());
  const missing = sources.filter(({ text }) => text === undefined);
  const unplaced = [
    ...missing.flatMap((source) => source.selections.map((selection) => unplacedQuote(selection, source.name, tagOf, notes))),
    ...unknown.beyond.map((selection) => unplacedQuote(selection, '', tagOf, notes)),
  ];
  for (const { guid, notes: refs } of missing) notes.on(guid, refs);
  const codebook = codebookOf(codes.tags, [...caseTags], projectMemo(project, notes));
  return {
    format, digests: digests.filter(({ isNew }) => isNew).map((digest) => newDigest(digest, sidecars)), sidecars, codebook, unplaced,
    ...(texts.some(({ selections }) => selections.length > 0) && { offsetReading }),
    losses: [
      ...sourceLosses(losses, sources), ...told('import-left-out/refi-codes', codes.renamed), ...variableLosses(cases),
      ...counted('import-left-out/refi-unknown-codes', unknown.codes), ...counted('import-left-out/refi-links', notes.otherLinks),
      ...counted('import-left-out/refi-note-codings', notes.codings), ...told('import-left-out/refi-sets', foreignSets(project)),
      ...counted('import-left-out/refi-graphs', listed(root, 'Graphs').length), ...counted('import-left-out/refi-cases', cases.ofSources),
      ...counted('import-left-out/refi-beyond', unknown.beyond.length),
    ],
  };
}

/** A text in which nothing is coded, and that doesn't look like a digest, becomes one by a line with its name. */
function newDigest({ name, text, parsed, sources }: GatheredDigest, sidecars: readonly ImportedSidecar[]): NewDigest {
  const hasSidecar = sidecars.some(({ digest }) => digest === name);
  if (isDigest({ file: name, text, parsed, hasSidecar })) return { name, text };
  const title = titleLine(sources[0]?.source.name ?? '') || name;
  return { name, text: `Title: ${title}\n\n${text.trim()}\n\n${articleEnd}\n` };
}

/** How we count is known; other programs differ, even from one version to the next. */
function readingOf({ root }: OpenProject, texts: readonly TextWithSelections[]): { readonly reading: OffsetReading; readonly name: string } {
  const isOurs = attribute(root, 'origin') === ourName;
  return isOurs ? { reading: standardReading, name: readingName(standardReading) } : chooseReading(texts);
}

function unplacedQuote(
  { guid, name, description, codings, notes: refs }: ReadSelection, where: string, tagOf: (code: string) => string | undefined, notes: Notes,
): UnplacedQuote {
  const memo = [description, ...codings.map((coding) => notes.textOn('', coding.notes)), notes.textOn(guid, refs)].filter((text) => text.trim() !== '').join('\n\n');
  return { quote: name, tags: [...new Set(codings.flatMap(({ code }) => tagOf(code) ?? []))], where, ...(memo !== '' && { memo }) };
}

/** The tags that were codes, those that were cases, and the memo of the project. */
function codebookOf(tags: readonly Tag[], cases: readonly string[], memo: string): Codebook {
  const below = cases.map((name): Tag => ({ name }));
  const known = tags.find(({ name }) => name === casesTag);
  const missing = below.filter(({ name }) => !(known?.tags ?? []).some((tag) => tag.name === name));
  const all = missing.length === 0 ? tags
    : known === undefined ? [...tags, { name: casesTag, tags: missing }]
      : tags.map((tag) => (tag === known ? { ...tag, tags: [...tag.tags ?? [], ...missing] } : tag));
  return { version: 1, ...(memo !== '' && { memo }), tags: all };
}

/** The description and notes of the project, then the notes that are about nothing in particular, each with its name. */
function projectMemo({ root }: OpenProject, notes: Notes): string {
  const own = [childText(root, 'Description') ?? '', notes.textOn('', references(root, 'NoteRef'))];
  const others = notes.others().filter(({ name }) => !name.startsWith(namePrefixes.entries)).map(memoText);
  return [...own, ...others].filter((text) => text.trim() !== '').map(withLineFeeds).join('\n\n');
}

function sourceLosses({ media, pdfs, formatted, regions, broken }: SourceLosses, sources: readonly ReadSource[]): Message[] {
  const missing = sources.filter(({ text }) => text === undefined).map(({ name }) => name);
  const isKept = (name: string): boolean => !missing.includes(name);
  return [
    ...told('import-left-out/refi-texts', missing.filter((name) => !media.includes(name))), ...told('import-left-out/refi-media', media),
    ...told('import-left-out/refi-pdfs', pdfs.filter(isKept)), ...told('import-left-out/refi-formatted', formatted.filter(isKept)),
    ...counted('import-left-out/refi-regions', regions), ...counted('import-left-out/refi-broken', broken),
  ];
}

/** Variables other than ours, which the text of each digest has as lines. */
function variableLosses({ values, variables }: ReadCases): Message[] {
  const isOurs = [...values.values()].every((of) => of.has(digestVariable));
  return isOurs ? [] : told('import-left-out/refi-variables', variables.filter((name) => name !== digestVariable && name !== articleVariable));
}

/** The names of sets that we didn't write. */
function foreignSets({ root }: OpenProject): string[] {
  return listed(root, 'Sets').filter((set) => {
    const name = attribute(set, 'name') ?? '';
    return !['digest', 'topic'].some((kind) => comparableGuid(guidOf('set', kind, name)) === guidIn(set, 'guid'));
  }).map((set) => attribute(set, 'name') ?? '?');
}
