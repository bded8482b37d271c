import type { Services } from '../../host/services/services';

/** What the view works with. */
export type EntitiesViewServices = Pick<Services, 'corpus' | 'analysers' | 'entities'>;
