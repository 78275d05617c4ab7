/**
 * A local web server for the sample site: every outlet on one port, told apart by the Host
 * header. The browser is started with hostRules(), so that its addresses are the outlets'.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  readSite,
  readSiteFile,
  renderIndex,
  renderPage,
  SITE_FOLDER,
  type Site,
} from './site-pages';

export interface SampleServer {
  port: number;
  /** Every request so far, as "GET http://host/path". */
  requests: string[];
  /** Serves an extra page at an http://….example/ address for as long as the server runs. */
  add(url: string, html: string): void;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** Starts the site on a free port of the loopback address. */
export async function startServer(site: Site = readSite()): Promise<SampleServer> {
  const requests: string[] = [];
  const extra = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = requestUrl(request);
    requests.push(`${request.method ?? 'GET'} ${url.href}`);
    send(response, answer(site, extra, url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    add: (url, html) => extra.set(new URL(url).href, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Chromium's arguments that lead every .example host to the server. */
export function hostRules(port: number): string[] {
  return [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`];
}

function requestUrl(request: IncomingMessage): URL {
  const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
  return new URL(request.url ?? '/', `http://${host}`);
}

function answer(site: Site, extra: ReadonlyMap<string, string>, url: URL): Answer {
  const added = extra.get(url.href);
  if (added !== undefined) return { status: 200, type: HTML, body: added };
  const outlet = site.outlets.find((candidate) => candidate.host === url.hostname);
  if (!outlet) return { status: 404, type: HTML, body: '<h1>No such outlet</h1>' };
  if (url.pathname === '/style.css') return stylesheet(`${outlet.folder}/style.css`);
  const page = site.pages.find(
    (candidate) => candidate.host === outlet.host && candidate.path === url.pathname,
  );
  if (page) return { status: 200, type: HTML, body: renderPage(site, page) };
  if (url.pathname === '/') return { status: 200, type: HTML, body: renderIndex(site, outlet) };
  return { status: 404, type: HTML, body: '<h1>No such page</h1>' };
}

function stylesheet(name: string): Answer {
  const known = existsSync(join(SITE_FOLDER, name));
  return { status: known ? 200 : 404, type: CSS, body: known ? readSiteFile(name) : '' };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
