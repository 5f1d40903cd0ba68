import type { Instrument, Selector } from '../model/guidance.ts';
import type { Need } from '../model/needs.ts';

/** Whether an instrument is one of those meant. A selector without conditions means all of them. */
export function isSelected(instrument: Instrument, selector: Selector, needs: readonly Need[]): boolean {
  const { instruments, groups, trait, meetsNeed } = selector;
  if (instruments && !instruments.includes(instrument.id)) return false;
  if (groups && !groups.includes(instrument.group)) return false;
  if (trait && !instrument.traits.includes(trait)) return false;
  return !meetsNeed || instrument.meets.some((need) => needs.includes(need));
}
