/** The pages about the site and for those who run it. Few open them, so that not even the names of their parts come with the first script. */
import { screen, type Screen } from './screen.ts';
import type { AddTexts, ScreenContext } from './screens.ts';

export async function about({ session, settings }: ScreenContext, add: AddTexts): Promise<Screen> {
  const [part, { default: site }, { default: licences }] = await Promise.all([
    import('./views/about/part.ts').then(add),
    import('virtual:site/about'),
    import('virtual:site/licences'),
  ]);
  return screen(part.AboutPage, { session, settings, site, licences });
}

export async function selfTest({ session, settings }: ScreenContext, add: AddTexts): Promise<Screen> {
  const [part, { default: site }, { default: guidance }] = await Promise.all([
    import('./views/self-test/part.ts').then(add),
    import('virtual:site/about'),
    import('virtual:guidance/advice'),
  ]);
  return screen(part.SelfTestPage, { session, state: new part.SelfTestState(window, settings, guidance, site) });
}

export async function settingsCheck({ session, settings }: ScreenContext, add: AddTexts): Promise<Screen> {
  const [part, { default: guidance }, { default: files }] = await Promise.all([
    import('./views/settings-check/part.ts').then(add),
    import('virtual:guidance/advice'),
    import('virtual:site/settings-files'),
    settings.need(),
  ]);
  return screen(part.SettingsCheckPage, { session, state: new part.SettingsCheckState(settings.value, guidance, files) });
}
