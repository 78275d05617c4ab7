import { defineConfig } from 'vitest/config';

/** unit: Node, no browser. dom: a real Chromium. e2e: the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,contract,architecture,eval}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
