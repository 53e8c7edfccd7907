import { defineConfig } from 'vite';

export default defineConfig({
  // `examples/start.ts` serves the built page under this path.
  base: '/gallery/',
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
