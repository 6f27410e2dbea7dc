import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';

// No file sessions (the adapter would turn them on), no image optimisation (GHSA-26w7-cxv4-gfx2), no
// inline script or style: the server sends one strict Content-Security-Policy without hashes.
export default defineConfig({
  srcDir: './portal',
  publicDir: './portal/public',
  outDir: './dist',
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  session: { driver: { entrypoint: 'unstorage/drivers/null' } },
  image: { service: passthroughImageService() },
  trailingSlash: 'never',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: '_astro', format: 'file' },
  devToolbar: { enabled: false },
  telemetry: false,
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/data/**'] } } },
});
