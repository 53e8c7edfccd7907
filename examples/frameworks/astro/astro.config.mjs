import { defineConfig } from 'astro/config';

export default defineConfig({
  base: '/astro',
  // A script in the page would need a hash of its own in the policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
