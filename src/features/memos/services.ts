import type { Services } from '../../host/services/services';

/** What the commands of this feature work with. */
export type MemoServices = Pick<Services, 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'acts' | 'memos'>;
