import type { AnnotatedDigest } from '../../corpus/types';
import type { Project } from '../../exchange/types';
import { message, type Message } from '../../issues/issue';
import { dateTime } from '../dateTime';
import { comparableGuid, guidOf } from '../guid';
import { namePrefixes, ourName, unknownTime } from '../names';
import { Choice } from './choice';
import { codeElements } from './codeElements';
import { leftEntries } from './leftEntries';
import { NoteElements } from './noteElements';
import { SourceWriter, type WrittenSource } from './sourceWriter';
import { sourceValues, variableElements, type SourceValues } from './variables';
import { XmlWriter } from './xmlText';

type SourceFile = Pick<WrittenSource, 'file' | 'text'>;

const declaration = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n';
const namespace = 'urn:QDA-XML:project:1.0';

/** Collects what becomes the `Project` element, digest by digest. */
export class ProjectWriter {
  readonly #project: Project;
  readonly #choice: Choice;
  readonly #xml = new XmlWriter();
  readonly #notes = new NoteElements(this.#xml, (coder) => this.#user(coder));
  readonly #guids = new Set<string>();
  readonly #coders = new Set<string>();
  readonly #used = new Set<string>();
  readonly #sources: string[] = [];
  readonly #values: SourceValues[] = [];
  /** The sources of each digest, and of each topic. */
  readonly #digestSets = new Map<string, string[]>();
  readonly #topicSets = new Map<string, string[]>();
  readonly #lost = { unplaced: 0, fields: 0, notes: 0 };

  constructor(project: Project) {
    this.#project = project;
    this.#choice = new Choice(project);
  }

  /** Writes a digest, and gives the files of its sources. */
  add(digest: AnnotatedDigest): SourceFile[] {
    const chosen = this.#choice.of(digest);
    if (chosen === undefined) return [];
    const by = this.#project.sources ?? 'article';
    const writer = new SourceWriter(digest, chosen, {
      xml: this.#xml, notes: this.#notes, unique: this.#unique, user: (coder) => this.#user(coder), time: this.#time(), use: (tag) => { this.#used.add(tag); },
    });
    const sources = writer.sources(by, this.#entryRefs(digest, chosen));
    sources.forEach((source, index) => { this.#describe(digest, source, by === 'article' ? index + 1 : undefined); });
    return sources;
  }

  /** The text of the `.qde` file, in pieces. */
  *text(): Generator<string> {
    const xml = this.#xml;
    // Not the folder's name: the same project in another folder gives the same file.
    const { title = ourName, codebook, tag } = this.#project;
    const memoRef = (path: string, memo: string): string => this.#note(['tag', path], path, memo);
    const codes = codeElements(xml, { codebook, used: this.#used, onlyTag: tag, memoRef });
    const projectMemo = codebook?.memo ?? '';
    const projectNote = projectMemo === '' ? '' : this.#note(['project'], title, projectMemo);
    const { variables, cases } = variableElements(xml, this.#values);
    const users = [...this.#coders].sort().map((coder) => xml.element('User', { guid: this.#user(coder), name: coder }));
    const sets = [...this.#sets('digest', this.#digestSets), ...this.#sets('topic', this.#topicSets)];
    yield declaration + xml.open('Project', { xmlns: namespace, name: title, origin: ourName });
    yield* section('Users', users);
    yield* section('CodeBook', codes.length === 0 ? [] : [...section('Codes', codes)]);
    yield* section('Variables', variables);
    yield* section('Cases', cases);
    yield* section('Sources', this.#sources);
    yield* section('Notes', this.#notes.elements);
    yield* section('Sets', sets);
    yield `${projectNote}</Project>\n`;
  }

  /** What the file can't hold, or holds only for us. Call after `text`. */
  losses(): Message[] {
    const { unplaced, fields, notes } = this.#lost;
    return [
      ...(unplaced === 0 ? [] : [message('export-loss/unplaced', unplaced)]),
      ...(fields === 0 ? [] : [message('export-loss/fields', fields)]),
      ...(notes === 0 ? [] : [message('export-loss/notes', notes)]),
      ...(this.#xml.replaced === 0 ? [] : [message('export-loss/characters', this.#xml.replaced)]),
    ];
  }

  /** Fields, digest and topics of a source. */
  #describe(digest: AnnotatedDigest, { guid, element, piece }: WrittenSource, article: number | undefined): void {
    const inSource = digest.articles.filter((one) => article === undefined || one.article.id === piece.article?.id);
    const fields = article === undefined ? {} : inSource[0]?.fields ?? {};
    if (article === undefined) this.#lost.fields += inSource.reduce((sum, one) => sum + Object.keys(one.fields).length, 0);
    this.#sources.push(element);
    this.#values.push({ guid, values: sourceValues(digest.file, article, fields) });
    addTo(this.#digestSets, digest.file, guid);
    for (const { label } of inSource.flatMap(({ topics }) => topics.topics)) addTo(this.#topicSets, label, guid);
  }

  #entryRefs(digest: AnnotatedDigest, { annotations, notes }: Pick<AnnotatedDigest, 'annotations' | 'notes'>): string[] {
    return leftEntries(digest, annotations, notes).map(({ coder, text, unplaced, others }) => {
      this.#lost.unplaced += unplaced;
      this.#lost.notes += others;
      const name = `${namePrefixes.entries}${digest.file}${coder === '' ? '' : ` (${coder})`}`;
      return this.#notes.add(['entries', digest.file, coder], { name, text, coder, created: this.#time() });
    });
  }

  #user(coder: string): string | undefined {
    if (coder === '') return undefined;
    this.#coders.add(coder);
    return guidOf('user', coder);
  }

  #note(key: readonly string[], subject: string, text: string): string {
    return this.#notes.add(key, { name: `${namePrefixes.memo}: ${subject}`, text, coder: '', created: this.#time() });
  }

  #sets(kind: string, sets: ReadonlyMap<string, readonly string[]>): string[] {
    return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, guids]) => this.#xml.element('Set', { guid: guidOf('set', kind, name), name },
      guids.map((targetGUID) => this.#xml.element('MemberSource', { targetGUID }))));
  }

  /** The time of the latest passage: the same for the same project, whenever it is exported. */
  #time(): string {
    return this.#latest ??= this.#project.segments.reduce((latest, { created }) => {
      const time = dateTime(created) ?? '';
      return time > latest ? time : latest;
    }, unknownTime);
  }

  #latest: string | undefined;

  readonly #unique = (guid: string): string => {
    let unique = guid;
    for (let number = 2; this.#guids.has(comparableGuid(unique)); number += 1) unique = guidOf(guid, String(number));
    this.#guids.add(comparableGuid(unique));
    return unique;
  };
}

function* section(name: string, elements: readonly string[]): Generator<string> {
  if (elements.length === 0) return;
  yield `<${name}>`;
  yield* elements;
  yield `</${name}>`;
}

function addTo(sets: Map<string, string[]>, name: string, guid: string): void {
  const set = sets.get(name);
  if (set === undefined) sets.set(name, [guid]);
  else if (set.at(-1) !== guid) set.push(guid);
}
