import {
  assetEvidence,
  finishDevices,
  partialDevices,
  readDevices,
  readEndOfLife,
  readGlpiInventory,
} from '@imt/estate'
import type { DeviceRecord } from '@imt/estate'
import { isIsoDate, type Parsed } from '@imt/core'
import { fromOcds, readContract, readOcds } from '@imt/contracts'
import {
  finishLedger,
  finishSpend,
  partialLedger,
  partialSpend,
  readLedger,
  readSpend,
  readStatement,
} from '@imt/finance'
import { measures, readRequests, register, registerEvents } from '@imt/foi'
import { readCsv, readCsvInPieces, readRecords } from '@imt/tables'
import { toolkit } from '@imt/cli'
import {
  createPartial,
  mergePartials,
  readPartial,
  reportSchema,
  type Finding,
  type PartialResult,
  type Report,
  type Source,
} from '@imt/core'
import { starter as spend } from '../../../packages/finance/src/spend/starter.data.js'
import { starter as statement } from '../../../packages/finance/src/statement/starter.data.js'
import { starter as ledger } from '../../../packages/finance/src/trial-balance/starter.data.js'
import { requestHeadings } from '../../../packages/foi/src/register/headings.data.js'
import { exportFormats } from '../../../packages/estate/src/importers/export-formats.data.js'
import { furtherFormats } from '../../../packages/estate/src/importers/further-formats.data.js'
import { serviceDeskFormats } from '../../../packages/estate/src/importers/service-desk-formats.data.js'
import type { Corpus } from '../corpus.js'
import { changed, csv, value } from '../grammar.js'
import type { Random } from '../random.js'
import { asBytes, bytesOf, holds, same } from '../target.js'
import type { Target } from '../target.js'

const inventory = {
  deviceid: 'pc-7',
  content: {
    bios: { ssn: 'abc123', secure_boot: 'disabled', smanufacturer: 'Dell', smodel: 'Latitude' },
    hardware: { chassis_type: 'Laptop', memory: 8192, name: 'pc-7', uuid: '1' },
    operatingsystem: { full_name: 'Windows 10', version: '22H2', arch: '64-bit' },
    cpus: [{ core: 4, speed: 2400, arch: 'x86_64' }],
    storages: [{ disksize: 256_000, type: 'SSD' }],
    memories: [{ capacity: 8192 }],
    softwares: [{ name: 'a' }],
  },
}

const lifeCycles = [
  ['11-24h2-e-lts', '10.0.26100', '11 24H2 (E)'],
  ['10-1809-e-lts', '10.0.17763', '10 1809 (E)'],
  ['2012-r2', '6.3.9600', 'Windows Server 2012 R2'],
  ['1809-sac', '10.0.17763', 'Windows Server 1809 SAC'],
  ['13.0-sp3', '13.0.7075.5', '2016 SP3'],
  ['22.04', '22.04.5', "22.04 'Jammy Jellyfish'"],
] as const
const lifeNames = ['windows', 'windows-server', 'mssqlserver', 'ubuntu', 'debian', 'nginx']

/** Products of endoflife.date as either version of its API gives them. */
const lives = (random: Random): unknown => {
  if (random.chance(0.5))
    return lifeCycles.map(([cycle, latest, releaseLabel]) => ({
      cycle,
      latest,
      releaseLabel,
      eol: '2027-01-12',
      lts: true,
    }))
  const releases = lifeCycles.map(([name, latest, label]) => ({
    ...{ name, label, codename: null, isLts: true, isEol: false, eolFrom: '2027-01-12', isEoes: null, eoesFrom: null },
    latest: { name: latest },
  }))
  const product = { name: random.pick(lifeNames), aliases: [], label: 'A product', releases }
  return { generated_at: '2026-11-28T06:30:12+00:00', result: random.chance(0.5) ? product : [product] }
}

/** JSON with the way that a file has to be parsed first: what is none any more says nothing of the target. */
const ofJson = (
  name: string,
  make: (random: Random, corpus: Parameters<Target['make']>[1]) => unknown,
  check: (json: unknown, random: Random) => void | Promise<void>,
): Target => ({
  name,
  reads: 'text',
  limit: 3_000,
  make: (random, corpus) => {
    let json = make(random, corpus)
    for (let changes = random.below(6); changes > 0; changes -= 1) json = changed(json, random, corpus)
    return JSON.stringify(json)
  },
  check: (input, random) => {
    let json: unknown
    try {
      json = JSON.parse(input)
    } catch {
      return
    }
    const before = JSON.stringify(json)
    const done = check(json, random)
    holds(JSON.stringify(json) === before, () => 'what was given was changed')
    return done
  },
})

