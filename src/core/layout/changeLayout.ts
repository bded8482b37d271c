import { isSeq, type YAMLMap } from 'yaml';
import type { LineCorrection } from '../digest/types';
import type { Issue } from '../issues/issue';
import { isSamePath, movedPath } from '../text/filePaths';
import { FileChanger, openForChange, writtenText, type Refusal } from '../yaml/changeFile';
import { YamlEdit } from '../yaml/editYaml';
import { mapOf, setField } from '../yaml/yamlFields';
import { plainScalar, textScalar } from '../yaml/yamlText';
import { layoutOf, readEntries, readLayout, readLines, unreadable } from './readLayout';
import type { LayoutFile } from './types';

const topKeys = ['version', 'digests'];
const digestKeys = ['digest', 'layout', 'lines'];
const lineKeys = ['text', 'is', 'occurrence'];

/** One change of the corrections of a digest's layout. `digest` is a path as in `DigestLayout`. */
export type LayoutChange =
  /** Replaces an earlier correction of the same line. */
  | { readonly kind: 'correctLine'; readonly digest: string; readonly line: LineCorrection }
  /** `undefined`: the parser detects it again. */
  | { readonly kind: 'chooseLayout'; readonly digest: string; readonly layout: string | undefined }
  /** One line, or the digest as a whole. */
  | { readonly kind: 'forget'; readonly digest: string; readonly line?: Pick<LineCorrection, 'text' | 'occurrence'> }
  /** The digest, or all below a folder, has another path. Corrections of a digest that was there before are replaced. */
  | { readonly kind: 'renameDigest'; readonly digest: string; readonly to: string };

/** The result of a change. No `text`: the file must not be written; `issues` say why not. */
export type LayoutResult =
  | { readonly text: string; readonly isChanged: boolean; readonly layout: LayoutFile; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Applies changes to the file of corrections, in order. Only the entries they name are rewritten; all other bytes stay. To
 * undo, write the previous text back.
 * @param yamlText the file's content; undefined if there is no file
 * @returns changes that found nothing to forget are skipped and reported: `missing-correction`
 */
export function changeLayout(yamlText: string | undefined, changes: readonly LayoutChange[]): LayoutResult {
  const file = openForChange(yamlText, unreadable);
  return file.text === undefined ? file : new LayoutChanger(file.document, new YamlEdit(file.text, file.document)).apply(changes);
}

/** Changes in progress on the file of corrections: the document as it changes. */
class LayoutChanger extends FileChanger {
  /** Call only once. */
  apply(changes: readonly LayoutChange[]): LayoutResult {
    for (const change of changes) this.#applyOne(change);
    const written = writtenText(this.edit, layoutOf(readEntries(this.document)), (text) => readLayout(text).layout);
    return written.text === undefined ? written : { text: written.text, isChanged: written.isChanged, layout: written.value, issues: this.issues };
  }

  #applyOne(change: LayoutChange): void {
    switch (change.kind) {
      case 'correctLine': this.#correctLine(change.digest, change.line); break;
      case 'chooseLayout': this.#chooseLayout(change.digest, change.layout); break;
      case 'forget':
        if (change.line === undefined) this.#forgetDigest(change.digest);
        else this.#forgetLine(change.digest, change.line);
        break;
      case 'renameDigest': this.#renameDigest(change.digest, change.to); break;
    }
  }

  #correctLine(path: string, line: LineCorrection): void {
    const digest = this.#find(path) ?? this.#made(path);
    const known = digest && findLine(digest, line);
    if (digest === undefined || known?.value.is === line.is) return;
    if (known !== undefined) {
      this.edit.touch(known.node);
      setField(known.node, 'is', textScalar(line.is), lineKeys);
      return;
    }
    this.edit.add(this.edit.listOf(digest, 'lines', digestKeys), undefined, mapOf({
      text: textScalar(line.text.trim()),
      is: textScalar(line.is),
      occurrence: line.occurrence === undefined ? undefined : plainScalar(line.occurrence),
    }));
  }

  #chooseLayout(path: string, layout: string | undefined): void {
    const digest = this.#find(path) ?? (layout === undefined ? undefined : this.#made(path));
    if (digest === undefined) return;
    this.edit.touch(digest);
    setField(digest, 'layout', layout === undefined ? undefined : textScalar(layout), digestKeys);
    this.#dropEmpty(digest);
  }

  #forgetLine(path: string, line: Pick<LineCorrection, 'text' | 'occurrence'>): void {
    const digest = this.#find(path);
    const known = digest && findLine(digest, line);
    const list = digest?.get('lines', true);
    if (digest === undefined || known === undefined || !isSeq(list)) {
      this.#reportMissing(path);
      return;
    }
    this.edit.remove(list, known.node);
    if (list.items.length > 0) return;
    this.edit.touch(digest);
    setField(digest, 'lines', undefined, digestKeys);
    this.#dropEmpty(digest);
  }

  #forgetDigest(path: string): void {
    const digest = this.#find(path);
    if (digest === undefined) this.#reportMissing(path);
    else this.#takeOut(digest);
  }

  #renameDigest(from: string, to: string): void {
    for (const { node, value } of readEntries(this.document).digests) {
      const path = movedPath(value.digest, from, to);
      if (path === undefined || path === value.digest) continue;
      const before = this.#find(path);
      if (before !== undefined && before !== node) this.#takeOut(before);
      this.edit.touch(node);
      setField(node, 'digest', textScalar(path), digestKeys);
    }
  }

  /** An entry left with nothing but its digest is removed; one with a person's own keys stays. */
  #dropEmpty(digest: YAMLMap): void {
    if (digest.items.length === 1) this.#takeOut(digest);
  }

  #takeOut(digest: YAMLMap): void {
    const list = this.edit.section('digests', topKeys);
    if (list !== undefined) this.edit.remove(list, digest);
  }

  /** A new entry, before the first whose path is greater by code units: two people's additions seldom collide. */
  #made(path: string): YAMLMap | undefined {
    const list = this.edit.section('digests', topKeys);
    if (list === undefined) {
      this.report('broken-section/write', 'digests');
      return undefined;
    }
    const node = mapOf({ digest: textScalar(path) });
    const next = readEntries(this.document).digests.find(({ value }) => value.digest > path);
    this.edit.add(list, next?.node, node);
    return node;
  }

  #find(path: string): YAMLMap | undefined {
    return readEntries(this.document).digests.find(({ value }) => isSamePath(value.digest, path))?.node;
  }

  #reportMissing(path: string): void {
    this.report('missing-correction', path);
  }
}

function findLine(digest: YAMLMap, line: Pick<LineCorrection, 'text' | 'occurrence'>) {
  return readLines(digest, []).find(({ value }) => value.text === line.text.trim() && value.occurrence === line.occurrence);
}
