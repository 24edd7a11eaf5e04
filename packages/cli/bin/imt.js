#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { versions } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { flagsOf } from './v8-flags.js'

for (const flag of flagsOf(versions.node)) setFlagsFromString(flag)

// pnpm links a command only if its file exists when it installs, so this file is committed and the build is not.
if (existsSync(new URL('../bundle/main.js', import.meta.url))) {
  const { main } = await import('../bundle/main.js')
  await main(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
} else {
  process.stderr.write('imt: the command is not built yet. Run "npm start" in the root of the repository first.\n')
  process.exitCode = 4
}
