import type { Instrument, Selector } from '../model/guidance.ts';

/** Whether an instrument is one of those meant. A selector without conditions means all of them. */
export function isSelected(instrument: Instrument, { instruments, groups, trait }: Selector): boolean {
  if (instruments && !instruments.includes(instrument.id)) return false;
  if (groups && !groups.includes(instrument.group)) return false;
  return !trait || instrument.traits.includes(trait);
}
