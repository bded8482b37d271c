import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { MemoSource } from '../../host/annotations/memos';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import type { Corpus } from '../../host/corpus/corpus';

/** What the commands of this feature work with. */
export interface MemoServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly shown: ShownAnnotations;
  readonly codebooks: Codebooks;
  readonly acts: Acts;
  readonly memos: MemoSource;
}
