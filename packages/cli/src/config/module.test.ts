import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { machine } from '../machine.js'
import { readConfig } from './read-config.js'

const folder = mkdtempSync(join(tmpdir(), 'imt-config-'))
const io = machine(
  '1.2.3',
  () => undefined,
  () => undefined,
)
const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it.each([
  ['own.ts', "const failOn: 'note' = 'note'\nexport default { failOn } satisfies object\n"],
  ['own.mts', "export default { failOn: 'note' as const }\n"],
  ['own.mjs', "export default { failOn: 'note' }\n"],
  ['own.cjs', "module.exports = { failOn: 'note' }\n"],
  // The toolkit is not installed beside them: they get that of the command.
  ['asks.ts', "import { defineConfig } from '@imt/cli'\nexport default defineConfig({ failOn: 'note' })\n"],
  ['asks.mjs', "import { defineConfig } from '@imt/cli'\nexport default defineConfig({ failOn: 'note' })\n"],
])('reads settings from %s', async (name, text) => {
  const path = written(name, text)
  expect(await readConfig(path, io)).toEqual({ config: { failOn: 'note' }, file: path })
})

it.each([
  ['throws.ts', "throw new Error('there is no such day')\n", 'there is no such day'],
  ['throws.mjs', "throw new Error('there is no such day')\n", 'there is no such day'],
  ['named.mjs', "export const config = { failOn: 'note' }\n", 'it has no default export'],
  ['broken.ts', 'export default {\n', 'could not be read'],
  ['lacks.ts', "import { it } from 'no-such-module'\nexport default it\n", "Cannot find module 'no-such-module'"],
  [
    'wrong.ts',
    'export default { failOn: 7 }\n',
    'failOn: it must be "error", "warning", "note" or "never", and 7 stands there',
  ],
])('says why it cannot use %s', async (name, text, message) => {
  const read = await readConfig(written(name, text), io)
  expect('fault' in read ? read.fault : '').toContain(message)
})
