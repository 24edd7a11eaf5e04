import { counted, forCount, grouped, longDate } from '@imt/core'
import {
  assetEvidence,
  createEstateCounter,
  dayNames,
  deduplicate,
  fleetReadiness,
  fleetSupport,
  replacementPlan,
  type AssetEvidence,
  type AssetRegister,
  type DeviceRecord,
} from '@imt/estate'
import { english } from '@imt/report/words'
import { InvalidArgumentError } from 'commander'
import type { Answer } from '../answer.js'
import { unusedColumn } from './not-read.js'
import type { Loaded } from '../load/load.js'
import { contradictionsOf } from './estate-contradictions.js'
import { devicesTable } from './estate-devices.js'
import { readinessTable } from './estate-readiness.js'
import { statusesTable } from './estate-statuses.js'
import {
  classesTable,
  cohortsTable,
  countsTable,
  disposalsTable,
  endsTable,
  evidenceTable,
  leftOutTable,
  planTable,
  supportTable,
  systemsTable,
} from './estate-tables.js'
import { joinsTable } from './estate-joins.js'
import { partOf } from './part-of.js'
import { lives, whole } from './lives.js'
import type { Asked, Verb } from './verb.js'

/** The options of `imt estate`. */
interface EstateOptions {
  readonly years?: number
  readonly life?: Readonly<Record<string, number>>
  readonly price?: Readonly<Record<string, string>>
  readonly budget?: string
  readonly activeWithin?: number
}

const isRecords = (part: unknown): part is readonly DeviceRecord[] => Array.isArray(part)

/**
 * The devices of all files together, each with its file as its source, where only one of several files names it; the
 * model has made sure of its records.
 */
const recordsOf = (loaded: Loaded): readonly DeviceRecord[] => {
  const { reading } = loaded
  const records = partOf(loaded, 'estate', 'records')
  if (!isRecords(records)) return []
  // A publication in JSON has sources of its own.
  if (reading.places === null) return records
  return records.map((record, index) => {
    const file = reading.locate(`/sections/estate/records/${index}`)?.source
    return file === undefined ? record : { ...record, source: file }
  })
}

type ReadTable = Loaded['reading']['tables'][number]

const nameOfTable = (source: string, table: number): string => (table === 1 ? source : `${source}, table ${table}`)

/** Every table of the files, as a register: those that are none of assets are named and not looked at. */
const registersOf = ({ sources }: Loaded): readonly AssetRegister[] =>
  sources.flatMap(({ name, blocks }) =>
    blocks
      .filter((block) => block.kind === 'table')
      .map(({ headers, rows }, index) => ({
        name: nameOfTable(name, index + 1),
        headers,
        rows: rows.map((row) => row.map(({ text }) => text)),
      })),
  )

/** What the tables record; of one that was read as devices by its cells the headings do not say so. */
const evidenceOf = (loaded: Loaded): AssetEvidence => {
  const registers = registersOf(loaded)
  const byHeadings = assetEvidence(registers)
  const unknown = new Set(byHeadings.notLookedAt)
  const devices = new Set(
    loaded.reading.tables.flatMap(({ source, table = 1, readAs }) => {
      const name = nameOfTable(source, table)
      return readAs === 'estate/records' && unknown.has(name) ? [name] : []
    }),
  )
  if (devices.size === 0) return byHeadings
  return assetEvidence(
    registers.map((register) => (devices.has(register.name) ? { ...register, kind: 'hardware' } : register)),
  )
}

