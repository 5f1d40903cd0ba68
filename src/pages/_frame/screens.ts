/** The pages that are fetched when someone opens them, each with its words and its state. */
import type { IsoDate } from '../../model/guidance.ts';
import type { Page } from '../../address/link.ts';
import { screen, type Screen } from '../loaded-page.ts';
import type { LoadedSettings } from '../../settings/load-settings.ts';
import type { AfterPaint } from '../../browser/after-paint.ts';
import type { Archive } from '../_editing/archive.svelte.ts';
import { Lazy } from '../../ui/lazy.svelte.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { OfflineState } from '../offline/state.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import type OfflinePage from '../offline/OfflinePage.svelte';
import type UpdateBar from '../offline/UpdateBar.svelte';

/** All pages but the one that comes with the first script. */
export type Screens = Readonly<Record<Exclude<Page, 'prognosis'>, Lazy<Screen>>>;

/** What offline use brings along: its state, which the page and the bar share. */
export type Offline = { readonly state: OfflineState; readonly page: typeof OfflinePage; readonly bar: typeof UpdateBar };

export type ScreenContext = {
  readonly session: Session;
  readonly prognosis: PrognosisState;
  readonly today: IsoDate;
  readonly offline: Lazy<Offline>;
  readonly settings: Lazy<LoadedSettings>;
  readonly afterPaint: AfterPaint;
};