const headings = [...exportFormats, ...furtherFormats, ...serviceDeskFormats].flatMap(
  ({ fields, ignored, signature }) => [
    ...fields.map(([heading]) => heading),
    ...ignored.slice(0, 3),
    ...signature,
    ...signature,
  ],
)

const isReport = (reading: ReturnType<typeof toolkit.parse>): void => {
  const report = toolkit.check(reading, { asOf: '2026-11-23' })
  const { success, error } = reportSchema.safeParse(JSON.parse(JSON.stringify(report)))
  holds(success, () => `the report is none: ${String(error?.message).slice(0, 200)}`)
  const failed = report.findings.find(({ rule }) => /^core\/(?:rule|recogniser)-failed$/.test(rule))
  holds(failed === undefined, () => `${String(failed?.rule)}: ${String(failed?.message)}`)
}

/** What reads a part of the finance section in one call, whole or in pieces. */
const ofFinance = (
  name: string,
  words: readonly string[],
  read: (
    source: AsyncIterable<Source>,
    options: { asOf: '2026-11-23'; holdRows: number; onProgress: (rows: number) => void },
  ) => Promise<{ readonly report: Report; readonly findings: readonly Finding[] }>,
): Target => ({
  name,
  reads: 'bytes',
  limit: 3_000,
  make: (random, corpus) => asBytes(csv(random, corpus, random.chance(0.9) ? words : corpus.cells)),
  async check(input, random) {
    const bytes = bytesOf(input)
    const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(bytes)
    }
    const told: number[] = []
    const { report, findings } = await read(readCsvInPieces(chunks(), { name: 'a.csv' }), {
      asOf: '2026-11-23',
      holdRows: random.pick([0, 1, 20_000]),
      onProgress: (rows) => told.push(rows),
    })
    holds(
      told.every((rows, at) => rows >= (told[at - 1] ?? 0)),
      () => `progress goes back: ${told.join(' ')}`,
    )
    const { success, error } = reportSchema.safeParse(JSON.parse(JSON.stringify(report)))
    holds(success, () => `the report is none: ${String(error?.message).slice(0, 200)}`)
    const failed = findings.find(({ rule }) => /^core\/(?:rule|recogniser)-failed$/.test(rule))
    holds(failed === undefined, () => `${String(failed?.rule)}: ${String(failed?.message)}`)
  },
})

/** What a partial result may be forged with. */
const forgery: Corpus = {
  ...{ pages: [], csv: [], texts: [], json: [], publications: [], ocds: [], from: 'here' },
  cells: ['__proto__', '1e9', '-0', '', '/sections/finance/spend/9999999999'],
  keys: ['__proto__', 'constructor', 'parts', 'state', 'at'],
}

/** Finishes a partial result of any kind. */
const finish = (partial: unknown): Parsed<object> => {
  const kind = (partial as { readonly partial?: unknown } | null)?.partial
  if (kind === 'finance/ledger') return finishLedger(partial)
  return kind === 'estate/devices' ? finishDevices(partial, { asOf: '2026-11-23' }) : finishSpend(partial)
}

/**
 * What gives a partial result of a file: it is merged and finished as it is, and then as whoever knows how digests are
 * made may have changed it.
 */
