import { wordNamespace, xmlStart } from './wordXml';

/* Names that Word knows (`heading 1`, `Quote`) let people change the look of a report as of any document. Sizes are in half points, distances in twentieths of a point. */

const grey = '<w:color w:val="595959"/>';

/** The styles of a report. Nothing says which language it is in: that is left to Word. */
export function stylesXml(): string {
  const headings = Array.from({ length: 9 }, (_, index) => heading(index + 1));
  return `${xmlStart}<w:styles ${wordNamespace}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
${paragraphStyle('Title', 'Title', '<w:spacing w:after="60"/>', '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>')}
${paragraphStyle('Subtitle', 'Subtitle', '<w:spacing w:after="240"/>', `${grey}<w:sz w:val="20"/><w:szCs w:val="20"/>`)}
${headings.join('\n')}
${paragraphStyle('Rule', 'Tag Rule', '<w:spacing w:after="60"/>', '')}
${paragraphStyle('Quote', 'Quote', '<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="BFBFBF"/></w:pBdr><w:spacing w:before="200" w:after="40"/><w:ind w:left="340"/>', '')}
${paragraphStyle('Source', 'Quote Source', '<w:spacing w:after="200"/><w:ind w:left="340"/>', `${grey}<w:sz w:val="18"/><w:szCs w:val="18"/>`)}
${paragraphStyle('Memo', 'Memo', '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F0"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>')}
${paragraphStyle('Bibliography', 'Bibliography', '<w:ind w:left="567" w:hanging="567"/>', '')}
${paragraphStyle('CommentText', 'annotation text', '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>')}
${paragraphStyle('Footer', 'footer', '<w:jc w:val="center"/>', `${grey}<w:sz w:val="18"/><w:szCs w:val="18"/>`)}
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/></w:rPr></w:style>
</w:styles>
`;
}

/** Only names of our own are marked as such. */
const ownStyles = ['Rule', 'Source', 'Memo'];

function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  const own = ownStyles.includes(id) ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const largestHeading = 32;
const smallestHeading = 22;

function heading(level: number): string {
  const size = Math.max(largestHeading - 4 * (level - 1), smallestHeading);
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>`
    + `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${level === 1 ? 480 : 320}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`
    + `<w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}
