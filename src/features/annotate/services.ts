import type { Acts } from '../../host/annotations/acts';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import type { Tagging } from '../../host/annotations/tagging';
import type { Analysers } from '../../host/corpus/analysers';
import type { Corpus } from '../../host/corpus/corpus';
import type { RecentTags } from './recentTags';

/** What the commands of this feature work with. */
export interface AnnotateServices {
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly shown: ShownAnnotations;
  readonly codebooks: Codebooks;
  readonly tagging: Tagging;
  readonly acts: Acts;
  readonly analysers: Analysers;
  readonly recentTags: RecentTags;
  /** All tags that are defined or in use. */
  readonly tags: () => readonly string[];
}
