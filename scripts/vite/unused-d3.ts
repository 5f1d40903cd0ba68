import type { Plugin } from 'vite';

const interpolationPackage = 'd3-interpolate';
const ownInterpolation = '\0numbers:d3-interpolate';

/**
 * What d3's scales import and no chart uses: the interpolation of anything but numbers, colours among them, and the wording of ticks,
 * which is ours. A bundler cannot see that, and all of it would be shipped.
 */
export const unused: Readonly<Record<string, readonly string[]>> = {
  'd3-color': ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix'],
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
  'd3-time-format': ['timeFormat', 'utcFormat', 'timeParse', 'utcParse'],
};

/** What scales import of d3's interpolation, and what stands for it: between numbers, all there is in our ranges. */
export const interpolation: Readonly<Record<string, string>> = {
  interpolate: 'interpolateNumber',
  interpolateNumber: 'interpolateNumber',
  interpolateRound: 'interpolateRound',
  piecewise: 'piecewise',
};

/** Replaces these packages by functions whose result throws when it is called: a scale of time makes its formats at once. */
export function withoutUnusedD3(): Plugin {
  return {
    name: 'traedesten-unused-d3',
    enforce: 'pre',
    resolveId: (asked, importer) => {
      if (asked === interpolationPackage) return importer?.includes('/d3-scale/') ? ownInterpolation : undefined;
      return Object.hasOwn(unused, asked) ? `\0unused:${asked}` : undefined;
    },
    load(id) {
      if (id === ownInterpolation) {
        const names = Object.entries(interpolation).map(([name, from]) => `${from} as ${name}`);
        return `export { ${names.join(', ')} } from '${interpolationPackage}';`;
      }
      const name = id.startsWith('\0unused:') ? id.slice('\0unused:'.length) : '';
      const names = unused[name];
      if (!names) return undefined;
      const thrown = `function unused() { return () => { throw new Error(${JSON.stringify(`${name} is not shipped.`)}); }; }`;
      return `${thrown}\n${names.map((one) => `export { unused as ${one} };`).join('\n')}`;
    },
  };
}
