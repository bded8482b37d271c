/** Languages that press databases name, as BCP 47 codes. */
const codes = 'en de fr es it nl pt sv da no nb nn fi pl ru uk be cs sk hu ro bg hr sr bs sl mk sq el tr et lv lt is ga cy gl ca eu mt ar he fa ur hi bn ta th vi id ms tl zh ja ko ka hy az kk uz sw af'
  .split(' ');

/** Names of languages, in more and more languages: most exports name theirs in English. */
const known = new Map<string, string>();
let languagesAdded = 0;

/** The code of a language by its name in any of these languages: `German; Deutsch` is `de`. Undefined for other words. */
export function languageCode(text: string): string | undefined {
  for (const word of text.toLowerCase().split(/[;,/|()]/u)) {
    const code = codeOf(word.trim()) ?? codeOf(word.trim().split(/\s/u)[0] ?? '');
    if (code !== undefined) return code;
  }
  return undefined;
}

function codeOf(name: string): string | undefined {
  while (!known.has(name) && languagesAdded <= codes.length) {
    const shown = codes[languagesAdded];
    if (shown === undefined) addOtherForms();
    else addNamesIn(shown);
    languagesAdded += 1;
  }
  return known.get(name);
}

/** Names as the engine's tables of languages have them. */
function addNamesIn(shown: string): void {
  const display = new Intl.DisplayNames([shown], { type: 'language', fallback: 'none' });
  for (const code of codes) {
    const name = display.of(code)?.toLowerCase();
    if (name !== undefined && name !== '' && !known.has(name)) known.set(name, code === 'nb' || code === 'nn' ? 'no' : code);
  }
}

/** The codes themselves, and names without accents, as old exports have them. */
function addOtherForms(): void {
  for (const code of codes) if (!known.has(code)) known.set(code, code);
  for (const [name, code] of [...known]) {
    const plain = name.normalize('NFD').replace(/\p{M}+/gu, '');
    if (!known.has(plain)) known.set(plain, code);
  }
}
