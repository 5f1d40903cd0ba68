/** The part of ServiceWorkerGlobalScope that is used; TypeScript's `webworker` library conflicts with `dom`. */
export type WorkerScope = {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
};

type MessageEvent = WaitingEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] };
type WaitingEvent = { waitUntil(work: Promise<unknown>): void };
type FetchEvent = { readonly request: Request; respondWith(answer: Promise<Response>): void };
