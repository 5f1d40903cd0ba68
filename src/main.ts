import numbers from 'virtual:evidence/numbers';
import { mount } from 'svelte';
import App from './App.svelte';
import { createEngine } from './engine/create-engine.ts';
import { loadEnglish } from './i18n/texts.ts';
import { browserAddressBar } from './state/address-bar.ts';
import { Later } from './state/later.svelte.ts';
import { PrognosisState } from './state/prognosis.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { SourcePanel } from './state/source-panel.svelte.ts';
import { createNumbers } from './viewmodels/numbers.ts';
import './styles/app.scss';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, browserAddressBar(window), loadEnglish);
const prognosis = new PrognosisState(engine, session, shown);
/** Everything that is opened rather than seen at once; fetched when someone begins to use the page. */
const more = new Later(() => import('./views/more.ts'));
const panel = new SourcePanel(async () => (await import('virtual:evidence/all')).default);

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
await session.ready;
// A breath between computing and drawing: whoever is already typing comes first.
await new Promise((resume) => setTimeout(resume));
target.replaceChildren();
mount(App, { target, props: { session, prognosis, panel, more } });
// The first touch of mouse, finger or keyboard says that someone is here; until then nothing more is fetched.
for (const touch of ['pointerdown', 'keydown']) window.addEventListener(touch, () => void more.need(), { once: true });
