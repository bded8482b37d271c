/** Majors of the Comparative Agendas Project by the order of the topics in `../shared/taxonomies/cap-topics-with-terms.json`. */
const majors = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'];

/** @typedef {{ id: string, title: string, text: string, label: string }} Bill */
/** @typedef {typeof import('../../src/core/topics/learning/documentSorter').sortDocuments} Sort */
/** @typedef {import('../../src/core/topics/types').TopicCodebook} TopicCodebook */

/**
 * @param {string} csv
 * @returns {Bill[]}
 */
export function codedBills(csv) {
  return csv.split('\n').flatMap((line) => {
    const [, id, label, text] = /^(\d+);\d+;\d+;"[^"]*";(\d+);"(.*)"\r?$/.exec(line) ?? [];
    return id === undefined || label === undefined || text === undefined ? [] : [{ id, title: '', text, label }];
  });
}

/**
 * The same order each time, without a pattern.
 * @template T
 * @param {readonly T[]} items
 * @param {number} seed
 */
function shuffled(items, seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return items.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/**
 * Trained on four fifths, without terms.
 * @param {Sort} sort
 * @param {readonly Bill[]} bills
 */
export function crossValidation(sort, bills) {
  const mixed = shuffled(bills, 7);
  /** @type {TopicCodebook} */
  const codebook = { version: 1, topics: [...new Set(bills.map(({ label }) => label))].map((label) => ({ label })) };
  const pairs = [0, 1, 2, 3, 4].flatMap((fold) => {
    const tested = mixed.filter((_, index) => index % 5 === fold);
    return guesses(sort, codebook, tested, mixed.filter((_, index) => index % 5 !== fold)).map(([best], index) => [tested[index]?.label, best]);
  });
  const scores = codebook.topics.map(({ label }) => {
    const right = pairs.filter(([truth, guess]) => truth === label && guess === label).length;
    return 2 * right / pairs.reduce((sum, pair) => sum + pair.filter((value) => value === label).length, 0);
  });
  const accuracy = pairs.filter(([truth, guess]) => truth === guess).length / pairs.length;
  return { accuracy, macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length };
}

/**
 * Terms alone, then with some bills coded; those that are not coded are sorted. Means over draws.
 * @param {Sort} sort
 * @param {readonly Bill[]} bills
 * @param {TopicCodebook} codebook in the order of `majors`
 * @param {readonly number[]} steps how many bills are coded
 * @param {number} draws
 */
export function learningCurve(sort, bills, codebook, steps, draws) {
  const labels = new Map(majors.map((major, index) => [major, codebook.topics[index]?.label ?? '']));
  const known = bills.flatMap((bill) => {
    const label = labels.get(bill.label);
    return label === undefined ? [] : [{ ...bill, label }];
  });
  return steps.map((coded) => {
    const shares = Array.from({ length: draws }, (_, draw) => {
      const mixed = shuffled(known, draw + 1);
      const rest = mixed.slice(coded);
      const found = guesses(sort, codebook, rest, mixed.slice(0, coded));
      const share = (/** @type {number} */ first) => found.filter((labelled, index) => labelled.slice(0, first).includes(rest[index]?.label ?? '')).length / rest.length;
      return { first: share(1), three: share(3) };
    });
    const mean = (/** @type {'first' | 'three'} */ which) => shares.reduce((sum, draw) => sum + draw[which], 0) / draws;
    return { coded, first: mean('first'), three: mean('three') };
  });
}

/**
 * @param {Sort} sort
 * @param {TopicCodebook} codebook
 * @param {readonly Bill[]} tested
 * @param {readonly Bill[]} coded
 */
function guesses(sort, codebook, tested, coded) {
  const blind = tested.map(({ id, title, text }) => ({ id, title, text }));
  return sort(codebook, blind, coded).map(({ labels }) => labels.map(({ label }) => label));
}
