import numbers from 'virtual:evidence/numbers';
import { mount, type ComponentProps } from 'svelte';
import App from './pages/_frame/App.svelte';
import Frame from './pages/_frame/Frame.svelte';
import { createEngine } from './engine/create-engine.ts';
import { afterPaintIn } from './browser/after-paint.ts';
import { browserAddressBar } from './browser/address-bar.ts';
import { isServedOffline } from './browser/served-offline.ts';
import { Lazy } from './ui/lazy.svelte.ts';
import { PrognosisState } from './pages/_prognosis/prognosis.svelte.ts';
import { needWhereKept } from './browser/settings-probe.ts';
import { Session } from './address/session.svelte.ts';
import { SourcePanel } from './pages/_sources/source-panel.svelte.ts';
import { createNumbers } from './ui/numbers.ts';
import './ui/styles/app.scss';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const afterPaint = afterPaintIn(window);
/** In a frame on another site. Awaited here, since it imports nothing: whatever shares a file with this one would wait for it in turn. */
const embedding = /[?&]indlejret=1(?:&|$)/.test(window.location.search) ? await import('./browser/embedding.ts') : null;
const ownBar = browserAddressBar(window, afterPaint);
const bar = embedding?.embeddedBar(ownBar, window.location.search, embedding.homeOf(window.location)) ?? ownBar;
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, afterPaint);
/** What reads the values that a reader has put in place of published ones; few links have any. */
const readOwn = new Lazy(async () => {
  const part = await import('./pages/_assumptions/part.ts');
  return (text: string) => part.readAssumptions(text, numbers);
});
const prognosis = new PrognosisState(engine, session, shown, readOwn);
/** Everything that is opened rather than seen at once; fetched when someone begins to use the page. */
const more = new Lazy(async () => {
  const parts = await import('./pages/prognosis/more.ts');
  return Object.assign({ questions: new parts.Questions(session, prognosis) }, parts);
});
/** The day as it is here, for what is historic and what is not. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const offline = new Lazy(async () => {
  const part = await import('./pages/offline/part.ts');
  return { state: new part.OfflineState(part.browserOffline(window)), page: part.OfflinePage, bar: part.UpdateBar };
});
/** What the municipality has decided, asked for once the first screen stands there; without it the defaults hold. */
const local = new Lazy(async () => {
  return (await import('./pages/_municipality/part.ts')).localIn(window);
});
/** The way to all other pages, fetched with the first of them. */
const screens = new Lazy(async () =>
  (await import('./pages/_frame/screens.ts')).createScreens({ session, prognosis, today, offline, settings: local, afterPaint }),
);
// Another page than the prognosis is on its way while what stands around it is drawn. What fails is asked for again, and told, then.
if (session.page !== 'prognosis') void screens.need();
if (session.page === 'front') import('./pages/front/part.ts').catch(() => undefined);
const panel = new SourcePanel(async () => (await import('virtual:evidence/all')).default);

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
/** Not awaited by this script itself: what is fetched here may need the script to be done. */
async function start(app: HTMLElement): Promise<void> {
  if (session.replaced !== '') await prognosis.needOwn();
  // Drawn behind what stands there already, in several short tasks, and shown when form and result are both there.
  const stage = document.createElement('div');
  stage.hidden = true;
  app.append(stage);
  const unveil = (): void => {
    stage.hidden = false;
    for (const early of app.querySelectorAll('.early')) early.remove();
  };
  // A breath between computing and drawing: whoever is already typing comes first.
  await new Promise((resume) => setTimeout(resume));
  const draw = (frame: ComponentProps<typeof App>['frame']): void => {
    mount(App, { target: stage, props: { frame, session, prognosis, panel, more, screens, offline, local, onready: unveil } });
  };
  if (embedding) {
    const { default: EmbedFrame } = await import('./pages/understand/EmbedFrame.svelte');
    draw(EmbedFrame);
    embedding.tellHeight(window, document.body);
  } else draw(Frame);
  afterPaint(() => void needWhereKept(window, local));
}

void start(target);
// The first touch of mouse, finger or keyboard says that someone is here; until then nothing more is fetched.
for (const touch of ['pointerdown', 'keydown']) window.addEventListener(touch, () => void more.need(), { once: true });
// Who has made the site ready for use without a network is told of new versions.
if (isServedOffline(window)) void offline.need();