/** Nothing is fetched before a page is needed. */
export function createScreens(context: ScreenContext): Screens {
  const { session, prognosis, today, offline, settings, afterPaint } = context;
  /** Within three seconds, whatever the host does; null where not even the reading of it could be fetched. */
  const settled = async (): Promise<LoadedSettings | null> => {
    await settings.need();
    return settings.value;
  };
  const administration = (page: 'about' | 'selfTest' | 'settingsCheck'): Lazy<Screen> =>
    new Lazy(async () => (await import('./administration-screens.ts'))[page](context));
  /** What is kept: opened once, when the first page needs it, and shared by all that do. */
  const archive = once(async (): Promise<Archive> => {
    const [part, { default: evidenceVersion }, local] = await Promise.all([
      import('../_editing/archive-part.ts'),
      import('virtual:evidence/version'),
      settled(),
    ]);
    const offered = local?.settings.storage ?? 'browser';
    const opened = new part.Archive(part.browserSurroundings(window, today, evidenceVersion, offered));
    await opened.open();
    return opened;
  });
  /** What was asked of the efforts, which the note goes on from. */
  const advice = once(async () => {
    const [part, { default: guidance }, local] = await Promise.all([
      import('../advice/part.ts'),
      import('virtual:guidance/advice'),
      settled(),
    ]);
    const here = local ? part.localGuidance(guidance, local.settings.strategy).guidance : guidance;
    const businessCycle = local?.settings.businessCycle ?? 'unknown';
    return { part, state: new part.AdviceState(session, prognosis, { guidance: here, businessCycle, today }) };
  });
  /** Two pages of one part, with one state. */
  const figures = once(async () => {
    const [part, { default: evidence }, { default: guidance }, { default: use }, { default: downloads }] = await Promise.all([
      import('../numbers/part.ts'),
      import('virtual:evidence/all'),
      import('virtual:guidance/advice'),
      import('virtual:evidence/use'),
      import('virtual:evidence/downloads'),
    ]);
    return { part, state: new part.NumbersState(session, prognosis, { evidence, guidance, use, downloads }) };
  });
  return {
    front: new Lazy(async () => {
      const part = await import('../front/part.ts');
      return screen(part.FrontPage, { session, prognosis, settings });
    }),
    advice: new Lazy(async () => {
      const { part, state } = await advice();
      return screen(part.AdvicePage, { session, state });
    }),
    note: new Lazy(async () => {
      const [part, asked, kept, { makeId }, { default: evidenceVersion }] = await Promise.all([
        import('../note/part.ts'),
        advice(),
        archive(),
        import('../../intake/random-id.ts'),
        import('virtual:evidence/version'),
      ]);
      const state = new part.NoteState({
        session,
        prognosis,
        advice: asked.state,
        today,
        evidenceVersion,
        now: () => new Date().toISOString(),
        makeId: () => makeId(crypto.getRandomValues(new Uint8Array(16))),
      });
      return screen(part.NotePage, { session, state, keeping: new part.NoteKeeping(kept, state) });
    }),
    cases: new Lazy(async () => {
      const [part, { default: guidance }, opened] = await Promise.all([
        import('../cases/part.ts'),
        import('virtual:guidance/advice'),
        archive(),
      ]);
      return screen(part.CasesPage, {
        state: new part.CasesState({ session, archive: opened, guidance, numbers: prognosis.publishedNumbers, afterPaint }),
      });
    }),
    knowledge: new Lazy(async () => {
      const [part, { default: strategy }, { default: guidance }, local] = await Promise.all([
        import('../knowledge/part.ts'),
        import('virtual:guidance/knowledge'),
        import('virtual:guidance/advice'),
        settled(),
      ]);
      const here = local ? part.withLocalDates(guidance, local.settings.strategy) : guidance;
      return screen(part.KnowledgePage, { session, state: new part.KnowledgeState(session, strategy, here, today) });
    }),
    measure: new Lazy(async () => {
      const [part, kept] = await Promise.all([import('../measure/part.ts'), archive()]);
      const environment = {
        now: () => new Date().toISOString(),
        random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
      };
      const trial = new part.MeasurementTrial(today, environment);
      return screen(part.MeasurePage, { session, numbers: prognosis.publishedNumbers, archive: kept, trial });
    }),
    team: new Lazy(async () => screen((await import('../team/part.ts')).TeamPage, { session })),
    workshop: new Lazy(async () => {
      const [part, { default: evidence }] = await Promise.all([import('../workshop/part.ts'), import('virtual:evidence/all')]);
      const clock = part.browserClock(window);
      return screen(part.WorkshopPage, { session, workshop: new part.WorkshopState(session, prognosis, evidence, clock) });
    }),
    caseload: new Lazy(async () => {
      const [part, { default: evidence }, { createCaseloadJobs }, { excelFile }] = await Promise.all([
        import('../caseload/part.ts'),
        import('virtual:evidence/numbers'),
        import('../caseload/jobs.ts'),
        import('../../files/workbook.ts'),
      ]);
      return screen(part.CaseloadPage, {
        session,
        state: new part.CaseloadState(session, prognosis, evidence, createCaseloadJobs(evidence), excelFile),
      });
    }),
    measuring: new Lazy(async () => {
      const [part, { default: evidence }] = await Promise.all([import('../measuring/part.ts'), import('virtual:evidence/numbers')]);
      return screen(part.MeasuringPage, { session, state: new part.MeasuringState(session, prognosis, evidence) });
    }),
    numbers: new Lazy(async () => {
      const { part, state } = await figures();
      return screen(part.NumbersPage, { session, state });
    }),
    conflicts: new Lazy(async () => {
      const { part, state } = await figures();
      return screen(part.ConflictsPage, { session, state });
    }),
    about: administration('about'),
    selfTest: administration('selfTest'),
    settingsCheck: administration('settingsCheck'),
    offline: new Lazy(async () => {
      await offline.need();
      if (!offline.value) throw new Error('The part for use without a network could not be fetched.');
      return screen(offline.value.page, { state: offline.value.state });
    }),
    understand: new Lazy(async () => {
      const [part, local] = await Promise.all([import('../understand/part.ts'), settled()]);
      const state = new part.UnderstandState(session, prognosis);
      return screen(part.UnderstandPage, { state, settings: local?.settings ?? null });
    }),
  };
}

/** Makes something when it is first asked for, and hands the same out from then on; a failed try can be repeated. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