/** Cells of devices that could not be read, and columns that have no place in a device. */
const notUsed = ({ reading }: Loaded, records: readonly DeviceRecord[]): readonly string[] => {
  const cells = new Map<string, number>()
  const unknown = new Map<string, number>()
  const turned = new Map<string, number>()
  for (const { source, notRead = [], status, statusText = '', monthFirst = [] } of records) {
    for (const field of monthFirst) {
      const line = `${source}, ${dayNames[field]}`
      turned.set(line, (turned.get(line) ?? 0) + 1)
    }
    for (const { at, why } of notRead) {
      const line = `${source}, column "${at}": ${why}`
      cells.set(line, (cells.get(line) ?? 0) + 1)
    }
    if (status === 'unknown' && statusText !== '') unknown.set(statusText, (unknown.get(statusText) ?? 0) + 1)
  }
  return [
    ...[...cells].map(([line, count]) => `${line} (${counted(count, 'record')}, whose cell was left out)`),
    ...[...turned].map(
      ([line, count]) =>
        `${line}: ${counted(count, 'date')} ${count === 1 ? 'was' : 'were'} read with the month first, since some of them can be read in no other way; write them with the year first`,
    ),
    ...[...unknown]
      .sort(([, a], [, b]) => b - a)
      .map(
        ([words, count]) =>
          `the status "${words}" is not known, and ${counted(count, 'record')} with it counted as held: say in \`statuses\` of the settings what it means`,
      ),
    ...reading.parts
      .filter(({ section, part }) => section === 'estate' && part === 'records')
      .flatMap(({ columns, leftOut }) => [
        ...columns.unused.map(unusedColumn),
        ...(leftOut === 'notStated'
          ? []
          : leftOut.map(({ why, text }) => `a row${text === undefined ? '' : ` ("${text}")`}: ${why}`)),
      ]),
  ]
}

/** Tables that were looked at for what they record, and whose rows count as no devices. */
const notCounted = ({ reading }: Loaded, lookedAt: readonly ReadTable[]): readonly string[] =>
  lookedAt
    .filter(({ readAs }) => readAs !== 'estate/records')
    .map(({ source, table = 1, readAs }) => {
      const what = readAs === null ? 'no list of devices that is known' : `read as ${english.part({ readAs })}`
      const where = reading.tables.filter((each) => each.source === source).length > 1 ? `, table ${table}` : ''
      return `${source}${where}: ${what}. Only what it records for the evidence was looked at: its rows count as no devices`
    })

