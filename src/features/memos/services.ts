import type { Services } from '../../host/services/services';

/** The services that this feature's commands use. */
export type MemoServices = Pick<Services, 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'acts' | 'memos' | 'memoDrafts'>;
