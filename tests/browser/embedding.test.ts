import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedBar, hashAskedFor, homeOf, tellHeight } from '../../src/browser/embedding.ts';
import { FakeAddressBar } from '../support/address-bar.ts';

const home = 'https://example.org/a/index.html';

describe('what the query of a frame asks for', () => {
  it.each([
    ['', '#/forstaa'],
    ['?indlejret=1', '#/forstaa'],
    ['?vis=forstaa', '#/forstaa'],
    ['?indlejret=1&vis=prognose', '#/borger'],
    ['?vis=prognose&sprog=en', '#/borger?sprog=en'],
    ['?sprog=da', '#/forstaa'],
    ['?vis=sager', '#/forstaa'],
    ['?vis=__proto__', '#/forstaa'],
    ['?vis=constructor', '#/forstaa'],
  ])('%s is %s', (search, hash) => expect(hashAskedFor(search)).toBe(hash));

  it('is one of four, whatever is written', () => {
    const four = ['#/forstaa', '#/forstaa?sprog=en', '#/borger', '#/borger?sprog=en'];
    fc.assert(fc.property(fc.string(), (text) => four.includes(hashAskedFor(text))));
  });
});

describe('the address bar of a frame', () => {
  it('says what the query asks for where the hash says none, and what the hash says where it does', () => {
    const bar = (hash: string) => embeddedBar(new FakeAddressBar(hash), '?vis=prognose', home);
    for (const none of ['', '#', '#/', '#/?sprog=en']) expect(bar(none).read()).toBe('#/borger');
    expect(bar('#/forstaa').read()).toBe('#/forstaa');
  });

  it('leaves no entry in the history of the page around it', () => {
    const inner = new FakeAddressBar('#/borger');
    const bar = embeddedBar(inner, '', home);
    const entry = { citizen: 'a', answers: '', plan: '' };
    bar.push('#/borger?skift=1', entry);
    bar.push('#/borger?skift=2', entry);
    expect(inner.entries).toEqual(['#/borger?skift=2']);
  });

  it('hands out the address of the site in a window of its own', () => {
    expect(embeddedBar(new FakeAddressBar(), '', home).absolute('#/forstaa')).toBe(`${home}#/forstaa`);
    expect(homeOf({ href: `${home}?indlejret=1&vis=prognose#/borger?skift=1` })).toBe(home);
    expect(homeOf({ href: 'file:///E:/traedesten.html?indlejret=1' })).toBe('file:///E:/traedesten.html');
  });
});

describe('the height of a frame', () => {
  it('is told to nobody in a window of its own', () => {
    const alone = {} as Window & typeof globalThis;
    Object.assign(alone, { parent: alone });
    // Without an observer to ask for, anything but silence would throw.
    expect(() => tellHeight(alone, {} as Element)).not.toThrow();
  });
});
