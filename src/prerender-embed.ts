/** The whole of `embed.html` as it stands there before any script has run. Used when building, never in the browser. */
import numbers from 'virtual:evidence/numbers';
import { render } from 'svelte/server';
import { createEngine } from './engine/create-engine.ts';
import { Dictionary } from './i18n/dictionary.ts';
import { da as frameDanish } from './i18n/embed/da.ts';
import { en as frameEnglish } from './i18n/embed/en.ts';
import { en as firstEnglish } from './i18n/first/en.ts';
import type { Language } from './i18n/texts.ts';
import { da as pageDanish } from './i18n/understand/da.ts';
import { en as pageEnglish } from './i18n/understand/en.ts';
import type { AddressBar } from './state/address-bar.ts';
import { hashAskedFor } from './state/embedding.ts';
import { Later } from './state/later.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { SourcePanel } from './state/source-panel.svelte.ts';
import { UnderstandState } from './state/understand.svelte.ts';
import { createNumbers } from './viewmodels/numbers.ts';
import EmbedPage from './views/embed/EmbedPage.svelte';

const nothingLater = (): Promise<never> => Promise.reject(new Error('Nothing is fetched while building.'));

/** @returns the markup of the page for the public with all its numbers */
export async function prerenderEmbed(language: Language): Promise<string> {
  const dictionary = new Dictionary(() => Promise.resolve({ ...firstEnglish, ...pageEnglish, ...frameEnglish }));
  dictionary.add({ da: { ...pageDanish, ...frameDanish } });
  const bar: AddressBar = {
    read: () => hashAskedFor(`?sprog=${language}`),
    push: () => undefined,
    replace: () => undefined,
    absolute: (hash) => `./index.html${hash}`,
    onChange: () => undefined,
  };
  const engine = createEngine(numbers);
  const shown = createNumbers(numbers);
  const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, dictionary);
  await session.ready;
  const props = {
    session,
    understand: new UnderstandState(session, { engine, numbers: shown }),
    panel: new SourcePanel(nothingLater),
    sources: new Later(nothingLater),
    settings: null,
  };
  return render(EmbedPage, { props }).body;
}
