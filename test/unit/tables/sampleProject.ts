import { buildDigest } from '../../../src/core/corpus/buildDigest';
import { digestSegments } from '../../../src/core/corpus/digestSegments';
import type { Codebook } from '../../../src/core/codebook/types';
import type { AnnotatedDigest } from '../../../src/core/corpus/types';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import type { ExportContext, Project } from '../../../src/core/exchange/types';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { projectOf } from '../exchange/project';

const tools = {
  recogniser: createRecogniser(),
  classifier: createTopicClassifier({ version: 1, topics: [{ label: 'Sea', topics: [{ label: 'Ferries', terms: ['ferry', 'court'] }] }, { label: 'Air', terms: ['satellite*', 'ferry'] }] }),
};

export const ferryId = 'ferry-operators-win-appeal-in-denmark';

/** Cells that break tables that are written without care. */
export const hostileCells = [
  '=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', '\r\nx', "'=1", "'quoted'", "''", '"', '""', 'a "quoted", word', 'one\ntwo\r\nthree\rfour', ';', ',', ' padded ', '\ufeffmark',
  'a\tb', '\uff1dA1', '👩‍🔬 Ωmega', 'NULL', 'NA', '0012', '1e5', '\\N', '\\"',
];

/** A digest whose second article begins behind characters of two code units. */
export const wideText = sampleText.replace('A court in Denmark', '🚢🚢 A court in Denmark');

const codebook: Codebook = {
  version: 1,
  tags: [
    { name: 'claims', color: '#4e79a7', description: '=what is "claimed"', memo: 'line one\nline two', tags: [{ name: 'legality', include: 'law, and order', examples: ['had no "legal" basis', 'void'] }] },
    { name: 'unused' },
  ],
};

function digestOf(file: string, text: string): AnnotatedDigest {
  const moved = text.length - sampleText.length;
  const at = (id: string, exact: string, tags: readonly string[], more = {}) => {
    const annotation = sampleAnnotation(id, exact, tags, more);
    return { ...annotation, start: annotation.start + moved, end: annotation.end + moved };
  };
  const sidecarOf = (coder: string, annotations: readonly ReturnType<typeof at>[], articles: readonly { id: string; title: string }[]) =>
    ({ name: `${file}${coder === '' ? '' : `.${coder}`}.annotations.yaml`, coder, sidecar: { version: 1 as const, digest: file, articles, annotations } });
  const noted = { id: ferryId, title: 'Ferry operators win appeal in Denmark', tags: ['actors/courts'], status: 'coded' as const, memo: 'Lead case', topics: { primary: 'Air' } };
  return buildDigest(file, text, [
    sidecarOf('', [
      at('p1', 'had no legal basis', ['claims/legality', 'claims']),
      at('p2', 'denies any breach', hostileCells.filter((cell) => !/[/\r\n\t]/.test(cell)).map((cell) => `hostile/${cell}`)),
      { ...at('p3', 'A ruling is due', []), exact: 'words that are gone', prefix: '', suffix: '', start: 5, end: 24 },
      ...hostileCells.map((cell, index) => at(`h${index}`, 'schools', ['memos'], { memo: cell })),
    ], [noted, { id: 'no-longer-there', title: 'Gone', tags: ['claims'] } as { id: string; title: string }]),
    sidecarOf('ana', [at('p1', 'two ferry operators', ['actors'], { coder: "=ana's" })], [{ id: ferryId, title: 'x' }]),
  ], tools);
}

/** A project with two digests, two coders and every kind of cell that breaks tables. */
export function sampleProject(more: ExportContext = {}): Project & { readonly all: readonly AnnotatedDigest[] } {
  const all = [digestOf('weeks/=week, 7.txt', wideText), digestOf('weeks/week-08.txt', sampleText)];
  return { ...projectOf(all.flatMap(digestSegments), { codebook, ...more }, all), all };
}
