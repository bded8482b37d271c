import type { LexiconEntry } from '../lexicon/entry';
import type { EntityType } from '../types';
import { alternatives, bodyJoints, commonWords, droppedForms, generations, organisationHeads, plainCapitals, surnameParticles, vagueWords } from '../../english/englishWords';
import { type TypeWeights, enough } from './weighTypes';
import { isAcronym, isCapitalised } from './shapes';

/** A name at one place of the article, with the evidence for its types there. */
export interface Sighting {
  readonly name: string;
  readonly weights: TypeWeights;
  /** The acronym that follows it in brackets. */
  readonly acronym: string | undefined;
  /** Its capital is only due to the start of a sentence. */
  readonly isDoubtful: boolean;
}

interface Tally {
  readonly weights: TypeWeights;
  acronym: string | undefined;
  isDoubtful: boolean;
}

/** Decides the type of every name seen in an article, all its sightings together, and adds the short forms of each. */
export function nameEntries(sightings: readonly Sighting[], known: readonly LexiconEntry[]): LexiconEntry[] {
  const tallies = new Map<string, Tally>();
  for (const { name, weights, acronym, isDoubtful } of sightings) {
    const tally = tallies.get(name) ?? { weights: {}, acronym: undefined, isDoubtful: true };
    for (const [type, weight] of Object.entries(weights) as [EntityType, number][]) tally.weights[type] = (tally.weights[type] ?? 0) + weight;
    tally.acronym ??= acronym;
    tally.isDoubtful &&= isDoubtful;
    tallies.set(name, tally);
  }
  lendSurnames(tallies);
  const decided: LexiconEntry[] = [];
  for (const [name, tally] of tallies) {
    const type = bestType(tally.weights);
    if (!type || (tally.isDoubtful && (tally.weights[type] ?? 0) < 2 * enough)) continue;
    decided.push({ canonical: canonicalName(name, type), type, names: tally.acronym === undefined ? [name] : [name, tally.acronym] });
  }
  return withShortForms([...known, ...decided], decided);
}

/** Evidence for a surname alone counts for the full name too: `Uitto said` for `Tommi Uitto`. */
function lendSurnames(tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of tallies) {
    const words = name.split(' ');
    if (words.length < 2 || words.length > 4) continue;
    const spoken = tallies.get(words.at(-1) ?? '')?.weights.PER ?? 0;
    if (spoken > 0) tally.weights.PER = (tally.weights.PER ?? 0) + spoken + 1;
  }
}

function bestType(weights: TypeWeights): EntityType | undefined {
  const entries = Object.entries(weights) as [EntityType, number][];
  const [best] = entries.sort((a, b) => b[1] - a[1]);
  return best && best[1] >= enough ? best[0] : undefined;
}

const legalForms = new RegExp(`,? (?:${alternatives(droppedForms)})\\.?$`);

/** The name without the debris of web pages, and a firm's without its legal form. */
export function canonicalName(name: string, type: EntityType): string {
  const plain = name.replace(/(\S)&amp[,;]\s/g, '$1&').replace(/&amp[,;]/g, '&').replace(/&(?:nbsp|#160)[,;]|\s+/g, ' ');
  return type === 'ORG' ? plain.replace(legalForms, '') : plain;
}

/** Adds short forms that the article may use later: the surname or given name of a person, the first word of a firm. */
function withShortForms(all: readonly LexiconEntry[], decided: readonly LexiconEntry[]): LexiconEntry[] {
  const fullNames = new Map(decided.map((entry) => [entry.names[0] ?? '', entry]));
  const shortForms: LexiconEntry[] = [];
  const claimed = new Set<string>();
  const claim = (short: string, { canonical, type, entity }: LexiconEntry): void => {
    if (claimed.has(short)) return;
    claimed.add(short);
    shortForms.push(entity === undefined ? { canonical, type, names: [short] } : { canonical, type, entity, names: [short] });
  };
  for (const entry of all) {
    for (const short of entry.names.slice(1).filter((name) => isAcronym(name) && fullNames.has(entry.names[0] ?? ''))) claim(short, entry);
    for (const short of shortFormsOf(entry)) {
      const own = fullNames.get(short);
      if (entry.type === 'ORG' && !own) continue;
      if (claimed.has(short) || (own && own.type !== entry.type && own.type !== 'ORG' && own.type !== 'PER')) continue;
      claim(short, entry);
    }
  }
  return [...shortForms, ...decided.filter((entry) => !claimed.has(entry.names[0] ?? ''))];
}

function shortFormsOf(entry: LexiconEntry): string[] {
  const words = entry.canonical.split(' ');
  if (words.length < 2) return [];
  if (entry.type === 'PER') return personForms(words);
  return entry.type === 'ORG' ? organisationForms(words) : [];
}

function personForms(words: readonly string[]): string[] {
  const last = generations.has(words.at(-1)?.replace(/\.$/, '').toLowerCase() ?? '') ? words.length - 2 : words.length - 1;
  let start = last;
  while (start > 1 && surnameParticles.has(words[start - 1]?.toLowerCase() ?? '')) start -= 1;
  const surname = words.slice(start, last + 1).join(' ');
  const forms = new Set([surname, words[0] ?? '']);
  return [...forms].filter((form) => form.length > 1 && !form.endsWith('.') && isUsable(form));
}

function organisationForms(words: readonly string[]): string[] {
  const [first = ''] = words;
  const isFirm = words.length <= 4 && !words.some((word) => bodyJoints.has(word));
  const isDistinct = first.length > 2 && isCapitalised(first) && !vagueWords.has(first.toLowerCase()) && !organisationHeads.has(first.toLowerCase());
  return isFirm && isDistinct && !isAcronym(first) && isUsable(first) ? [first] : [];
}

const isUsable = (form: string): boolean => !commonWords.has(form.toLowerCase()) && !plainCapitals.has(form.toLowerCase());
