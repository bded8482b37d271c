import type * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { ArticleNote } from '../../core/annotations/types';
import type { Codebook, Tag } from '../../core/codebook/types';
import { findTag, tagPaths } from '../../core/codebook/tagTree';
import type { Span } from '../../core/text/span';
import type { Corpus } from '../corpus/corpus';
import { ownSidecar } from './sidecarFiles';
import type { Codebooks } from '../researcherFiles/codebooks';
import { type PlacedAnnotation, placeKey } from './placedAnnotations';
import { coderOfPlace, type ShownAnnotations } from './shownAnnotations';
import type { Step } from './steps';

/** A memo, or the place for one (`text` is empty then). */
export interface Memo {
  readonly kind: 'project' | 'tag' | 'article' | 'passage';
  /** Unique, and stable as long as what it is on exists. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
  /** The words it is on: passage, title or tag; empty for the project. */
  readonly about: string;
  readonly tags: readonly string[];
  readonly coder: string;
  /** The digest; for tags and the project, the codebook's file. */
  readonly file: vscode.Uri;
  /** Its place in a digest's text; undefined for a passage that lost its place, for tags and the project. */
  readonly span: Span | undefined;
  /** Writes another text; an empty one removes the memo. */
  readonly save: (text: string) => Step;
}

export function passageMemo(place: PlacedAnnotation): Memo {
  const { annotation, digest, sidecar, start, end } = place;
  return {
    kind: 'passage', key: placeKey(place), text: annotation.memo ?? '', about: annotation.exact, tags: annotation.tags,
    coder: coderOfPlace(place), file: digest, span: isAttached(place) ? { start, end } : undefined,
    save: (memo) => ({ kind: 'sidecar', file: sidecar, digest, changes: [{ kind: 'updateAnnotation', id: annotation.id, set: { memo } }] }),
  };
}

/** @param note what the coder of `sidecar` has decided on the article so far */
export function articleMemo(
  digest: vscode.Uri, { id, title, span }: { readonly id: string; readonly title: string; readonly span: Span | undefined },
  note: Partial<ArticleNote> | undefined, coder: string, sidecar = ownSidecar(digest),
): Memo {
  return {
    kind: 'article', key: `${sidecar.toString()}#article ${id}`, text: note?.memo ?? '', about: title, tags: note?.tags ?? [],
    coder, file: digest, span,
    save: (memo) => ({ kind: 'sidecar', file: sidecar, digest, changes: [{ kind: 'noteArticle', id, title, set: { memo } }] }),
  };
}

export function tagMemo(file: vscode.Uri, path: string, tag: Tag | undefined): Memo {
  return {
    kind: 'tag', key: `${file.toString()}#tag ${path}`, text: tag?.memo ?? '', about: path, tags: [], coder: '', file, span: undefined,
    save: (memo) => ({ kind: 'codebook', file, changes: [{ kind: 'ensureTag', path, set: { memo } }] }),
  };
}

export function projectMemo(file: vscode.Uri, codebook: Codebook | undefined): Memo {
  return {
    kind: 'project', key: `${file.toString()}#project`, text: codebook?.memo ?? '', about: '', tags: [], coder: '', file, span: undefined,
    save: (memo) => ({ kind: 'codebook', file, changes: [{ kind: 'setMemo', memo }] }),
  };
}

/** Finds the workspace's memos of the shown coders. */
export class MemoSource {
  constructor(private readonly corpus: Corpus, private readonly shown: ShownAnnotations, private readonly codebooks: Codebooks) {}

  /** Those of the project and its tags first, then those of each digest. */
  all(): Memo[] {
    const ofCodebooks = this.codebooks.all().flatMap(({ uri, codebook }) => [
      projectMemo(uri, codebook), ...tagPaths(codebook).map((path) => tagMemo(uri, path, findTag(codebook, path))),
    ]);
    return [...ofCodebooks.filter(({ text }) => text !== ''), ...this.corpus.all().flatMap(({ uri }) => this.of(uri))];
  }

  /** Those of one digest: on its articles, then on its passages. */
  of(digest: vscode.Uri): Memo[] {
    const articles = this.shown.notes(digest).filter(({ note }) => note.memo !== undefined).map(({ coder, note, sidecar, article }) => {
      const span = article === undefined ? undefined : { start: article.titleStart, end: article.titleEnd };
      return articleMemo(digest, { id: article?.id ?? note.id, title: article?.title ?? note.title, span }, note, coder, sidecar);
    });
    return [...articles, ...this.shown.of(digest).filter(({ annotation }) => annotation.memo !== undefined).map(passageMemo)];
  }
}
