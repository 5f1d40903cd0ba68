/** The walks in engines other than Chromium: `npm run test:engines`. The site has to be built first. */
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default defineConfig({ ...base, test: { ...base.test, include: ['tests/engines/*.walks.ts'], maxWorkers: 2 } });
