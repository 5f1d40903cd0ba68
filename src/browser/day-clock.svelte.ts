import type { DayClock } from '../model/days.ts';
import type { IsoDate } from '../model/guidance.ts';
import { localToday, untilMidnight } from './local-moment.ts';

/**
 * The local day. It is read whenever it is used; what was derived from it is derived again after midnight, and when a page that
 * was asleep over midnight is seen again.
 */
export function browserDayClock(window: Window): DayClock {
  let noticed: IsoDate = $state(localToday());
  const look = (): void => {
    noticed = localToday();
  };
  const waitForMidnight = (): void => {
    window.setTimeout(() => {
      look();
      waitForMidnight();
    }, untilMidnight());
  };
  waitForMidnight();
  window.document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return {
    get today() {
      // Read for what depends on it; a timer may be late, so the day itself is always that of the clock.
      void noticed;
      return localToday();
    },
  };
}
