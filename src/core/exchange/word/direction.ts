/** Letters of scripts that are written from right to left. */
const rtl = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const firstLetter = /\p{L}/u;
const rtlLetter = new RegExp(rtl, 'u');
/** From one such letter to the last before a letter of another script. */
const rtlStretch = new RegExp(`(${rtl}(?:[^\\p{L}]*${rtl})*)`, 'u');

/** Whether a text begins with a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rtlLetter.test(firstLetter.exec(text)?.[0] ?? '');
}

/** A part of a text that runs in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/**
 * Cuts a text where its direction changes: Word sets fonts and orders signs by what a run says of itself.
 * @param paragraphIsRightToLeft the direction of what has no letters
 */
export function directedTexts(text: string, paragraphIsRightToLeft: boolean): DirectedText[] {
  if (!paragraphIsRightToLeft && !rtlLetter.test(text)) return [{ text, isRightToLeft: false }];
  return text.split(rtlStretch).flatMap((part, index) =>
    (part === '' ? [] : [{ text: part, isRightToLeft: index % 2 === 1 || (paragraphIsRightToLeft && !firstLetter.test(part)) }]));
}
