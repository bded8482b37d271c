import type * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchoring/anchorFor';
import { newAnnotationId } from '../../core/annotations/annotationId';
import { isAttached } from '../../core/annotations/attached';
import type { ArticleUpdate } from '../../core/annotations/sidecarChange';
import type { Annotation } from '../../core/annotations/types';
import { newTagChanges } from '../../core/codebook/newTags';
import type { Article } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import { articleIdAt } from '../corpus/articles';
import type { Digest } from '../corpus/digest';
import { settings } from '../settings';
import type { AnnotationStore } from './annotationStore';
import { codebookFile, type Codebooks } from '../researcherFiles/codebooks';
import type { PlacedAnnotation } from './placedAnnotations';
import { coderOfPlace } from './shownAnnotations';
import { ownSidecar } from './sidecarFiles';
import type { Step } from './steps';
import type { ArticleTarget } from './targets';

/** Makes the steps that tag passages and articles. New tags are also added to the codebook. */
export class Tagging {
  constructor(private readonly annotations: AnnotationStore, private readonly codebooks: Codebooks) {}

  /** One new annotation per span. */
  passages(digest: Digest, spans: readonly Span[], tags: readonly string[], memo?: string): Step[] {
    const sidecar = ownSidecar(digest.uri);
    const taken = new Set(this.annotations.of(digest.uri).map(({ annotation }) => annotation.id));
    const changes = spans.map((span) => {
      const annotation: Annotation = {
        tags, ...this.signed(digest, taken), ...anchorFor(digest.text, span, articleIdAt(digest, span.start)),
        ...(memo !== undefined && memo !== '' && { memo }),
      };
      taken.add(annotation.id);
      return { kind: 'addAnnotation', annotation } as const;
    });
    return [...this.newTags(digest.uri, tags), { kind: 'sidecar', file: sidecar, digest: digest.uri, changes }];
  }

  /**
   * Copies another coder's annotation to the current coder's, with a note of its origin; if the coder already has one of the
   * same words, the tags are added to it.
   * @returns undefined if it is already the coder's own
   */
  adopted(digest: Digest, place: PlacedAnnotation): Step[] | undefined {
    const own = ownSidecar(digest.uri);
    if (place.sidecar.toString() === own.toString()) return undefined;
    const { annotation } = place;
    const [coder, day] = [coderOfPlace(place), annotation.created.slice(0, 10)];
    // Written into a file that others read too, so in English for everybody.
    const origin = `Adopted from ${coder === '' ? 'an unnamed coder' : coder}, ${day}.`;
    const memo = joinedMemos(annotation.memo, origin);
    const mine = this.annotations.of(digest.uri);
    const same = mine.find((other) => other.sidecar.toString() === own.toString()
      && isAttached(other) && isAttached(place) && other.start === place.start && other.end === place.end);
    if (same !== undefined) return this.moreTags(digest, own, same.annotation, annotation.tags, joinedMemos(same.annotation.memo, memo));
    const { article, exact, prefix, suffix, start, end, tags } = annotation;
    const copy: Annotation = {
      ...this.signed(digest, new Set(mine.map((other) => other.annotation.id))),
      tags, exact, prefix, suffix, start, end, memo, ...(article !== undefined && { article }),
    };
    return [...this.newTags(digest.uri, annotation.tags), {
      kind: 'sidecar', file: own, digest: digest.uri, changes: [{ kind: 'addAnnotation', annotation: copy }],
    }];
  }

  /** Adds tags to an existing annotation. */
  moreTags(digest: Digest, sidecar: vscode.Uri, annotation: Annotation, tags: readonly string[], memo?: string): Step[] {
    const set = { tags: [...new Set([...annotation.tags, ...tags])], ...(memo !== undefined && { memo }) };
    return [...this.newTags(digest.uri, tags), {
      kind: 'sidecar', file: sidecar, digest: digest.uri, changes: [{ kind: 'updateAnnotation', id: annotation.id, set }],
    }];
  }

  /** Sets an article's tags, and its memo if given. */
  article(digest: Digest, { id, title }: Article, tags: readonly string[], memo?: string): Step[] {
    return [...this.newTags(digest.uri, tags), {
      kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri, changes: [{ kind: 'noteArticle', id, title, set: { tags, ...(memo !== undefined && { memo }) } }],
    }];
  }

  /** The fields that mark an annotation as the current coder's, made now. */
  private signed(digest: Digest, taken: ReadonlySet<string>): Pick<Annotation, 'id' | 'created' | 'coder'> {
    const coder = settings.coder(digest.uri);
    return {
      id: newAnnotationId(taken, Math.random), created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      ...(coder !== undefined && { coder }),
    };
  }

  /** Defines those of the tags that the codebook of a digest does not have yet. */
  newTags(digest: vscode.Uri, tags: readonly string[]): Step[] {
    const changes = newTagChanges(this.codebooks.of(digest), tags);
    return changes.length === 0 ? [] : [{ kind: 'codebook', file: codebookFile(digest), changes }];
  }
}

/** What to note on an article. */
interface ArticleEntry {
  readonly target: ArticleTarget;
  readonly set: ArticleUpdate;
}

/** The steps of an act that notes something on articles, perhaps of several digests: one per digest. */
export function noteSteps(entries: readonly ArticleEntry[]): Step[] {
  const digests = new Map(entries.map(({ target: { digest: { uri } } }) => [uri.toString(), uri]));
  return [...digests].map(([key, digest]): Step => ({
    kind: 'sidecar', file: ownSidecar(digest), digest,
    changes: entries.filter(({ target }) => target.digest.uri.toString() === key)
      .map(({ target: { article: { id, title } }, set }) => ({ kind: 'noteArticle', id, title, set })),
  }));
}

/** Joins memos; what one of them already says is not repeated. */
export function joinedMemos(...memos: readonly (string | undefined)[]): string {
  return memos.filter((memo) => memo !== undefined)
    .reduce((all, memo) => (all.includes(memo) ? all : [all, memo].filter((part) => part !== '').join('\n\n')), '');
}
