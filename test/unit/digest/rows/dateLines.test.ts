import { describe, expect, it } from 'vitest';
import { markOf } from '../../../../src/core/digest/findings/marks';
import { isCredit } from '../../../../src/core/digest/rows/creditLines';
import { beginsLikeDate, isDateLine } from '../../../../src/core/digest/rows/dateLines';

describe('lines that are a date', () => {
  it.each([
    '3 May 2024', 'Fri, 3 May 2024', 'Sept. 3, 2024', 'May 3, 2024 Friday', '3rd of May 2024 at 10:15 pm', 'Updated on 3 May 2024', '2024-05-03', '03.05.2024 10:15',
    '2024-05-03T10:15:00Z', '2024年5月3日', '２０１６年１１月８日　朝刊　３面', '3 hours ago', '2 days ago', '3 ago 2024', 'May 2024', '3 May 2024 | 10:15',
    '3. Mai 2024', 'Mo., 3. Jän. 2024', 'Do, 3. Mrz 2024', 'Mittwoch, den 3. März 2024 um 10.15 Uhr', 'Sonnabend, 3. Feber 2024',
    'vendredi 3 mai 2024', 'ven. 3 févr. 2024', 'le 1er août 2024 à 10h15', '3 fevrier 2024', '3 AOUT 2024',
    'mié 3 de ene de 2024', 'El miércoles 3 de mayo de 2024', 'gio 3 mag 2024', 'giovedì 3 maggio 2024', 'quinta-feira, 3 de maio de 2024', 'qui, 3 mai 2024',
    'woensdag 3 mei 2024', 'wo 3 mrt 2024', 'onsdag den 3 maj 2024', 'tirsdag 3. desember 2024', 'keskiviikkona 3. toukokuuta 2024',
    'środa, 3 stycznia 2024', '3 paź 2024', 'středa 3. ledna 2024', 'miercuri, 3 mai 2024', '3 Ocak 2024 Çarşamba', 'Rabu, 3 Januari 2024',
    'среда, 3 января 2024 г.', '3 янв. 2024', 'середа, 3 січня 2024', 'Τετάρτη, 3 Ιανουαρίου 2024', 'الأربعاء، 3 يناير 2024', 'बुधवार, 3 जनवरी 2024', '3 มกราคม 2567', '3 de gener de 2024',
    '3. siječnja 2024', '2024. május 3.', '3 sausio 2024', '3 януари 2024', '3. maí 2024'.normalize('NFD'), '3 août 2024'.normalize('NFD'),
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
    expect(beginsLikeDate(line)).toBe(true);
  });

  it.each([
    '2016年11月8日、港は閉鎖された。', 'Decision 2024', 'Marketing 2025', 'Octopus 8', 'Junction 12, Marseille', 'Marathon 2024', 'Second Reading 12', 'Sunset 2026', 'Decembrist 14 March 2024 trial', 'Augment 3 2024',
    'Mayors 2024', 'Jungle 9', 'Sepsis 2025', 'Giunta 2024', 'Marktplatz 3', 'Juniper 4, 2024', 'Aprikosen 2024', 'Maison 12', 'Settlement 2024', 'Lipstick 5',
    'Outlook 2025', 'Novel 3', 'Декрет 12', 'Марафон 2024', 'Майдан 2024', 'Styles 2024', 'Generation 2025', 'Magnets 3', '12 Angry Men 1957', '3 Steps for 2024', '5 questions about 2025', '7 вопросов о 2024',
    'Monday', 'May', '2 days',
  ])('no date: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
    expect(isCredit(line)).toBe(false);
    expect(markOf(`${line} – Harbour opens at last`)?.pattern).not.toBe('date');
    expect(markOf(`[${line}] Harbour opens at last`)?.pattern).not.toBe('date');
  });
});
