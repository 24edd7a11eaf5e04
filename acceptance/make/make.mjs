// Writes the files of the corpus that no editor writes: node acceptance/make/make.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { made as documents } from './documents.mjs'
import { made as encodings } from './encodings.mjs'
import { made as pages } from './pages.mjs'
import { made as workbooks } from './workbooks.mjs'

const files = { ...(await workbooks()), ...documents(), ...pages(), ...encodings() }
for (const [name, bytes] of Object.entries(files)) {
  const path = fileURLToPath(new URL(`../files/${name}`, import.meta.url))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
