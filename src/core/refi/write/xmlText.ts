/** What XML forbids even where it is escaped (XML 1.0, 2.2), and halves of surrogate pairs. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const replacement = '\ufffd';

const textSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes XML, and counts what it had to replace. */
export class XmlWriter {
  /** Characters that XML forbids. */
  replaced = 0;

  /** An element with elements in it. Attributes that are missing or empty are left out: some programs refuse empty ones. */
  element(name: string, attributes: Attributes, children: readonly string[] = []): string {
    const open = this.open(name, attributes);
    const inner = children.join('');
    return inner === '' ? `${open.slice(0, -1)}/>` : `${open}${inner}</${name}>`;
  }

  /** The tag that begins an element. */
  open(name: string, attributes: Attributes): string {
    const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [` ${key}="${this.#attribute(String(value))}"`]));
    return `<${name}${given.join('')}>`;
  }

  /** An element with text in it; nothing for an empty text. */
  textElement(name: string, text: string): string {
    // A parser would turn a bare carriage return into a line feed.
    return text === '' ? '' : `<${name}>${this.#allowed(text).replace(/[&<>\r]/g, (sign) => textSigns[sign] ?? sign)}</${name}>`;
  }

  #attribute(text: string): string {
    return this.#allowed(text).replace(/[&<>"\t\n\r]/g, (sign) => textSigns[sign] ?? sign);
  }

  #allowed(text: string): string {
    return text.replace(forbidden, () => {
      this.replaced += 1;
      return replacement;
    });
  }
}
