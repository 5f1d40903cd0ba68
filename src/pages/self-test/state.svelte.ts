import type { Guidance } from '../../model/guidance.ts';
import type { LoadedSettings } from '../../settings/load-settings.ts';
import { localGuidance } from '../../settings/local-guidance.ts';
import type { Mistake } from '../../settings/mistake.ts';
import { storageMode } from '../../storage/storage-mode.ts';
import type { Findings } from './self-test.view.ts';
import type { SiteFacts } from '../_administration/site-facts.ts';
import { isInForeignFrame } from '../../browser/foreign-frame.ts';
import type { Lazy } from '../../ui/lazy.svelte.ts';
import { browserOffline } from '../../browser/offline-environment.ts';
import { probeFrame, probeHeaders, probeOffline, probePolicy, probeStorage } from './probes.ts';

/** What the page can find out about itself, its host and the municipality's file. */
export class SelfTestState {
  readonly site: SiteFacts;
  readonly #window: Window & typeof globalThis;
  readonly #settings: Lazy<LoadedSettings>;
  readonly #guidance: Guidance;
  #findings: Findings | null = $state.raw(null);
  #mistakes: readonly Mistake[] = $state.raw([]);

  constructor(window: Window & typeof globalThis, settings: Lazy<LoadedSettings>, guidance: Guidance, site: SiteFacts) {
    this.#window = window;
    this.#settings = settings;
    this.#guidance = guidance;
    this.site = site;
  }

  /** null while the test runs. */
  get findings(): Findings | null {
    return this.#findings;
  }

  /** Of the file by itself and together with what is shipped. */
  get mistakes(): readonly Mistake[] {
    return this.#mistakes;
  }

  async run(): Promise<void> {
    this.#findings = null;
    await this.#settings.need();
    const loaded = this.#settings.value;
    this.#mistakes = loaded ? [...loaded.mistakes, ...localGuidance(this.#guidance, loaded.settings.strategy).mistakes] : [];
    const [headers, storage, offline] = await Promise.all([
      probeHeaders(this.#window),
      probeStorage(this.#window),
      probeOffline(browserOffline(this.#window), this.#window),
    ]);
    const { obstacle } = storageMode({
      protocol: this.#window.location.protocol,
      isFramed: isInForeignFrame(this.#window),
      works: storage !== 'denied',
      offered: loaded?.settings.storage ?? 'browser',
      chosen: null,
    });
    this.#findings = {
      policy: probePolicy(),
      ...headers,
      storage: obstacle ?? storage,
      frame: probeFrame(this.#window),
      offline,
      settings: this.#mistakes.length > 0 ? 'wrong' : !loaded || loaded.source === 'none' ? 'none' : 'fine',
    };
  }
}
