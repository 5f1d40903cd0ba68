/** The door of links: every page, every parameter, everything that may stand behind the `#`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAssumptions } from '../../src/engine/assumptions.ts';
import { readAdvice } from '../../src/address/advice-link.ts';
import { readKnowledge } from '../../src/address/knowledge-link.ts';
import { paths, readAddress, writeAddress } from '../support/link.ts';
import { defaultAddress, type Address } from '../../src/address/link.ts';
import { readNumbers } from '../../src/address/numbers-link.ts';
import { readWholes } from '../../src/address/whole-parameters.ts';
import { readWorkshop } from '../../src/address/workshop-link.ts';
import type { Session } from '../../src/address/session.svelte.ts';
import { noticesOf } from '../../src/pages/_frame/notices.view.ts';
import { inputWith, linkLimits } from '../support/inputs.ts';
import { engine, evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { locales } from '../support/locales.ts';
import { aSession } from '../support/session.ts';
import { builtIns, cprLike, numbers, secret, texts } from './inputs.ts';
import { answerTo, expectSilenceAbout } from './invariants.ts';

/** Every name that any page reads, and some that none does. */
const parameters = [
  ...['tro', 'bag', 'skift', 'trin', 'a-tro', 'a-bag', 'a-skift', 'a-trin', 'udfald', 'maal', 'sprog', 'egne'],
  ...['gruppe', 'plads', 'naar', 'job', 'behov', 'dele', 'sigte', 'oensker', 'afviser', 'lyst', 'aabning', 'igang', 'fremgang', 'proevet'],
  ...['tid', 'udd', 'parat', 'niende', 'karakter', 'fleks', 'konjunktur', 'fast', 'uden', 'hoejst', 'spor', 'status', 'gyldig', 'punkt'],
  ...['sag', 'vis', 'afsnit', 'post', 'kilde', 'maaler', 'gaelder', 'raekke', 'nr'],
  ...['skiftnu', 'skiftmaal', 'troloeft', 'troandel', 'andel', 'anden', 'fejl', 'styrke', 'antal', 'stamme'],
  ...['borgere', 'skiftaar', 'undgaa'],
  ...['navn', 'cpr', 'kommune', ...builtIns],
];
const instruments = guidance.instruments.map(({ id }) => id);
const statuses = Object.keys(evidence.terms.statuses) as never[];

/** What every page makes of an address. */
function readByAll({ parameters, situation, scenario, assumptions }: Address): unknown {
  return [
    readAdvice(parameters.citizen ?? {}, { situation, scenario }, { known: instruments, businessCycle: 'unknown' }),
    readKnowledge(parameters.knowledge ?? {}, { statuses, points: new Set<string>() }),
    readNumbers(parameters.numbers ?? {}, evidence),
    readWorkshop(parameters.workshop ?? {}),
    readWholes(parameters.measuring ?? {}, { have: { name: 'antal', limits: [1, 1000], fallback: 10 } }),
    readWholes(parameters.units ?? {}, { citizens: { name: 'borgere', limits: [1, 5000], fallback: 40 } }),
    readWholes(parameters.caseload ?? {}, { steps: { name: 'troloeft', limits: [0, 4], fallback: 0 } }),
    parseAssumptions(assumptions),
    engine.prognosis(situation, scenario),
  ];
}

/** Opens a link as the site does, and says what the reader is told and what stands in the address afterwards. */
async function opened(hash: string): Promise<{ session: Session; told: string[]; address: string }> {
  return answerTo(async () => {
    const { bar, session } = aSession(hash);
    const { address, corrections } = readAddress(hash, linkLimits);
    const pagesSay = JSON.stringify(readByAll(address));
    const told = Object.values(locales).flatMap((locale) => noticesOf(corrections, linkLimits, locale));
    // What stands in the address now is read as the same, without another word.
    expect(readAddress(bar.read(), linkLimits).address).toEqual(address);
    expect(readAddress(writeAddress(address), linkLimits).address).toEqual({ ...defaultAddress, ...address });
    return { session, told: [...told, pagesSay], address: bar.read() };
  });
}

