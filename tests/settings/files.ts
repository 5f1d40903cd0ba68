/** Files a municipality might have, made for one test at a time. */
import { readSettings } from '../../src/settings/read-settings.ts';

/** The smallest image that is one: a PNG of a single point. */
export const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const whole = {
  version: 1,
  name: 'Eksempel Kommune',
  logo: { image: logo, text: 'Eksempel Kommune' },
  accent: { onLight: '#005f50', onDark: '#7fd0c6' },
  contact: { name: 'Job og Borger', phone: '+45 12 34 56 78', mail: 'job@eksempel.dk', address: 'https://www.eksempel.dk/kontakt' },
  security: { mail: 'sikkerhed@eksempel.dk', address: 'https://www.eksempel.dk/sikkerhed' },
  help: [
    { name: { da: 'Borgerrådgiveren', en: 'The citizens’ adviser' }, text: { da: 'Uafhængig af forvaltningen.' }, phone: '12 34 56 79' },
    { name: { da: 'Retshjælpen' }, address: 'https://www.eksempel.dk/retshjaelp' },
  ],
  dataProtection: {
    answeredOn: '2026-11-21',
    controller: { da: 'Kommunen er ansvarlig.', en: 'The municipality is the controller.' },
    retention: { da: 'Sager slettes efter et år.' },
  },
  accessibility: 'https://www.was.digst.dk/eksempel-dk',
  privacy: 'https://www.eksempel.dk/privatliv',
  storage: 'file',
  languages: ['da'],
  doors: ['prognosis', 'advice'],
  texts: { frontLead: { da: 'Velkommen.', en: 'Welcome.' }, whereToTurn: { da: 'Ring til os.' } },
  strategy: {
    hidden: ['jobRotation'],
    dates: [{ instrument: 'mentor', validTo: '2026-06-30', checkedOn: '2026-05-01', note: { da: 'Puljen er brugt.' } }],
    own: [
      {
        id: 'local1',
        group: 'social',
        name: { da: 'Byhaven', en: 'The town garden' },
        text: { da: 'Et fællesskab om en have.' },
        meets: ['network'],
        targetGroups: ['vulnerable'],
        conditions: [{ da: 'Borgeren vil selv.' }],
        checkedOn: '2026-05-01',
      },
    ],
    coverage: [
      { need: 'everydayLife', targetGroups: ['vulnerable'], instrument: 'local1' },
      { need: 'health', part: 'coping', targetGroups: ['vulnerable'], instrument: 'networkBuilding', how: 'direct' },
    ],
  },
  businessCycle: 'recession',
};

/** What is wrong with a file, as `path: kind`. */
export function mistakesIn(file: unknown): string[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return readSettings(text).mistakes.map(({ path, kind }) => `${path}: ${kind}`);
}

/** The whole file with one thing different. */
export const changed = (change: object): unknown => ({ ...whole, ...change });
