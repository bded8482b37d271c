/** What a researcher's first template begins with: it shows lists, conditions and both ways to put text in. */
export const exampleTemplate = `{{! docs/templates.md lists all names. This line is not written. }}
# {{title}}

{{passageCount}} passages of {{articleCount}} articles in {{digestCount}} digests
{{#tags}}

## {{tag}}{{^tag}}Without a tag{{/tag}} ({{count}})
{{#description}}

{{description}}
{{/description}}
{{#passages}}

> {{quote}}

— {{article.title}}{{#article.source}}, {{article.source}}{{/article.source}}{{#article.date}}, {{article.date}}{{/article.date}} · {{digest}}{{#line}}, line {{line}}{{/line}}{{#coder}} · {{coder}}{{/coder}}
{{#memo}}

{{! Three braces: the memo's own Markdown stays Markdown. }}
{{{memo}}}
{{/memo}}
{{/passages}}
{{/tags}}
`;
