import type { Rows } from '../../rows/rows';
import { recognitionLimits as limits } from '../../tuning/formatTuning';
import type { FormatReader, RecognisedFormat, RowRange } from '../document/formatReader';
import type { FormatDescription } from './description';
import { labelAt } from './items';
import { labelMap } from './labelMap';
import type { LabelName } from './labelWords';
import { learnLabels, learnLines } from './learnLabels';
import { readDocument, type Found } from './readDocument';
import { rowThat } from './rowsOfHead';
import { hasOpenings, isLike, isSign, opens, startsIn, type Prepared } from './signs';

/** The reader of a described format. */
export function readerOf(format: FormatDescription): FormatReader {
  let prepared: Prepared | undefined;
  return {
    id: format.id,
    name: format.name,
    ...(format.layout !== undefined && { layout: format.layout }),
    recognise(rows, sample, isForced) {
      prepared ??= prepare(format);
      return recognise(prepared, rows, sample, isForced);
    },
  };
}

function prepare(format: FormatDescription): Prepared {
  const names: LabelName[] = [...new Set<LabelName>([...format.head, 'body', ...format.tail])];
  return {
    format,
    reading: {
      style: format.labels, map: labelMap(names, format.ownLabels, format.labels === 'code' || format.anyLabel === true), bare: new Set(format.bare),
      capitals: format.capitals === true, joins: format.joins === true || format.labels === 'code',
      any: format.anyLabel === true,
    },
    head: new Set(format.head),
    tail: new Set(format.tail),
    long: new Set(format.long),
  };
}

function recognise(prepared: Prepared, rows: Rows, sample: readonly RowRange[], isForced: boolean): RecognisedFormat | undefined {
  const { format } = prepared;
  const hasSign = isForced || sample.some(({ first, end }) => rowThat(rows, first, end, (_, row) => isSign(prepared, rows, row)) < end);
  if (!hasSign && (format.proof.allOf === undefined || rows.count > limits.singleRows)) return undefined;
  const starts = hasSign ? startsIn(prepared, rows, 0, rows.count) : [0];
  const parts = starts.map((first, index): RowRange => ({ first, end: starts[index + 1] ?? rows.count }));
  const documents = hasSign && hasOpenings(prepared) ? parts.filter(({ first }) => opens(prepared, rows, first)) : parts;
  const isSingle = documents.length === 0 || !hasSign;
  if (!isForced && !(isSingle ? hasAll(prepared, rows) : isProven(prepared, rows, documents.slice(0, limits.documents)))) return undefined;
  const found: Found = {
    prepared, isSingle, learned: learnLabels(rows, documents, prepared), lines: learnLines(rows, documents, prepared),
  };
  return {
    starts: (each, first, end) => (isSingle ? [first] : startsIn(prepared, each, first, end)),
    read: (each, first, end) => readDocument(found, each, first, end),
  };
}

function hasAll({ format, reading }: Prepared, rows: Rows): boolean {
  if (format.proof.allOf === undefined || rows.count > limits.singleRows) return false;
  const names = new Set<string>();
  for (let row = 0; row < rows.count; row += 1) names.add(labelAt(rows, row, reading)?.name ?? '');
  const hasRow = format.proof.row === undefined || rowThat(rows, 0, rows.count, (_, row) => isLike(rows, row, format.proof.row)) < rows.count;
  return hasRow && format.proof.allOf.every((each) => names.has(each));
}

/** Whether most documents have what the format's documents have. What is above the first and below the last is none. */
function isProven({ format: { proof }, reading }: Prepared, rows: Rows, parts: readonly RowRange[]): boolean {
  const names = new Set<string>(proof.anyOf);
  const expression = parts.length === 1 ? proof.onlyRow ?? proof.row : proof.row;
  const isProof = (row: number) => isLike(rows, row, expression) || (names.size > 0 && names.has(labelAt(rows, row, reading)?.name ?? ''));
  const proven = parts.filter(({ first, end }) => {
    if (proof.first !== undefined && labelAt(rows, first, reading)?.name !== proof.first) return false;
    return (names.size === 0 && expression === undefined) || rowThat(rows, first, end, (_, row) => isProof(row)) < end;
  });
  return proven.length > 0 && proven.length >= parts.length * limits.proven;
}