const answer = ({ loaded, asOf, config, options }: Asked<EstateOptions>): Answer => {
  const { years = 5, life = {}, price = {}, budget, activeWithin } = options
  const records = recordsOf(loaded)
  const makers = config.makers === undefined ? {} : { makers: config.makers }
  const { devices, ...joined } = deduplicate(records, asOf, makers)
  const counter = createEstateCounter({
    asOf,
    ...(config.vendors !== undefined && { vendors: config.vendors }),
    ...(activeWithin !== undefined && { activeWithinMonths: activeWithin }),
  })
  for (const device of devices) counter.add(device)
  const summary = { ...counter.result(), ...joined, recordsGiven: records.length }
  const support = fleetSupport(devices, { asOf })
  const { '': lifeMonths, ...lives } = life
  const plan = replacementPlan(devices, {
    asOf,
    years,
    lives,
    prices: price,
    ...makers,
    ...(lifeMonths !== undefined && { lifeMonths }),
    ...(budget !== undefined && { budget }),
  })
  const readiness = fleetReadiness(devices, {
    asOf,
    ...(config.processors !== undefined && { processors: config.processors }),
  })
  const evidence = evidenceOf(loaded)
  const names = new Set(evidence.registers.map(({ name }) => name))
  const lookedAt = loaded.reading.tables.filter(({ source, table = 1 }) => names.has(nameOfTable(source, table)))
  const held = summary.byUnit.map(({ unit, high }) => counted(high, unit)).join(', ')
  const { counts } = support
  const atRisk = support.dataRisk.filter(({ state }) => ['lost', 'stolen', 'awaitingDisposal'].includes(state))
  const risky = atRisk.reduce((sum, each) => sum + each.devices, 0)
  const several = records.filter(({ notRead = [] }) =>
    notRead.some(({ why }) => why.startsWith('a quantity above 1')),
  ).length
  return {
    summary: [
      `Judged on ${longDate(asOf)}.`,
      `${counted(summary.recordsGiven, 'record')} read, ${grouped(summary.recordsGiven - summary.records)} of them joined to another: ${held === '' ? 'nothing' : held} held${activeWithin === undefined ? '' : ` and seen within ${counted(activeWithin, 'month')}`}. ${counted(summary.withoutSerial, 'record')} without a serial number may stand twice.`,
      `Of ${counted(support.devices, 'device')} judged: ${counted(counts.supported, 'device')} supported, ${counted(counts.extended, 'device')} on paid updates, ${counted(counts.unsupported, 'device')} out of support, ${counted(counts.notJudged, 'device')} not judged.${support.leftOut.noSystem === 0 ? '' : ` ${counted(support.leftOut.noSystem, 'device')} of classes that run no system (monitors, docks, printers and the like) ${support.leftOut.noSystem === 1 ? 'has' : 'have'} no system to judge.`}`,
      ...(several === 0
        ? []
        : [
            `${counted(several, 'record')} ${several === 1 ? 'states' : 'state'} a quantity above 1 and ${several === 1 ? 'counts as one device' : 'count as one device each'}: the numbers here leave out the rest.`,
          ]),
      ...(risky === 0
        ? []
        : [
            `${counted(risky, 'device')} lost, stolen or awaiting disposal without a record that ${risky === 1 ? 'it was' : 'they were'} wiped.`,
          ]),
    ],
    tables: [
      countsTable(summary),
      leftOutTable(summary),
      statusesTable(records),
      joinsTable(summary),
      supportTable(support),
      systemsTable(support),
      ...(readiness.devices === 0 ? [] : [readinessTable(readiness, config.processors !== undefined)]),
      planTable(plan),
      classesTable(plan),
      cohortsTable(plan),
      endsTable(plan),
      disposalsTable(plan),
      evidenceTable(evidence),
      devicesTable(devices, plan),
    ],
    leftOut: [
      ...notCounted(loaded, lookedAt),
      ...evidence.rowsNotTold.map(
        ({ name, rows }) =>
          `${name}: ${counted(rows, 'row')} that ${forCount(rows, 'says', 'say')} no kind of asset that is known, not looked at`,
      ),
      ...contradictionsOf(records, asOf),
      ...notUsed(loaded, records),
    ],
    lookedAt: lookedAt.map(({ source, table = 1 }) => ({ source, table })),
    json: { asOf, summary, support, readiness, plan, evidence },
    isEmpty: records.length === 0 && evidence.registers.length === 0,
  }
}

/** An amount of pounds as plain decimal text. */
const pounds = (text: string): string => {
  const plain = text.trim().replace(/^£/, '').replaceAll(',', '')
  if (!/^\d+(?:\.\d{1,2})?$/.test(plain)) throw new InvalidArgumentError('It must be pounds, such as 678.22.')
  return plain
}

/** `Laptops=678.22`, more than once. */
const prices = (text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be a class and its price, such as Laptops=678.22.')
  return { ...before, [text.slice(0, at).trim()]: pounds(text.slice(at + 1)) }
}

/** What an asset manager asks of registers and exports: counts, joins, support, a plan, and evidence. */
export const estateVerb: Verb<EstateOptions> = {
  name: 'estate',
  reads: ['estate/records'],
  configure: (command) =>
    void command
      .option('--years <years>', 'financial years of the plan, 1 to 30 (default: 5)', whole('years', 30))
      .option('--life <class=months>', 'months that a class is kept; 60 alone: every other class', lives)
      .option('--price <class=pounds>', 'what the next device of a class costs', prices)
      .option('--budget <pounds>', 'pounds a year: says what they buy', pounds)
      .option('--active-within <months>', 'count only what was seen within so many months', whole('months', 1200)),
  answer,
}
