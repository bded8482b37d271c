import abbreviationTable from './abbreviations.yaml';
import bodyTable from './bodies.yaml';
import capitalTable from './capitals.yaml';
import commonTable from './common-words.yaml';
import givenNameTable from './given-names.yaml';
import legalFormTable from './legal-forms.yaml';
import peopleTable from './people.yaml';
import smallWordTable from './small-words.yaml';
import thingTable from './things.yaml';
import { calendarWords } from './fillerWords';
import { listsOf, usesOf, type Words } from './wordTable';

// The words of the tables, one set for each use. The tables say what they mean.

const people = listsOf(peopleTable);
export const titles = people('titles');
export const phraseTitles = people('phrase-titles');
export const jobs = people('jobs');
export const ranks = people('ranks');
export const sayings = people('sayings');
export const bylines = people('bylines');
export const generations = people('generations');
export const nameOpeners = people('name-openers');

const things = listsOf(thingTable);
export const doings = things('doings');
export const firmBelongings = things('firm-belongings');
export const serviceBelongings = things('service-belongings');
export const serviceLeads = things('service-leads');
export const organisationLeads = things('organisation-leads');
export const productLeads = things('product-leads');
export const productTails = things('product-tails');
export const productHeads = things('product-heads');
export const productKinds = things('product-kinds');
export const productVersions = things('product-versions');
export const lawHeads = things('law-heads');
export const eventHeads = things('event-heads');
export const stateHeads = things('state-heads');
export const placeHeads = things('place-heads');
export const placeOpeners = things('place-openers');

const capitals = listsOf(capitalTable);
export const plainAcronyms = capitals('plain-acronyms');
export const plainCapitals: Words = new Set([...capitals('plain-capitals'), ...calendarWords]);
export const vagueWords = capitals('vague-words');

export const commonWords = listsOf(commonTable)('common-words');
export const givenNames = listsOf(givenNameTable)('given-names');

const bodies = usesOf(bodyTable);
const legalForms = usesOf(legalFormTable);
export const organisationHeads: Words = new Set([...bodies('head'), ...legalForms('head')]);
export const organisationOpeners = bodies('opener');
export const remitOpeners = bodies('remit');
export const ownedBodies = bodies('owned');
export const stateBodyHeads = bodies('of-state');
export const everyStatesBodies = bodies('every-state');
export const bodyKinds = bodies('stands-alone');
export const bodiesApart = bodies('apart');

export const joinedForms = legalForms('joined');
export const droppedForms = legalForms('dropped');
export const comparedForms = legalForms('compared');
export const wordyForms = legalForms('wordy');

const smallWords = usesOf(smallWordTable);
export const titleCaseSmall = smallWords('title-case');
export const initialsSkip = smallWords('initials');
export const bodyJoints = smallWords('body');
export const phraseJoints = smallWords('phrase');
export const runJoints = smallWords('run');
export const nameParticles = smallWords('particle');
export const surnameParticles = smallWords('surname');
export const neverFirst = smallWords('never-first');

const abbreviations = usesOf(abbreviationTable);
export const nameAbbreviations = abbreviations('name');
export const sentenceAbbreviations = abbreviations('sentence');

/** The words as alternatives of a pattern, as they are written. */
export const alternatives = (words: Words): string => [...words].map((word) => word.replaceAll('.', '\\.')).join('|');
