import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the site answers for one path. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small news site on this machine. */
export interface Site {
  /** For pages; browsers trust this name as they trust https. */
  readonly origin: string;
  readonly port: number;
  /** Everything that a browser asked for, by full address. It is also their proxy: nothing goes by unseen. */
  readonly requests: readonly string[];
  /** Put a page up, or another one in its place. Returns its address. */
  put(path: string, page: string | Answer): string;
  close(): void;
}

/** Start a site; with `origin` of http://news.localhost it can be told from any other that a browser asks for. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(addressOf(request));
    answer(response, pages.get(new URL(addressOf(request)).pathname) ?? null);
  });
  // A proxy is asked for https sites by CONNECT. There are none.
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Nothing but the test site\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://news.localhost:${port}`;
  return {
    origin,
    port,
    requests,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The full address of a request, whether it came as to a proxy or as to a site. */
function addressOf({ url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/') ? `http://${headers.host}${url}` : url;
}

function answer(response: ServerResponse, page: Answer | null): void {
  if (page === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers });
  response.end(page.body);
}
