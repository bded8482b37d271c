/**
 * A line that a terminal shows as it is: line breaks become spaces, and the control characters with which a text
 * could move the cursor, change colours or write to the clipboard become replacement signs. Tabs part columns.
 */
export function harmlessLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
