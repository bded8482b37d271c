import type { Services } from '../../host/services/services';
import type { RecentTags } from './recentTags';

/** What the commands of this feature work with. */
export interface AnnotateServices extends
  Pick<Services, 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'tagging' | 'acts' | 'analysers' | 'tags'> {
  readonly recentTags: RecentTags;
}
