import type { Acts } from '../../host/annotations/acts';
import type { MentionServices } from '../../host/corpus/mentionAt';
import type { WorkspaceEntities } from '../../host/entities/workspaceEntities';

/** What the commands of this feature work with. */
export interface RuleServices extends MentionServices {
  readonly entities: WorkspaceEntities;
  readonly acts: Acts;
}