const ofPartial = (
  name: string,
  words: readonly string[],
  make: (batches: ReturnType<typeof readRecords>, sources: AsyncIterable<Source>) => Promise<Parsed<PartialResult>>,
): Target => ({
  name,
  reads: 'bytes',
  limit: 3_000,
  make: (random, corpus) => asBytes(csv(random, corpus, random.chance(0.9) ? words : corpus.cells)),
  async check(input, random) {
    const bytes = bytesOf(input)
    const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(bytes)
    }
    const made = await make(readRecords(chunks(), { name: 'a.csv' }), readCsvInPieces(chunks(), { name: 'a.csv' }))
    if (!made.ok) {
      holds(made.refusal.message !== '', () => 'a refusal says nothing')
      return
    }
    const sent: unknown = JSON.parse(JSON.stringify(made.value))
    const merged = mergePartials([sent, made.value])
    holds(merged.ok, () => 'what was made is not merged')
    if (!merged.ok) return
    same(merged.value.parts, made.value.parts, 'once, twice')
    const finished = finish(sent)
    holds(finished.ok, () => (finished.ok ? '' : finished.refusal.message))
    same(finish(merged.value).ok, true, 'merged, made')
    const other: unknown = changed(sent, random, forgery)
    readPartial(other)
    if (!isObject(other)) return
    const { partial, options, parts } = other as unknown as PartialResult
    readPartial({ partial, options, parts, version: 1 })
    if (typeof partial !== 'string' || !isObject(options) || !Array.isArray(parts)) return
    const forged = parts.filter(isObject)
    if (forged.length < parts.length) return
    const read = finish(createPartial(partial, options, forged as never))
    if (!read.ok) holds(read.refusal.message !== '', () => 'a refusal says nothing')
  },
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const requestColumns = Object.values(requestHeadings).flatMap((names) => names.map(String))
/** A release with a history of each of its values, as records have it. */
const versionsOf = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null))
    return value.map((item: unknown) => versionsOf(item))
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, versionsOf(inner, name)]))
  if (key === 'id' || key === 'ocid') return value
  return ['2026-01-01', '2025-01-01'].map((releaseDate) => ({ releaseDate, releaseID: '1', value }))
}

const standsAt = (json: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, token) =>
        Object.getOwnPropertyDescriptor(Object(at), token.replaceAll('~1', '/').replaceAll('~0', '~'))?.value,
      json,
    ) !== undefined

