import type * as vscode from 'vscode';
import { coveringEdit, followedBy, type TextEdit } from '../../core/digest/incremental/textEdit';
import { updateDigest, type UpdatedDigest } from '../../core/digest/incremental/updateDigest';
import { readDigest, type ReadDigest } from '../../core/digest/parse/readDigest';
import { noCorrections, type LayoutCorrections } from '../../core/digest/types';

interface Reading {
  readonly digest: ReadDigest;
  /** What was changed since. */
  readonly edit?: TextEdit;
}

/**
 * What was read of each digest, with what was typed since, so that the next reading need look at little.
 * Keys are the documents' addresses.
 */
export class DigestReadings {
  private readonly readings = new Map<string, Reading>();

  /** The document of `key` was changed. */
  edited(key: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const reading = this.readings.get(key);
    const edit = coveringEdit(changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, length: text.length })));
    if (reading !== undefined && edit !== undefined) this.readings.set(key, { ...reading, edit: followedBy(reading.edit, edit) });
  }

  /** Reads the text as it is now: near the changes only, where they and not more made it of the text read last. */
  read(key: string, text: string, corrections: LayoutCorrections = noCorrections): UpdatedDigest {
    const updated = this.update(key, text, corrections) ?? { digest: readDigest(text, corrections), settled: true };
    // Without a state an update is a whole parse anyway.
    if (updated.digest.state === undefined) this.readings.delete(key);
    else this.readings.set(key, { digest: updated.digest });
    return updated;
  }

  /** The next reading is of the whole. */
  forget(key: string): void {
    this.readings.delete(key);
  }

  private update(key: string, text: string, corrections: LayoutCorrections): UpdatedDigest | undefined {
    const reading = this.readings.get(key);
    if (reading?.edit === undefined || reading.digest.corrections !== corrections) return undefined;
    const { digest, edit } = reading;
    const isAll = digest.text.length + edit.length - (edit.end - edit.start) === text.length;
    return isAll ? updateDigest(digest, text, edit) : undefined;
  }
}
