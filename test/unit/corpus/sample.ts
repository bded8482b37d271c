/** A digest of three articles for tests, of our own writing. */
export const sampleText = `Ferry operators win appeal in Denmark

A court in Denmark sided with two ferry operators on Tuesday. The judges said that the port fees of $3 million had no legal basis.

The ministry may still appeal, a spokesperson said.

Read more at the harbour desk.

Satellite internet reaches the northern islands

Villages on the northern islands went online this week through satellite broadband. The project cost 12% less than planned.

Teachers expect the schools to gain most.

Read more at the harbour desk.

Regulator opens privacy case against ticket platform

The data protection authority opened a case against a ticket platform over personal data of travellers. The platform denies any breach.

A ruling is due in March.

Read more at the harbour desk.
`;

const quoteOf = (exact: string): { exact: string; start: number; end: number; prefix: string; suffix: string } => {
  const start = sampleText.indexOf(exact);
  if (start < 0) throw new Error(`the sample has no "${exact}"`);
  const end = start + exact.length;
  return { exact, start, end, prefix: sampleText.slice(Math.max(0, start - 32), start), suffix: sampleText.slice(end, end + 32) };
};

/** An annotation of the sample, at the first place of these words. */
export function sampleAnnotation(id: string, exact: string, tags: readonly string[], more: { memo?: string; coder?: string; article?: string } = {}) {
  return { id, tags, ...quoteOf(exact), created: '2026-11-21T10:00:00Z', ...more };
}
