// Runs the command from its sources over every file of the corpus, and prints what it says otherwise than was recorded.
// `--accept` records what it says now. `--of FOLDER` runs the build of another checkout, and `--to NAME` compares with
// or records into another file of this folder (`before`).
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { commandOf } from './command.mjs'
import { corpora, index, othersFiles, ownFiles, pathOf, recordedIn } from './corpus.mjs'
import { differencesOf } from './differences.mjs'
import { recordOf, wasRead } from './record.mjs'

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    of: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    to: { type: 'string', default: 'recorded' },
  },
})
const say = (text) => process.stdout.write(`${text}\n`)

const record = async (run, files) => {
  const records = {}
  for (const { name, bytes } of files) records[name] = await recordOf(run, name, bytes())
  return records
}

const write = async (name, records) => {
  const filepath = pathOf(name)
  const options = await resolveConfig(filepath)
  writeFileSync(filepath, await format(JSON.stringify(records), { ...options, filepath }))
}

/** Compares, says what differs, and records it if that is asked for. Returns how many files differ. */
const compare = async (name, now, expected = () => undefined) => {
  const recorded = recordedIn(name)
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(now)])].sort()
  let differ = 0
  for (const file of names) {
    const lines = differencesOf(recorded[file], now[file])
    if (lines.length === 0) continue
    differ += 1
    say(file)
    const wanted = expected(file)
    if (wanted !== undefined) say(`  expected ${wanted}`)
    for (const line of lines) say(`  ${line}`)
  }
  if (values.accept && differ > 0) {
    await write(name, now)
    say(`Recorded in acceptance/${name}.json.`)
  }
  return { files: names.length, differ }
}

const run = await commandOf(resolve(values.of))
const expectedOf = new Map(index().map(({ file, expected }) => [file, expected]))
const own = await record(run, ownFiles())
const sums = [await compare(values.to, own, (file) => expectedOf.get(file))]
const unread = Object.values(own).filter((each) => !wasRead(each)).length
say(`Of ${Object.keys(own).length} files in acceptance/files, nothing was read of ${unread}.`)

// Only what this build says of the files of others is kept: names and counts, nothing of their content.
if (values.to === 'recorded') {
  const others = othersFiles()
  if (others === undefined) say(`Skipped: there is no ${corpora}, so no file of others was read.`)
  else sums.push(await compare('corpora', await record(run, others)))
}
const files = sums.reduce((all, each) => all + each.files, 0)
const differ = sums.reduce((all, each) => all + each.differ, 0)
say(`${files} files, ${files - differ} as recorded, ${differ} differ`)
process.exitCode = differ > 0 && !values.accept ? 1 : 0
