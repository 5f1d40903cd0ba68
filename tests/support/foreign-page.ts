/** A page of another origin that shows the site in a frame and records its messages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

export type ForeignSite = {
  /** Another host and port than the site. */
  readonly origin: string;
  /** The address of a page with one frame. */
  pageWith(src: string, attributes?: string): string;
  /** The address of a page that holds this html, as an editor would put it in. */
  pageOf(snippet: string): string;
  close(): Promise<void>;
};

const script = `window.told = []; addEventListener('message', ({ data, origin, source }) => told.push({ data, origin, isFrame: source === document.querySelector('iframe').contentWindow }));`;

function html(src: string, attributes: string): string {
  return around(
    `<iframe title="Trædesten" src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${attributes}></iframe>`,
    'height:500px;',
  );
}

function around(body: string, height: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>En kommune</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{display:block;width:100%;${height}border:0}</style><script>${script}</script></head><body>${body}</body></html>`;
}

export async function openForeignSite(): Promise<ForeignSite> {
  const server: Server = createServer(({ url }, response) => {
    const query = new URL(url ?? '/', 'http://host').searchParams;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const snippet = query.get('snippet');
    response.end(snippet === null ? html(query.get('src') ?? 'about:blank', query.get('attributes') ?? '') : around(snippet, ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageWith: (src, attributes = '') => `${origin}/?${new URLSearchParams({ src, attributes })}`,
    pageOf: (snippet) => `${origin}/?${new URLSearchParams({ snippet })}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Close open connections, which `close` would wait for.
        server.closeAllConnections();
      }),
  };
}

export type Told = { readonly data: unknown; readonly origin: string; readonly isFrame: boolean };

/** Everything the page around the frame has been told so far. */
export function toldTo(page: Page): Promise<Told[]> {
  return page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
}

/** The height it was told last; 0 before it was told any. */
export async function heightTold(page: Page): Promise<number> {
  const last = (await toldTo(page)).at(-1)?.data as { height?: number } | undefined;
  return last?.height ?? 0;
}
