import { describe, expect, it } from 'vitest';
import { makeBackup, makeHandover } from '../../../src/pages/cases/file-making.ts';
import { IncomingFile } from '../../../src/pages/cases/incoming-file.svelte.ts';
import { tamper, valueOf } from '../../storage/support/environment.ts';
import { aBrowser, asFile, newCase } from '../../support/a-browser.ts';

describe('the archive', () => {
  it('keeps nothing in the browser before someone has chosen so, and then takes along what was written', async () => {
    const { open, local, factory } = aBrowser();
    const archive = await open();
    await archive.addCase('Først');
    expect(archive.storage.place).toBe('memory');
    expect(archive.isOnlyHere).toBe(true);
    expect(local.length).toBe(0);
    expect(await factory?.databases()).toEqual([]);
    await archive.keepInBrowser();
    expect(archive.storage.place).toBe('browser');
    expect(archive.isOnlyHere).toBe(false);
    expect(archive.list.map(({ label }) => label)).toEqual(['Først']);
  });

  it('loses nothing that is made while it is on its way into the browser', async () => {
    const archive = await aBrowser().open();
    const moved = archive.keepInBrowser();
    const added = await archive.addCase('Undervejs');
    await moved;
    await archive.refresh();
    expect('kind' in added).toBe(false);
    expect(archive.list.map(({ label }) => label)).toEqual(['Undervejs']);
  });

  it('takes along into the browser what is not finished yet', async () => {
    const archive = await aBrowser().open();
    await archive.storage.drafts.save({ key: 'measurement/caseaaaaaaaaaaaa', caseId: null, basedOn: 0, content: { b1: 3 } });
    await archive.keepInBrowser();
    expect(archive.storage.place).toBe('browser');
    expect(valueOf(await archive.storage.drafts.list())).toMatchObject([{ content: { b1: 3 } }]);
  });

  it('stays where it is, and asks before the page is left, where the browser cannot take everything along', async () => {
    const archive = await aBrowser().open();
    await archive.addCase('Først');
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (row: { label?: string }, ...rest) {
      if (row.label === 'Først') throw new DOMException('', 'QuotaExceededError');
      return add.call(this, row, ...rest);
    };
    try {
      await archive.keepInBrowser();
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(archive.problem).toBe('notMoved');
    expect(archive.storage.place).toBe('memory');
    expect(archive.list.map(({ label }) => label)).toEqual(['Først']);
    expect(archive.isOnlyHere).toBe(true);
    await archive.open();
    expect(archive.problem).toBeNull();
    expect(archive.storage.place).toBe('browser');
    expect(archive.list.map(({ label }) => label)).toEqual(['Først']);
    expect(archive.isOnlyHere).toBe(false);
  });

  it('takes along what was made while the browser did not answer', async () => {
    const { open } = aBrowser();
    const before = await open();
    await before.keepInBrowser();
    await before.addCase('Fra før');
    let isSilent = true;
    const archive = await open({
      storage: (create) => {
        const environment = before.environment.storage(create);
        const factory = {
          open: () => {
            throw new DOMException('', 'UnknownError');
          },
        } as unknown as IDBFactory;
        return isSilent ? { ...environment, factory } : environment;
      },
    });
    expect(archive.problem).toBe('unknown');
    await archive.addCase('Imens');
    isSilent = false;
    await archive.open();
    expect(archive.problem).toBeNull();
    expect(archive.list.map(({ label }) => label).sort()).toEqual(['Fra før', 'Imens']);
  });

  it.each(['file', 'none'] as const)(
    'keeps nothing in the browser where the municipality offers "%s", whatever is asked',
    async (offered) => {
      const { open, local, factory } = aBrowser({ offered });
      const archive = await open();
      await archive.addCase('Først');
      await archive.keepInBrowser();
      expect(archive.storage.place).toBe('memory');
      expect(archive.mode).toBe('none');
      expect(archive.isShut).toBe(offered === 'none');
      expect(local.length).toBe(0);
      expect(await factory?.databases()).toEqual([]);
    },
  );

  it.each(['file', 'none'] as const)('shows a copy of what was kept before the municipality decided on "%s"', async (offered) => {
    const { open } = aBrowser();
    const before = await open();
    await before.keepInBrowser();
    await before.addCase('Fra før');
    before.storage.close();

    const after = await open({ offered });
    expect([after.isLeftBehind, after.isShut, after.isOnlyHere, after.storage.place]).toEqual([true, false, false, 'memory']);
    expect(after.list.map(({ label }) => label)).toEqual(['Fra før']);
    const [kept] = after.list;
    if (!kept) throw new Error('no case');
    await after.storage.cases.remove(kept.id, kept.rev);
    await after.open();
    await after.refresh();
    expect(after.list).toEqual([]);

    const again = await open({ offered });
    expect(again.list.map(({ label }) => label)).toEqual(['Fra før']);
    expect(await makeBackup(again, null)).toContain('Fra før');
    await again.erase();
    expect([again.isLeftBehind, again.isShut, again.list]).toEqual([false, offered === 'none', []]);
    expect((await open()).list).toEqual([]);
  });

  it('keeps nothing in the browser where pages share a store, whatever was chosen', async () => {
    for (const [change, obstacle] of [
      [{ protocol: 'file:' }, 'localFile'],
      [{ isFramed: true }, 'frame'],
    ] as const) {
      const { open, factory } = aBrowser(change);
      const archive = await open();
      expect(archive.obstacle).toBe(obstacle);
      await archive.addCase('Her');
      expect(await factory?.databases()).toEqual([]);
    }
  });

  it('shows what is missing when the database is gone and the witness is not, until it is accepted', async () => {
    const { open, factory, local } = aBrowser();
    const first = await open();
    await first.keepInBrowser();
    await first.addCase('Blåbær');
    first.storage.close();
    await new Promise((resolve) => {
      const request = factory?.deleteDatabase('traedesten');
      if (request) request.onsuccess = resolve;
    });
    const second = await open();
    expect(second.loss).toMatchObject({ expected: { cases: 1 }, found: { cases: 0 } });
    const before = local.getItem('traedesten-witness') ?? '';
    expect(await second.acceptLoss()).toBeNull();
    expect((await open()).loss).toBeNull();
    // A browser that is killed may bring back what it had stored beside the database some seconds before.
    local.setItem('traedesten-witness', before);
    expect((await open()).loss).toBeNull();
  });

  it('reminds of a backup that was never made or is older than a month, and not where there is nothing to lose', async () => {
    const { open } = aBrowser();
    const archive = await open();
    await archive.keepInBrowser();
    expect(archive.backupDue).toBeNull();
    await newCase(archive);
    await archive.refresh();
    expect(archive.backupDue).toBe('never');
    await makeBackup(archive, null);
    expect(archive.backupDue).toBeNull();
    await archive.storage.noteBackup('2026-10-21');
    await archive.refresh();
    expect(archive.backupDue).toBe('old');
  });

  it('begins anew with nothing after everything was deleted', async () => {
    const { open, local, factory } = aBrowser();
    const archive = await open();
    await archive.keepInBrowser();
    await archive.addCase('Blåbær');
    const erased = await archive.erase();
    expect(erased.every(({ isGone }) => isGone)).toBe(true);
    expect(archive.list).toEqual([]);
    expect(local.length).toBe(0);
    expect(await factory?.databases()).toEqual([]);
  });
});

describe('a file on its way in', () => {
  it('is a handover that shows what is new and comes in as decided', async () => {
    const from = await aBrowser().open();
    const text = await makeHandover(from, await newCase(from), 'fire ord om en sten');
    if (typeof text !== 'string') throw new Error('not made');
    const to = await aBrowser().open();
    const incoming = new IncomingFile(to, 'handover');
    await incoming.choose(asFile(text));
    expect(incoming.stage).toMatchObject({ kind: 'passphrase', wrong: null });
    await incoming.unlock('fire ord om en stub');
    expect(incoming.stage).toMatchObject({ kind: 'passphrase', wrong: { kind: 'wrong', isWhole: true } });
    await incoming.unlock('fire ord om en sten');
    expect(incoming.stage).toMatchObject({ kind: 'preview', preview: { compared: [{ relation: 'new' }] } });
    expect(to.list).toEqual([]);
    await incoming.merge();
    expect(to.list.map(({ label }) => label)).toEqual(['Blåbær']);
    expect(incoming.stage).toMatchObject({ kind: 'done', isTaken: true });
    // What is here already brings nothing.
    await incoming.choose(asFile(text));
    await incoming.unlock('fire ord om en sten');
    await incoming.merge();
    expect(incoming.stage).toMatchObject({ kind: 'done', isTaken: false });
  });

  it('is refused with a reason and changes nothing', async () => {
    const archive = await aBrowser().open();
    const incoming = new IncomingFile(archive, 'backup');
    for (const [text, refusal] of [
      ['', { kind: 'empty' }],
      ['{', { kind: 'json', line: 1 }],
      ['{"format":"traedesten-handover"}', { kind: 'otherKind', is: 'handover' }],
      ['[1]', { kind: 'otherKind', is: 'other' }],
      ['<html>', { kind: 'notText', file: 'webPage' }],
    ] as const) {
      await incoming.choose(asFile(text, '010170-1234.json'));
      expect(incoming.stage).toMatchObject({ kind: 'refused', refusal });
      expect(incoming.name).not.toContain('0101');
    }
    await incoming.choose({ name: 'stor.json', size: 21 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('never read')) });
    expect(incoming.stage).toMatchObject({ kind: 'refused', refusal: { kind: 'tooLarge' } });
    await incoming.choose({ name: 'væk.json', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(incoming.stage).toMatchObject({ kind: 'refused', refusal: { kind: 'unreadable' } });
  });

  it('asks before a restore takes records away', async () => {
    const archive = await aBrowser().open();
    const text = await makeBackup(archive, null);
    if (typeof text !== 'string') throw new Error('not made');
    await archive.addCase('Kun her');
    const incoming = new IncomingFile(archive, 'backup');
    await incoming.choose(asFile(text));
    await incoming.restore();
    expect(incoming.stage).toMatchObject({ kind: 'wouldLose', count: 1 });
    expect(archive.list).toHaveLength(1);
    await incoming.restore();
    expect(incoming.stage.kind).toBe('done');
    expect(archive.list).toEqual([]);
    expect(archive.setAside.safetyCopies).toHaveLength(1);
  });

  it('asks before a safety copy is put back of which a case can no longer be read', async () => {
    const { open, factory } = aBrowser();
    const archive = await open();
    await archive.keepInBrowser();
    await newCase(archive, 'Blåbær');
    await newCase(archive, 'Hindbær');
    await archive.storage.replaceAll({ cases: [], notes: [], measurements: [] }, true);
    await tamper(factory, ['copiedCases'], (transaction) => {
      const rows = transaction.objectStore('copiedCases');
      rows.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
        cursor.update({ ...cursor.value, content: null });
      };
    });
    await archive.refresh();
    const [copy] = archive.setAside.safetyCopies;
    if (!copy) throw new Error('no copy');
    const incoming = new IncomingFile(archive, 'backup');
    await incoming.choosePast(copy);
    expect(incoming.stage).toMatchObject({
      kind: 'preview',
      preview: { questions: [{ kind: 'counts', said: { cases: 2 }, found: { cases: 1 } }] },
    });
    expect(incoming.mayBeUsed).toBe(false);
  });
});
