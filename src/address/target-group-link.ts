/** The target group in an address, by itself: the first screen has to know whether it may show a level. */
import type { TargetGroup } from '../model/needs.ts';
import type { PageParameters } from '../model/situation.ts';

export const targetGroupParameter = 'gruppe';
export const targetGroupCodes: Readonly<Record<TargetGroup, string>> = {
  vulnerable: 'udsatte',
  closest: 'taettest',
  educationReady: 'uddannelse',
};

/** Whether the published levels are about citizens like this one: BIP studied activity-ready citizens on cash benefit (`bip2017-03`). */
export function isStudiedGroup({ [targetGroupParameter]: code }: PageParameters): boolean {
  return code !== targetGroupCodes.closest && code !== targetGroupCodes.educationReady;
}