const valueIn = <Value>(read: Parsed<Value>): Value => {
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

export const importers: readonly Target[] = [
  {
    name: 'assetEvidence',
    reads: 'bytes',
    limit: 3_000,
    make: (random, corpus) => asBytes(csv(random, corpus, random.chance(0.7) ? headings : corpus.cells)),
    check(input) {
      const lines = new TextDecoder().decode(bytesOf(input)).split(/\r?\n/)
      const [headers = [], ...rows] = lines.map((line) => line.split(','))
      const { answers } = assetEvidence([{ name: 'a.csv', kind: 'hardware', headers, rows }])
      for (const { recorded, notReadable, of, words } of answers)
        holds(recorded + notReadable <= of && words !== '', () => `${words}: ${recorded} and ${notReadable} of ${of}`)
    },
  },
  ofJson(
    'readGlpiInventory',
    (random, corpus) => (random.chance(0.8) ? inventory : value(random, corpus)),
    (json) => {
      const read = readGlpiInventory(json)
      if (!read.ok) holds(read.refusal.message !== '', () => 'a refusal says nothing')
      else JSON.stringify(read.value)
    },
  ),
  ofJson(
    'readEndOfLife',
    (random, corpus) => (random.chance(0.8) ? lives(random) : value(random, corpus)),
    (json, random) => {
      const options = random.chance(0.8) ? { product: random.pick(lifeNames), read: '2026-11-29' as const } : {}
      const read = readEndOfLife(json, options)
      same(readEndOfLife(json, options), read, 'read twice, two tables')
      if (!read.ok) {
        holds(read.refusal.message !== '', () => 'a refusal says nothing')
        return
      }
      for (const { endOfSupport, endOfExtendedUpdates = null } of read.value.table.releases)
        for (const day of [endOfSupport, endOfExtendedUpdates])
          holds(day === null || isIsoDate(day), () => `the day ${String(day)}`)
    },
  ),
  ofJson(
    'fromOcds',
    (random, corpus) => {
      if (corpus.ocds.length === 0 || random.chance(0.2)) return { releases: [value(random, corpus)] }
      const release = JSON.parse(random.pick(corpus.ocds)) as Record<string, unknown>
      // A process has several releases: the later ones say part of it anew.
      const later = { ...release, date: '2026-02-01T00:00:00Z' }
      return random.pick([
        release,
        { releases: [release] },
        { releases: [changed(later, random, corpus), release] },
        { records: [{ ocid: release['ocid'], compiledRelease: release, releases: [later] }] },
        { records: [{ ocid: release['ocid'], releases: [release, changed(later, random, corpus)] }] },
        [{ releases: [release] }, later],
        { versionedRelease: versionsOf(release) },
      ])
    },
    (json) => {
      const read = fromOcds(json)
      if (!read.ok) return
      same(fromOcds(json), read, 'read twice, two registers')
      const { places } = valueIn(readOcds(json))
      holds(places.length === read.value.length, () => `${read.value.length} entries, ${places.length} places`)
      for (const place of places) holds(standsAt(json, place), () => `nothing stands at ${place}`)
      for (const entry of read.value)
        for (const range of [readContract(entry).start, readContract(entry).end])
          if (range !== null) holds(isIsoDate(range.earliest) && isIsoDate(range.latest), () => JSON.stringify(range))
    },
  ),
  ofJson(
    'a publication in JSON',
    (random, corpus) =>
      random.chance(0.9) ? (JSON.parse(random.pick(corpus.publications)) as unknown) : value(random, corpus),
    (json) => {
      isReport(toolkit.parse(json))
    },
  ),
  {
    name: 'readDevices',
    reads: 'bytes',
    limit: 3_000,
    make: (random, corpus) => asBytes(csv(random, corpus, random.chance(0.9) ? headings : corpus.cells)),
    async check(input, random) {
      const batches = readRecords(
        (async function* () {
          yield await Promise.resolve(bytesOf(input))
        })(),
        { name: 'a.csv', batchSize: 1 + random.below(4) },
      )
      const devices: DeviceRecord[] = []
      const formats = [...exportFormats, ...furtherFormats, ...serviceDeskFormats].map(({ name }) => name)
      const options = random.chance(0.5) ? {} : { export: random.pick(formats), dates: 'dmy' as const }
      const read = await readDevices(batches, options, (device) => void devices.push(device))
      if (!read.ok) {
        holds(read.refusal.message !== '', () => 'a refusal says nothing')
        return
      }
      const { records, devices: counted, blank, notes } = read.value
      holds(
        records === counted + blank + notes,
        () => `${records} records, ${counted} devices, ${blank} blank, ${notes} notes`,
      )
      holds(devices.length === counted, () => `${devices.length} devices handed over, ${counted} counted`)
    },
  },
  ofFinance('readSpend', spend.headings, (source, options) => readSpend(source, options)),
  ofPartial('partialSpend', spend.headings, async (batches, sources) => {
    void batches
    return partialSpend(sources, { asOf: '2026-11-23' })
  }),
  ofPartial('partialLedger', ['Cost Centre', 'Class', 'Amount', 'Debit', 'Credit'], async (batches) => ({
    ok: true,
    value: await partialLedger(batches, { name: 'a.csv' }),
    notes: [],
  })),
  ofPartial('partialDevices', headings, async (batches) => partialDevices(batches, { name: 'a.csv' })),
  ofFinance('readLedger', ledger.headings, (source, options) => readLedger(source, options)),
  ofFinance('readStatement', statement.headings, (source, options) => readStatement(source, options)),
  {
    name: 'readRequests',
    reads: 'text',
    limit: 3_000,
    make: (random, corpus) => csv(random, corpus, random.chance(0.9) ? requestColumns : corpus.cells),
    check(input) {
      for (const block of readCsv(input, { name: 'a.csv' }).blocks) {
        if (block.kind !== 'table') continue
        const read = readRequests(block)
        same(readRequests(block), read, 'read twice, two registers')
        if (!read.ok) {
          holds(read.refusal.message !== '', () => 'a refusal says nothing')
          continue
        }
        const { requests, rowsLeftOut } = read.value
        holds(requests.length + rowsLeftOut.length <= block.rows.length, () => 'more rows than there are')
        const made = register(requests, { asOf: '2026-11-23', escalations: ['mojInternal'] })
        for (const { due } of made.due) holds(isIsoDate(due), () => `the day ${due}`)
        for (const set of ['code', 'cabinetOffice'] as const) measures(made, { set, by: 'quarter' })
        const ids = registerEvents(made).map(({ id }) => id)
        holds(new Set(ids).size === ids.length, () => 'an identifier comes twice')
        JSON.stringify(made)
      }
    },
  },
]
