import type { Message } from '../../issues/issue';
import { message } from '../../issues/issue';
import { oneLine } from '../text/lines';
import type { Conversion, SourceFile } from '../types';
import { Refusal } from '../refusal';
import { leadsOut, unpack, type UnpackBudget, type ZipEntry } from '../zip/unzip';
import type { FileConversion } from './convertFile';

/** What was read from a file in an archive. */
export interface MemberConversion {
  /** Within the archive, with `/`. */
  readonly name: string;
  readonly conversion: FileConversion;
}

/** What systems and programs put beside the files that people mean. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|thumbs\.db$|desktop\.ini$)|\.(?:css|js|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|map)$/i;

/** The articles of all files in an archive, in the order of their names. Nothing is written to disk. */
export async function readArchive(
  bytes: Uint8Array, entries: readonly ZipEntry[], budget: UnpackBudget, convert: (file: SourceFile) => Promise<FileConversion>,
): Promise<FileConversion> {
  const members: MemberConversion[] = [];
  const wanted = entries.filter(({ name }) => !besides.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of wanted) members.push({ name: oneLine(entry.name), conversion: await convertMember(bytes, entry, budget, convert) });
  const read = members.flatMap(({ conversion }) => ('articles' in conversion ? [conversion] : []));
  const articles = read.flatMap((each: Conversion) => each.articles);
  if (articles.length === 0) return { refusal: members.length === 1 ? firstRefusal(members) : new Refusal('import-refused/zip-nothing').reason };
  return { articles, losses: members.flatMap(lossesOf), format: null, members };
}

async function convertMember(
  bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget, convert: (file: SourceFile) => Promise<FileConversion>,
): Promise<FileConversion> {
  try {
    if (leadsOut(entry.name)) throw new Refusal('import-refused/traversal');
    return await convert({ name: entry.name, bytes: unpack(bytes, entry, budget) });
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    throw error;
  }
}

function firstRefusal([first]: readonly MemberConversion[]): Message {
  return first !== undefined && 'refusal' in first.conversion ? first.conversion.refusal : new Refusal('import-refused/zip-nothing').reason;
}

function lossesOf({ name, conversion }: MemberConversion): Message[] {
  if ('refusal' in conversion) return [message('import-left-out/file', name, conversion.refusal)];
  return conversion.losses.map((loss) => message('import-left-out/in-file', name, loss));
}
