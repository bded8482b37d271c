import type * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchorFor';
import { newAnnotationId } from '../../core/annotations/annotationId';
import type { Annotation } from '../../core/annotations/types';
import { findTag } from '../../core/codebook/tagTree';
import type { Article } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import { articleIdAt } from '../articles';
import type { Digest } from '../corpus/digest';
import { settings } from '../settings';
import type { AnnotationStore } from './annotationStore';
import { codebookFile, type Codebooks } from './codebooks';
import { ownSidecar } from './sidecarFiles';
import type { Step } from './steps';

/** Makes the steps that tag passages and articles. New tags go into the codebook along with it. */
export class Tagging {
  constructor(private readonly annotations: AnnotationStore, private readonly codebooks: Codebooks) {}

  /** One new annotation a span. */
  passages(digest: Digest, spans: readonly Span[], tags: readonly string[], memo?: string): Step[] {
    const sidecar = ownSidecar(digest.uri);
    const taken = new Set(this.annotations.of(digest.uri).map(({ annotation }) => annotation.id));
    const coder = settings.coder(digest.uri);
    const created = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const changes = spans.map((span) => {
      const id = newAnnotationId(taken, Math.random);
      taken.add(id);
      const annotation: Annotation = {
        id, tags, created, ...anchorFor(digest.text, span, articleIdAt(digest, span.start)),
        ...(memo !== undefined && memo !== '' && { memo }), ...(coder !== undefined && { coder }),
      };
      return { kind: 'addAnnotation', annotation } as const;
    });
    return [...this.newTags(digest.uri, tags), { kind: 'sidecar', file: sidecar, digest: digest.uri, changes }];
  }

  /** More tags on an annotation that is there. */
  moreTags(digest: Digest, sidecar: vscode.Uri, annotation: Annotation, tags: readonly string[], memo?: string): Step[] {
    const set = { tags: [...new Set([...annotation.tags, ...tags])], ...(memo !== undefined && { memo }) };
    return [...this.newTags(digest.uri, tags), {
      kind: 'sidecar', file: sidecar, digest: digest.uri, changes: [{ kind: 'updateAnnotation', id: annotation.id, set }],
    }];
  }

  /** The tags that an article shall have from now on. */
  article(digest: Digest, { id, title }: Article, tags: readonly string[]): Step[] {
    return [...this.newTags(digest.uri, tags), {
      kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri, changes: [{ kind: 'noteArticle', id, title, set: { tags } }],
    }];
  }

  private newTags(digest: vscode.Uri, tags: readonly string[]): Step[] {
    const codebook = this.codebooks.of(digest);
    const fresh = tags.filter((tag) => findTag(codebook, tag) === undefined);
    if (fresh.length === 0) return [];
    return [{ kind: 'codebook', file: codebookFile(digest), changes: fresh.map((path) => ({ kind: 'ensureTag', path })) }];
  }
}
