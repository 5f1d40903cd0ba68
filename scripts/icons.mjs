/**
 * `npm run icons`: draws the icons that phones and desktops ask for from `public/icon.svg`. Their files are kept
 * in the repository, since another Chromium may draw an edge differently and a build has to give the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, launchArguments } from './chromium.mjs';
import { root } from './setup.mjs';

const icons = [
  { name: 'icon-192.png', size: 192, share: 1 },
  { name: 'icon-512.png', size: 512, share: 1 },
  // A phone may cut this one to any shape: the drawing keeps to the middle, and its ground reaches every edge.
  { name: 'icon-maskable-512.png', size: 512, share: 0.72, ground: true },
];

const drawing = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const [, ground] = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(drawing) ?? [];
if (!ground) throw new Error('public/icon.svg has no rect with a colour to fill the ground with.');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments });
for (const icon of icons) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(
    `<style>html,body{margin:0;height:100%;display:grid;place-items:center;background:${icon.ground ? ground : 'transparent'}}svg{width:${icon.size * icon.share}px}</style>${drawing}`,
  );
  writeFileSync(join(root, 'public', icon.name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
