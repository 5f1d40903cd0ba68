/** The door of backups and handovers: the whole way from the bytes of a file to what is stored. */
import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../src/intake/text-limits.ts';
import { makeBackup } from '../../src/pages/cases/file-making.ts';
import { IncomingFile } from '../../src/pages/cases/incoming-file.svelte.ts';
import { questionText, refusalTexts, type IncomingKind } from '../../src/pages/cases/file-text.view.ts';
import { bytesOf } from '../support/bytes.ts';
import { aBrowser, asFile } from '../support/a-browser.ts';
import { locales } from '../support/locales.ts';
import { backupFile } from '../support/archive-browser.ts';
import { builtIns, cprLike, noJson, noText, secret, texts } from './inputs.ts';
import { answerTo, expectSilenceAbout } from './invariants.ts';

const kinds: readonly IncomingKind[] = ['backup', 'handover'];

/** An archive in which something lies already. */
async function anArchive() {
  const archive = await aBrowser().open();
  await archive.keepInBrowser();
  await archive.addCase('Blåbær');
  const stored = async (): Promise<unknown> => archive.storage.exportAll();
  return { archive, stored };
}

/** Gives a file to the door, and says what came of it when nobody has agreed to anything. */
async function given(content: string | Uint8Array, wanted: IncomingKind = 'backup', name = 'fil.json') {
  const { archive, stored } = await anArchive();
  const before = await stored();
  const file = new IncomingFile(archive, wanted);
  await answerTo(() => file.choose(asFile(content, name)));
  expect(await stored()).toEqual(before);
  const again = new IncomingFile(archive, wanted);
  await again.choose(asFile(content, name));
  expect(again.stage).toEqual(file.stage);
  const { stage } = file;
  const told = Object.values(locales).flatMap((locale) =>
    stage.kind === 'refused'
      ? refusalTexts(stage.refusal, locale)
      : stage.kind === 'preview'
        ? stage.preview.questions.map((question) => questionText(question, locale))
        : [],
  );
  return { file, stage, told, stored, before };
}

const cases = (change: Readonly<Record<string, unknown>>): string => backupFile(['Tyttebær'], change);

