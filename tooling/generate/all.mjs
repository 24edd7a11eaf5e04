/**
 * Writes every generated file from the sources:
 *
 *     npm run generate                        # lists of rules, pages, JSON Schemas, the public surface, page texts
 *     npm run generate -- --check             # writes nothing; says what is stale and ends with 1
 *     npm run generate -- --accept-goldens    # first takes what the tests now get for what they expect
 *
 * A golden file is read before it is accepted: look at the difference, then commit it. CI never accepts one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { packageNames, root } from '../packages.mjs'
import { catalogueFaults, folderFaults } from '../rules/find-faults.mjs'
import { allFolders } from '../rules/rule-folders.mjs'
import { pageSkeleton } from '../rules/sections.mjs'
import { build, tool } from '../run/steps.mjs'
import { acceptCounts, acceptSnapshots } from './accept-goldens.mjs'
import { rulePages } from './rule-pages.mjs'
import { rulesIndexes } from './rules-index.mjs'
import { schemas } from './schemas.mjs'
import { commandPages } from './command-pages.mjs'
import { importSources } from './sources.mjs'
import { surfaceTable } from './surface-table.mjs'
import { tablePages } from './table-pages.mjs'
import { problem, writeOrCheck } from './write.mjs'

process.chdir(root)
const check = process.argv.includes('--check')
const accept = process.argv.includes('--accept-goldens')
const unknown = process.argv.slice(2).filter((word) => word !== '--check' && word !== '--accept-goldens')

/** Says what comes next, since each step takes a while. */
const say = (text) => process.stdout.write(`${text}\n`)

const stop = (message) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

if (unknown.length > 0) stop(`generate: there is no option ${unknown.join(' ')}: only --check and --accept-goldens`)
if (accept && check) stop('generate: --check writes nothing, so it cannot accept goldens')
if (accept && process.env.CI) stop('generate: goldens are not accepted in CI: someone reads them first')

say('Looking for what is missing or still to be filled in.')
await rulesIndexes(check)
if (!check) {
  for (const { path } of allFolders()) {
    if (existsSync(`${path}/page.md`)) continue
    writeFileSync(`${path}/page.md`, pageSkeleton())
    process.stdout.write(`wrote the skeleton of ${path}/page.md\n`)
  }
}
const faults = folderFaults()
for (const [path, message] of faults) problem(path, message)
if (faults.length > 0)
  stop(
    `generate: nothing more was written: ${faults.length === 1 ? 'one thing is' : `${faults.length} things are`} to be put right first`,
  )

say(
  'Building every package that has changed, for its public surface in etc. After a change to core this takes minutes.',
)
if (!build()) stop('generate: nothing more was written, since a package does not build')

say('Reading the rules and schemas from the sources.')
const sources = await importSources(`
  export { describedVerbs } from './packages/cli/src/described-verbs.ts'
  export { catalogue } from './packages/cli/src/catalogue.ts'
  export { toolkit } from './packages/cli/src/toolkit.ts'
  export { knownTables } from './packages/cli/src/known-tables.ts'
  export { starterOf } from './packages/cli/src/commands/templates.ts'
  export { reportSchema } from './packages/core/src/index.ts'
  export { closeObjects } from './packages/core/src/schema/close-objects.ts'
  export { depreciableAssetSchema, ledgerLineSchema } from './packages/finance/src/index.ts'
  export { runCase } from './tooling/rules/run-case.ts'
  export { toJSONSchema } from 'zod'
`).catch((error) => stop(error.message))
for (const [path, message] of catalogueFaults(sources.catalogue)) problem(path, message)
if (process.exitCode === 1 && !check) stop('generate: nothing more was written')

if (accept) {
  say('Taking what the cases and tests now get for what they expect.')
  await acceptCounts(sources)
  acceptSnapshots()
}
say(`${check ? 'Comparing' : 'Writing'} schemas, rule pages, tables of rules and the public surface.`)
await schemas(sources, check)
await rulePages(sources, check)
await tablePages(sources, check)
await commandPages(sources, check)
await surfaceTable(check)
// The public surface of each package, reviewed in every change: the declarations that its build makes.
for (const name of packageNames) {
  const built = `packages/${name}/dist/index.d.ts`
  if (!existsSync(built)) problem(built, 'is missing: "npm run generate" builds it')
  else
    await writeOrCheck(
      `etc/${name}.d.ts`,
      readFileSync(built, 'utf8').replaceAll(/\n\/\/# sourceMappingURL.*$/gm, ''),
      check,
    )
}
if (!tool('../tooling/generate/site-style.mjs', check ? ['--check'] : [])) process.exitCode = 1
if (!tool('../tooling/generate/page-text.mjs', check ? ['--check'] : [])) process.exitCode = 1