const written = (value: string): string[] => [...new Set([value, encodeURIComponent(value.replaceAll(/[\ud800-\udfff]/g, ''))])];

/** A link that says the same of everything, or of the first parameter alone where that would be too long to be a link. */
const linkTo = (path: string, value: string): string => {
  const all = `#${path}?${parameters.map((parameter) => `${parameter}=${value}`).join('&')}`;
  return all.length <= 8000 ? all : `#${path}?${parameters[0]}=${value}`;
};

describe.each(Object.entries(paths))('a link to the page %s', (page, path) => {
  it('with hostile text in every parameter opens that page, and repeats nothing of it', async () => {
    for (const text of Object.values(texts).flatMap(written)) {
      const hash = linkTo(path, text);
      const { session, told, address } = await opened(hash);
      // What is too long to be a link is not looked into.
      expect(session.page).toBe(hash.length > 8000 ? 'front' : page);
      expectSilenceAbout([told, address], secret);
    }
  });

  it('with a CPR number in every parameter keeps it nowhere', async () => {
    for (const number of Object.values(cprLike).flatMap(written)) {
      const { told, address } = await opened(linkTo(path, number));
      expectSilenceAbout([told, address], number);
    }
  });

  it('with names and numbers of JavaScript in every parameter is brought to something allowed', async () => {
    for (const value of [...builtIns, ...numbers]) expect((await opened(linkTo(path, value))).session.page).toBe(page);
  });
});

describe('a link to no page', () => {
  it.each([
    '#constructor',
    '#__proto__',
    '#/__proto__',
    '#/toString',
    `#javascript:alert('${secret}')`,
    `#//evil.example/${secret}`,
    `#/\\evil.example/${secret}`,
    `##/borger?${secret}`,
    `#/borger/../${secret}`,
    `#:~:text=${secret}`,
    `#/%70rognose/${secret}`,
    `#s=1.${secret}`,
    `#230495-0001`,
    `#/sager/230495-0001`,
    `#${secret.repeat(1000)}`,
    `#${'?'.repeat(7000)}`,
    `#${'&'.repeat(7000)}`,
    `#/borger?${'tro=1&'.repeat(1300)}`,
  ])('%.60s opens the front page or the page meant, and keeps nothing', async (hash) => {
    const { told, address } = await opened(hash);
    expectSilenceAbout([told, address], secret, '230495');
  });

  it('of two million letters is not looked into', async () => {
    const { session, told } = await opened(`#/borger?tro=3&x=${'A'.repeat(2_000_000)}`);
    expect([session.page, session.input]).toEqual(['front', inputWith()]);
    expect(told.join(' ')).toMatch(/for langt|too long/);
  });
});

describe('a link cut off or mangled by a mail program', () => {
  const whole = '#/borger?tro=3&bag=1&skift=1&trin=-1&a-tro=2&maal=80&sprog=en';

  it('opens at every length, and with whatever is glued to its end', async () => {
    for (let length = 0; length <= whole.length; length += 1) await opened(whole.slice(0, length));
    for (const end of [')', '.', '>', '%3E', '&amp;x', '%0D%0A', '…', '"', '#']) await opened(whole + end);
  });

  it('opens with any letter changed', async () => {
    for (let at = 0; at < whole.length; at += 1)
      for (const letter of ['%', '#', '&', '=', '\u0000', 'ø', '9']) await opened(whole.slice(0, at) + letter + whole.slice(at + 1));
  });

  it('opens whatever is written', async () => {
    const parts = fc.constantFrom(
      '#',
      '/',
      '?',
      '&',
      '=',
      ',',
      '-',
      '.',
      '%',
      '+',
      'tro',
      'egne',
      'bip2017-09.value-0.07',
      '9',
      'prognose',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(parts, fc.string())), async (all) => void (await opened(all.join('')))),
      { numRuns: 500 },
    );
  });
});
