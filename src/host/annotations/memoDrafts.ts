import type * as vscode from 'vscode';
import type { Memo } from './memos';

/** What was typed for a memo and not saved. */
export interface Draft {
  /** That of the memo. */
  readonly key: string;
  readonly kind: Memo['kind'];
  /** The words it is on: passage, title or tag; empty for the project. */
  readonly about: string;
  /** Address of the digest; for tags and the project, of the codebook. */
  readonly file: string;
  readonly text: string;
}

/** What a draft is for; a memo is one. */
export type DraftPlace = Pick<Memo, 'key' | 'kind' | 'about' | 'file'>;

/** The number is the format version; drafts saved in another version are not read. */
const storageKey = 'memoDrafts.1';

/** Drafts of memos, saved with the workspace as they are typed: they survive a reload or a crash. */
export class MemoDrafts {
  constructor(private readonly memento: vscode.Memento) {}

  all(): readonly Draft[] {
    return this.memento.get<readonly Draft[]>(storageKey, []);
  }

  textOf(key: string): string | undefined {
    return this.all().find((draft) => draft.key === key)?.text;
  }

  keep({ key, kind, about, file }: DraftPlace, text: string): void {
    this.save([...this.others(key), { key, kind, about, file: file.toString(), text }]);
  }

  forget(key: string): void {
    if (this.textOf(key) !== undefined) this.save(this.others(key));
  }

  private others(key: string): Draft[] {
    return this.all().filter((draft) => draft.key !== key);
  }

  private save(drafts: readonly Draft[]): void {
    void this.memento.update(storageKey, drafts);
  }
}
