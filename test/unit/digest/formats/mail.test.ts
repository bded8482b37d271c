import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../../../src/core/digest/formats/mail/encodedWords';
import { readAs, textOf } from './fixture';

const message = (subject: string, head = '') => `From tess@orrin.example Tue Jun  3 10:00:00 2014\nFrom: Tess <tess@orrin.example>\nDate: Tue, 3 Jun 2014 10:00:00 +0200\nSubject: ${subject}\n${head}\nThe pump is dry.\n\nTess\n`;
const saved = (labels: readonly [string, string, string, string], values: readonly [string, string, string, string]) =>
  labels.map((label, index) => `${label}: ${values[index] ?? ''}`).join('\n');

describe('titles of messages', () => {
  it('are shown decoded, without the tag of the list and marks of replies', () => {
    expect(readAs(textOf('mbox-mime-multipart.txt')).titles).toEqual(['Protokoll der Sitzung über die Fähre', 'Protokoll']);
    const { titles } = readAs([message('[Orrin] Re: [Orrin] AW: Pump dry'), message('Re[2]: [Orrin] Fwd: Pump wet'), message('[Urgent] Pump gone')].join('\n'));
    expect(titles).toEqual(['Pump dry', 'Pump wet', '[Urgent] Pump gone']);
  });

  it('are decoded from any alphabet', () => {
    expect(decodeWords('=?iso-8859-1?q?F=E4hre?= =?UTF-8?B?IGbDpGhydA==?= again')).toBe('Fähre fährt again');
    expect(decodeWords('=?koi8-r?B?8NLJ18XU?=')).toBe('Привет');
    expect(decodeWords('=?unknown-9?Q?a=20b?= =?utf-8?B?***?=')).toBe('=?unknown-9?Q?a=20b?==?utf-8?B?***?=');
  });

  it('are the first words where a message has no subject', () => {
    expect(readAs([message('A'), message('')].join('\n')).titles).toEqual(['A', 'The pump is dry.']);
  });
});

describe('saved mail', () => {
  it.each([
    ['English', ['From', 'Sent', 'To', 'Subject'], 'Monday, June 2, 2014 8:12 AM', 'RE: '],
    ['German', ['Von', 'Gesendet', 'An', 'Betreff'], 'Montag, 2. Juni 2014 08:12', 'AW: '],
    ['French', ['De ', 'Envoyé ', 'À ', 'Objet '], 'lundi 2 juin 2014 08:12', 'TR : '],
    ['Spanish', ['De', 'Enviado el', 'Para', 'Asunto'], 'lunes, 2 de junio de 2014 8:12', 'RV: '],
    ['Italian', ['Da', 'Inviato', 'A', 'Oggetto'], 'lunedì 2 giugno 2014 08:12', 'R: '],
    ['Dutch', ['Van', 'Verzonden', 'Aan', 'Onderwerp'], 'maandag 2 juni 2014 8:12', 'Antw: '],
    ['Portuguese', ['De', 'Enviada em', 'Para', 'Assunto'], 'segunda-feira, 2 de junho de 2014 08:12', 'ENC: '],
    ['Swedish', ['Från', 'Skickat', 'Till', 'Ämne'], 'den 2 juni 2014 08:12', 'SV: '],
    ['Polish', ['Od', 'Wysłano', 'Do', 'Temat'], '2 czerwca 2014 08:12', 'Odp: '],
    ['Finnish', ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'], '2. kesäkuuta 2014 8:12', 'VS: '],
  ] as const)('is read in %s, with its fields', (_, labels, date, prefix) => {
    const mails = ['The pump is dry', 'Who has the key'].map((title) =>
      `${saved(labels, ['Tess Corran <tess@orrin.example>', date, 'Keepers', prefix + title])}\n\nPlease look at it.\n\nTess`);
    const { format, titles, articles, bodies } = readAs(mails.join('\n\n\n'));
    expect(format).toBe('mail');
    expect(titles).toEqual(['The pump is dry', 'Who has the key']);
    expect(bodies).toEqual(['Please look at it.\n\nTess', 'Please look at it.\n\nTess']);
    expect(articles[0]?.fields).toMatchObject({ author: 'Tess Corran', date: '2014-06-02', to: 'Keepers' });
  });

  it('keeps a message that is quoted in another, with its head or below a line that announces it', () => {
    const head = (subject: string, day: number) => saved(['From', 'Sent', 'To', 'Subject'], ['Tess', `June ${day}, 2014 8:12 AM`, 'Abel', subject]);
    const text = `${head('RE: Pump', 3)}\n\nYes.\n\n${head('Pump', 2)}\n\nIs it dry?\n\n\n${head('Key', 4)}\n\nIt is lost.\n\n-----Original Message-----\n${head('Old key', 1)}\n\nWhere?`;
    expect(readAs(text).titles).toEqual(['Pump', 'Key']);
  });

  it('is not seen in a newsletter that was forwarded', () => {
    const items = Array.from({ length: 4 }, (_, at) => `PUMP NUMBER ${at} WAS FOUND DRY\n\nThe keeper said on Monday that the water had gone by itself, and that he would wait for it until spring came.`);
    const text = `---------- Forwarded message ---------\nFrom: The Pump <pump@orrin.example>\nDate: Thu, Sep 12, 2019 at 6:01 AM\nSubject: Dry\nTo: <tess@orrin.example>\n\n${items.join('\n\n')}`;
    expect(readAs(text).format).toBeUndefined();
  });
});
