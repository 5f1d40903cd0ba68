/** A built site with other amounts in the evidence: what changes on the screen comes from the evidence. */
import type { BrowserContext } from '@playwright/test';
import type { Unit } from '../../src/model/evidence.ts';
import { evidence } from './evidence.ts';

const bareRecord = /"([a-z0-9-]+)":\{"values":\{((?:"\w+":\{"amount":[^{}]*\},?)+)\}\}/g;
const bareAmount = /"(\w+)":\{"amount":(-?[\d.e-]+)\}/g;
const fullAmount = /"amount":(-?[\d.e-]+),"unit":"(\w+)"/g;

/** Serves every script with other amounts, whichever evidence module it contains. */
export async function alterEvidence(context: BrowserContext): Promise<void> {
  await context.route(/assets\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({ response, body: withOtherAmounts(script) });
  });
}

function withOtherAmounts(script: string): string {
  return script
    .replace(fullAmount, (_all, amount: string, unit: Unit) => `"amount":${other(Number(amount), unit)},"unit":"${unit}"`)
    .replace(bareRecord, (_all, id: string, values: string) => {
      const altered = values.replace(
        bareAmount,
        (_value, key: string, amount: string) => `"${key}":{"amount":${other(Number(amount), unitOf(id, key))}}`,
      );
      return `"${id}":{"values":{${altered}}}`;
    });
}

function unitOf(id: string, key: string): Unit {
  const record = evidence.records[id];
  const measure = record && 'values' in record ? record.values[key] : undefined;
  if (!measure) throw new Error(`The site holds ${key} of ${id}, which is no value of the evidence.`);
  return measure.unit;
}

/** A different but valid amount. Small counts and whole ratios are parameters of the tool and stay. */
function other(amount: number, unit: Unit): number {
  if (unit === 'count') return amount > 20 && amount !== 1000 ? amount + 1111 : amount;
  if (unit === 'months' || unit === 'weeks' || unit === 'years') return amount + 1;
  return Number.isInteger(amount) ? amount : Number((amount * 0.7).toPrecision(6));
}
