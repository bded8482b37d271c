import { lengthOf, rowText, startOf, type Rows } from '../../rows/rows';

/** The line of rights: `Copyright 2024 …`, `© 2024 …`, `All Rights Reserved`, in the languages of the tables. */
const begins = /^(?:copyright\b(?=.*(?:(?:19|20)\d\d|\(c\)|©|property|[:：]))|\(c\)\s|©|alle? rechte(?:n)? vorbehalten|alle rechten voorbehouden|all rights reserved|tous droits r[eé]serv[eé]s|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alla rättigheter|med ensamrätt|alle rettigheder|alle rettigheter|kaikki oikeudet|wszelkie prawa|все права защищены)/iu;
const longest = 400;

export function isCopyright(rows: Rows, row: number): boolean {
  const first = rows.text.charCodeAt(startOf(rows, row));
  return mayBegin(first) && lengthOf(rows, row) <= longest && begins.test(rowText(rows, row));
}

const letters = new Set('c C ( © a A t T m M k K w W в В'.split(' ').map((letter) => letter.charCodeAt(0)));

/** Whether words are a line of rights. */
export function isRights(words: string): boolean {
  return words.length <= longest && begins.test(words);
}

/** Nearly all rows are told by their first letter. */
function mayBegin(code: number): boolean {
  return letters.has(code);
}
