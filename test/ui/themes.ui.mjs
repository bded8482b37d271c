import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contrasts } from './contrast.mjs';

export const name = 'it looks well in dark, light and high contrast, in a narrow window, and in Arabic';

/** @type {[name: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'][]} */
const themes = [
  ['Light Modern', 'vs'],
  ['Dark Modern', 'vs-dark'],
  ['Default High Contrast', 'hc-black'],
  ['Default High Contrast Light', 'hc-light'],
];

/** WCAG 2.2, success criterion 1.4.3: the least contrast of text. */
const leastContrast = 4.5;

const arabic = `هيئة الرقابة تنشر قواعد جديدة للذكاء الاصطناعي

نشرت هيئة الرقابة في ٣ مارس ٢٠٢٦ مسودة قواعد تلزم الشركات باختبار الأنظمة عالية المخاطر قبل بيعها. وتشمل المسودة البرامج التي تقرر القروض والمقاعد المدرسية والإعانات الاجتماعية.

المصادر والقراءات الإضافية متاحة على الموقع.

شركة خدمات سحابية تشتري مورد أنظمة التبريد

أعلنت شركة ميريديا شراء شركة فروستلاين المتخصصة في تبريد مراكز البيانات مقابل ٦٤٠ مليون يورو. وتحتاج الصفقة إلى موافقة السلطات في أربع دول.

المصادر والقراءات الإضافية متاحة على الموقع.

بلدات ريفية تؤسس صندوقا مشتركا لشبكات الألياف

أسست أربع عشرة بلدة صندوقا مشتركا لبناء شبكات الألياف التي رفضت الشركات التجارية تمويلها. ومن المقرر مد أول كابل في يونيو.

المصادر والقراءات الإضافية متاحة على الموقع.
`;

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, workspace, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest('2026-03-digital-policy.txt');
  await workbench.selectText('selling location data of its users');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('claims/rights');
  await workbench.expandRow('Tag claims');
  await workbench.expandRow('Tag claims/rights');
  await workbench.treeRow('selling location data').waitFor();
  await workbench.expandRow('Rights and content');
  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+Home');
  await workbench.words('Nordhaven AI Safety Council');

  for (const [theme, kind] of themes) {
    await workbench.setColorTheme(theme, kind);
    await screenshot(`themes-${kind}`);
    const pale = (await contrasts(workbench.editor)).filter(({ contrast }) => contrast < leastContrast);
    expect(pale, theme).to.deep.equal([]);
  }

  await workbench.setColorTheme('Light Modern', 'vs');
  await workbench.setViewport({ width: 900, height: 700 });
  await screenshot('themes-narrow');
  await writeFile(path.join(workspace, 'arabic.digest'), arabic);
  await workbench.treeRow('Unsure').waitFor();
  await workbench.openDigest('arabic.digest');
  await workbench.page.locator('.statusbar', { hasText: 'Policy Digest' }).waitFor();
  await screenshot('themes-right-to-left');
}
