/** How the HTML report looks: one column that is as wide as people read well, on a phone, on paper, in light and in dark. */
export const htmlStyle = `
:root { color-scheme: light dark; --quiet: #595959; --line: #c9c9c9; --ground: #f4f4f2; }
@media (prefers-color-scheme: dark) { :root { --quiet: #b0b0b0; --line: #555; --ground: #262626; } }
* { box-sizing: border-box; }
body { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
h1, h2, h3, h4, h5, h6, nav, .summary, .source, .rule b, .label { font-family: system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h4, h5, h6 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
.count { font-weight: normal; color: var(--quiet); }
.dot { display: inline-block; width: .7em; height: .7em; margin-inline-end: .45em; border-radius: 50%; background: var(--tag); }
p { margin: .5rem 0; }
.summary, .source { font-size: .875rem; color: var(--quiet); }
nav { font-size: .9375rem; margin: 1.5rem 0; padding: .75rem 1rem; background: var(--ground); border-radius: .375rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { padding-inline-start: 1.1rem; }
nav a { display: inline-block; padding: .2rem 0; color: inherit; text-decoration-color: var(--line); }
.entry { margin: 1.75rem 0; }
.quote { margin: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--tag, var(--line)); white-space: pre-wrap; }
.article { margin: 0; font-weight: bold; }
.source { margin: .4rem 0 0; }
.description, .memo p { white-space: pre-line; }
.memo { margin: .75rem 0 0; padding: .5rem .875rem; background: var(--ground); border-radius: .375rem; font-size: .9375rem; }
.memo > :last-child, .memo li > :last-child { margin-bottom: 0; }
.memo > p { margin-top: .25rem; }
.memo li > :first-child { margin-top: 0; }
.memo blockquote { margin: .5rem 0; padding-inline-start: .75rem; border-inline-start: .2rem solid var(--line); }
.memo pre { margin: .5rem 0; white-space: pre-wrap; }
.memo ul, .memo ol { margin: .5rem 0; padding-inline-start: 1.5rem; }
.label { display: block; font-size: .8125rem; font-weight: bold; color: var(--quiet); }
code { font: .9em/1.5 ui-monospace, Consolas, monospace; }
@media print {
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  nav, .memo { background: none; border: 1px solid var(--line); }
  nav a { text-decoration: none; }
  .entry, .memo { break-inside: avoid; }
  .quote { orphans: 3; widows: 3; }
  .dot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
