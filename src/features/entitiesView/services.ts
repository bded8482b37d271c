import type { MentionServices } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';

/** What the view works with. */
export interface EntitiesViewServices extends MentionServices {
  readonly entities: WorkspaceEntities;
}
