const codePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const known = new Map<string, string>();

/** A language by its code, its English name and its own name, for searching: `de German Deutsch`; other words as they are. */
export function languageWords(language: string): string {
  const found = known.get(language) ?? (codePattern.test(language) ? namesOf(language) : language);
  known.set(language, found);
  return found;
}

function namesOf(code: string): string {
  const names = ['en', code].map((locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? '');
  return [code, ...names].join(' ');
}
