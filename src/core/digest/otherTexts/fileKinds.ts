import type { MessageKey } from '../../issues/messages';
import { fileShares } from '../tuning/documentTuning';

/** A kind of file that has no articles in it, though it is text. */
export interface FileKind {
  /** Which sentence says what it is and what can be done. */
  readonly key: MessageKey;
  /** Fills the gap of the sentence. */
  readonly name?: string;
  /** The first line that isn't blank, if that is enough to know it; … */
  readonly opens?: RegExp;
  /** … or what its lines begin with; those who write (`sender`), if they are named, do so more than once; … */
  readonly lines?: RegExp;
  /** … and how many of them do. Lines that are indented go on from those above, and don't count. */
  readonly share?: number;
  /** No fewer lines than this are proof. */
  readonly fewest?: number;
}

/** Expressions are tried on the first lines of every text, without the white space around them. */
export const fileKinds: readonly FileKind[] = [
  { key: 'not-a-digest/references', name: 'RIS', opens: /^TY {1,2}- ?[A-Z]/u },
  { key: 'not-a-digest/references', name: 'MEDLINE', opens: /^PMID *- ?\d/u },
  { key: 'not-a-digest/references', name: 'EndNote', opens: /^%0 \S/u },
  { key: 'not-a-digest/references', name: 'BibTeX', opens: /^@(?:article|book|booklet|comment|conference|collection|electronic|in\w+|manual|masters?thesis|misc|newspaper|online|patent|phdthesis|preamble|proceedings|report|string|techreport|thesis|unpublished|www)\s*[{(]/iu },
  { key: 'not-a-digest/references', name: 'Web of Science', opens: /^FN (?:Clarivate|Thomson|ISI) /u },
  { key: 'not-a-digest/calendar', opens: /^BEGIN:V(?:CALENDAR|EVENT|TODO|JOURNAL)\b/iu },
  { key: 'not-a-digest/contacts', opens: /^BEGIN:VCARD\b/iu },
  { key: 'not-a-digest/subtitles', name: 'WebVTT', opens: /^WEBVTT(?:\s|$)/u },
  { key: 'not-a-digest/subtitles', name: 'SubStation Alpha', opens: /^\[Script Info\]/iu },
  { key: 'not-a-digest/page', opens: /^<!doctype html\b|^<html[\s>]/iu },
  { key: 'not-a-digest/feed', opens: /^(?:<\?xml\b[^>]*\?>\s*)?<(?:rss|feed|rdf:RDF|opml)[\s>]/iu },
  { key: 'not-a-digest/xml', opens: /^<\?xml\b/iu },
  { key: 'not-a-digest/rich-text', opens: /^\{\\rtf\d/u },
  { key: 'not-a-digest/references', name: 'RIS', lines: /^(?:[A-Z][A-Z0-9] {1,2}-(?: |$))/u, share: fileShares.most, fewest: 5 },
  { key: 'not-a-digest/references', name: 'MEDLINE', lines: /^[A-Z]{2,4} {0,2}- \S/u, share: fileShares.most, fewest: 5 },
  { key: 'not-a-digest/references', name: 'EndNote', lines: /^%[0-9A-Z@!~&*+^$<>()[\]#?] \S/u, share: fileShares.most, fewest: 4 },
  { key: 'not-a-digest/references', name: 'BibTeX', lines: /^@[a-z]{3,20}\s*\{\s*[^\s,]+,$|^\w+\s*=\s*[{"].*[}"],?$|^\}$/iu, share: fileShares.most, fewest: 5 },
  { key: 'not-a-digest/subtitles', name: 'SubRip', lines: /^\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d{1,2}:\d{2}/u, share: fileShares.timed, fewest: 2 },
  { key: 'not-a-digest/subtitles', name: 'YouTube', lines: /^\d{1,2}:\d{2}:\d{2}\.\d{3},\d{1,2}:\d{2}:\d{2}\.\d{3}$/u, share: fileShares.timed, fewest: 2 },
  { key: 'not-a-digest/subtitles', name: 'MicroDVD', lines: /^\{\d+\}\{\d+\}/u, share: fileShares.most, fewest: 3 },
  { key: 'not-a-digest/subtitles', name: 'LRC', lines: /^\[\d{1,2}:\d{2}[.:]\d{1,3}\]/u, share: fileShares.most, fewest: 5 },
  { key: 'not-a-digest/log', lines: /^[[<(]?\d{4}[-/.]\d{2}[-/.]\d{2}[T ]\d{2}:\d{2}:\d{2}|^\S+ \S+ \S+ \[\d{1,2}\/\w{3}\/\d{4}:\d{2}:|^(?:<\d+>)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \S|^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d{3})?\]? \[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE)\b|^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE)\]?:? \[?\d{4}-\d{2}-\d{2}/u, share: fileShares.half, fewest: 3 },
  { key: 'not-a-digest/chat', lines: /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:um |at |à |a las )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[apAP]\.?\s?[mM]\.?)?\]?(?: ?[-–])? (?<sender>[^:]{1,40}): /u, share: fileShares.half, fewest: 4 },
  { key: 'not-a-digest/chat', lines: /^\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[apAP][mM])?\]?\s+(?<sender><[^>\s]{1,30}>|\p{L}[^:]{0,30}:)\s\S/u, share: fileShares.most, fewest: 4 },
  { key: 'not-a-digest/chat', lines: /^(?<sender>[^\s:].{0,40}?)(?:\s{2,}|, \[(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[apAP][mM])?\]?$/u, share: fileShares.timed, fewest: 4 },
];
