/**
 * The rooms of `src/` and which of them each may import from. Data flows
 * evidence → model → engine → recommender → view models → components; storage, texts and
 * configuration sit at the edges.
 * `pure`: no browser, clock or chance; `packages`: the only outside packages the room may import;
 * `numberless`: no number of its own but 0 and 1.
 */
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
    packages: [],
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
    may: ['intake', 'team', 'model', 'stats'],
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
    packages: ['idb', 'zod'],
    why: 'storage keeps and returns what it is handed, checked on the way in and out, and knows no screen',
  },
  'service-worker': {
    may: [],
    pure: false,
    packages: [],
    why: 'the worker is a small program of its own, which the host’s IT can read in one sitting',
  },
  i18n: {
    may: ['stats'],
    pure: true,
    packages: [],
    why: 'texts and formats are given what they show and look nothing up',
  },
  charts: {
    may: ['i18n'],
    pure: false,
    packages: ['d3-array', 'svelte'],
    why: 'a chart draws the series it is handed and knows neither the engine nor where a number comes from',
  },
  viewmodels: {
    may: ['engine', 'recommender', 'team', 'caseload-file', 'intake', 'storage', 'settings', 'model', 'stats', 'i18n', 'charts'],
    pure: true,
    packages: [],
    why: 'view models turn results into rows, text keys and series, without the browser',
  },
  state: {
    may: [
      'engine',
      'recommender',
      'team',
      'caseload-file',
      'intake',
      'storage',
      'settings',
      'service-worker',
      'model',
      'stats',
      'i18n',
      'viewmodels',
    ],
    pure: false,
    packages: ['svelte'],
    why: 'state holds what the user chose and derives the rest; it does not draw',
  },
  components: {
    may: ['i18n', 'viewmodels'],
    pure: false,
    packages: ['svelte'],
    why: 'a component takes props and gives events; what it shows has been worked out before, and nothing is stored from here',
  },
  views: {
    may: ['components', 'charts', 'viewmodels', 'state', 'settings', 'i18n', 'model'],
    pure: false,
    packages: ['svelte'],
    why: 'a screen arranges components around state and does not compute',
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

/** One lint configuration per room, made from the table above. */
export function roomRules() {
  return Object.entries(rooms).flatMap(([room, { may, pure, numberless = false, packages, why }]) => {
    const files = [`src/${room}/**/*.{ts,svelte}`];
    const strangers = Object.keys(rooms).filter((other) => other !== room && !may.includes(other));
    const patterns = [
      ...strangers.map((other) => ({
        regex: `^\\.{1,2}/(.*/)?${other}(/|$)`,
        message: `${room} may not import from ${other}: ${why}.`,
      })),
      {
        regex: room === 'service-worker' ? '^virtual:(?!offline/)' : '^virtual:',
        message: `${room} may not import the evidence itself: main.ts and lib.ts hand it over, so that other evidence can take its place.`,
      },
      {
        regex: packages.length > 0 ? `^(?!\\.|virtual:|(${packages.join('|')})(/|$))` : '^(?!\\.|virtual:)',
        message: `${room} may import ${packages.length > 0 ? `no package but ${packages.join(', ')}` : 'no package'}: ${why}.`,
      },
    ];
    const rules = {
      'no-restricted-imports': ['error', { patterns }],
      ...(pure ? browserRules : {}),
      ...(numberless ? numberRules(room) : {}),
    };
    return [{ files, rules }];
  });
}
