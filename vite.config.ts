import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { evidenceModules } from './scripts/vite/evidence';
import { contentSecurityPolicy } from './scripts/vite/policy';

export default defineConfig({
  // Relative addresses, so that the folder works under any path of a host.
  base: './',
  plugins: [evidenceModules(), svelte(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A font inlined into the style sheet would need data: in the policy.
    assetsInlineLimit: 0,
  },
});
