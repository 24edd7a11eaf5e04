// What `imt check` says of pages that have nothing to do with the NHS (../shared/corpora/unrelated-pages): on each page
// that nothing was recognised, once, and hardly anything else: at most a warning in 20 pages and a note in two. Needs
// the command built; IMT names another build of it. Ends with 1 where the bounds are passed, and says so plainly where
// the pages are not there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { printTable, writeResult } from './harness.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.env.PAGES ?? join(root, '../shared/corpora/unrelated-pages')
const imt = process.env.IMT ?? join(root, 'packages/cli/bin/imt.js')

if (!existsSync(folder)) {
  console.log(`Skipped: there is no ${folder}, so no page was read.`)
  process.exit(0)
}

const scratch = mkdtempSync(join(tmpdir(), 'imt-pages-'))
const findingsOn = (name) => {
  const page = join(scratch, name.replace(/\.gz$/, ''))
  writeFileSync(page, gunzipSync(readFileSync(join(folder, name))))
  const { stdout, status } = spawnSync('node', [imt, 'check', page, '--as-of', '2026-11-28', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, findings: JSON.parse(stdout).findings }
}

const names = readdirSync(folder).filter((name) => name.endsWith('.html.gz'))
const codes = new Map()
const odd = []
const levels = { error: 0, warning: 0, note: 0 }
for (const name of names) {
  const { status, findings } = findingsOn(name)
  const unknown = findings.filter(({ rule }) => rule === 'core/nothing-recognised')
  if (unknown.length !== 1 || status !== 3)
    odd.push(`${name}: exit ${status}, nothing recognised ${unknown.length} times`)
  for (const { rule, level } of findings.filter((finding) => !unknown.includes(finding))) {
    levels[level] += 1
    codes.set(`${level} ${rule}`, (codes.get(`${level} ${rule}`) ?? 0) + 1)
  }
}
rmSync(scratch, { recursive: true })

const bounds = { error: 0, warning: Math.floor(names.length / 20), note: Math.floor(names.length / 2) }
printTable(
  `What is said of ${names.length} pages, besides that nothing was recognised`,
  Object.entries(levels).map(([level, found]) => ({ level, found, 'at most': bounds[level] })),
)
for (const [code, count] of codes) console.log(`${count} ${code}`)
for (const line of odd) console.log(line)
await writeResult('unrelated-pages', {
  pages: names.length,
  levels,
  bounds,
  codes: Object.fromEntries(codes),
  odd,
  before: { commit: '4c14984', levels: { error: 0, warning: 25, note: 101 } },
})
const isWithin = odd.length === 0 && Object.entries(levels).every(([level, count]) => count <= bounds[level])
process.exitCode = isWithin ? 0 : 1
