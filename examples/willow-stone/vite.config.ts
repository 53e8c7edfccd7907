import { defineConfig } from 'vite';

export default defineConfig({
  // `examples/start.ts` serves the built site under this path.
  base: '/willow-stone/',
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
