/** Known formats: exports of the press made of invented documents, a whole parse and a keystroke in the middle. */
import { updateDigest } from '../../src/core/digest/incremental/updateDigest.ts';
import { parseForUpdates } from '../../src/core/digest/parse/parseDigest.ts';
import { noCorrections } from '../../src/core/digest/types.ts';

const sentence = 'The council of the harbour town voted on the tariffs of the ferry after a debate of nine hours. ';

/** Hard-wrapped text of some paragraphs. */
function paragraphs(number, wrapped) {
  const text = sentence.repeat(5 + (number % 7)).trim();
  const one = wrapped ? text.replace(/(.{60,72}) /g, '$1\n') : text;
  return Array.from({ length: 4 + (number % 5) }, () => one).join('\n\n');
}

const nexisDocument = (number, total) => `
                               ${number} of ${total} DOCUMENTS


                             The Harbour Post (Varn)

                              March ${1 + (number % 28)}, 2024 Monday
                                 Late Edition

Ferry tariffs number ${number} are voted

BYLINE: Ann Bell

SECTION: NEWS; Pg. ${number % 40}

LENGTH: ${100 + number} words


${paragraphs(number, true)}

LOAD-DATE: March ${1 + (number % 28)}, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                       Copyright 2024 Harbour Post Company
                              All Rights Reserved

`;

const factivaDocument = (number) => `News
Ferry tariffs number ${number} are voted
By Ann Bell
${100 + number} words
${1 + (number % 28)} March 2024
The Harbour Post
HARPOS
${number % 40}
English
(c) 2024 Harbour Post Company. All rights reserved.

${paragraphs(number, false)}

Document HARPOS0020240301ek31${String(number).padStart(5, '0')}

`;

/** Documents up to a size in code units. */
function exportOf(document, size) {
  const length = document(1, 1).length;
  const total = Math.ceil(size / length);
  return Array.from({ length: total }, (_, index) => document(index + 1, total)).join('').slice(0, Math.max(size, length));
}

const megabyte = 1_000_000;
const texts = { 'Nexis, 5 MB': exportOf(nexisDocument, 5 * megabyte), 'Factiva, 5 MB': exportOf(factivaDocument, 5 * megabyte) };

export const cases = Object.entries(texts).map(([name, text]) => ({ name, size: text.length, run: () => parseForUpdates(text, noCorrections) }));

/** A letter typed in the middle of 10 MB, some hundred times. */
export function report() {
  return [['Nexis', nexisDocument], ['Factiva', factivaDocument]].map(([name, document]) => {
    let digest = parseForUpdates(exportOf(document, 10 * megabyte), noCorrections);
    const times = [];
    for (let key = 0; key < 200; key += 1) {
      const at = digest.text.indexOf('voted on the', digest.text.length / 2 + key * 1000) + 2;
      const text = `${digest.text.slice(0, at)}x${digest.text.slice(at)}`;
      // Joined strings are made one by the first look at them, which is no part of the update.
      text.charCodeAt(at);
      const before = process.cpuUsage();
      digest = updateDigest(digest, text, { start: at, end: at, text: 'x' }).digest;
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    times.sort((a, b) => a - b);
    const { format, articles } = digest.parsed;
    return `a letter in ${name}, 10 MB (${format?.id ?? 'learned'}, ${articles.length} articles): median ${times[100]?.toFixed(1)} ms, p95 ${times[190]?.toFixed(1)} ms`;
  });
}
