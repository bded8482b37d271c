import { describe, expect, it } from 'vitest';
import { converted, latin1, refusal } from './files';

/** A PDF of pages with lines; each line is `[x, y, size, text]`. */
function pdf(pages: readonly (readonly (readonly [number, number, number, string])[])[]): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n');
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return latin1(text);
}

type Line = readonly [number, number, number, string];
const lines = (top: number, texts: readonly string[]): Line[] => texts.map((text, index) => [72, top - index * 14, 11, text]);
const page = (number: number, content: readonly Line[]): Line[] => [[72, 810, 9, 'Harbour Institute, Report 7'], ...content, [290, 30, 9, `${number}`]];

describe('PDF', () => {
  it('has paragraphs rejoined over lines and pages; hyphens are mended, heads and feet of pages left out', async () => {
    const first = ['The council of Alder agreed on the plan for the harbour, and the dock-', 'ers said that they would study the offer before the end of the month', 'with their long-term lawyers.'];
    const second = ['A second paragraph begins here and is long enough to fill its line, and', 'it goes on over the end of this page and then further along to the next'];
    const third = ['page, where it ends at last.'];
    const { articles } = await converted('report.pdf', pdf([
      page(1, [[72, 760, 20, 'Quiet harbours'], ...lines(720, first), ...lines(660, second)]), page(2, [...lines(760, third), ...lines(720, first)]), page(3, lines(760, first)),
    ]));
    const whole = 'The council of Alder agreed on the plan for the harbour, and the dockers said that they would study the offer before the end of the month with their long-term lawyers.';
    expect(articles).toEqual([{ title: 'Quiet harbours', fields: {}, paragraphs: [whole, `${second.join(' ')} ${third[0]!}`, whole, whole] }]);
  });

  it('without text or damaged is refused in words', async () => {
    expect(await refusal('a.pdf', pdf([[]]))).toBe('pdf-pictures');
    expect(await refusal('a.pdf', latin1('%PDF-1.4\nnothing here'))).toBe('damaged');
  });
});
