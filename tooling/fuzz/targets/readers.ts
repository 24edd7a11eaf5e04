import { isRecord, sourceFault, toJson } from '@imt/core'
import type { Finding, Location, Source } from '@imt/core'
import { readCsv, readCsvInPieces, readHtml, readJson, readJsonLines, readRecords, readText, read } from '@imt/tables'
import type { RecordTotals } from '@imt/tables'
import { markdownReader } from '@imt/tables/markdown'
import { cell, csv, page, value } from '../grammar.js'
import { changedFile, mutate } from '../mutate.js'
import type { Random } from '../random.js'
import { asBytes, bytesOf, holds, same } from '../target.js'
import type { Target } from '../target.js'

/** Lines as every reader counts them, and one more for what stands behind the last line end. */
const linesOf = (input: string): number => input.split(/\r\n|\r|\n/).length

const isWithin = (location: Location | undefined, input: string, what: string): void => {
  if (location === undefined || !('line' in location)) return
  // Two bytes a character: the lines are not those of the bytes.
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(input)) return
  const { line } = location
  holds(line >= 1 && line <= linesOf(input), () => `${what} stands in line ${line} of ${linesOf(input)}`)
  if ('column' in location)
    holds(Number(location.column) >= 1, () => `${what} stands in column ${String(location.column)}`)
}

const isSound = (source: Source, input: string): void => {
  const fault = sourceFault(source)
  holds(fault === undefined, () => `the source is none: ${String(fault)}`)
  const { blocks, problems = [] } = source
  holds(blocks.length > 0 || problems.length > 0, () => 'nothing was read and nothing is said of it')
  for (const block of blocks) {
    isWithin(block.location, input, `a ${block.kind}`)
    if (block.kind !== 'table') continue
    for (const row of block.rows) for (const each of row) isWithin(each.location, input, 'a cell')
  }
  for (const { location, message } of problems) {
    isWithin(location, input, 'a problem')
    holds(message.trim() !== '', () => 'a problem says nothing')
  }
  JSON.stringify(toJson(source))
}

const reader = (
  name: string,
  readIt: (input: Uint8Array) => Source | Promise<Source>,
  make: Target['make'],
): Target => ({
  name,
  reads: 'bytes',
  limit: 3_000,
  make,
  async check(input, random) {
    const source = await readIt(bytesOf(input))
    isSound(source, input)
    if (random.chance(0.1)) same(toJson(source), toJson(await readIt(bytesOf(input))), 'read twice, two sources')
  },
})

export const someHtml: Target['make'] = (random, corpus) =>
  changedFile(random, corpus.pages, 0.5, () => page(random, corpus))
/** Marks at the beginning of a line, and within one. */
const marks = [
  '# ',
  '> ',
  '- ',
  '  - ',
  '1. ',
  '|',
  '|---|---|',
  '---',
  '```',
  '<table>',
  '<td>',
  '**',
  '[a](b)',
  '\\',
  '',
]
const someMarkdown: Target['make'] = (random, corpus) => {
  const lines = Array.from({ length: 1 + random.below(20) }, () => {
    const cells = Array.from({ length: random.below(4) }, () => random.pick(marks) + cell(random, corpus))
    return random.pick(marks) + cells.join(random.chance(0.7) ? '|' : ' ')
  })
  return asBytes(lines.join(random.pick(['\n', '\r\n', '\n|---|---|\n'])))
}
export const someCsv: Target['make'] = (random, corpus) =>
  changedFile(random, corpus.csv, 0.4, () => csv(random, corpus))
export const someText: Target['make'] = (random, corpus) =>
  changedFile(random, corpus.texts, 0.6, () => random.several(40, () => cell(random, corpus)).join('\n'))

/** JSON as it is mostly written, and as it should not be: values, their texts changed, keys said twice. */
export const someJson: Target['make'] = (random, corpus) => {
  const text = random.chance(0.3)
    ? random.pick([...corpus.json, ...corpus.publications.map(asBytes)])
    : asBytes(JSON.stringify(value(random, corpus, 5), undefined, random.below(3)))
  if (random.chance(0.05)) return '['.repeat(random.below(3_000)) + text
  return random.chance(0.3) ? text : mutate(text, corpus.json, random, asBytes)
}

const pieces = function* (bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const to = from + 1 + random.below(random.chance(0.5) ? 8 : 4_000)
    yield bytes.subarray(from, to)
    from = to
  }
}
async function* streamOf(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}
const recordsOf = async (chunks: Iterable<Uint8Array>, batchSize: number) => {
  const records: string[][] = []
  const problems: Finding[] = []
  const totals: RecordTotals[] = []
  const options = {
    name: 'a.csv',
    batchSize,
    onProblem: (problem: Finding) => void problems.push(problem),
    onDone: (total: RecordTotals) => void totals.push(total),
  }
  for await (const batch of readRecords(streamOf(chunks), options))
    for (const fields of batch.fields) records.push(fields)
  // A fault is told before the batch that it is in: their order depends on where batches end.
  return { records, problems: problems.map((each) => JSON.stringify(each)).sort(), totals }
}

