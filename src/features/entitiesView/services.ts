import type { Services } from '../../host/services/services';

/** The services that the view uses. */
export type EntitiesViewServices = Pick<Services, 'corpus' | 'analysers' | 'entities'>;
