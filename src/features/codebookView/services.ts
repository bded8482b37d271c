import type { Services } from '../../host/services/services';

/** What the view and its commands work with. */
export type CodebookServices = Pick<Services, 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'acts' | 'tagDrag' | 'tagging' | 'tags'>;
