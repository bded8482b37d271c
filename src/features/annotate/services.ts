import type { Services } from '../../host/services/services';
import type { RecentTags } from './recentTags';

/** The services that this feature's commands use. */
export interface AnnotateServices extends
  Pick<Services, 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'tagging' | 'tagDrag' | 'acts' | 'undoing' | 'memoDrafts' | 'analysers' | 'tags'> {
  readonly recentTags: RecentTags;
}
