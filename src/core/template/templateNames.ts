import { articleKey } from '../exchange/articleKey';
import { groupByTag, shownTags, type TagGroup } from '../exchange/groupByTag';
import { projectCounts } from '../exchange/projectCounts';
import { lostWords } from '../exchange/report/reportWords';
import type { SegmentLines } from '../exchange/report/segmentLines';
import type { Project } from '../exchange/types';
import { segmentKey } from '../search/segmentKey';
import type { Segment } from '../search/types';
import type { TemplateItem, TemplateList } from './renderTemplate';

/** All that a template can name; docs/templates.md lists the names. */
export function templateNames(project: Project, lines: SegmentLines): TemplateItem {
  const { name, title = '', query = '', segments, codebook, tag } = project;
  const passage = (segment: Segment): TemplateItem => passageItem(segment, tag, lines);
  const { passages, articles, digests, tags, coders } = projectCounts(project);
  return {
    project: name, title, query,
    passageCount: passages, articleCount: articles, digestCount: digests, tagCount: tags, coderCount: coders,
    passages: each(segments, passage),
    tags: each(groupByTag(segments, codebook, tag), (group) => tagItem(group, passage)),
    articles: each(grouped(segments.filter(({ article }) => article.id !== ''), articleKey), (group) => articleItem(group, passage)),
    digests: each(grouped(segments, ({ file }) => file), (group) => digestItem(group, passage)),
  };
}

type PassageItem = (segment: Segment) => TemplateItem;

function tagItem({ tag, depth, definition, segments }: TagGroup, passage: PassageItem): TemplateItem {
  const { description = '', include = '', exclude = '', memo = '' } = definition ?? {};
  return {
    tag: tag ?? '', tagName: tag?.split('/').at(-1) ?? '', depth, description, include, exclude, tagMemo: memo, count: segments.length,
    passages: each(segments, passage),
  };
}

function articleItem(segments: readonly Segment[], passage: PassageItem): TemplateItem {
  const [first] = segments;
  return {
    ...(first && { article: articleOf(first), digest: first.file }), count: segments.length,
    passages: each(segments, passage),
  };
}

function digestItem(segments: readonly Segment[], passage: PassageItem): TemplateItem {
  return { digest: segments[0]?.file ?? '', count: segments.length, passages: each(segments, passage) };
}

function passageItem(segment: Segment, onlyTag: string | undefined, lines: SegmentLines): TemplateItem {
  const tags = shownTags(segment, onlyTag);
  return {
    quote: segment.text,
    paragraphs: each(segment.text.split(/\s*\n\s*|\s*\r\s*/).filter((line) => line !== ''), (line) => line),
    isPassage: segment.kind === 'passage', isArticle: segment.kind === 'article',
    tagList: tags.join(', '), tags: each(tags, (tag) => tag),
    memo: segment.memo, coder: segment.coder, created: segment.created,
    digest: segment.file, line: lines.get(segmentKey(segment)) ?? '', article: articleOf(segment),
    entities: each(segment.entities, (entity) => entity), lost: lostWords(segment),
  };
}

function articleOf({ article: { id, title, topics, status, fields } }: Segment): TemplateItem {
  const { source = '', author = '', date = '', section = '', page = '', edition = '', publisher = '', language = '', url = '' } = fields;
  return {
    id, title, status, source, author, date, section, page, edition, publisher, language, url,
    topicList: topics.join('; '), topics: each(topics, (topic) => topic),
  };
}

/** In the order in which the groups begin. */
function grouped(segments: readonly Segment[], keyOf: (segment: Segment) => string): Segment[][] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = keyOf(segment);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [segment]);
    else group.push(segment);
  }
  return [...groups.values()];
}

function each<T>(values: readonly T[], item: (value: T) => string | TemplateItem): TemplateList {
  return function* () {
    for (const value of values) yield item(value);
  };
}
