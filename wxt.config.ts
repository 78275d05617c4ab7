import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { fewFiles } from './tools/build/few-files';
import { pageShell } from './tools/build/page-shell';
import { shortenCatalogues } from './tools/build/short-messages';
import { tightZip } from './tools/build/tight-zip';
import { licenceText } from './tools/release/licences';

const SITES = ['http://*/*', 'https://*/*'];

/**
 * Scripts for pages are unlisted scripts, and the gate stands in the manifest by hand: WXT's own
 * content scripts announce themselves on the page's document and window, where every page
 * could hear that Firsthand is installed.
 */
const GATE = 'gate.js';

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'alarms',
  'contextMenus',
];

/** Manifest and build settings; what each permission is for stands in docs/privacy.md. */
export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [pageShell(), fewFiles()] }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      shortenCatalogues(files);
      files.push({ relativeDest: 'LICENSES.txt', contents: licenceText() });
    },
    'zip:extension:done': (_wxt, path) => {
      writeFileSync(path, tightZip(readFileSync(path)));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Firsthand',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: SITES,
    // Firefox's own default would turn http addresses of originals into https ones.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
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
