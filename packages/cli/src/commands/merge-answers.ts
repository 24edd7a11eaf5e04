import {
  counted,
  formatAmount,
  Decimal,
  grouped,
  listed,
  longDate,
  type IsoDate,
  type Note,
  type Parsed,
  type PartialResult,
  type ResultPart,
} from '@imt/core'
import { finishDevices, type FinishDevicesOptions } from '@imt/estate'
import {
  finishLedger,
  finishSpend,
  type FinishedLedger,
  type FinishedSpend,
  type FinishSpendOptions,
} from '@imt/finance'
import { describeLocation } from '@imt/report'
import type { Answer, AnswerTable } from '../answer.js'
import { supportTable, systemsTable } from './estate-tables.js'

/** So many notes on parts stand above the tables; a table has all of them. */
const mostNotes = 10

const pounds = (pence: string): string => formatAmount(new Decimal(pence).div(100), 'gbp')

/** What a result is finished with. */
export interface Finishing {
  readonly asOf: IsoDate
  readonly makers?: NonNullable<FinishDevicesOptions['makers']>
  readonly earlier?: readonly { readonly name: string; readonly digest: string }[]
  /** So many payments are compared between files, or records of devices joined. */
  readonly hold?: number
  /** Levels of codes, and findings that were accepted, as the settings say. */
  readonly asked?: Pick<FinishSpendOptions, 'levels' | 'accepted'>
}

const partsTable = (parts: readonly Pick<ResultPart, 'name' | 'rows' | 'leftOut'>[]): AnswerTable => ({
  name: 'parts',
  title: 'What the result was made of',
  headers: ['Part', 'Rows read', 'Not counted', 'Why'],
  types: ['text', 'number', 'number', 'text'],
  rows: parts.map(({ name, rows, leftOut }) => [
    name,
    String(rows),
    String(leftOut.reduce((sum, each) => sum + each.rows, 0)),
    leftOut.map((each) => `${each.why}: ${grouped(each.rows)}`).join('; '),
  ]),
})

const notesTable = (notes: readonly Note[]): AnswerTable => ({
  name: 'notes',
  title: 'What is to be known of the parts',
  headers: ['Note'],
  rows: notes.map(({ message }) => [message]),
})

const noted = (notes: readonly Note[]): readonly string[] => [
  ...notes.slice(0, mostNotes).map(({ message }) => `${message}.`),
  ...(notes.length > mostNotes ? [`The table "notes" has ${counted(notes.length - mostNotes, 'note')} more.`] : []),
]

const spendAnswer = (result: FinishedSpend, notes: readonly Note[]): Answer => {
  const { totals, report, parts } = result
  const { error, warning, note, accepted } = report.summary
  const known = accepted === undefined ? 0 : accepted.error + accepted.warning + accepted.note
  const notRun = report.rules.filter(
    ({ outcome, reason = '' }) => outcome === 'notApplicable' && reason.startsWith('not run'),
  )
  return {
    summary: [
      `Judged on ${longDate(report.asOf)}.`,
      `${counted(parts.length, 'part')} merged: ${counted(totals.payments, 'payment')}, ${formatAmount(new Decimal(totals.amount), 'gbp')} in all as listed${totals.withoutAmount === 0 ? '' : `, ${grouped(totals.withoutAmount)} of them without an exact amount`}.`,
      `${counted(error, 'error')}, ${counted(warning, 'warning')} and ${counted(note, 'note')} of ${counted(report.summary.applied, 'check')}.${known === 0 ? '' : ` ${counted(known, 'finding')} of these ${known === 1 ? 'was' : 'were'} accepted.`}`,
      ...noted(notes),
    ],
    tables: [
      {
        name: 'findings',
        title: 'What is found',
        headers: ['Level', 'Code', 'What', 'Where', 'Other places'],
        rows: report.findings.map(({ level, rule, message, location, evidence = [] }) => [
          level,
          rule,
          message,
          location === undefined ? '' : describeLocation(location),
          evidence.flatMap((each) => (each.location === undefined ? [] : [describeLocation(each.location)])).join('; '),
        ]),
        ...(report.unlisted === undefined
          ? {}
          : {
              remarks: report.unlisted.map(
                ({ rule, level, count }) =>
                  `${counted(count, 'finding')} more of ${rule} (${level}) ${count === 1 ? 'is' : 'are'} counted and not listed.`,
              ),
            }),
      },
      {
        name: 'tables',
        title: 'What each table holds',
        headers: ['File', 'What', 'Words'],
        rows: report.read.flatMap(({ source, summary = [] }) =>
          summary.map(({ label, text }) => [source, label, text]),
        ),
      },
      partsTable(parts),
      notesTable(notes),
    ],
    leftOut: [
      ...result.leftOut.map(({ at, why }) => `${describeLocation(at)}: ${why}`),
      ...notRun.map(({ code, reason = '' }) => `${code}: ${reason}`),
    ],
    json: { ...result, notes },
    isEmpty: totals.payments === 0,
  }
}

