/** What XML forbids even where it is escaped (XML 1.0, 2.2), and halves of characters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Any text as words of XML, in an element or in an attribute with quotation marks; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}
