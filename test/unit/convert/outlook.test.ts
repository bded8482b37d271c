import { describe, expect, it } from 'vitest';
import { compoundFile } from './compoundFile';
import { converted, latin1, prose, refusal } from './files';

const wide = (text: string): Uint8Array => Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));

/** The fixed properties of a message: here the moment of sending, 8 March 2024, 10:00. */
function properties(): Uint8Array {
  const bytes = new Uint8Array(48);
  const view = new DataView(bytes.buffer);
  view.setUint32(32, 0x00390040, true);
  view.setBigUint64(40, (BigInt(Date.UTC(2024, 2, 8, 10)) + 11_644_473_600_000n) * 10_000n, true);
  return bytes;
}

/** RTF in the form that Outlook may store it without compression. */
function stored(rtf: string): Uint8Array {
  const bytes = new Uint8Array(16 + rtf.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, rtf.length, true);
  view.setUint32(8, 0x414c454d, true);
  bytes.set(latin1(rtf), 16);
  return bytes;
}

const head = { '__properties_version1.0': properties(), '__substg1.0_0037001F': wide('RE: Zölle'), '__substg1.0_0C1A001F': wide('Ida Brandt') };

describe('Outlook messages', () => {
  it('are an article with subject, sender and day; attachments are told', async () => {
    const { articles, losses } = await converted('a.msg', compoundFile({
      ...head, '__substg1.0_1000001F': wide(`${prose('Alder', 40)}\r\n\r\nIda`), '__attach_version1.0_#00000000/__substg1.0_3707001F': wide('plan.pdf'),
    }));
    expect(articles).toEqual([{ title: 'Zölle', fields: { date: '2024-03-08', author: 'Ida Brandt' }, paragraphs: [prose('Alder', 40), 'Ida'] }]);
    expect(losses).toMatchObject([{ key: 'import-left-out/attachments', values: [1, 'plan.pdf'] }]);
  });

  it('of HTML or RTF alone are its text', async () => {
    expect((await converted('a.msg', compoundFile({ ...head, '__substg1.0_10130102': latin1('<p>Eins.</p><p>Zwei.</p>') }))).articles[0]?.paragraphs).toEqual(['Eins.', 'Zwei.']);
    const rtf = '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Eins.\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}\\par Zwei.}';
    expect((await converted('a.msg', compoundFile({ ...head, '__substg1.0_10090102': stored(rtf) }))).articles[0]?.paragraphs).toEqual(['Eins.', 'Zwei.']);
    // The example of MS-OXRTFCP, 3.1.
    const packed = Uint8Array.from(Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0', 'hex'));
    expect((await converted('a.msg', compoundFile({ ...head, '__substg1.0_10090102': packed }))).articles[0]?.paragraphs).toEqual(['hello world']);
  });

  it('that are locked, old documents or damaged are refused in words', async () => {
    expect(await refusal('a.docx', compoundFile({ EncryptedPackage: new Uint8Array(9), EncryptionInfo: new Uint8Array(9) }))).toBe('password');
    expect(await refusal('a.docx', compoundFile({ WordDocument: new Uint8Array(5000) }))).toBe('save-as-docx');
    expect(await refusal('a.msg', compoundFile({ Workbook: new Uint8Array(9) }))).toBe('kind');
    expect(await refusal('a.msg', compoundFile(head).subarray(0, 700))).toBe('kind');
    const circle = compoundFile({ ...head, '__substg1.0_1000001F': wide(prose('Alder', 60)) });
    new DataView(circle.buffer).setUint32(circle.length - 512, 0, true);
    expect(['read', 'no-text', 'damaged', 'kind']).toContain(await refusal('a.msg', circle));
  });
});
