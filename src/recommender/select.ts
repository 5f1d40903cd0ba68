import type { Instrument, Selector } from '../model/guidance.ts';

/** Whether a selector matches an instrument. A selector without conditions matches all. */
export function isSelected(instrument: Instrument, { instruments, groups, trait }: Selector): boolean {
  if (instruments && !instruments.includes(instrument.id)) return false;
  if (groups && !groups.includes(instrument.group)) return false;
  return !trait || instrument.traits.includes(trait);
}
