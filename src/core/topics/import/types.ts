import type { Issue } from '../../issues/issue';
import type { TopicCodebook } from '../types';

/** A codebook of another program's; undefined where nothing could be read. */
export interface TopicImport {
  readonly codebook: TopicCodebook | undefined;
  /** Problems, with offsets in the text; what the format says and a topic codebook cannot is a warning `import-loss`. */
  readonly issues: readonly Issue[];
}

/** Before it is brought into the form of a codebook: names and terms as the source has them. */
export interface RawTopic {
  readonly name: string;
  readonly description?: string | undefined;
  readonly terms?: readonly string[];
  readonly not?: readonly string[];
  readonly topics?: readonly RawTopic[];
}
