import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import type { Corpus } from '../../host/corpus/corpus';

/** What the view and its commands work with. */
export interface CodebookServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly shown: ShownAnnotations;
  readonly codebooks: Codebooks;
  readonly acts: Acts;
  /** All tags that are defined or in use. */
  readonly tags: () => readonly string[];
}
