import { readAdvice, writeNeeds } from '../../address/advice-link.ts';
import { needKeys, type Need } from '../../model/needs.ts';
import type { Session } from '../../address/session.svelte.ts';

/** The address of the page of measures with these needs beside those that were chosen there already. */
export function linkWithNeeds(session: Session, chosen: readonly Need[]): string {
  const advice = session.own.advice ?? {};
  const { needs: before, needParts } = readAdvice(advice, session.choice, { known: [], businessCycle: 'unknown' }).needs;
  const needs = needKeys.filter((need) => before.includes(need) || chosen.includes(need));
  return session.linkTo({ page: 'advice', own: { ...session.own, advice: { ...advice, ...writeNeeds(needs, needParts) } } });
}
