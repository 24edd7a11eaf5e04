// How long a page of HTML of 1,000 findings takes and how large it is; and, of 100,000 findings, how much memory each
// form takes beside the report when it is written in pieces. Run with --expose-gc.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { catalogue, toolkit } from '../packages/cli/dist/index.js'
import { forms, render, renderPieces } from '../packages/report/dist/index.js'
import { read } from '../packages/tables/dist/index.js'
import { bestOf } from './harness.mjs'

const { layouts, headings } = toolkit
const bytes = readFileSync(new URL('../datasets/plymouth-2017-18/page.html', import.meta.url))
const source = await read(bytes, { name: 'page.html', layouts, headings })
const small = toolkit.check(toolkit.recognise(source), { asOf: '2026-11-28' })

/** The report with so many findings, of which every third repeats one cause. */
const reportOf = (count) => ({
  ...small,
  findings: Array.from({ length: count }, (_, index) => {
    const finding = small.findings[index % small.findings.length]
    return {
      ...finding,
      at: index % 3 === 0 ? finding.at : `/sections/a/b${index}`,
      fingerprint: String(index),
      // Evidence and candidates of one finding are those of hundreds here: what is measured is how many there are.
      evidence: [],
      candidates: [],
    }
  }),
})

const options = { files: ['page.html'], rules: catalogue, sources: [source], all: true }
const { best, result } = await bestOf(15, () => render(reportOf(1000), 'html', options))
const size = (result.length / 1000).toFixed(0)
console.log(
  `HTML, 1,000 findings, two thirds of causes of their own: ${best.toFixed(0)} ms, ${size} kB (300 and 500 wanted)`,
)

const count = Number(process.argv[2] ?? 100_000)
const large = reportOf(count)
for (const form of forms) {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  let [most, length, seen, longest] = [0, 0, 0, 0]
  for (const piece of renderPieces(large, form, options)) {
    length += piece.length
    longest = Math.max(longest, piece.length)
    seen += 1
    if (seen % 20_000 === 0) {
      globalThis.gc?.()
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
  }
  const took = (performance.now() - start) / 1000
  console.log(
    `${form.padEnd(7)} ${count} findings: ${(length / 1e6).toFixed(0)} MB in ${took.toFixed(1)} s, longest piece ${(longest / 1000).toFixed(0)} kB, ${(most / 1e6).toFixed(0)} MB of memory beside the report`,
  )
}
