import type { Services } from '../../host/services/services';

/** What the commands of this feature work with. */
export type RuleServices = Pick<Services, 'corpus' | 'analysers' | 'entities' | 'acts'>;
