// Says whether changesets wait for a version: then there is nothing to publish, but a version pull request to make.
import { readdirSync } from 'node:fs'
import process from 'node:process'

const waiting = readdirSync(new URL('../../.changeset', import.meta.url)).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
)
process.stdout.write(`pending=${waiting.length > 0}\n`)
