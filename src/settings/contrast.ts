/** Contrast of `#rrggbb` colours by WCAG 2.2, and colours mixed from others. */
import type { Accent } from './settings.ts';

/** The backgrounds of the accent colour; the same values as in `src/ui/styles/_tokens.scss`. */
export const surfaces = { onLight: ['#ffffff', '#f4f1ea'], onDark: ['#151b1d', '#1f2729'] } as const;
/** WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/** The lowest contrast ratio (1–21) of a colour on its backgrounds. */
export function contrastOn(side: keyof Accent, colour: string): number {
  return Math.min(...surfaces[side].map((surface) => contrast(colour, surface)));
}

/** CSS custom properties derived from the accent colour: stronger for hover, faint for backgrounds. */
export function accentTokens({ onLight, onDark }: Accent): Readonly<Record<string, string>> {
  return {
    '--own-accent-light': onLight,
    '--own-accent-strong-light': mix(onLight, '#000000', 0.35),
    '--own-accent-faint-light': mix(onLight, surfaces.onLight[0], 0.9),
    '--own-accent-dark': onDark,
    '--own-accent-strong-dark': mix(onDark, '#ffffff', 0.35),
    '--own-accent-faint-dark': mix(onDark, surfaces.onDark[0], 0.8),
  };
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param share share of the second colour, 0–1 */
function mix(one: string, other: string, share: number): string {
  const second = channels(other);
  const mixed = channels(one).map((value, index) => Math.round(value * (1 - share) + (second[index] ?? 0) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
