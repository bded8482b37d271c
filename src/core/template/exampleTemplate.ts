/** What a researcher's first template begins with: it shows lists, conditions and both ways to put text in. */
export const exampleTemplate = `{{! Everywhere: title, query, passageCount, articleCount, digestCount, and the lists passages, tags, articles, digests.
    In tags: tag, tagName, description, count, passages. In passages: quote, tagList, memo, coder, digest, line.
    Of the article: article.title, article.author, article.source, article.date, article.page, article.url. Comments are not written. }}
# {{title}}

Passages: {{passageCount}} · articles: {{articleCount}} · digests: {{digestCount}}
{{#tags}}

## {{tag}}{{^tag}}Without a tag{{/tag}}{{#count}} ({{count}}){{/count}}
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
