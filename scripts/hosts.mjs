/**
 * `npm run hosts`: serves the built site with nginx and Apache, set up with the very files of docs/hosts, and checks what a host has
 * to do. Installs them from Debian's packages where we are root. IIS cannot be tried on other systems than Windows.
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { build, installDebianPackages, installPackages, root } from './setup.mjs';

installPackages();
build();

const programs = { nginx: '/usr/sbin/nginx', apache2: '/usr/sbin/apache2' };
const debianPackages = { nginx: 'nginx-light', apache2: 'apache2-bin' };
const missing = Object.keys(programs).filter((name) => !existsSync(programs[name]));
if (missing.length > 0) installDebianPackages(...missing.map((name) => debianPackages[name]));

const folder = mkdtempSync(join(tmpdir(), 'traedesten-hosts-'));
// Started by root, the hosts read the files as another user.
chmodSync(folder, 0o755);
const site = join(folder, 'www/borger/traedesten');
mkdirSync(site, { recursive: true });
cpSync(join(root, 'dist'), site, { recursive: true });
const [anAsset] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
const [aFont] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.woff2'));

/** The file of docs/hosts with the folder of this run in place of the one in the example. */
const block = (name) => readFileSync(join(root, 'docs/hosts', name), 'utf8').replaceAll('/srv/www', join(folder, 'www'));

/** How each program is started in the foreground, with only what stands around the block on a real host. */
const hosts = {
  nginx(port) {
    const config = `
      daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
      http {
        include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        server { listen 127.0.0.1:${port}; ${block('nginx.conf')} }
      }`;
    writeFileSync(join(folder, 'nginx.conf'), config);
    return [programs.nginx, ['-c', join(folder, 'nginx.conf')]];
  },
  apache2(port) {
    const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'setenvif', 'filter', 'deflate'];
    const config = `
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${folder}/apache.pid
      ErrorLog ${folder}/apache.log
      ServerRoot ${folder}
      DocumentRoot ${folder}/www
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
      ${block('apache.conf')}`;
    writeFileSync(join(folder, 'apache.conf'), config);
    return [programs.apache2, ['-DFOREGROUND', '-f', join(folder, 'apache.conf')]];
  },
};

const at = '/borger/traedesten/';
/** Each check as a sentence; it gets a function that asks the host, and returns what is wrong, or nothing. */
const checks = {
  'the page comes at the address with a slash': async (ask) => {
    const { status, headers, body } = await ask(at);
    return status === 200 && /^text\/html/.test(headers['content-type']) && body.includes('Trædesten') ? '' : `status ${status}`;
  },
  'the address without a slash leads there': async (ask) => {
    const { status, headers } = await ask(at.slice(0, -1));
    return status === 301 && new URL(headers.location, 'http://host').pathname === at ? '' : `status ${status}, ${headers.location}`;
  },
  'every file has its type': async (ask) => {
    const types = {
      [`assets/${anAsset}`]: /^(?:text|application)\/javascript/,
      'sw.js': /^(?:text|application)\/javascript/,
      'manifest.webmanifest': /^application\/manifest\+json/,
      'kommune.json': /^application\/json/,
      'icon.svg': /^image\/svg\+xml/,
      'icon-192.png': /^image\/png/,
      ...(aFont && { [`assets/${aFont}`]: /^font\/woff2/ }),
    };
    const got = await Promise.all(Object.keys(types).map(async (name) => [name, (await ask(at + name)).headers['content-type'] ?? 'none']));
    return got
      .filter(([name, type]) => !types[name].test(type))
      .map((pair) => pair.join(': '))
      .join(', ');
  },
  'what changes under its name is asked for anew': async (ask) => {
    const names = ['', 'index.html', 'embed.html', 'sw.js', 'kommune.json', 'manifest.webmanifest'];
    const got = await Promise.all(names.map(async (name) => [name, (await ask(at + name)).headers['cache-control']]));
    return got
      .filter(([, cache]) => cache !== 'no-cache')
      .map((pair) => pair.join(': '))
      .join(', ');
  },
  'what changes its name is kept for a year': async (ask) => {
    const { headers } = await ask(`${at}assets/${anAsset}`);
    return headers['cache-control'] === 'max-age=31536000, immutable' ? '' : `${headers['cache-control']}`;
  },
  'an error is never kept, and never the front page': async (ask) => {
    const got = await Promise.all(['assets/gone-12345678.js', 'gone', 'borger'].map((name) => ask(at + name)));
    const wrong = got.filter(({ status, headers, body }) => status !== 404 || headers['cache-control'] || body.includes('Trædesten'));
    return wrong.map(({ status, headers }) => `status ${status}, cache ${headers['cache-control']}`).join(', ');
  },
  'the headers that only a host can send': async (ask) => {
    const { headers } = await ask(at);
    const wanted = {
      'x-content-type-options': /^nosniff$/,
      'referrer-policy': /^no-referrer$/,
      'content-security-policy': /^frame-ancestors /,
    };
    return Object.entries(wanted)
      .filter(([name, value]) => !value.test(headers[name] ?? ''))
      .map(([name]) => name)
      .join(', ');
  },
  'text is compressed': async (ask) => {
    const got = await Promise.all([at, `${at}assets/${anAsset}`].map((name) => ask(name, { 'accept-encoding': 'gzip' })));
    return got.every(({ headers }) => headers['content-encoding'] === 'gzip') ? '' : 'not compressed';
  },
  'a page that has not changed is not sent again': async (ask) => {
    const { headers } = await ask(at, { 'accept-encoding': 'gzip' });
    const { status } = await ask(at, { 'accept-encoding': 'gzip', 'if-none-match': headers.etag });
    return status === 304 ? '' : `status ${status} for ${headers.etag}`;
  },
  'no folder is listed': async (ask) => {
    const { status } = await ask(`${at}assets/`);
    return [403, 404].includes(status) ? '' : `status ${status}`;
  },
};

let failed = 0;
for (const [name, start] of Object.entries(hosts)) {
  if (!existsSync(programs[name])) {
    console.log(`Skipped: ${name} is not installed.`);
    continue;
  }
  const port = await freePort();
  const [program, args] = start(port);
  const server = spawn(program, args, { stdio: 'inherit' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const ask = (path, headers = {}) => answer(port, path, headers);
  try {
    await untilServed(ask, ended);
    for (const [what, check] of Object.entries(checks)) {
      const wrong = await check(ask);
      if (wrong !== '') failed += 1;
      console.log(`${wrong === '' ? 'passed' : 'failed'}  ${name}: ${what}${wrong === '' ? '' : ` (${wrong})`}`);
    }
  } finally {
    server.kill();
  }
  await ended;
}
rmSync(folder, { recursive: true });
process.exit(failed > 0 ? 1 : 0);

/** The answer as it is sent: `fetch` would follow redirects and unpack. */
function answer(port, path, headers) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Asks until the host answers; fails when its program has ended. */
async function untilServed(ask, ended) {
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  for (;;) {
    if (isEnded) throw new Error('The host did not start.');
    try {
      await ask(at);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
