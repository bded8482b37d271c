import type { Services } from '../../host/services/services';

/** The services that this feature's commands use. */
export type RuleServices = Pick<Services, 'corpus' | 'analysers' | 'entities' | 'acts'>;
