import type * as vscode from 'vscode';
import { updateDigest, type UpdatedDigest } from '../../core/digest/incremental/updateDigest';
import { parseForUpdates, type DigestParse } from '../../core/digest/parse/parseDigest';
import { noCorrections, type LayoutCorrections } from '../../core/digest/types';
import { composeEdits, coverEdits, type TextEdit } from '../../core/text/textEdits';
import { editsOf } from '../positions';

interface Reading {
  readonly digest: DigestParse;
  /** What has changed since. */
  readonly edits: readonly TextEdit[];
}

/**
 * The last reading of each digest, with what was typed since, so that the next reading can be small. Keys are the documents'
 * addresses.
 */
export class DigestReadings {
  private readonly readings = new Map<string, Reading>();

  /** The document of `key` changed. */
  edited(key: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const reading = this.readings.get(key);
    if (reading !== undefined) this.readings.set(key, { ...reading, edits: composeEdits(reading.edits, editsOf(changes)) });
  }

  /** Reads the current text: only near the changes, if exactly these turned the last read text into it. */
  read(key: string, text: string, corrections: LayoutCorrections = noCorrections): UpdatedDigest {
    const updated = this.update(key, text, corrections) ?? { digest: parseForUpdates(text, corrections), settled: true };
    // Without a state an update is a full parse anyway.
    if (updated.digest.state === undefined) this.readings.delete(key);
    else this.readings.set(key, { digest: updated.digest, edits: [] });
    return updated;
  }

  /** The next reading is a full one. */
  forget(key: string): void {
    this.readings.delete(key);
  }

  private update(key: string, text: string, corrections: LayoutCorrections): UpdatedDigest | undefined {
    const reading = this.readings.get(key);
    if (reading === undefined || reading.digest.corrections !== corrections) return undefined;
    const { digest, edits } = reading;
    const edit = coverEdits(edits, digest.text);
    if (edit === undefined) return undefined;
    const isAll = digest.text.length + edit.text.length - (edit.end - edit.start) === text.length;
    return isAll ? updateDigest(digest, text, edit) : undefined;
  }
}
