/**
 * Bytes 0x80 to 0x9f in Windows-1252. It is read here and not by the platform, as some versions of Node take it for ISO 8859-1.
 * The five bytes that mean nothing are U+FFFD, as the editor shows them.
 */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const slice = 8192;

/** ISO 8859-1, in which every byte is the code of its character: the platform takes the name for Windows-1252. */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += slice) text += String.fromCharCode(...bytes.subarray(start, start + slice));
  return text;
}

export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeLatin1(bytes).replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}
