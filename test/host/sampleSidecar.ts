/** An annotation for a sidecar that a test writes by itself. */
export interface SampleAnnotation {
  readonly id: string;
  readonly tag: string;
  readonly exact: string;
}

/** A sidecar as another program, or the extension in an earlier session, would have left it. */
export function sampleSidecar(digestName: string, text: string, annotations: readonly SampleAnnotation[]): string {
  return [
    '# Kept by hand: this comment stays.', 'version: 1', `digest: ${digestName}`, 'annotations:',
    ...annotations.flatMap((annotation) => entry(text, annotation)), '',
  ].join('\n');
}

function entry(text: string, { id, tag, exact }: SampleAnnotation): string[] {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return [
    `  - id: ${id}`, `    tags: [${tag}]`, `    exact: ${JSON.stringify(exact)}`,
    `    prefix: ${JSON.stringify(text.slice(start - 20, start))}`, `    suffix: ${JSON.stringify(text.slice(end, end + 20))}`,
    `    start: ${start}`, `    end: ${end}`, '    created: 2026-05-04T08:30:00Z',
  ];
}
