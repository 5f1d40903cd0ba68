/** The pages about the site and for those who run it. Few open them, so that not even the names of their parts come with the first script. */
import { screen, type Screen } from '../loaded-page.ts';
import type { ScreenContext } from './screens.ts';

export async function about({ session, settings }: ScreenContext): Promise<Screen> {
  const [part, { default: site }, { default: licences }] = await Promise.all([
    import('../about/part.ts'),
    import('virtual:site/about'),
    import('virtual:site/licences'),
  ]);
  return screen(part.AboutPage, { session, settings, site, licences });
}

export async function selfTest({ session, settings }: ScreenContext): Promise<Screen> {
  const [part, { default: site }, { default: guidance }] = await Promise.all([
    import('../self-test/part.ts'),
    import('virtual:site/about'),
    import('virtual:guidance/advice'),
  ]);
  return screen(part.SelfTestPage, { session, state: new part.SelfTestState(window, settings, guidance, site) });
}

export async function settingsCheck({ session, settings }: ScreenContext): Promise<Screen> {
  const [part, { default: guidance }, { default: files }] = await Promise.all([
    import('../settings-check/part.ts'),
    import('virtual:guidance/advice'),
    import('virtual:site/settings-files'),
    settings.need(),
  ]);
  return screen(part.SettingsCheckPage, { session, state: new part.SettingsCheckState(settings.value, guidance, files) });
}
