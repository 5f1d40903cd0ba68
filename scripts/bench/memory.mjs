import { readFileSync } from 'node:fs';

/** The most that the largest page of the browser has held, worker included, in bytes; null where the system does not tell. */
export async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return peaks.includes(null) ? null : Math.max(...peaks);
}

function peakOf(process) {
  try {
    const [, kiB] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return kiB === undefined ? null : Number(kiB) * 1024;
  } catch {
    return null;
  }
}
