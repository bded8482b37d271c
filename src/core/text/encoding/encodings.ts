/** An encoding of text files. */
export interface Encoding {
  /** Its registered name, in lower case. */
  readonly name: string;
  /** What the editor's setting `files.encoding` calls it; undefined if it has no name there. */
  readonly editorName: string | undefined;
  /** The WHATWG's name for it. */
  readonly label: string;
  /** Further spellings, without hyphens and underscores. */
  readonly spellings: readonly string[];
}

/**
 * Name, the editor's name, and further spellings. A name of the form `name=label` is decoded by another label of the WHATWG's
 * Encoding Standard than its own.
 */
const table: readonly (readonly [name: string, editorName: string, ...spellings: string[]])[] = [
  ['utf-8', 'utf8', 'utf8bom', 'unicode11utf8'],
  ['utf-16le', 'utf16le', 'utf16', 'ucs2', 'unicode'],
  ['utf-16be', 'utf16be'],
  ['windows-1252', 'windows1252', 'cp1252', '1252', 'ansi', 'ascii', 'usascii', 'western'],
  ['iso-8859-1', 'iso88591', 'latin1', 'l1', '88591'],
  ['iso-8859-15', 'iso885915', 'latin9', 'l9', '885915'],
  ['windows-1250', 'windows1250', 'cp1250', '1250'],
  ['iso-8859-2', 'iso88592', 'latin2', 'l2', '88592'],
  ['windows-1251', 'windows1251', 'cp1251', '1251'],
  ['koi8-r', 'koi8r', 'koi8'],
  ['koi8-u', 'koi8u'],
  ['iso-8859-5', 'iso88595', 'cyrillic'],
  ['ibm866', 'cp866', '866'],
  ['windows-1253', 'windows1253', 'cp1253'],
  ['iso-8859-7', 'iso88597', 'greek'],
  ['windows-1254', 'windows1254', 'cp1254'],
  ['iso-8859-9=windows-1254', 'iso88599', 'latin5'],
  ['windows-1255', 'windows1255', 'cp1255'],
  ['iso-8859-8', 'iso88598', 'hebrew'],
  ['windows-1256', 'windows1256', 'cp1256'],
  ['iso-8859-6', 'iso88596', 'arabic'],
  ['windows-1257', 'windows1257', 'cp1257'],
  ['windows-1258', 'windows1258', 'cp1258'],
  ['iso-8859-3', 'iso88593', 'latin3'],
  ['iso-8859-4', 'iso88594', 'latin4'],
  ['iso-8859-10', 'iso885910', 'latin6'],
  ['iso-8859-13', 'iso885913'],
  ['iso-8859-14', 'iso885914'],
  ['windows-874', 'windows874', 'iso885911', 'tis620'],
  ['macintosh', 'macroman', 'mac'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gbk', 'gb2312', 'cp936'],
  ['big5', 'big5hkscs', 'cp950'],
  ['shift_jis', 'shiftjis', 'sjis', 'cp932', 'windows31j', 'mskanji'],
  ['euc-jp', 'eucjp'],
  ['iso-2022-jp', ''],
  ['euc-kr', 'euckr', 'cp949', 'ksc56011987'],
];

export const encodings: readonly Encoding[] = table.map(([id, editorName, ...spellings]) => {
  const [name = id, label = name] = id.split('=');
  return { name, editorName: editorName === '' ? undefined : editorName, label, spellings };
});

const byPlainName = new Map(encodings.flatMap((encoding) =>
  [encoding.name, encoding.editorName ?? encoding.name, ...encoding.spellings].map((name) => [plainName(name), encoding])));

/** The encoding of a name in any usual spelling (`windows-1252`, `windows1252`, `CP1252`); undefined if it is unknown. */
export function encodingNamed(name: string): Encoding | undefined {
  return byPlainName.get(plainName(name));
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
