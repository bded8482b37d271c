import { isSeq, YAMLSeq, type YAMLMap } from 'yaml';
import type { LineCorrection } from '../digest/types';
import { writtenText } from '../yaml/changeFile';
import { FileAct } from '../yaml/fileAct';
import { mapOf, setField } from '../yaml/yamlFields';
import { plainScalar, textScalar } from '../yaml/yamlText';
import type { LayoutChange, LayoutResult } from './changeLayout';
import { layoutOf, readEntries, readLayout, readLines } from './readLayout';

const topKeys = ['version', 'digests'];
const digestKeys = ['digest', 'layout', 'lines'];
const lineKeys = ['text', 'is', 'occurrence'];

/** Acts in progress on the file of corrections: the document as it changes. */
export class LayoutAct extends FileAct {
  /** To be called once. */
  apply(changes: readonly LayoutChange[]): LayoutResult {
    for (const change of changes) this.#applyOne(change);
    const written = writtenText(this.edit, layoutOf(readEntries(this.document)), (text) => readLayout(text).layout);
    return written.text === undefined ? written : { text: written.text, layout: written.value, issues: this.issues };
  }

  #applyOne(change: LayoutChange): void {
    switch (change.kind) {
      case 'correctLine': this.#correctLine(change.digest, change.line); break;
      case 'chooseLayout': this.#chooseLayout(change.digest, change.layout); break;
      case 'forget':
        if (change.line === undefined) this.#forgetDigest(change.digest);
        else this.#forgetLine(change.digest, change.line);
        break;
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
    this.edit.add(this.#linesOf(digest), undefined, mapOf({
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

  /** An entry that says nothing any more but its digest goes; one with keys of a person's own stays. */
  #dropEmpty(digest: YAMLMap): void {
    if (digest.items.length === 1) this.#takeOut(digest);
  }

  #takeOut(digest: YAMLMap): void {
    const list = this.edit.section('digests', topKeys);
    if (list !== undefined) this.edit.remove(list, digest);
  }

  /** A new entry, before the first whose path is greater by code units: additions of two people seldom meet. */
  #made(path: string): YAMLMap | undefined {
    const list = this.edit.section('digests', topKeys);
    if (list === undefined) {
      this.report('broken-section', '"digests" is not a list in the file.');
      return undefined;
    }
    const node = mapOf({ digest: textScalar(path) });
    const next = readEntries(this.document).digests.find(({ value }) => value.digest > path);
    this.edit.add(list, next?.node, node);
    return node;
  }

  /** The list of a digest's corrected lines, made where it is missing. */
  #linesOf(digest: YAMLMap): YAMLSeq {
    const list = digest.get('lines', true);
    if (isSeq(list)) return list;
    const made = new YAMLSeq();
    this.edit.touch(digest);
    setField(digest, 'lines', made, digestKeys);
    return made;
  }

  #find(path: string): YAMLMap | undefined {
    return readEntries(this.document).digests.find(({ value }) => value.digest === path)?.node;
  }

  #reportMissing(path: string): void {
    this.report('missing-correction', `There is no such correction of "${path}" (any more).`);
  }
}

function findLine(digest: YAMLMap, line: Pick<LineCorrection, 'text' | 'occurrence'>) {
  return readLines(digest, []).find(({ value }) => value.text === line.text.trim() && value.occurrence === line.occurrence);
}
