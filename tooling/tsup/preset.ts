import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const compilerOptions = { ignoreDeprecations: '6.0' } // tsup 8 sets baseUrl, which TypeScript 6 calls deprecated (TS5101)

/**
 * The one build of every package: a JavaScript file per module (so an importer of one function gets one function),
 * types in one file per entry, ESM and CommonJS.
 */
export const library: (overrides?: Options) => ReturnType<typeof defineConfig> = (overrides = {}) => {
  // Before anything is built: tsup would clean while the types of a small entry are written already.
  rmSync('dist', { recursive: true, force: true })
  return defineConfig({
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.prop.test.ts', '!src/**/*.test-d.ts'],
    dts: { entry: 'src/index.ts', compilerOptions },
    format: ['esm', 'cjs'],
    splitting: true,
    treeshake: true,
    target: 'es2022',
    sourcemap: true,
    silent: true,
    removeNodeProtocol: false,
    ...overrides,
  })
}

/**
 * The types of a further entry of a package, `src/<name>/index.ts`, in a file of their own. Its code is built by
 * `library`.
 */
export const entry = (name: string): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry: { [`${name}/index`]: `src/${name}/index.ts` },
    dts: { only: true, compilerOptions },
    format: ['esm', 'cjs'],
    silent: true,
  })
