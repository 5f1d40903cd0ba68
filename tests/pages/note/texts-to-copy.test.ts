/** What is copied from the note about the people of the persona tests, read as a case system, a caseworker and the citizen read it. */
import { describe, expect, it } from 'vitest';
import type { NoteState } from '../../../src/pages/note/state.svelte.ts';
import { askingRules } from '../../../src/pages/note/request.view.ts';
import type { Language } from '../../../src/ui/locale.ts';
import { answersOf } from '../../../src/recommender/answers.ts';
import { closest, educationReady, everybody, vulnerable, type Person } from '../../personas/people.ts';
import { parametersOf } from '../../support/answers-in-link.ts';
import { evidence } from '../../support/evidence.ts';
import { guidance, ruleCalled } from '../../support/guidance.ts';
import { languages, locales } from '../../support/locales.ts';
import { lix } from '../../support/lix.ts';
import { aNote } from '../../support/note.ts';

/** The note about one of the people, with the first plan chosen and as much in it as there can be. */
function noteOn({ needs }: Person, language: Language): NoteState {
  const { session, advice, note } = aNote(`#/borger${language === 'en' ? '?sprog=en' : ''}`);
  const { belief, pastChanges, expectedChanges, ...answers } = answersOf(needs, []);
  session.setSituation({ belief, pastChanges });
  session.setScenario({ changes: expectedChanges });
  session.answer('citizen', parametersOf({ ...answers, belief, pastChanges, expectedChanges }));
  advice.choosePlan(advice.view.plans[0]?.key ?? null);
  note.length = 'long';
  return note;
}
const textsOf = ({ text, request, citizenText }: NoteState): string[] => [text, request, citizenText];
/** Everybody, by turns in both languages; each text is worked out once. */
const everyNote = everybody.map((person, index) => {
  const language = index % 2 === 0 ? 'da' : 'en';
  const note = noteOn(person, language);
  return { person, language, blocks: note.view.blocks, texts: textsOf(note) } as const;
});
const doubted = noteOn(vulnerable.doubted, 'da');

