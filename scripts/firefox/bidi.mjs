/** A Firefox without a window, driven by WebDriver BiDi: the standard that it speaks itself, so that no driver is needed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** In milliseconds: for the browser to begin, for one answer, and for something to come to stand on a page. */
const patience = { start: 60_000, answer: 60_000, page: 20_000 };
const between = 50;

/** Firefox asks hosts of its own about many things when it begins; a test wants none of that. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** The path of the Firefox that is here, named in FIREFOX or at a usual place; null where there is none. */
export function findFirefox() {
  return process.env.FIREFOX ?? places.find((path) => existsSync(path)) ?? null;
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a Firefox with a profile of its own. */
export async function startFirefox(path) {
  const profile = mkdtempSync(join(tmpdir(), 'traedesten-firefox-'));
  const lines = Object.entries(quiet).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const program = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not begin: ${said}`)), patience.start);
    program.once('error', reject);
    program.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
  });
  const connection = await connect(`${address}/session`);
  const { capabilities } = await connection.send('session.new', { capabilities: {} });
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    connection,
    async end() {
      connection.close();
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connect(address) {
  const socket = new WebSocket(address);
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`No connection to ${address}`));
  });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'event') for (const listener of listeners) listener(message);
    const asked = waiting.get(message.id);
    if (!asked) return;
    waiting.delete(message.id);
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
    else asked.resolve(message.result);
  };
  return {
    on: (listener) => listeners.push(listener),
    close: () => socket.close(),
    send(method, params) {
      const id = (last += 1);
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`No answer to ${method}`)), patience.answer);
        const done = (then) => (value) => {
          clearTimeout(late);
          then(value);
        };
        waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      });
    },
  };
}

/** One tab, in a store of its own. What goes wrong in it without a word is written into `wrong`. */
export async function openTab({ connection }, mayAsk) {
  const { userContext } = await connection.send('browser.createUserContext', {});
  const { context } = await connection.send('browsingContext.create', { type: 'tab', userContext });
  await connection.send('browsingContext.setViewport', { context, viewport: { width: 1366, height: 640 } });
  await connection.send('script.addPreloadScript', {
    contexts: [context],
    functionDeclaration: `() => document.addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
  });
  const wrong = [];
  connection.on(({ method, params }) => {
    if ((params.source?.context ?? params.context) !== context) return;
    if (method === 'log.entryAdded' && (params.level === 'error' || params.level === 'warn')) wrong.push(`console: ${params.text}`);
    if (method === 'network.beforeRequestSent' && !mayAsk(params.request.url)) wrong.push(`foreign request: ${params.request.url}`);
  });
  await connection.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'], contexts: [context] });
  return new Tab(connection, context, userContext, wrong);
}

class Tab {
  #connection;
  #context;
  #userContext;

  constructor(connection, context, userContext, wrong) {
    this.#connection = connection;
    this.#context = context;
    this.#userContext = userContext;
    this.wrong = wrong;
  }

  #send(method, params = {}) {
    return this.#connection.send(method, { context: this.#context, ...params });
  }

  goto(url) {
    return this.#send('browsingContext.navigate', { url, wait: 'complete' });
  }

  reload() {
    return this.#send('browsingContext.reload', { wait: 'complete' });
  }

  /** The page as it would be printed, as the bytes of a PDF. */
  async print() {
    const { data } = await this.#send('browsingContext.print', { background: false });
    return Buffer.from(data, 'base64');
  }

  /** What an expression says in the page; only plain values. */
  async evaluate(expression) {
    const answer = await this.#connection.send('script.evaluate', {
      expression: `JSON.stringify(${expression}) ?? 'null'`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  /** Waits until an expression is true in the page. */
  async until(expression) {
    const from = Date.now();
    while (!(await this.evaluate(`Boolean(${expression})`))) {
      if (Date.now() - from > patience.page) throw new Error(`It never came to be that ${expression}`);
      await wait(between);
    }
  }

  /** Waits until the page says a text. */
  says(text) {
    return this.until(`document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(text)})`);
  }

  /** Waits for a control as a screen reader knows it, and moves it into view. */
  async find(role, name) {
    const from = Date.now();
    for (;;) {
      const { nodes } = await this.#send('browsingContext.locateNodes', {
        locator: { type: 'accessibility', value: { role, name } },
        maxNodeCount: 1,
      });
      if (nodes[0]) return nodes[0];
      if (Date.now() - from > patience.page) throw new Error(`There is no ${role} “${name}”`);
      await wait(between);
    }
  }

  async click(role, name) {
    const node = await this.find(role, name);
    await this.#onNode(node, 'node => node.scrollIntoView({ block: "center" })');
    const origin = { type: 'element', element: { sharedId: node.sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async focus(role, name) {
    await this.#onNode(await this.find(role, name), 'node => node.focus()');
  }

  /** Types what a person would: one key after the other, into what has the focus. */
  async type(text) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async chooseFile(selector, path) {
    const { nodes } = await this.#send('browsingContext.locateNodes', { locator: { type: 'css', value: selector } });
    await this.#send('input.setFiles', { element: { sharedId: nodes[0].sharedId }, files: [path] });
  }

  async #onNode(node, functionDeclaration) {
    const answer = await this.#connection.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId: node.sharedId }],
      target: { context: this.#context },
      awaitPromise: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  }

  /** Closes the tab and forgets what it kept. */
  close() {
    return this.#connection.send('browser.removeUserContext', { userContext: this.#userContext });
  }
}

/** The keys that have no letter. */
export const keys = { enter: '\uE007', tab: '\uE004', up: '\uE013', escape: '\uE00C' };
