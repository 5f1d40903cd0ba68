/** Serves a folder like a plain host: gzip at the default level for text, everything else unchanged. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const textTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const otherTypes = { '.woff2': 'font/woff2', '.png': 'image/png' };

/** Compressed as a host sends text. Every host supports gzip; brotli would be smaller. */
export function compressed(text) {
  return gzipSync(text, { level: 6 });
}

/** Serves a folder on a free port. All files are read and compressed first, so that no visit waits for that. */
export async function serve(folder) {
  const answers = readAnswers(folder);
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://host').pathname;
    const answer = answers.get(path.endsWith('/') ? `${path}index.html` : path);
    response.writeHead(answer ? 200 : 404, answer?.headers);
    response.end(answer?.body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

function readAnswers(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [`/${name.replaceAll('\\', '/')}`, answerFor(readFileSync(join(folder, name)), extname(name))]));
}

// Each visit has its own profile, so only repeated requests within a visit are cached.
function answerFor(content, extension) {
  const textType = textTypes[extension];
  const body = textType ? compressed(content) : content;
  const headers = { 'content-type': textType ?? otherTypes[extension] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
  return { body, headers: { ...headers, 'content-length': body.length, ...(textType && { 'content-encoding': 'gzip' }) } };
}
