/** Languages that press databases name, as BCP 47 codes. */
const codes = 'en de fr es it nl pt sv da no nb nn fi pl ru uk be cs sk hu ro bg hr sr bs sl mk sq el tr et lv lt is ga cy gl ca eu mt ar he fa ur hi bn ta th vi id ms tl zh ja ko ka hy az kk uz sw af'
  .split(' ');

let names: ReadonlyMap<string, string> | undefined;

/** The code of a language by its name in any of these languages: `German; Deutsch` is `de`. Undefined for other words. */
export function languageCode(text: string): string | undefined {
  const known = (names ??= languageNames());
  for (const word of text.toLowerCase().split(/[;,/|()]/u)) {
    const code = known.get(word.trim()) ?? known.get(word.trim().split(/\s/u)[0] ?? '');
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Names as the engine's tables of languages have them. */
function languageNames(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const shown of codes) {
    const display = new Intl.DisplayNames([shown], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && name !== '' && !map.has(name)) map.set(name, code === 'nb' || code === 'nn' ? 'no' : code);
    }
  }
  for (const code of codes) if (!map.has(code)) map.set(code, code);
  // Old exports have no accents.
  for (const [name, code] of [...map]) {
    const plain = name.normalize('NFD').replace(/\p{M}+/gu, '');
    if (!map.has(plain)) map.set(plain, code);
  }
  return map;
}
