/** A fake ServiceWorkerContainer with registered, waiting and active workers. */
import type { OfflineEnvironment } from '../../src/browser/offline-environment.ts';
import { FakeCaches } from './fake-caches.ts';

export const scope = 'https://example.org/a/b/';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly #browser: FakeBrowser;

  constructor(browser: FakeBrowser) {
    super();
    this.#browser = browser;
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    if (message === 'take-over') this.#browser.activate(this);
    if (message === 'fill-again') void this.#browser.fill().then((isWhole) => ports[0]?.postMessage(isWhole));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

export class FakeBrowser {
  readonly caches = new FakeCaches();
  readonly registration = new FakeRegistration();
  readonly #container = Object.assign(new EventTarget(), { controller: null as FakeWorker | null });
  isRegistered = false;
  /** What happens to files that are fetched. */
  line: 'good' | 'broken' = 'good';
  /** Simulates a newer version on the host. */
  hasNews = false;
  reloads = 0;
  readonly asked: unknown[] = [];
  #versions = 0;

  /** The environment of a page; tests may override parts of it. */
  environment(change: Partial<OfflineEnvironment> = {}): OfflineEnvironment {
    const container = Object.assign(this.#container, {
      getRegistration: () => Promise.resolve(this.isRegistered ? this.registration : undefined),
      register: (address: string, options: unknown) => {
        this.asked.push(address, options);
        this.isRegistered = true;
        if (!this.registration.active) void this.#install();
        return Promise.resolve(this.registration);
      },
    });
    Object.assign(this.registration, {
      update: () => {
        if (this.hasNews) void this.#install();
        return this.line === 'good' || this.hasNews ? Promise.resolve() : Promise.reject(new TypeError('no line'));
      },
      unregister: () => {
        this.isRegistered = false;
        return Promise.resolve(true);
      },
    });
    return {
      worker: `${scope}sw.js`,
      scope,
      isTop: true,
      isSecure: true,
      container: container as unknown as ServiceWorkerContainer,
      caches: this.caches,
      reload: () => (this.reloads += 1),
      trusted: (address) => `trusted ${address}`,
      ...change,
    };
  }

  async fill(): Promise<boolean> {
    if (this.line === 'broken') return false;
    this.#versions += 1;
    await this.caches.open(`traedesten:/a/b/:version-${this.#versions}`);
    return true;
  }

  activate(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    this.#container.controller = worker;
    this.#container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  }

  /** Simulates another window that activates the waiting worker. */
  takeOverElsewhere(): void {
    if (this.registration.waiting) this.activate(this.registration.waiting);
  }

  async #install(): Promise<void> {
    const worker = new FakeWorker(this);
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    const isWhole = await this.fill();
    this.registration.installing = null;
    if (!isWhole) return worker.become('redundant');
    if (!this.registration.active) return this.activate(worker);
    this.registration.waiting = worker;
    return worker.become('installed');
  }
}
