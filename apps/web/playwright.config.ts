import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tools/test/chromium.mjs';

const browser = chromiumLaunchOptions();

/** Stories in a real browser on the built product with its demo data. `DOCS_SCREENSHOTS=1` renews docs/screenshots. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-product.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A busy machine may be late once; a story that is wrong is wrong twice.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // Set by the global setup, before the workers read this file.
    baseURL: process.env.E2E_URL,
    // Letters are placed as their font says, not moved to whole pixels.
    launchOptions: { ...browser, args: [...browser.args, '--font-render-hinting=none'] },
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    trace: 'retain-on-failure',
  },
});
