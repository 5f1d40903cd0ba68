/**
 * The rooms of `src/` and which of them each may import from. Data flows
 * evidence → model → engine, recommender, team → pages; storage, browser, address and files sit at the edges.
 * `pure`: no browser, clock or chance; `packages`: the only outside packages the room may import;
 * `numberless`: no number of its own but 0 and 1.
 */
import { posix } from 'node:path';

export const rooms = {
  stats: {
    may: [],
    pure: true,
    packages: [],
    why: 'stats is mathematics that knows nothing of the domain, so that it can be checked on its own',
  },
  model: {
    may: ['stats'],
    pure: true,
    packages: ['zod'],
    why: 'model says what the data are and must not depend on what is done with them',
  },
  intake: {
    may: ['model', 'stats'],
    pure: true,
    packages: ['papaparse', 'fflate'],
    why: 'intake looks at what comes in from outside before anyone reads it, and does not know what it is for',
  },
  engine: {
    may: ['model', 'stats'],
    pure: true,
    numberless: true,
    packages: [],
    why: 'the engine computes from the evidence alone, so that anyone can run it again elsewhere and get the same',
  },
  recommender: {
    may: ['model', 'stats'],
    pure: true,
    numberless: true,
    packages: [],
    why: 'the recommender argues from the guidance alone, so that anyone can run it again elsewhere and get the same',
  },
  team: {
    may: ['engine', 'model', 'stats'],
    pure: true,
    numberless: true,
    packages: [],
    why: 'a caseload is computed from rows and evidence alone, so that it runs the same in a worker, in a test and elsewhere',
  },
  'caseload-file': {
    may: ['intake', 'files', 'team', 'model', 'stats'],
    pure: true,
    packages: [],
    why: 'the way from the bytes of a file to a computed caseload is the same in a worker, on the page and in a test',
  },
  settings: {
    may: ['model', 'intake'],
    pure: true,
    packages: ['zod'],
    why: 'settings reads what a municipality wrote, handed to it as text, and knows no screen',
  },
  storage: {
    may: ['model', 'intake'],
    pure: false,
    packages: ['idb', 'jose', 'zod'],
    why: 'storage keeps and returns what it is handed, checked on the way in and out, and knows no screen',
  },
  'service-worker': {
    may: [],
    pure: false,
    packages: [],
    why: 'the worker is a small program of its own, which the host’s IT can read in one sitting',
  },
  files: {
    may: ['engine', 'intake', 'settings', 'ui', 'model', 'stats'],
    pure: true,
    packages: ['write-excel-file'],
    why: 'files makes what others open, from values that are handed to it, and knows no page',
  },
  browser: {
    may: ['storage', 'settings', 'service-worker', 'intake', 'ui', 'model'],
    pure: false,
    packages: [],
    why: 'browser wraps what the browser offers, so that a test can put something else in its place',
  },
  address: {
    may: ['browser', 'ui', 'model'],
    pure: false,
    packages: ['svelte'],
    why: 'the address holds what the user chose, and does not know what a page makes of it',
  },
  charts: {
    may: ['ui'],
    pure: false,
    packages: ['d3', 'svelte'],
    why: 'a chart draws the series it is handed and knows neither the engine nor where a number comes from',
  },
  ui: {
    may: ['intake', 'model', 'stats'],
    pure: false,
    packages: ['svelte'],
    why: 'a primitive takes props and gives events; what it shows has been worked out before, and nothing is stored from here',
  },
  pages: {
    may: [
      'address',
      'browser',
      'files',
      'storage',
      'intake',
      'settings',
      'engine',
      'recommender',
      'team',
      'caseload-file',
      'service-worker',
      'charts',
      'ui',
      'model',
      'stats',
    ],
    pure: false,
    packages: ['svelte'],
    why: 'a page arranges primitives around state; main.ts and the load.ts of the page bring it what it works with',
  },
};

/** What a path in `src/` belongs to: its room, and within `pages` the folder of the page. Empty where it lies in no room. */
function placeOf(path) {
  const [, room = '', folder = ''] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return { room: Object.hasOwn(rooms, room) ? room : '', folder: room === 'pages' ? folder : '' };
}

/** Why a file may not import something, or null where it may. */
function refusal(file, source) {
  const { room, folder } = placeOf(file);
  const { may, packages, why } = rooms[room];
  if (/^virtual:(?:evidence|guidance|offline|site)\//.test(source)) {
    if (room === 'service-worker' ? source.startsWith('virtual:offline/') : /^src\/pages\/[^/]+\/load\.ts$/.test(file)) return null;
    return `${room} may not import the evidence itself: main.ts, lib.ts and the load.ts of a page hand it over, so that other evidence can take its place.`;
  }
  if (source.startsWith('virtual:')) return null;
  if (!source.startsWith('.')) {
    if (packages.some((name) => source === name || source.startsWith(`${name}/`))) return null;
    return `${room} may import ${packages.length > 0 ? `no package but ${packages.join(', ')}` : 'no package'}: ${why}.`;
  }
  const to = placeOf(posix.join(posix.dirname(file), source));
  if (to.room === '') return null;
  if (to.room !== room) return may.includes(to.room) ? null : `${room} may not import from ${to.room}: ${why}.`;
  if (folder !== '_frame' && to.folder !== folder && to.folder !== '' && !to.folder.startsWith('_'))
    return `${folder} may not import from the page ${to.folder}: what two pages use lies in a folder of its own that begins with _.`;
  return null;
}

/** Holds imports to the table above: static ones, those of types, re-exports and `import()`. */
const importsStayInRooms = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = posix.normalize(context.filename.replaceAll('\\', '/')).replace(/^.*?\/(?=src\/)/, '');
    if (placeOf(file).room === '') return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const message = refusal(file, source);
      if (message !== null) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const browser = [
  'window',
  'document',
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'location',
  'history',
  'performance',
  'crypto',
  'setTimeout',
];

const browserRules = {
  'no-restricted-globals': [
    'error',
    ...browser.map((name) => ({
      name,
      message: `This room is pure: it must give the same output in Node, in a worker and in a test. Pass in what ${name} would tell.`,
    })),
    { name: 'Date', message: 'This room is pure: pass today in as an ISO date, so that a result can be computed again later.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'This room is pure: the same input must give the same output.' },
  ],
};

const numberRules = (room) => ({
  'no-restricted-syntax': [
    'error',
    {
      selector: 'Literal[raw=/^[0-9.]/]:not([value=0]):not([value=1])',
      message: `${room} holds no number of its own: read it from an evidence record by name, so that it has a source and is corrected in one place.`,
    },
  ],
});

/** View models and texts are pure wherever they lie. */
const pureFiles = ['src/pages/**/*.view.ts', 'src/pages/**/texts*.ts', 'src/ui/**/*.ts', 'src/charts/layout/*.ts'];

/** The lint configurations of the rooms, made from the table above. */
export function roomRules() {
  const named = (are) => Object.keys(rooms).filter((room) => are(rooms[room]));
  return [
    {
      files: ['src/**/*.{ts,svelte}'],
      plugins: { rooms: { rules: { 'imports-stay-in-rooms': importsStayInRooms } } },
      rules: { 'rooms/imports-stay-in-rooms': 'error' },
    },
    { files: [...named(({ pure }) => pure).map((room) => `src/${room}/**/*.{ts,svelte}`), ...pureFiles], rules: browserRules },
    ...named(({ numberless }) => numberless).map((room) => ({ files: [`src/${room}/**/*.ts`], rules: numberRules(room) })),
  ];
}
