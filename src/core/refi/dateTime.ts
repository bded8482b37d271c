/** A time as XML Schema has it, in UTC to the second; undefined for what is no time. */
export function dateTime(text: string): string | undefined {
  if (!/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/.test(text)) return undefined;
  const isLocal = !/(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const time = new Date(isLocal ? `${text}Z` : text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.\d+Z$/, 'Z');
}
