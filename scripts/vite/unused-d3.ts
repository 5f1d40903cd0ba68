import type { Plugin } from 'vite';

/**
 * What d3's scales import and no chart uses: the interpolation of colours, and the wording of ticks, which is ours. A bundler cannot
 * see that, and 9 kB would be shipped.
 */
export const unused: Readonly<Record<string, readonly string[]>> = {
  'd3-color': ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix'],
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
  'd3-time-format': ['timeFormat', 'utcFormat', 'timeParse', 'utcParse'],
};

/** Replaces these packages by functions whose result throws when it is called: a scale of time makes its formats at once. */
export function withoutUnusedD3(): Plugin {
  return {
    name: 'traedesten-unused-d3',
    enforce: 'pre',
    resolveId: (asked) => (Object.hasOwn(unused, asked) ? `\0unused:${asked}` : undefined),
    load(id) {
      const name = id.startsWith('\0unused:') ? id.slice('\0unused:'.length) : '';
      const names = unused[name];
      if (!names) return undefined;
      const thrown = `function unused() { return () => { throw new Error(${JSON.stringify(`${name} is not shipped.`)}); }; }`;
      return `${thrown}\n${names.map((one) => `export { unused as ${one} };`).join('\n')}`;
    },
  };
}
