import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

/** Fields that hold no text of the user's, or one of a fixed form. */
const bounded = new Set(['checkbox', 'radio', 'range', 'file', 'date', 'hidden']);

/** The text fields of a component that take as much as anybody pastes. */
function endlessFields(code: string): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node !== 'object' || node === null) return;
    const element = node as AST.RegularElement;
    if (element.type === 'RegularElement' && (element.name === 'input' || element.name === 'textarea')) {
      const names = element.attributes.flatMap((one) => (one.type === 'Attribute' ? [one.name] : []));
      if (!names.includes('maxlength') && !names.includes('readonly') && !bounded.has(typeOf(element)))
        found.push(code.slice(element.start, element.end));
    }
    Object.values(node).forEach(look);
  };
  look(parse(code, { modern: true }).fragment);
  return found;
}

function typeOf({ attributes }: AST.RegularElement): string {
  const type = attributes.find((one) => one.type === 'Attribute' && one.name === 'type');
  const [value] = type?.type === 'Attribute' && Array.isArray(type.value) ? type.value : [];
  return value?.type === 'Text' ? value.data : 'text';
}

describe('a field for text', () => {
  it('has a limit, so that what is pasted is cut at the door', () => {
    const endless = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svelte'))
      .map((name) => join('src', name))
      .flatMap((file) => endlessFields(readFileSync(file, 'utf8')).map((field) => `${file}: ${field}`));
    expect(endless).toEqual([]);
  });

  it('without one is found wherever it stands', () => {
    const code = '{#if a}{#each b as c}<label><input type="text" bind:value={c} /></label>{/each}{/if}<textarea maxlength={5}></textarea>';
    expect(endlessFields(code)).toEqual(['<input type="text" bind:value={c} />']);
  });
});
