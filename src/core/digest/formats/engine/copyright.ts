import { rowText, lengthOf, type Rows } from '../../rows/rows';

/** The line of rights: `Copyright 2024 …`, `© 2024 …`, `All Rights Reserved`, in the languages of the tables. */
const begins = /^(?:copyright\b|\(c\)\s|©|alle? rechte(?:n)? vorbehalten|alle rechten voorbehouden|all rights reserved|tous droits r[eé]serv[eé]s|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alla rättigheter|med ensamrätt|alle rettigheder|alle rettigheter|kaikki oikeudet|wszelkie prawa|все права защищены)/iu;
const longest = 400;

export function isCopyright(rows: Rows, row: number): boolean {
  return lengthOf(rows, row) <= longest && begins.test(rowText(rows, row));
}