/** The rows of a file read in pieces, and what was said of it; each source must be one. */
const rowsInPieces = async (chunks: Iterable<Uint8Array>, input: string): Promise<unknown> => {
  const rows: unknown[] = []
  const problems: string[] = []
  for await (const source of readCsvInPieces(streamOf(chunks), { name: 'a.csv' })) {
    const fault = sourceFault(source)
    holds(fault === undefined, () => `the source is none: ${String(fault)}`)
    for (const problem of source.problems ?? []) {
      isWithin(problem.location, input, 'a problem')
      problems.push(JSON.stringify(problem))
    }
    for (const block of source.blocks) if (block.kind === 'table') for (const row of block.rows) rows.push(row)
  }
  return { rows, problems: problems.sort() }
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** A value as text, its keys sorted: readers need not keep the order of keys that are numbers. */
const sorted = (held: unknown): string =>
  JSON.stringify(held, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )

export const readers: readonly Target[] = [
  reader('readHtml', (input) => readHtml(input, { name: 'a.html' }), someHtml),
  reader('readCsv', (input) => readCsv(input, { name: 'a.csv' }), someCsv),
  reader('readText', (input) => readText(input, { name: 'a.txt' }), someText),
  reader(
    'read',
    (input) => read(input, { name: 'a' }),
    (random, corpus) => random.pick([someHtml, someCsv, someText, someJson])(random, corpus),
  ),
  reader('markdownReader', (input) => read(input, { name: 'a.md', readers: [markdownReader] }), someMarkdown),
  {
    name: 'readRecords',
    reads: 'bytes',
    limit: 3_000,
    make: someCsv,
    async check(input, random) {
      const bytes = bytesOf(input)
      const whole = await recordsOf([bytes], 1_000)
      same(await recordsOf(pieces(bytes, random), 1 + random.below(5)), whole, 'cut elsewhere, other records')
      const [total] = whole.totals
      holds(whole.totals.length === 1 && total !== undefined, () => `told ${whole.totals.length} times of the end`)
      holds(total.records === whole.records.length, () => `${total.records} records, ${whole.records.length} given`)
    },
  },
  {
    name: 'readCsvInPieces',
    reads: 'bytes',
    limit: 3_000,
    make: someCsv,
    async check(input, random) {
      const bytes = bytesOf(input)
      const whole = await rowsInPieces([bytes], input)
      same(await rowsInPieces(pieces(bytes, random), input), whole, 'cut elsewhere, other rows')
    },
  },
  {
    name: 'readJson',
    reads: 'bytes',
    limit: 3_000,
    make: someJson,
    check(input) {
      const text = Buffer.from(input, 'latin1').toString('utf8')
      // What is no UTF-8 is read as Windows-1252: then there is nothing to compare with.
      const oracle = asBytes(text) === input && !input.includes('\0') ? parsed(text.replace(/^\ufeff/, '')) : null
      const { value: read, problems, locate } = readJson(bytesOf(input), { name: 'a.json' })
      for (const { location, message } of problems) {
        isWithin(location, input, 'a problem')
        holds(message.trim() !== '', () => 'a problem says nothing')
      }
      holds(read !== undefined || problems.length > 0, () => 'no value, and nothing is said of it')
      isWithin(locate(''), input, 'the value')
      if (oracle === null) return
      if (oracle === undefined) holds(read === undefined, () => `${text.slice(0, 60)} is no JSON, and was read`)
      else if (read !== undefined && problems.length === 0)
        holds(sorted(read) === sorted(oracle.value), () => 'JSON.parse gives another value')
      else holds(problems.length > 0, () => 'JSON.parse gives a value, and no problem says why there is none')
    },
  },
  {
    name: 'readJsonLines',
    reads: 'bytes',
    limit: 3_000,
    make: (random, corpus) =>
      asBytes(
        Array.from({ length: random.below(4) }, () => someJson(random, corpus).replace(/[\r\n]+/g, ' ')).join(
          random.pick(['\n', '\r\n', '\n\n']),
        ),
      ),
    check(input) {
      const { value: read, problems, locate } = readJsonLines(bytesOf(input), { name: 'a.jsonl' })
      for (const { location, message } of problems) {
        isWithin(location, input, 'a problem')
        holds(message.trim() !== '', () => 'a problem says nothing')
      }
      read.forEach((_, index) => {
        isWithin(locate(`/${index}`), input, 'a value')
      })
      const text = Buffer.from(input, 'latin1').toString('utf8')
      if (problems.length > 0 || asBytes(text) !== input || input.includes('\0')) return
      const lines = text
        .replace(/^\ufeff/, '')
        .split('\n')
        .filter((line) => /[^ \t\r]/.test(line))
        .map(parsed)
      holds(!lines.includes(undefined), () => 'a line is no JSON, and no problem says so')
      same(sorted(read), sorted(lines.map((line) => line?.value)), 'JSON.parse gives other values')
    },
  },
]
