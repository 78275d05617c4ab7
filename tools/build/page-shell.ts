import type { Plugin } from 'vite';

const PLACE = '<!-- page -->';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="/icons/32.png" />
    ${PLACE}
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="./main.tsx"></script>
  </body>
</html>
`;

/**
 * Puts each page of entrypoints/ into the one frame that they all have; the files themselves hold
 * what is theirs alone: a title, what goes from there into the manifest. A page with a body of
 * its own stays as it is.
 */
export function pageShell(): Plugin {
  return {
    name: 'firsthand:page-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (html.includes('<body') ? html : SHELL.replace(PLACE, () => html.trim())),
    },
  };
}
