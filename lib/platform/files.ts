import { runtime } from './runtime';

/** Reads a file of the extension itself; no request leaves the browser. */
export async function readBundled(path: string): Promise<ArrayBuffer> {
  const response = await fetch(runtime.url(path));
  if (!response.ok) throw new Error(`the extension has no file ${path}`);
  return response.arrayBuffer();
}
