/** Code pages and character sets of fonts that RTF names by number, as names of encodings. */
const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 866: 'ibm866',
  1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254', 1255: 'windows-1255',
  1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258', 10000: 'macintosh',
  20127: 'windows-1252', 20866: 'koi8-r', 28591: 'windows-1252', 28592: 'iso-8859-2', 28595: 'iso-8859-5', 28597: 'iso-8859-7', 28605: 'iso-8859-15',
  50220: 'iso-2022-jp', 51932: 'euc-jp', 51949: 'euc-kr', 54936: 'gb18030', 65001: 'utf-8',
};
const fontSets: Readonly<Record<number, number>> = {
  0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
};

export function encodingOfPage(page: number): string | undefined {
  return codePages[page];
}

/** @param set a number as in `\fcharset`; 1, the default, names none */
export function encodingOfFontSet(set: number): string | undefined {
  const page = fontSets[set];
  return page === undefined ? undefined : codePages[page];
}
