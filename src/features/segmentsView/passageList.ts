import { arrangePassages, type ArrangedPassage, type Arrangement, usualArrangement } from '../../core/passages/arrangePassages';
import { matches, parseQuery, type QueryNames, unknownNames } from '../../core/search/query';
import { segmentKey } from '../../core/search/segmentKey';
import type { Segment } from '../../core/search/types';
import { shownMessage } from '../../host/diagnostics';
import { giveWay, slicePause } from '../../host/slices';
import { queryNames } from '../../host/services/queryNames';
import type { SegmentsServices } from './services';

/** What a query found, sorted and grouped. */
export interface FoundPassages {
  readonly query: string;
  readonly arrangement: Arrangement;
  readonly segments: readonly Segment[];
  readonly arranged: readonly ArrangedPassage[];
  /** How many passages each group has, by its name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Why the query can't be read, in words; nothing is found by it then. */
  readonly problem: string;
  /** What it names and the workspace doesn't have, in words. */
  readonly unknown: readonly string[];
}

/** The passages that the user looks at: what a query finds, until there is another query. */
export class PassageList {
  /** Undefined before anything was asked for. */
  query: string | undefined;
  arrangement = usualArrangement;
  /** Of the last search: for completing the next query. */
  names: QueryNames = {};

  constructor(private readonly services: SegmentsServices) {}

  /** Everything that is tagged, or what the query finds of it. */
  async find(): Promise<FoundPassages> {
    const { query: text = '', arrangement } = this;
    const all = await this.services.segments.all();
    this.names = await queryNames(this.services, all);
    const { query, issues: [issue] } = parseQuery(text);
    const segments: Segment[] = [];
    const mayPause = slicePause();
    for (const segment of all) {
      if (query !== null && matches(query, segment)) segments.push(segment);
      await mayPause();
    }
    await giveWay();
    const arranged = arrangePassages(segments, arrangement);
    const counts = new Map<string, number>();
    for (const { group } of arranged) counts.set(group, (counts.get(group) ?? 0) + 1);
    return {
      query: text, arrangement, segments, arranged, counts,
      problem: issue === undefined ? '' : shownMessage(issue), unknown: unknownNames(text, this.names).map(shownMessage),
    };
  }
}

export function keyOf({ segment }: ArrangedPassage): string {
  return segmentKey(segment);
}
