import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/annotations/codebooks';
import type { Tagging } from '../../host/annotations/tagging';
import type { Corpus } from '../../host/corpus/corpus';
import type { RecentTags } from './recentTags';

/** What the commands of this feature work with. */
export interface AnnotateServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly codebooks: Codebooks;
  readonly tagging: Tagging;
  readonly acts: Acts;
  readonly recentTags: RecentTags;
}
