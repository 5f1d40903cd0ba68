import { deleteFolderCaches } from '../../service-worker/folder-caches.ts';
import { fillAgain, takeOver } from '../../service-worker/release.ts';
import { hasKeptVersion, obstacleIn, type OfflineEnvironment, type OfflineObstacle } from '../../browser/offline-environment.ts';

export type OfflineStep = 'looking' | 'off' | 'preparing' | 'ready' | 'removing' | 'checking';
/** What became of what the user last asked for. */
export type OfflineOutcome = 'prepareFailed' | 'removeFailed' | 'checkFailed' | 'newest' | 'removed';

/**
 * Whether the site lies ready in this browser, and whether a newer one waits. Nothing is registered, fetched or
 * taken down unless the user asks for it; the browser itself looks for a new version when a page is opened.
 */
export class OfflineState {
  readonly #environment: OfflineEnvironment;
  readonly obstacle: OfflineObstacle | null;
  #step: OfflineStep = $state('looking');
  #outcome: OfflineOutcome | null = $state(null);
  #registration: ServiceWorkerRegistration | null = null;
  #waiting: ServiceWorker | null = $state.raw(null);
  /** Another window has changed to the new version, and this page is still the one before. */
  #isBehind = $state(false);
  #isPostponed = $state(false);
  #isTakingOver = false;
  /** Settles when it is known how things stand. */
  readonly ready: Promise<void>;

  constructor(environment: OfflineEnvironment) {
    this.#environment = environment;
    this.obstacle = obstacleIn(environment);
    this.ready = this.#look();
  }

  get step(): OfflineStep {
    return this.#step;
  }

  get outcome(): OfflineOutcome | null {
    return this.#outcome;
  }

  /** A newer version lies ready beside the one in use. */
  get hasUpdate(): boolean {
    return this.#waiting !== null || this.#isBehind;
  }

  /** Whether to say so now. */
  get announcesUpdate(): boolean {
    return this.hasUpdate && !this.#isPostponed;
  }

  /** Fetches the whole site into the browser. */
  async prepare(): Promise<void> {
    const { container, worker, trusted } = this.#environment;
    if (this.obstacle || !container) return;
    await this.#during('preparing', 'off', 'prepareFailed', async () => {
      const registration = await container.register(trusted(worker), { updateViaCache: 'none' });
      if (!(await reaches('activated', registration.installing ?? registration.waiting ?? registration.active)))
        throw new Error('The files could not all be fetched as they were built.');
      await this.#makeWhole(registration);
      this.#follow(registration);
      this.#step = 'ready';
    });
  }

  /** Takes down everything that lies ready. This page goes on and is served by the network again. */
  async remove(): Promise<void> {
    const { caches, scope } = this.#environment;
    await this.#during('removing', 'ready', 'removeFailed', async () => {
      await this.#registration?.unregister();
      if (caches) await deleteFolderCaches(caches, scope);
      this.#registration = null;
      this.#waiting = null;
      this.#isBehind = false;
      this.#step = 'off';
      this.#outcome = 'removed';
    });
  }

  /** Asks the host for a newer version. What lies ready stays as it is until the user changes to the new one. */
  async check(): Promise<void> {
    const registration = this.#registration;
    if (!registration) return;
    await this.#during('checking', 'ready', 'checkFailed', async () => {
      // It may be found before the question is answered or after, and may have failed by then.
      let found: ServiceWorker | null = null;
      const note = (): void => void (found = registration.installing);
      registration.addEventListener('updatefound', note, { once: true });
      await registration.update();
      registration.removeEventListener('updatefound', note);
      const newer = found ?? registration.installing;
      if (newer && !(await reaches('installed', newer))) throw new Error('The new version could not be fetched whole.');
      this.#isPostponed = false;
      this.#step = 'ready';
      // The events that tell of it may come a moment later.
      this.#waiting = registration.waiting;
      if (!this.hasUpdate) this.#outcome = 'newest';
    });
  }

  /** Changes to the new version; the page is loaded again. */
  changeVersion(): void {
    this.#isTakingOver = true;
    if (this.#waiting) this.#waiting.postMessage(takeOver);
    else this.#environment.reload();
  }

  /** Says nothing more of the new version until the next visit. */
  postpone(): void {
    this.#isPostponed = true;
  }

  /** How things stand when the page is opened. */
  async #look(): Promise<void> {
    const { container, worker } = this.#environment;
    let registration: ServiceWorkerRegistration | undefined;
    if (container && !this.obstacle) {
      this.#watchControl(container);
      registration = await container.getRegistration(worker).catch(() => undefined);
    }
    const isWhole = !!registration?.active && (await hasKeptVersion(this.#environment));
    if (registration && isWhole) this.#follow(registration);
    this.#step = isWhole ? 'ready' : 'off';
  }

  /**
   * A worker can outlive its copies: the browser makes room, or it is asked for again while a page from before is open.
   * @throws Error where they could not be fetched again
   */
  async #makeWhole({ active }: ServiceWorkerRegistration): Promise<void> {
    if (await hasKeptVersion(this.#environment)) return;
    const isWhole = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        port1.close();
        resolve(data);
      };
      active?.postMessage(fillAgain, [port2]);
    });
    if (isWhole !== true) throw new Error('The copies could not be fetched again.');
  }

  /** Keeps an eye on new versions that the browser finds. */
  #follow(registration: ServiceWorkerRegistration): void {
    if (registration === this.#registration) return;
    this.#registration = registration;
    this.#waiting = registration.waiting;
    const watch = (): void => {
      const newer = registration.installing;
      newer?.addEventListener('statechange', () => {
        if (registration !== this.#registration) return;
        if (newer.state === 'installed' && registration.active) this.#waiting = newer;
        else if (this.#waiting === newer) this.#waiting = null;
      });
    };
    watch();
    registration.addEventListener('updatefound', watch);
  }

  #watchControl(container: ServiceWorkerContainer): void {
    let isServed = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#isTakingOver) this.#environment.reload();
      else if (isServed && this.#step === 'ready') this.#isBehind = true;
      isServed = true;
    });
  }

  async #during(step: OfflineStep, before: OfflineStep, failure: OfflineOutcome, work: () => Promise<void>): Promise<void> {
    this.#step = step;
    this.#outcome = null;
    try {
      await work();
    } catch {
      this.#step = before;
      this.#outcome = failure;
    }
  }
}

/** Waits until a worker has come so far, or further; false where it could not be installed. */
function reaches(goal: 'installed' | 'activated', worker: ServiceWorker | null): Promise<boolean> {
  const enough: readonly ServiceWorkerState[] = goal === 'installed' ? ['installed', 'activating', 'activated'] : ['activated'];
  return new Promise((resolve) => {
    const look = (): void => {
      if (!worker || worker.state === 'redundant') resolve(false);
      else if (enough.includes(worker.state)) resolve(true);
    };
    look();
    worker?.addEventListener('statechange', look);
  });
}