describe.each(kinds)('a file that is no %s', (wanted) => {
  it.each(Object.entries(noText))('%s is refused in words', async (_what, bytes) => {
    const { stage, told } = await given(bytes, wanted);
    expect(stage.kind).toBe('refused');
    expect(told.every((text) => text.length > 10)).toBe(true);
  });

  it.each(Object.entries(noJson))('%s is refused in words', async (_what, text) => {
    const { stage, told } = await given(text, wanted);
    expect(stage.kind).toBe('refused');
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a file larger than any backup', () => {
  it('is refused before it is read', async () => {
    const { archive } = await anArchive();
    const file = new IncomingFile(archive, 'backup');
    const neverRead = (): Promise<ArrayBuffer> => Promise.reject(new Error('Nobody may read it.'));
    await answerTo(() => file.choose({ name: 'stor.json', size: 60 * 1024 * 1024, arrayBuffer: neverRead }));
    expect(file.stage).toEqual({ kind: 'refused', refusal: { kind: 'tooLarge' } });
  });

  it('is refused where a disk does not give it out', async () => {
    const { archive } = await anArchive();
    const file = new IncomingFile(archive, 'backup');
    await file.choose({ name: 'væk.json', size: 10, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    expect(file.stage).toEqual({ kind: 'refused', refusal: { kind: 'unreadable' } });
  });

  it.each([
    ['200,000 records that are none', `{"id":1,"label":1},`.repeat(200_000)],
    ['a text of ten million letters', JSON.stringify({ ...firstCase(), contact: 'a'.repeat(10_000_000) }) + ','],
  ])('%s: refused, with no more faults than one can read', async (_what, records) => {
    const { stage, told } = await given(withCases(records.slice(0, -1)));
    expect(stage.kind).toBe('refused');
    expect(told.length).toBeLessThanOrEqual(2 * 50);
  });
});

describe('a good backup with something strange in it', () => {
  it.each(Object.entries(texts))('%s in a text is only a text, or refused', async (_what, text) => {
    const { stage, file, stored, before } = await given(cases({ contact: text }));
    if (stage.kind === 'refused') return;
    if (stage.kind !== 'preview') throw new Error(`It is ${stage.kind}.`);
    await file.merge();
    expect(file.stage.kind).toBe('done');
    const written = JSON.stringify(await stored());
    expect(written).toContain(JSON.stringify(cleanWords(text)).slice(1, -1));
    const { remarks } = stage.preview;
    expect(remarks.map(({ kind }) => kind)).toEqual(cleanWords(text) === text ? [] : ['cleaned']);
    expect(await stored()).not.toEqual(before);
  });

  it.each(builtIns)('a key %s is refused, wherever it stands', async (key) => {
    for (const place of ['{"format"', '{"cases"', '{"id"', '{"cases":1']) {
      const text = cases({}).replace(place, () => `{"${key}":{"polluted":1},${place.slice(1)}`);
      if (text === cases({})) throw new Error(`There is no ${place}.`);
      expect((await given(text)).stage.kind).toBe('refused');
    }
  });

  it.each(Object.entries(cprLike))('a CPR number %s is stopped, and never repeated', async (_what, number) => {
    for (const field of ['label', 'contact', 'tried', 'outcome', 'id', number]) {
      const { stage, told, file, stored, before } = await given(cases({ [field]: `${secret} ${number}` }));
      expectSilenceAbout([told, stage.kind === 'refused' ? stage.refusal : ''], number, secret);
      // Where someone may say that it is none, nothing happens before that.
      await file.merge();
      expect(await stored()).toEqual(before);
    }
  });

  it('a CPR number in the name of the file is not shown', async () => {
    const { file } = await given(cases({}), 'backup', 'sager-230495-0001.json');
    expectSilenceAbout(file.name, '230495', '0001');
  });

  it.each([null, 1, 'x', [], {}, true, -0, 1e21])('%j in the place of any part is refused', async (value) => {
    for (const field of ['id', 'rev', 'changedAt', 'createdAt', 'label', 'scenarios', 'contact', 'tried']) {
      const isRight = (field === 'contact' || field === 'tried' || field === 'label') && value === 'x';
      const isEmptyList = field === 'scenarios' && Array.isArray(value);
      if (isRight || isEmptyList || (field === 'rev' && value === 1)) continue;
      expect([field, (await given(cases({ [field]: value }))).stage.kind]).toEqual([field, 'refused']);
    }
  });
});

describe('a file cut off or changed on its way', () => {
  it('is refused at every length but its own, and never half imported', async () => {
    const { archive } = await anArchive();
    const made = await makeBackup(archive, null);
    if (typeof made !== 'string') throw new Error('No backup was made.');
    const whole = made.trimEnd();
    for (let length = 0; length < whole.length; length += 37) {
      const { stage } = await given(whole.slice(0, length));
      expect([length, stage.kind]).toEqual([length, 'refused']);
    }
    expect((await given(whole)).stage).toMatchObject({ kind: 'preview', preview: { questions: [] } });
  });

  it('with one letter of its texts changed asks before it is used', async () => {
    const { archive } = await anArchive();
    const made = await makeBackup(archive, null);
    if (typeof made !== 'string') throw new Error('No backup was made.');
    const { stage } = await given(made.replace('Blåbær', 'Blåbar'));
    expect(stage).toMatchObject({ kind: 'preview', preview: { questions: [{ kind: 'changed' }] } });
  });

  it('in UTF-16 with its mark is read as the same, with the same letters', async () => {
    const { stage } = await given(bytesOf(cases({ contact: 'Æblegrød på Ærø' }), 'utf-16le with mark'));
    expect(stage).toMatchObject({ kind: 'preview', preview: { questions: [], content: { cases: [{ contact: 'Æblegrød på Ærø' }] } } });
  });

  it('is never read as windows-1252: not where it was saved so, nor where one byte of its UTF-8 is broken', async () => {
    const text = cases({ contact: 'Æblegrød på Ærø' });
    const broken = bytesOf(text);
    broken[broken.indexOf(0xc3)] = 0x41;
    for (const bytes of [bytesOf(text, 'windows-1252'), broken]) {
      const { stage, told } = await given(bytes);
      expect(stage).toEqual({ kind: 'refused', refusal: { kind: 'notUnicode' } });
      for (const one of told) expect(one).toContain('UTF-8');
    }
  });
});

/** The one case of a backup. */
function firstCase(): Readonly<Record<string, unknown>> {
  const { content } = JSON.parse(cases({})) as { content: { cases: Readonly<Record<string, unknown>>[] } };
  return content.cases[0] ?? {};
}

/** A backup whose cases are this text. */
function withCases(records: string): string {
  return cases({}).replace(/"cases":\[.*?\](?=,"notes":\[)/, () => `"cases":[${records}]`);
}
