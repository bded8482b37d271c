import * as vscode from 'vscode';
import { isDigest } from '../../core/corpus/isDigest';
import { largestDigest } from '../../core/files/digestFilter';
import type { EntityRuleBooks } from '../researcherFiles/entityRuleBooks';
import type { Layouts } from '../researcherFiles/layouts';
import { fileName, openDocument } from '../files/uris';
import type { Reporter } from '../reporter';
import { Digest } from './digest';
import { DigestReadings } from './digestReadings';
import type { DigestStore } from './digestStore';
import { digestLanguage } from './recognition';
import type { SidecarOwners } from './sidecarOwners';

/** A text and its source. */
export interface SourceText {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** Of the open document; undefined for a closed file. */
  readonly version: number | undefined;
  /** Of the open document. */
  readonly language: string | undefined;
}

/** Turns texts into digests and puts them into the store. */
export class DigestReader {
  private readonly readings = new DigestReadings();
  private readonly times = new Map<string, number>();
  /** Addresses of documents of which only an update was read so far, not yet the whole. */
  private readonly unsettled = new Set<string>();

  constructor(
    private readonly store: DigestStore, private readonly owners: SidecarOwners,
    private readonly layouts: Layouts, private readonly entityRules: EntityRuleBooks, private readonly reporter: Reporter,
  ) {}

  /** A document was edited: the next reading needs little more than that. */
  edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    this.readings.edited(document.uri.toString(), contentChanges);
  }

  /** The next reading is a full one. */
  forget(uri: vscode.Uri): void {
    this.readings.forget(uri.toString());
  }

  /** Reads a text, unless already read. @returns whether it is a digest */
  read(source: SourceText): boolean {
    const known = this.store.get(source.uri);
    // A folder that was added may change what the others are called.
    const isSame = known?.text === source.text && known.version === source.version && known.file === fileName(source.uri);
    return isSame || this.parse(source);
  }

  /** Parses a digest again, in the last read text. @returns false if there is none */
  readAgain(uri: vscode.Uri): boolean {
    const digest = this.store.get(uri);
    if (digest === undefined) return false;
    this.parse({ uri, text: digest.text, version: digest.version, language: openDocument(uri)?.languageId });
    return true;
  }

  /** How long the last reading of a text took, in milliseconds. */
  timeOf(uri: vscode.Uri): number {
    return this.times.get(uri.toString()) ?? 0;
  }

  /** Whether the last reading was a full one, or as good as that. */
  isSettled(uri: vscode.Uri): boolean {
    return !this.unsettled.has(uri.toString());
  }

  tooLarge(uri: vscode.Uri): void {
    this.store.remove(uri);
    this.reporter.problem(`too-large ${uri.toString()}`, vscode.l10n.t(
      '{0} is larger than {1} MB, so it isn’t read as a digest. Split it into smaller files.',
      fileName(uri), largestDigest / 1024 / 1024), uri.toString());
  }

  private parse({ uri, text, version, language }: SourceText): boolean {
    const key = uri.toString();
    const corrections = this.layouts.of(uri);
    const began = performance.now();
    const { digest: { parsed }, settled } = this.readings.read(key, text, corrections);
    this.times.set(key, performance.now() - began);
    if (version === undefined) this.readings.forget(key);
    if (settled) this.unsettled.delete(key);
    else this.unsettled.add(key);
    // A corrected or annotated text is a digest, however it looks.
    const hasSidecar = language === digestLanguage || corrections !== undefined || this.owners.has(uri);
    if (!isDigest({ file: uri.path, text, parsed, hasSidecar })) {
      this.store.reject(uri, parsed);
      return false;
    }
    this.store.put(new Digest(uri, fileName(uri), text, parsed, version, ({ id }) => this.entityRules.rulesFor(uri, id), this.store.get(uri)));
    return true;
  }
}
