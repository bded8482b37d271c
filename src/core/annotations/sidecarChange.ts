import type { Document } from 'yaml';
import type { Issue } from '../issues/issue';
import type { Annotation, ArticleStatus, Sidecar, TopicDecision } from './types';

/** Fields of an annotation to be set; an empty memo, article or coder takes the field away. */
export type AnnotationUpdate = Partial<Omit<Annotation, 'id' | 'created'>>;

/** What is set on an article. An empty value takes it away; so does the status `unread`, which is that of every article. */
export interface ArticleUpdate {
  readonly tags?: readonly string[];
  readonly topics?: TopicDecision;
  readonly status?: ArticleStatus;
  readonly memo?: string;
}

/** How an entry stood in the file, so that an undo brings back what the model does not know. */
export interface EntrySource {
  readonly text: string;
  /** Ids of the entries that stood before and behind it, where they had any. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * One change of a sidecar. Changes are kept as such, not as a new content, so that they can be applied to whatever the
 * file holds at the time of writing. What undoes a change is `expected` to find what the change left there: fields that
 * somebody changed since stay, and the change is reported (`changed-since`).
 */
export type SidecarChange =
  | { readonly kind: 'addAnnotation'; readonly annotation: Annotation; readonly source?: EntrySource }
  | { readonly kind: 'updateAnnotation'; readonly id: string; readonly set: AnnotationUpdate; readonly expected?: AnnotationUpdate }
  | { readonly kind: 'removeAnnotation'; readonly id: string; readonly expected?: AnnotationUpdate }
  /** An article entry that is left without content is taken out of the file. */
  | {
    readonly kind: 'noteArticle'; readonly id: string; readonly title: string; readonly set: ArticleUpdate;
    readonly source?: EntrySource; readonly expected?: ArticleUpdate;
  }
  /** Everywhere in the file, with the tags below it; where both stand, one remains. */
  | { readonly kind: 'renameTag'; readonly from: string; readonly to: string }
  /** Everywhere in the file, with the tags below it. Annotations stay, perhaps without a tag. */
  | { readonly kind: 'removeTag'; readonly tag: string };

/** What comes of changing a sidecar. */
export type SidecarResult =
  | {
    /** To be written. */
    readonly text: string;
    /** What `text` says. */
    readonly sidecar: Sidecar;
    /** The document of `text`, and what was found in it. */
    readonly document: Document;
    readonly found: readonly Issue[];
    /** Changes that could not be done; the others were. Offsets in the text that was read. */
    readonly issues: readonly Issue[];
    /** What undoes it all, in the order to apply. */
    readonly inverse: readonly SidecarChange[];
  }
  /** The file must not be written; `issues` say why. */
  | { readonly text: undefined; readonly issues: readonly Issue[] };
