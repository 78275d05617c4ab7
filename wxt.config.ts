import { defineConfig } from 'wxt';

const SITES = ['http://*/*', 'https://*/*'];

/**
 * Scripts for pages are unlisted scripts, and the gate stands in the manifest by hand: WXT's own
 * content scripts announce themselves on the page's document and window, where every page
 * could hear that Firsthand is installed.
 */
const GATE = 'gate.js';

/** Manifest and build settings; what each permission is for stands in docs/privacy.md. */
export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Firsthand',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    host_permissions: SITES,
    content_scripts: [{ matches: SITES, js: [GATE], run_at: 'document_idle', all_frames: false }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firsthand@firsthand.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
