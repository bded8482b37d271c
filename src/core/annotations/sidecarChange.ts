import type { Document } from 'yaml';
import type { Issue } from '../issues/issue';
import type { Annotation, ArticleStatus, Sidecar, TopicDecision } from './types';

/** Fields of an annotation to set; an empty memo, article or coder removes the field. */
export type AnnotationUpdate = Partial<Omit<Annotation, 'id' | 'created'>>;

/** What is set on an article. An empty value removes it; so does the status `unread`, which is the default. */
export interface ArticleUpdate {
  readonly tags?: readonly string[];
  readonly topics?: TopicDecision;
  readonly status?: ArticleStatus;
  readonly memo?: string;
}

/** How an entry was written in the file, so that undo restores what the model does not know. */
export interface EntrySource {
  readonly text: string;
  /** Ids of the entries before and after it, if they had any. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * One change of a sidecar. Changes are kept as such, not as new content, so that they can be applied to whatever the file
 * contains at the time of writing. An inverse has as `expected` what the change left: fields that somebody has changed since
 * stay, and the change is reported (`changed-since`).
 */
export type SidecarChange =
  | { readonly kind: 'addAnnotation'; readonly annotation: Annotation; readonly source?: EntrySource }
  | { readonly kind: 'updateAnnotation'; readonly id: string; readonly set: AnnotationUpdate; readonly expected?: AnnotationUpdate }
  | { readonly kind: 'removeAnnotation'; readonly id: string; readonly expected?: AnnotationUpdate }
  /** An article entry left without content is removed from the file. */
  | {
    readonly kind: 'noteArticle'; readonly id: string; readonly title: string; readonly set: ArticleUpdate;
    readonly source?: EntrySource; readonly expected?: ArticleUpdate;
  }
  /**
   * Its notes and passages are now those of another article. If that has notes already, both are kept in one entry: tags and
   * memos of both, the higher status, its own topics. In an inverse the passages are left to their own changes.
   */
  | {
    readonly kind: 'moveArticle'; readonly id: string; readonly to: { readonly id: string; readonly title: string };
    readonly withoutPassages?: true;
  }
  /** Everywhere in the file, with the tags below it; where both occur, one remains. */
  | { readonly kind: 'renameTag'; readonly from: string; readonly to: string }
  /** Everywhere in the file, with the tags below it. Annotations stay, perhaps without a tag. */
  | { readonly kind: 'removeTag'; readonly tag: string }
  /** The digest has another file name. */
  | { readonly kind: 'renameDigest'; readonly to: string };

/** What a new sidecar says first. */
export interface SidecarHead {
  /** File name of the digest. */
  readonly digest: string;
  /** The coder's full name, if the file's name holds only a part of it. */
  readonly coder?: string;
}

/** The result of changing a sidecar. */
export type SidecarResult =
  | {
    /** The text to write. */
    readonly text: string;
    /** False if no change applied: then nothing is to be written, not even a file with its first keys alone. */
    readonly isChanged: boolean;
    /** Whether the file now holds nothing but its first keys as we write them. */
    readonly isBare: boolean;
    /** The content of `text`. */
    readonly sidecar: Sidecar;
    /** The document of `text`, and what was found in it. */
    readonly document: Document;
    readonly found: readonly Issue[];
    /** Changes that could not be applied; the others were. Offsets in the text that was read. */
    readonly issues: readonly Issue[];
    /** The inverse changes, in the order to apply. */
    readonly inverse: readonly SidecarChange[];
  }
  /** The file must not be written; `issues` say why not. */
  | { readonly text: undefined; readonly issues: readonly Issue[] };
