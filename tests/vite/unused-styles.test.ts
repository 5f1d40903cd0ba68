import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedClasses, withoutUnusedStyles } from '../../scripts/vite/unused-styles.ts';

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:svelte|ts|scss)$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));

describe('what is left out of the styles of the design system', () => {
  it.each(unusedClasses)('is on no page: %s', (name) => {
    const asClass = new RegExp(`class(?:Name)?=["'{\`][^"'\`]*(?<![\\w-])${name}(?![\\w-])|class:${name}(?![\\w-])|\\.${name}\\s*[{,:]`);
    expect(pages.filter((code) => asClass.test(code))).toEqual([]);
  });

  it('takes no rule for a class that is used, and no selector beside one that is not', () => {
    const left = (selectors: string[]): string[] | null => {
      let rule: string[] | null = selectors;
      withoutUnusedStyles().Rule({
        get selectors() {
          return rule ?? [];
        },
        set selectors(used) {
          rule = used;
        },
        remove: () => (rule = null),
      });
      return rule;
    };
    expect(left(['.button.button-warning:hover'])).toBeNull();
    expect(left(['.button:disabled', '.button.disabled'])).toEqual(['.button:disabled']);
    expect(left(['.button-warnings', '.button.button-primary'])).toEqual(['.button-warnings', '.button.button-primary']);
  });
});
