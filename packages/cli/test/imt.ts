import { readFile } from 'node:fs/promises'
import type { ConfigFiles } from '../src/io.js'
import { run } from '../src/run.js'

/** What came of a call of the command. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command over files held in memory; a path that is not among them is read from the disk. */
export const imt = async (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  colour = false,
  config?: ConfigFiles,
): Promise<Ran> => {
  let out = ''
  let err = ''
  const code = await run(args, {
    readFile: async (path) => {
      const held = files[path]
      if (held === undefined) return readFile(path)
      return typeof held === 'string' ? new TextEncoder().encode(held) : held
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour,
    ...(config === undefined ? {} : { config }),
    version: '1.2.3',
    today: () => '2026-11-23',
  })
  return { code, out, err }
}
