import { defineConfig, type Options } from 'tsup'

/**
 * The one build of every package: a JavaScript file per module (so an importer of one function gets one function),
 * types in one file per entry, ESM and CommonJS.
 */
export const library: (overrides?: Options) => ReturnType<typeof defineConfig> = (overrides = {}) =>
  defineConfig({
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.prop.test.ts', '!src/**/*.test-d.ts'],
    // tsup 8 sets baseUrl, which TypeScript 6 calls deprecated (TS5101).
    dts: { entry: 'src/index.ts', compilerOptions: { ignoreDeprecations: '6.0' } },
    format: ['esm', 'cjs'],
    splitting: true,
    treeshake: true,
    target: 'es2022',
    sourcemap: true,
    clean: true,
    silent: true,
    removeNodeProtocol: false,
    ...overrides,
  })
