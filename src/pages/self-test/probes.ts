/** Looks at the browser and the host from within the page, without storing anything. */
import type { Findings } from './self-test.view.ts';
import { hasKeptVersion, obstacleIn, type OfflineEnvironment, type OfflineObstacle } from '../../browser/offline-environment.ts';

const longestWait = 5000;

/** Whether the policy refuses to make code out of text, which it has to. The browser reports the try to its console. */
export function probePolicy(): Findings['policy'] {
  try {
    Reflect.construct(Function, ['return true']);
    return 'off';
  } catch {
    return 'active';
  }
}

type HeaderFindings = Pick<Findings, 'nosniff' | 'referrer' | 'framing'>;

/** The headers with which the host sends the page. */
export async function probeHeaders(window: Window): Promise<HeaderFindings> {
  if (isFile(window)) return { nosniff: 'notAsked', referrer: 'notAsked', framing: 'notAsked' };
  try {
    const { headers } = await window.fetch(window.location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(longestWait),
    });
    const has = (name: string, pattern: RegExp): 'set' | 'missing' => (pattern.test(headers.get(name) ?? '') ? 'set' : 'missing');
    const framing = has('content-security-policy', /frame-ancestors/i);
    return {
      nosniff: has('x-content-type-options', /^nosniff$/i),
      referrer: has('referrer-policy', /no-referrer|same-origin/i),
      framing: framing === 'set' ? framing : has('x-frame-options', /deny|sameorigin/i),
    };
  } catch {
    return { nosniff: 'notAsked', referrer: 'notAsked', framing: 'notAsked' };
  }
}

/** Asks for the names of the databases, which makes none. `lasting`: the browser has promised not to clear what is kept. */
export async function probeStorage(window: Window & typeof globalThis): Promise<'lasting' | 'available' | 'denied'> {
  try {
    await within(window.indexedDB.databases());
  } catch {
    return 'denied';
  }
  try {
    return (await within(window.navigator.storage.persisted())) ? 'lasting' : 'available';
  } catch {
    // Missing over plain http and in some browsers, where cases are stored all the same.
    return 'available';
  }
}

const offlineObstacles = {
  framed: 'frame',
  insecure: 'unavailable',
  unsupported: 'unavailable',
} as const satisfies Record<OfflineObstacle, Findings['offline']>;

/** What use without a network needs, and whether it is ready on this machine. Fetches no more than the head of the worker. */
export async function probeOffline(environment: OfflineEnvironment, window: Pick<Window, 'fetch'>): Promise<Findings['offline']> {
  const { worker, container } = environment;
  const obstacle = obstacleIn(environment);
  if (obstacle || !container) return offlineObstacles[obstacle ?? 'unsupported'];
  try {
    const registered = await within(container.getRegistration(worker));
    if (registered?.active && (await within(hasKeptVersion(environment)))) return registered.waiting ? 'waiting' : 'ready';
    const { ok, headers } = await window.fetch(worker, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(longestWait) });
    // A worker that is sent as something else is refused by the browser.
    return ok && /javascript/i.test(headers.get('content-type') ?? '') ? 'notReady' : 'missing';
  } catch {
    return 'unavailable';
  }
}

export function probeFrame(window: Window): Findings['frame'] {
  return window.self === window.top ? 'window' : 'framed';
}

const isFile = (window: Window): boolean => window.location.protocol === 'file:';

/** A browser that never answers has denied. */
function within<Value>(answer: Promise<Value>): Promise<Value> {
  return Promise.race([answer, new Promise<Value>((_, reject) => setTimeout(() => reject(new Error('No answer.')), longestWait))]);
}
