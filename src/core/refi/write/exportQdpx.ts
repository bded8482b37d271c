import { textPieces } from '../../exchange/inPieces';
import type { ExportParts, Project } from '../../exchange/types';
import { ZipWriter } from '../../zip/zipWriter';
import { ProjectWriter } from './projectWriter';

/** The name that the standard gives it in its examples. */
const projectFile = 'project.qde';

/** A REFI-QDA project: what MAXQDA, NVivo, ATLAS.ti, QualCoder and others open. */
export async function* writeQdpx(project: Project): ExportParts {
  const writer = new ProjectWriter(project);
  const zip = new ZipWriter();
  for await (const digest of project.digests()) {
    for (const { file, text } of writer.add(digest)) {
      zip.begin(file);
      zip.write(text);
      yield { file: '', data: zip.take() };
    }
  }
  zip.begin(projectFile);
  for (const text of textPieces(writer.text())) {
    zip.write(text);
    yield { file: '', data: zip.take() };
  }
  zip.end();
  yield { file: '', data: zip.take() };
  return writer.losses();
}
