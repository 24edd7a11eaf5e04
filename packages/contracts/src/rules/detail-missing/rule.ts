import {
  counted,
  defineRule,
  grouped,
  listed as inList,
  type Absence,
  type BegunCheck,
  type JsonPointer,
  type Rule,
  type Run,
} from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { ContractField } from '../../register/schema.js'
import { filled } from '../../register/cell-text.js'
import { showsDamage } from '../../register/spreadsheet-damage.js'
import { contractsSection, type Contracts } from '../../section.js'
import { linesOf, nothing, type Listed } from '../each-contract.js'

/** What a contract is to be listed with, the fields that state it, and a heading that is known for it. */
interface Detail {
  readonly name: string
  readonly fields: readonly ContractField[]
  readonly heading: string
  isStated(listed: Listed): boolean
}

const states = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '' && !/^\s*(?:tbc|tba|unknown|-+|n\/?k)\s*$/i.test(text)

/** A value that is withheld is stated to be; of one that a spreadsheet damaged core/damaged-cell tells. */
const saysWhy: ReadonlySet<Absence> = new Set<Absence>(['withheld', 'spreadsheetError'])

const details: readonly Detail[] = [
  {
    name: 'what it is for',
    fields: ['title', 'description'],
    heading: 'Contract title',
    isStated: ({ reading, entry }) => reading.title !== null || [entry.title, entry.description].some(showsDamage),
  },
  {
    name: 'supplier',
    fields: ['supplier'],
    heading: 'Supplier',
    isStated: ({ reading, entry }) => reading.suppliers.length > 0 || showsDamage(entry.supplier),
  },
  {
    name: 'value',
    fields: ['value', 'annualValue'],
    heading: 'Contract value',
    // A value that cannot be read is for contracts/cell-not-read.
    isStated: ({ reading, entry }) => {
      const cells = [
        [reading.value, entry.value],
        [reading.annualValue, entry.annualValue],
      ] as const
      return cells.some(([known, text]) =>
        known
          ? known.figure.kind !== 'absent' || (known.figure.absence !== undefined && saysWhy.has(known.figure.absence))
          : states(text),
      )
    },
  },
  {
    name: 'expiry date',
    fields: ['end', 'revisedEnd', 'period', 'term'],
    heading: 'End date',
    isStated: ({ reading, entry }) =>
      reading.end !== null ||
      reading.rolling !== null ||
      reading.terms.openEnded === true ||
      reading.terms.initialMonths !== undefined ||
      [entry.end, entry.revisedEnd, entry.period].some(states),
  },
]

/** The contracts of one table: how many, where the first stands, and which details have a column. */
interface TableSeen {
  readonly first: JsonPointer
  contracts: number
  /** Rows that are totals of others, and where the sum of the first of them stands. */
  totals: number
  sumAt?: JsonPointer
  readonly columns: Set<string>
  readonly stated: Set<string>
}

const tellTable = ({ first, contracts, totals, sumAt, columns, stated }: TableSeen, run: Run): void => {
  // How many rows were read stands beside it: they are not all contracts.
  if (sumAt !== undefined)
    run.summarise(sumAt, [
      { label: 'contracts', text: `${grouped(contracts)}, and ${counted(totals, 'row')} of totals` },
    ])
  if (contracts === 0) return
  const without = details.filter(({ name }) => !columns.has(name) && !stated.has(name))
  if (without.length === 0) return
  const names = without.map(({ name }) => name)
  const one = without.length === 1
  run.report({
    at: first,
    level: 'note',
    key: ['register', 'no column', ...names],
    message: `Check whether a column states ${inList(names, 'or')}: none of this table was read as ${one ? 'it' : 'them'}, so nothing is said of ${one ? 'it' : 'them'} for ${contracts === 1 ? 'its one contract' : `its ${counted(contracts, 'contract')}`}. If there is one, give it a heading that is known, such as ${inList(
      without.map(({ heading }) => `"${heading}"`),
      'or',
    )}; if not, publish ${one ? 'it' : 'them'}, or say why not`,
  })
}

const begin = (): BegunCheck<{ readonly contracts: Contracts }> => {
  const tables = new Map<number | undefined, TableSeen>()
  const rows = ({ contracts }: { readonly contracts: Contracts }, run: Run): void => {
    for (const { listed, totalWords } of linesOf(contracts)) {
      const { entry } = listed
      const known = tables.get(entry.table)
      const table = known ?? {
        first: run.remember(listed.at()),
        contracts: 0,
        totals: 0,
        columns: new Set(),
        stated: new Set(),
      }
      if (known === undefined) tables.set(entry.table, table)
      if (totalWords !== undefined) {
        table.totals += 1
        table.sumAt ??= run.remember(listed.at(filled(entry.value) ? 'value' : 'annualValue'))
        continue
      }
      run.checked(listed.at())
      table.contracts += 1
      const missing: string[] = []
      for (const { name, fields, isStated } of details) {
        const hasColumn = fields.some((field) => entry[field] !== undefined)
        if (hasColumn) table.columns.add(name)
        if (isStated(listed)) table.stated.add(name)
        else if (hasColumn) missing.push(name)
      }
      if (missing.length === 0) continue
      run.report({
        at: listed.at(),
        key: [...listed.key, 'missing'],
        about: listed.about,
        message: `Not stated: ${missing.join(', ')}. Publish ${missing.length === 1 ? 'it' : 'them'}, or say why not`,
      })
    }
    nothing(run, contracts, 'is there to look at')
  }
  return Object.assign(rows, {
    end: (run: Run): void => {
      for (const table of tables.values()) tellTable(table, run)
    },
  })
}

/** Finds contracts listed without supplier, value or expiry. */
export const detailMissing: Rule<'contracts/detail-missing'> = defineRule({
  code: 'contracts/detail-missing',
  level: 'warning',
  band: 'usefulness',
  summary: 'A contract is listed without its supplier, value or expiry date.',
  explain:
    'The list and value of contracts, and who supplies them, are among what a health body is expected to publish, and what requesters ask for. Fill in what is missing. Where a value is withheld, say so and say why. Where no column of a table was read as one of these, that is noted once for the table: it may stand under a heading that is not known.',
  citation: [contractCitations.definitionDocument, contractCitations.transparencyCode],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  begin,
})
