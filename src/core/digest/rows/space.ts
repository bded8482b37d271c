/** White space, the byte order mark and invisible joiners, which pasted text leaves at line ends. */
export function isSpaceCode(code: number): boolean {
  if (code <= 32) return true;
  return code >= 0x7f && (code <= 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000 || isGeneralSpace(code));
}

function isGeneralSpace(code: number): boolean {
  return code >= 0x2000 && (code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f);
}
