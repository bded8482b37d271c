import type { Exporter, ExportParts, Project } from '../exchange/types';
import { writeWord } from '../exchange/word/exportWord';
import { writeQdpx } from '../refi/write/exportQdpx';
import { writeTemplate } from '../template/writeTemplate';

/** The writers that need large libraries, by the id of their format. This file is a bundle of its own (`#export`). */
const heavyWriters: ReadonlyMap<string, Exporter['write']> = new Map([
  ['docx', writeWord],
  ['qdpx', writeQdpx],
  ['template', writeTemplate],
]);

/** @throws if there is no such writer */
export async function* writeHeavy(id: string, project: Project): ExportParts {
  const write = heavyWriters.get(id);
  if (write === undefined) throw new Error(`no writer for the format ${id}`);
  return yield* write(project);
}
