import type { Issue } from '../../issues/issue';
import type { TopicCodebook } from '../types';

/** Another program's codebook; undefined if nothing could be read. */
export interface TopicImport {
  readonly codebook: TopicCodebook | undefined;
  /** Problems, with offsets in the text; what a topic codebook can't express is a warning `import-loss`. */
  readonly issues: readonly Issue[];
}

/** Before conversion to a codebook: names and terms as in the source. */
export interface RawTopic {
  readonly name: string;
  readonly description?: string | undefined;
  readonly terms?: readonly string[];
  readonly not?: readonly string[];
  readonly topics?: readonly RawTopic[];
}
