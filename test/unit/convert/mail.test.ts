import { describe, expect, it } from 'vitest';
import { converted, latin1, prose, utf8 } from './files';

const crlf = (text: string): Uint8Array => latin1(text.replaceAll('\n', '\r\n'));

describe('mail', () => {
  it('is an article with the subject’s own words, sender, day and id; attachments are told', async () => {
    const mail = crlf(`From: =?utf-8?Q?Ida_Br=C3=A4ndt?= <ida@port.example>\nTo: list@port.example\nSubject: [ports] Re: =?utf-8?B?WsO2bGxl?= and\n fees\nDate: Fri, 8 Mar 2024 23:50:00 -0500\nMessage-ID: <a1@port.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe Z=F6lle rise, and nobody in the council has said by how much they will do so=\n.\nOnly the port knows.\n\n> quoted\n> twice\n\n-- \nIda\n--b\nContent-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment; filename=plan.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n`);
    const { articles, losses } = await converted('a.eml', mail);
    expect(articles).toEqual([{
      title: 'Zölle and fees', fields: { date: '2024-03-08', author: 'Ida Brändt', id: 'a1@port.example' },
      paragraphs: ['The Zölle rise, and nobody in the council has said by how much they will do so. Only the port knows.', '> quoted', '> twice', '--', 'Ida'],
    }]);
    expect(losses).toMatchObject([{ key: 'import-left-out/attachments', values: [1, 'plan.pdf'] }]);
  });

  it('of HTML alone is its text', async () => {
    const { articles } = await converted('a.eml', crlf(`From: a@b.example\nSubject: News\nDate: Fri, 8 Mar 2024 10:00:00 +0000\nMessage-ID: <x@y>\nContent-Type: text/html; charset=utf-8\n\n<html><style>p{}</style><body><p>First.</p><ul><li>Item</li></ul></body></html>\n`));
    expect(articles[0]?.paragraphs).toEqual(['First.', '• Item']);
  });

  it('in a mailbox is an article each; messages without text are counted', async () => {
    const message = (subject: string, body: string) => `From ida at port.example  Fri Mar  8 10:00:00 2024\nFrom: ida at port.example (Ida Brandt)\nDate: Fri, 8 Mar 2024 10:00:00 +0000\nSubject: ${subject}\nMessage-ID: <${subject.length}@x>\n\n${body}\n\n`;
    const box = utf8(message('[ports] Tolls', `${prose('Alder')}\n\nFrom here on it is text.\n>From the other side.`) + message('Re: [ports] Tolls', prose('Birch')) + message('Nothing', ''));
    const { articles, losses, format } = await converted('2024-March.txt', box);
    expect(articles.map(({ title, fields }) => [title, fields.author])).toEqual([['Tolls', 'Ida Brandt'], ['Tolls', 'Ida Brandt']]);
    expect(articles[0]?.paragraphs).toEqual([prose('Alder'), 'From here on it is text.', 'From the other side.']);
    expect(losses.map(({ key, values }) => [key, values])).toEqual([['import-left-out/empty-messages', [1]]]);
    expect(format?.id).toBe('mbox');
  });
});
