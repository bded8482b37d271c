import type { Services } from '../../host/services/services';

/** The services that this feature uses. */
export type SegmentsServices = Pick<
  Services, 'context' | 'reporter' | 'corpus' | 'annotations' | 'shown' | 'codebooks' | 'topicCodebook' | 'topics' | 'tagging' | 'tags' | 'acts' | 'segments' | 'entities'>;