const ledgerAnswer = (result: FinishedLedger, notes: readonly Note[]): Answer => {
  const { counts, parts, totals, refusals } = result
  return {
    summary: [
      `${counted(parts.length, 'part')} merged: ${counted(counts.records, 'record')}, ${grouped(counts.summarised)} of them added up, ${counted(counts.totals, 'row')} of totals left out, ${grouped(counts.refused)} refused${counts.otherPeriods === 0 ? '' : `, ${grouped(counts.otherPeriods)} of other periods`}.`,
      ...(result.creditsDoubtful
        ? [
            'Check: the credits of a part come to less than nothing. If its ledger writes credits below zero they were added where they should be taken off: export them above zero, and make the part anew.',
          ]
        : []),
      ...noted(notes),
    ],
    tables: [
      {
        name: 'revenue',
        title: 'By cost centre and class',
        headers: ['Cost centre', 'Class', 'Amount'],
        rows: result.revenue.map((line) => [line.costCentre, line.class, String(line.budget)]),
      },
      {
        name: 'classes',
        title: 'By class',
        headers: ['Class', 'Amount'],
        rows: result.classSummary.map((line) => [line.class, String(line.budget)]),
      },
      {
        name: 'totals',
        title: 'Totals that the files state',
        headers: ['Total', 'Column', 'Stated', 'Lines come to', 'Outcome', 'Where'],
        rows: totals.map(({ at, words, column, stated, computed, outcome }) => [
          words,
          column,
          pounds(stated),
          pounds(computed),
          { agrees: 'agrees', differs: 'differs', open: 'not known: a line above it was not added up' }[outcome],
          describeLocation(at),
        ]),
      },
      partsTable(parts),
      notesTable(notes),
    ],
    leftOut: [
      ...refusals.map(({ at, why }) => `${describeLocation(at)}: ${why}`),
      ...(counts.refused + counts.totals > refusals.length
        ? [`${counted(counts.refused + counts.totals - refusals.length, 'record')} more, which are counted above`]
        : []),
    ],
    json: { ...result, notes },
    isEmpty: counts.summarised === 0,
  }
}

const devicesAnswer = (partial: PartialResult, { asOf, makers, earlier, hold }: Finishing): Parsed<Answer> => {
  const finished = finishDevices(partial, {
    asOf,
    ...(makers === undefined ? {} : { makers }),
    ...(hold === undefined ? {} : { holdRecords: hold }),
    ...(earlier === undefined ? {} : { earlier }),
  })
  if (!finished.ok) return finished
  const { value: result, notes } = finished
  const { counts } = result.support
  return {
    ok: true,
    notes: [],
    value: {
      summary: [
        `Judged on ${longDate(asOf)}.`,
        `${counted(result.parts.length, 'part')} merged: ${counted(result.records, 'record')} of ${counted(result.devices, 'device')}, each counted once. ${counted(result.withoutSerial, 'record')} without a serial number may stand twice.`,
        `Of ${counted(result.support.devices, 'device')} judged: ${grouped(counts.supported)} supported, ${grouped(counts.extended)} on paid updates, ${grouped(counts.unsupported)} out of support, ${grouped(counts.notJudged)} not judged.`,
        ...noted(notes),
      ],
      tables: [
        supportTable(result.support),
        systemsTable(result.support),
        {
          name: 'joins',
          title: 'Records of one device, and records kept apart',
          headers: ['Serial number or name', 'What was done', 'Records'],
          rows: [
            ...result.merges.map(({ serial, kept, joined }) => [
              serial,
              'joined',
              [kept, ...joined].map(({ source, id }) => `${source} ${id}`).join('; '),
            ]),
            ...result.keptApart.map(({ serial, records }) => [
              serial,
              'kept apart',
              records.map(({ source, id }) => `${source} ${id}`).join('; '),
            ]),
            ...result.alike.map(({ serials, records }) => [
              serials.join(', '),
              'nearly alike, not joined',
              records.map(({ source, id }) => `${source} ${id}`).join('; '),
            ]),
            ...result.sameName.map(({ name, records }) => [
              name,
              'of one name, not joined',
              records.map(({ source, id }) => `${source} ${id}`).join('; '),
            ]),
          ],
        },
        partsTable(result.parts),
        notesTable(notes),
      ],
      leftOut: [
        ...Object.entries(result.support.leftOut)
          .filter(([, devices]) => devices > 0)
          .map(([reason, devices]) => `${counted(devices, 'device')}: ${leftOutWords[reason] ?? reason}`),
        ...result.parts.flatMap(({ name, report }) => report.problems.map(({ message }) => `${name}: ${message}`)),
        ...result.parts.flatMap(({ name, report }) =>
          report.columns.unmapped.length === 0
            ? []
            : [
                `${name}: columns that are none that is known, and were not used: ${listed(
                  report.columns.unmapped.map(({ heading }) => JSON.stringify(heading)),
                  'and',
                )}`,
              ],
        ),
      ],
      json: { ...result, notes },
      isEmpty: result.records === 0,
    },
  }
}

const leftOutWords: Readonly<Record<string, string>> = {
  planned: 'planned, not there yet',
  retired: 'retired',
  certifiedWiped: 'out of what is held, and certified wiped',
  noDevice: 'no device by the name of its class',
  noSystem: 'of a class that runs no system',
}

/** Returns the answer that a merged partial result is finished to, by its kind. */
export const mergeAnswer = (partial: PartialResult, finishing: Finishing): Parsed<Answer> => {
  const { earlier, hold } = finishing
  const options = earlier === undefined ? {} : { earlier }
  if (partial.partial === 'finance/spend') {
    const finished = finishSpend(partial, {
      ...options,
      ...finishing.asked,
      ...(hold === undefined ? {} : { holdPayments: hold }),
    })
    return finished.ok ? { ...finished, value: spendAnswer(finished.value, finished.notes) } : finished
  }
  if (partial.partial === 'finance/ledger') {
    const finished = finishLedger(partial, options)
    return finished.ok ? { ...finished, value: ledgerAnswer(finished.value, finished.notes) } : finished
  }
  return devicesAnswer(partial, finishing)
}
