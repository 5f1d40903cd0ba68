import numbers from 'virtual:evidence/numbers';
import { mount, type ComponentProps } from 'svelte';
import App from './App.svelte';
import Frame from './Frame.svelte';
import { createEngine } from './engine/create-engine.ts';
import { Dictionary } from './i18n/dictionary.ts';
import { afterPaintIn } from './state/after-paint.ts';
import { browserAddressBar } from './state/address-bar.ts';
import { isServedOffline } from './state/served-offline.ts';
import { Later } from './state/later.svelte.ts';
import { PrognosisState } from './state/prognosis.svelte.ts';
import { needWhereKept } from './state/settings-probe.ts';
import { Session } from './state/session.svelte.ts';
import { SourcePanel } from './state/source-panel.svelte.ts';
import { createNumbers } from './viewmodels/numbers.ts';
import './styles/app.scss';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const dictionary = new Dictionary(async () => (await import('./i18n/first/en.ts')).en);
const afterPaint = afterPaintIn(window);
/** In a frame on another site. Awaited here, since it imports nothing: whatever shares a file with this one would wait for it in turn. */
const embedding = /[?&]indlejret=1(?:&|$)/.test(window.location.search) ? await import('./state/embedding.ts') : null;
const ownBar = browserAddressBar(window, afterPaint);
const bar = embedding?.embeddedBar(ownBar, window.location.search, embedding.homeOf(window.location)) ?? ownBar;
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, dictionary, afterPaint);
/** What reads the values that a reader has put in place of published ones; few links have any. */
const readOwn = new Later(async () => {
  const part = await import('./views/own/part.ts');
  dictionary.add(part.texts);
  return (text: string) => part.readAssumptions(text, numbers);
});
const prognosis = new PrognosisState(engine, session, shown, readOwn);
/** Everything that is opened rather than seen at once; fetched when someone begins to use the page. */
const more = new Later(async () => {
  const parts = await import('./views/more.ts');
  dictionary.add(parts.texts);
  return Object.assign({ questions: new parts.Questions(session, prognosis) }, parts);
});
/** The day as it is here, for what is historic and what is not. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const offline = new Later(async () => {
  const part = await import('./views/offline/part.ts');
  dictionary.add(part.texts);
  return { state: new part.OfflineState(part.browserOffline(window)), page: part.OfflinePage, bar: part.UpdateBar };
});
/** What the municipality has decided, asked for once the first screen stands there; without it the defaults hold. */
const local = new Later(async () => {
  return (await import('./views/local/part.ts')).localIn(window);
});
/** The way to all other pages, fetched with the first of them. */
const screens = new Later(async () =>
  (await import('./screens.ts')).createScreens({ session, prognosis, dictionary, today, offline, settings: local, afterPaint }),
);
// Another page than the prognosis is on its way while what stands around it is drawn. What fails is asked for again, and told, then.
if (session.page !== 'prognosis') void screens.need();
if (session.page === 'front') import('./views/front/part.ts').catch(() => undefined);
const panel = new SourcePanel(async () => (await import('virtual:evidence/all')).default);

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
/** Not awaited by this script itself: what is fetched here may need the script to be done. */
async function start(app: HTMLElement): Promise<void> {
  await session.ready;
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
    const { EmbedFrame, texts } = await import('./embedded.ts');
    dictionary.add(texts);
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
