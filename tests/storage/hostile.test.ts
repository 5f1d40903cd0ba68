import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/storage/backup-file.ts';
import { goodContent, goodText, hostileCases } from './hostile/cases.ts';
import { reading } from './support/reading.ts';

function fileOf([from, to]: readonly [string, string]): unknown {
  if (!goodText.includes(from)) throw new Error(`The good file does not say ${from}.`);
  return JSON.parse(goodText.replace(from, () => to));
}

describe('a file that goes wrong', () => {
  it.each(hostileCases)('$id: $what: $verdict $because', async ({ verdict, because, place, change, secret }) => {
    const read = await readBackup(fileOf(change), reading);
    const told = read.kind === 'refused' ? read.problems : [...read.questions, ...read.remarks];
    const given = read.kind === 'refused' ? 'refuse' : read.questions.length > 0 ? 'ask' : read.remarks.length > 0 ? 'remark' : 'accept';
    expect([given, told[0]?.kind]).toEqual([verdict, because]);
    if (place) expect(JSON.stringify(told)).toContain(`"${place}"`);
    if (secret) expect(JSON.stringify(told)).not.toContain(secret);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(await readBackup(fileOf(change), reading)).toEqual(read);
  });

  it.each([null, true, 7, 'tekst', [], {}, [[]], { format: 'traedesten-backup' }, { format: 'traedesten-backup', version: 1 }])(
    'J-034: %j is no backup',
    async (file) => {
      expect((await readBackup(file, reading)).kind).toBe('refused');
    },
  );

  it('leaves out only the answers that nobody knows, if the user goes on', async () => {
    const read = await readBackup(fileOf(['"b1":3', '"b1":3,"s1":2,"b99":3']), reading);
    expect(read).toMatchObject({ kind: 'read', content: goodContent });
  });
});