describe('what is copied', () => {
  it('is plain lines with headings in capitals, which a case system leaves as they are', () => {
    const lines = everyNote.flatMap(({ texts }) => texts.flatMap((text) => text.split('\n')));
    expect(lines.filter((line) => /[\t*#_|`•–]\s|^\s|\s$|\u00ad/.test(line))).toEqual([]);
    for (const { texts } of everyNote) {
      const [first, ...rest] = (texts[0] ?? '').split('\n');
      const headings = [first, ...rest.filter((_, index) => rest[index - 1] === '').slice(0, -1)];
      expect(headings).toEqual(headings.map((heading) => heading?.toUpperCase()));
    }
  });

  it('has no id, no code, no verdict of the machine and nothing that was not answered', () => {
    const ids = [...Object.keys(evidence.records), ...[...guidance.rules, ...guidance.kinds].map(({ id }) => id)].filter((id) =>
      /[A-Z\d]/.test(id),
    );
    const words = new RegExp(`\\b(?:${ids.join('|')})\\b`);
    const internal = (['da', 'en'] as const).flatMap((language) => {
      const { t } = locales[language];
      const outcomes = (['applies', 'doesNotApply', 'cannotTell'] as const).map((outcome) => t(`advice.outcome.${outcome}`));
      return [...outcomes, t('belief.unknown').toLowerCase(), t('advice.a.goal.notAnswered').toLowerCase()];
    });
    for (const { texts } of everyNote)
      for (const text of texts) {
        expect(words.exec(text)?.[0]).toBeUndefined();
        const lines = text.split('\n').map((line) => line.toLowerCase());
        expect(
          lines.filter((line) => internal.some((one) => line === `- ${one}` || line.endsWith(`: ${one}`) || line.endsWith(`[${one}]`))),
        ).toEqual([]);
        expect(text).not.toMatch(/[[\]{}]|undefined|der mangler: »|that is missing: “/);
      }
  });

  it('never has what caseworker and manager can do among what speaks for and against a plan', () => {
    const levers = guidance.rules.filter(({ lever }) => lever !== undefined && lever !== null);
    for (const { blocks, language } of everyNote) {
      const argued = blocks.argument.flatMap(({ lines }) => lines.map(({ text }) => text.parts['text']?.text ?? ''));
      expect(levers.filter(({ text }) => argued.some((line) => line.includes(text[language])))).toEqual([]);
    }
  });
});

/** What the tool says of itself, of its user, or of a source that it does not name. */
const toolWords =
  /fem kilder|five sources|vi (?:kun )?har set|we have seen|\bI har (?:svaret|nævnt|peget)|you have (?:answered|named|pointed)|\bden ene kilde|\bén kilde|one source|anden kilde|another source|senere (?:sider?|oversigt)|later (?:pages?|review)/i;

describe('what stands in a case file', () => {
  it('calls a source by its name, and has no word of the tool', () => {
    for (const language of languages) expect(guidance.rules.filter(({ text }) => toolWords.test(text[language]))).toEqual([]);
    expect(everyNote.flatMap(({ texts }) => texts).filter((text) => toolWords.test(text))).toEqual([]);
  });

  it('names the instruments that an argument about some of a plan is about', () => {
    const note = noteOn(vulnerable.shelter, 'da');
    note.length = 'short';
    expect(note.text).toContain('\n- Samtaler, der bygger relation og Misbrugsbehandling: De mest effektive sagsbehandlere bruger');
    expect(note.advice.text).toContain('\n- Samtaler, der bygger relation og Misbrugsbehandling: De mest effektive sagsbehandlere bruger');
  });

  it('says of no part that it is for what its name says already', () => {
    expect(textsOf(noteOn(vulnerable.shelter, 'da')).filter((text) => /Misbrugsbehandling\. (?:Dækker|Det skal)/.test(text))).toEqual([]);
    expect(textsOf(noteOn(vulnerable.shelter, 'en')).filter((text) => /Substance misuse treatment\. (?:Covers|It is)/.test(text))).toEqual(
      [],
    );
  });
});

describe('what is only assumed, under "what if"', () => {
  it('is said as a condition in whatever is copied, and never as something that will be', () => {
    for (const language of languages) {
      const note = noteOn(vulnerable.doubted, language);
      for (const text of [...textsOf(note), note.advice.text])
        expect(text).not.toMatch(/ventes|er på vej|skiftet|forventede|is coming|the change|changes? of caseworker expected/i);
    }
  });

  it('is a condition in every rule that it decides', () => {
    const deciding = guidance.rules.filter(({ when }) => when.some((one) => one.check === 'changes' && one.field === 'expectedChanges'));
    expect(deciding.length).toBeGreaterThan(0);
    expect(deciding.filter(({ text }) => !text.da.startsWith('Hvis ') || !text.en.startsWith('If '))).toEqual([]);
  });

  it('is named in the note only beside the figures that are computed with it', () => {
    const note = noteOn(vulnerable.doubted, 'da');
    expect(note.text).not.toContain('ét skift mere');
    note.toggleSection('figures');
    expect(note.text).toContain('\n- Regnet på: ét skift mere.\n');
  });
});

describe('the request to the manager', () => {
  it('asks for what the situation gives reason to, each with the finding as its record says it, and its source', () => {
    expect(doubted.asks.map(({ findings }) => findings.map(({ id }) => id))).toEqual([
      ['strategy2015-43'],
      ['bip2017-15'],
      ['strategy2015-44', 'bip2017-33'],
    ]);
    const { request } = doubted;
    expect(request).toContain('\n- Hvis der kommer et skift af sagsbehandler: udskyd det');
    expect(request).toContain('fælles overleveringssamtale');
    expect(request).toContain(`\nBegrundelse: ${evidence.records['strategy2015-43']?.text.da}\nKilde: `);
  });

  it('has the sentence of the headline with its doubt where figures are asked for, and never a finding in percentage points', () => {
    for (const language of languages) {
      const note = noteOn(vulnerable.doubted, language);
      const without = note.request;
      note.hasFiguresInTexts = true;
      const [before, figures = ''] = note.request.split(`\n\n${locales[language].t('note.texts.figures.title').toUpperCase()}\n`);
      expect(before).toBe(without);
      expect(figures).toMatch(language === 'da' ? /^\S+ af 1\.000 borgere/ : /^\S+ of 1,000 citizens/);
      expect(figures).toMatch(
        language === 'da' ? /\nUsikkerhed: mellem \d+ og \d+, .*; udgangspunktet selv/ : /\nUncertainty: between \d+ and \d+/,
      );
      expect(figures).toContain(language === 'da' ? '\nKilde: ' : '\nSource: ');
      expect(note.request).not.toMatch(/procentpoint|percentage point|%.*%/);
    }
  });

  it('is not there where nothing was answered that gives reason for it, nor for those whom no source studied', () => {
    for (const person of [
      vulnerable.unknown,
      vulnerable.believedIn,
      { ...closest.unknown, needs: { ...closest.unknown.needs, expectedChanges: 1 } },
    ])
      expect(noteOn(person, 'da').request).toBe('');
  });

  it('rests on rules about what caseworker and manager can do, whose every record it can say', () => {
    for (const id of askingRules) {
      const { lever, evidence: ids } = ruleCalled(id);
      expect(lever).toEqual(expect.any(String));
      expect(ids.filter((one) => !(one in evidence.records))).toEqual([]);
    }
  });
});

describe('the note, which the citizen may read', () => {
  it('is the same whatever the caseworker has answered on belief, while the request to the manager is not', () => {
    for (const language of languages) {
      const [doubts, believes] = ([2, 5] as const).map((belief) =>
        noteOn({ ...vulnerable.doubted, needs: { ...vulnerable.doubted.needs, belief } }, language),
      );
      expect(doubts?.text).toBe(believes?.text);
      expect(doubts?.request).not.toBe(believes?.request);
    }
  });
});

describe('the words for the citizen', () => {
  it('are easy to read in Danish', () => {
    const hard = everybody
      .map((person) => [person.who, noteOn(person, 'da').citizenText] as const)
      .filter(([, text]) => text !== '')
      .map(([who, text]) => [who, Math.round(lix(text)), text] as const)
      .filter(([, number]) => number >= 40);
    expect(hard).toEqual([]);
  });

  it('have no figure but days, no chance, and never what the caseworker believes, also where figures are asked for', () => {
    const answers = (['nej', 'tvivler', 'svinger', 'gode', 'ja', 'unknown'] as const).map((answer) => locales.da.t(`belief.${answer}`));
    for (const person of [vulnerable.doubted, vulnerable.believedIn]) {
      const note = noteOn(person, 'da');
      expect(note.citizenText).not.toMatch(/\d/);
      note.hasFiguresInTexts = true;
      expect(note.citizenText).toContain('Af 1.000 borgere i en stor dansk undersøgelse kommer 60 i job inden for et år.');
      expect(answers.filter((answer) => note.citizenText.includes(`»${answer}«`))).toEqual([]);
      expect(note.citizenText).not.toMatch(/\btro\b|chance|vurder/i);
    }
  });

  it('say what is proposed and for what, also what nothing is proposed for, and claim no talk', () => {
    const { citizenText } = noteOn(vulnerable.refusesTreatment, 'da');
    expect(citizenText).toContain('\nDu har sagt nej til: misbrugsbehandling.\n');
    expect(citizenText).toContain('\nDer er ikke foreslået noget endnu til: misbrug.\n');
    for (const { texts } of everyNote) expect(texts[2]).not.toMatch(/talt om|samtale\b|talked|our talk/i);
  });

  it('say what was agreed and who does it, and nothing where nothing is known', () => {
    const { note } = aNote('#/notat');
    expect(note.citizenText).toBe('');
    const [goal] = note.subgoals;
    if (!goal) throw new Error('There should be one.');
    goal.what.value = 'Besøg på et lager';
    expect(note.citizenText).toContain('DET HAR VI AFTALT\n- Besøg på et lager\n');
    goal.who = 'both';
    goal.when = '2026-12-01';
    expect(note.citizenText).toContain('- Besøg på et lager (det gør vi sammen, senest 1. december 2026)');
    note.judgement.value = 'Kun til sagen.';
    expect(note.citizenText).not.toContain('Kun til sagen.');
  });

  it('are for six people in both languages as they were read by us', async () => {
    const six = [
      vulnerable.readyForKitchen,
      vulnerable.doubted,
      vulnerable.refusesTreatment,
      vulnerable.shelter,
      closest.carpenterToBe,
      educationReady.leftSchoolEarly,
    ];
    const read = six.flatMap((person) =>
      languages.map((language) => {
        const note = noteOn(person, language);
        note.length = 'short';
        return [`# ${person.who} (${language})`, ...textsOf(note).filter((text) => text !== '')].join('\n\n');
      }),
    );
    await expect(`${read.join('\n\n\n')}\n`).toMatchFileSnapshot('./texts-to-copy.txt');
  });
});
