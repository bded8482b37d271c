import { defineConfig } from 'vitest/config';

/** Data files that the core imports as strings, as the build has it (tools/build.mjs). */
const textFiles = {
  name: 'text-files',
  transform: (code: string, file: string) => (file.endsWith('.yaml') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined),
};

export default defineConfig({ plugins: [textFiles], test: { include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } });
