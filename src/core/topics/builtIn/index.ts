import type { TopicCodebook } from '../types';
import { artificialIntelligence } from './artificialIntelligence';
import { digitalInclusion } from './digitalInclusion';
import { geopolitics } from './geopolitics';
import { healthTechnology } from './healthTechnology';
import { infrastructure } from './infrastructure';
import { withNotes } from './notes';
import { quantumTechnology } from './quantumTechnology';
import { rightsAndContent } from './rightsAndContent';
import { security } from './security';
import { tradeAndEconomy } from './tradeAndEconomy';

/** The codebook of digital policy that is used if the workspace has none of its own. */
export const builtInTopics: TopicCodebook = {
  version: 1,
  topics: [
    infrastructure,
    artificialIntelligence,
    quantumTechnology,
    tradeAndEconomy,
    security,
    rightsAndContent,
    healthTechnology,
    digitalInclusion,
    geopolitics,
  ].map((area) => withNotes(area)),
};
