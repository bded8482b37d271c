import { describe, expect, it } from 'vitest';
import { isNumberAlone, joinedBefore, joinedBehind, leadOf, tailOf } from '../../../src/core/digest/findings/rowForms';

describe('a name that is joined to a title', () => {
  it.each([
    ['Coast Echo: Harbour opens after nine years', ':'], ['COAST ECHO – Harbour opens', '–'], ['Ports | Harbour opens', '|'],
    ['Harbour opens', ''], ['The minister said on Tuesday that she would: resign', ''], ['10:30 in the harbour', ''],
  ])('before it: %j by %j', (row, sign) => { expect(joinedBefore(row)).toBe(sign); });

  it.each([
    ['Harbour opens | Coast Echo', '|'], ['Harbour opens (Coast Echo)', '(Coast Echo)'], ['Harbour opens ..... Coast Echo', '…'],
    ['Harbour opens – Coast Echo', '–'], ['Harbour opens', ''], ['A well-known harbour', ''],
  ])('behind it: %j by %j', (row, sign) => {
    // The bracket alone is the style; what is in it differs.
    expect(joinedBehind(row)).toBe(sign.startsWith('(') ? '(' : sign);
  });
});

it.each([['7', true], ['XII.', true], ['— 3 —', true], ['Item 4', true], ['No. 12', true], ['(( 3 ))', true], ['1984', false], ['Harbour', false], ['3 ships', false]])('a row is a number alone: %j, %s', (row, is) => {
  expect(isNumberAlone(row)).toBe(is);
});

it.each([['the ships are late. (Coast Echo)', '('], ['the ships are late. [dpa]', '['], ['the ships are late. /mk', '/'], ['the ships are late.  -- RJR', '--'], ['the ships are late. — AR', '—'], ['the ships are late.', ''], ['between the two -- HARBOURS', ''], ['it costs a lot (12 per cent)', '']])('the note at the end of %j is %j', (end, note) => {
  expect(tailOf(end)).toBe(note);
});

describe('a title in the row of its text', () => {
  const titleIn = (row: string) => {
    const lead = leadOf(row);
    return lead === undefined ? undefined : [lead.style, row.slice(lead.start, lead.end), row.slice(lead.behind)];
  };

  it.each([
    ['**Harbour opens after nine years.** Ships came in.', 'bold', 'Harbour opens after nine years', 'Ships came in.'],
    ['- **Harbour opens after years** – Ships came in.', 'bold', 'Harbour opens after years', 'Ships came in.'],
    ['<b>Harbour opens after years</b> Ships came in.', 'bold', 'Harbour opens after years', 'Ships came in.'],
    ['HARBOUR OPENS: U.S. SHIPS RETURN – Ships came in.', 'capitals', 'HARBOUR OPENS: U.S. SHIPS RETURN', 'Ships came in.'],
    ['HARBOUR OPENS AFTER YEARS. Ships came in.', 'capitals', 'HARBOUR OPENS AFTER YEARS', 'Ships came in.'],
    ['3. Harbour opens after years: Ships came in.', 'colon', 'Harbour opens after years', 'Ships came in.'],
    ['+HARBOUR OPENS.  Ships came in.', 'capitals', 'HARBOUR OPENS', 'Ships came in.'],
    ['- PORTS OPEN: A ship came in.', 'capitals', 'PORTS OPEN', 'A ship came in.'],
    ['[12/03/2025, 08:15:22] Ana Roe: Harbour opens after years. Ships came in.', 'stamp', 'Harbour opens after years.', ' Ships came in.'],
    ['12.03.25, 08:15 - Ana Roe: Harbour opens after years. Ships came in.', 'stamp', 'Harbour opens after years.', ' Ships came in.'],
    ['• U.S. harbour opens in St. Anne: Ships came in.', 'colon', 'U.S. harbour opens in St. Anne', 'Ships came in.'],
  ])('%j: %s', (row, style, title, text) => { expect(titleIn(row)).toEqual([style, title, text]); });

  it.each(['Ships came in. The harbour had opened: it was time.', '**Ports** are what it is about.', 'UN AND EU: ships.', 'Harbour opens after nine years', 'He said: “Ships came in.”'])('not in %j', (row) => {
    expect(titleIn(row)).toBeUndefined();
  });
});
