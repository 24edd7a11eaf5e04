import { numberOf, objectsOf, textOf, type JsonObject } from '../content/json.js'
import { figureCell, notStated, scaledWords, textCell, unitOfScales } from './cells.js'
import { freeTable } from './estate-tables.js'
import { byTable, captioned, numbered, stated, type Placed } from './grouped-rows.js'
import type { ShownCell, ShownColumn, ShownTable } from './shown-table.js'

const staff: Readonly<Record<string, string>> = {
  fundedWte: 'Staff funded (whole-time equivalents)',
  contractedWte: 'Staff in post (whole-time equivalents)',
  workedWte: 'Staff worked (whole-time equivalents)',
}
const words: Readonly<Record<string, string>> = {
  costCentreCode: 'Code',
  class: 'Class',
  subjective: 'Subjective heading',
  subjectiveCode: 'Subjective code',
  recurrence: 'Recurrence',
  period: 'Year',
  fundingSource: 'Source of funds',
}

const isTotal = (row: JsonObject): boolean =>
  [row['costCentre'], row['class'], row['project']].some((text) =>
    /^(?:grand |sub)?-?\s*total\b/i.test(textOf(text).trimStart()),
  )

/** The headings of further columns of figures, in the order in which they are met. */
const furtherOf = (rows: readonly Placed[]): readonly string[] => [
  ...new Set(rows.flatMap(({ row }) => objectsOf(row['further']).map((each) => textOf(each['column'])))),
]

const amountCell = (amount: unknown, at: string, scale: number | undefined, isMixed: boolean): ShownCell => {
  const cell = figureCell(amount, at)
  return isMixed && cell.isAbsent !== true ? { ...cell, text: `${cell.text}${scaledWords(scale)}` } : cell
}

const furtherCell = (row: JsonObject, column: string, at: string): ShownCell => {
  const index = objectsOf(row['further']).findIndex((each) => textOf(each['column']) === column)
  const further = objectsOf(row['further'])[index]
  if (further === undefined) return notStated
  const place = `${at}/further/${String(index)}`
  for (const key of ['amount', 'count'])
    if (further[key] !== undefined) return figureCell(further[key], `${place}/${key}`)
  return textCell(further['notRead'], `${place}/notRead`)
}

const budgetTable = (
  rows: readonly Placed[],
  part: 'revenue' | 'classSummary',
  texts: readonly string[],
  head: { readonly id: string; readonly caption: string },
): ShownTable => {
  const scales = rows.map(({ row }) => numberOf(row['scale']))
  const isMixed = new Set(scales.map((scale) => scale ?? 1)).size > 1
  const shownTexts = stated(rows, texts)
  const shownStaff = stated(rows, Object.keys(staff))
  const further = furtherOf(rows)
  const columns: readonly ShownColumn[] = [
    { heading: part === 'revenue' ? 'Cost centre' : 'Class' },
    ...shownTexts.map((key) => ({ heading: words[key] ?? key })),
    ...shownStaff.map((key) => ({ heading: staff[key] ?? key, isNumeric: true })),
    { heading: `Budget (${unitOfScales(scales)})`, isNumeric: true },
    ...further.map((heading) => ({ heading: heading === '' ? 'Further figure' : heading, isNumeric: true })),
  ]
  return {
    ...head,
    columns,
    rows: rows.map(({ row, index }) => {
      const at = `/sections/finance/${part}/${String(index)}`
      return {
        cells: [
          textCell(
            row[part === 'revenue' ? 'costCentre' : 'class'],
            `${at}/${part === 'revenue' ? 'costCentre' : 'class'}`,
          ),
          ...shownTexts.map((key) => textCell(row[key], `${at}/${key}`)),
          ...shownStaff.map((key) => figureCell(row[key], `${at}/${key}`)),
          amountCell(row['budget'], `${at}/budget`, numberOf(row['scale']), isMixed),
          ...further.map((column) => furtherCell(row, column, at)),
        ],
        isTotal: isTotal(row),
      }
    }),
  }
}

/** What tells amounts of one row of a capital programme apart: the heading, else the year, else what it is. */
const amountName = (amount: JsonObject): string =>
  [
    textOf(amount['heading']) || textOf(amount['year']),
    textOf(amount['heading']) === '' ? textOf(amount['measure']) : '',
  ]
    .filter((text) => text !== '' && text !== 'value')
    .join(', ')

const capitalTable = (rows: readonly Placed[], index: number, count: number): ShownTable => {
  const names = [...new Set(rows.flatMap(({ row }) => objectsOf(row['amounts']).map(amountName)))]
  const scales = rows.flatMap(({ row }) => objectsOf(row['amounts']).map((amount) => numberOf(amount['scale'])))
  const isMixed = new Set(scales.map((scale) => scale ?? 1)).size > 1
  const sources = stated(rows, ['fundingSource'])
  return {
    id: numbered('capital', index, count),
    caption: captioned('Capital programme', index, count),
    columns: [
      { heading: 'Project' },
      { heading: 'Category' },
      ...sources.map((key) => ({ heading: words[key] ?? key })),
      ...names.map((name) => ({
        heading: `${name === '' ? 'Amount' : name} (${unitOfScales(scales)})`,
        isNumeric: true,
      })),
    ],
    rows: rows.map(({ row, index: place }) => {
      const at = `/sections/finance/capital/${String(place)}`
      const amounts = objectsOf(row['amounts'])
      return {
        cells: [
          textCell(row['project'], `${at}/project`),
          isTotal(row) && textOf(row['category']).trim() === ''
            ? { text: 'all categories', isAbsent: true }
            : textCell(row['category'], `${at}/category`),
          ...sources.map((key) => textCell(row[key], `${at}/${key}`)),
          ...names.map((name) => {
            const position = amounts.findIndex((amount) => amountName(amount) === name)
            const amount = amounts[position]
            return amount === undefined
              ? notStated
              : amountCell(
                  amount['amount'],
                  `${at}/amounts/${String(position)}/amount`,
                  numberOf(amount['scale']),
                  isMixed,
                )
          }),
        ],
        isTotal: isTotal(row),
      }
    }),
  }
}

const spendColumns: readonly (readonly [key: string, heading: string])[] = [
  ['datePaid', 'Date paid'],
  ['expenseType', 'Type of expense'],
  ['expenseArea', 'Area of expense'],
  ['transactionNumber', 'Transaction'],
  ['description', 'Description'],
  ['departmentFamily', 'Department family'],
  ['entity', 'Entity'],
  ['period', 'Period'],
]

const spendTable = (rows: readonly Placed[], index: number, count: number): ShownTable => {
  const keys = stated(
    rows,
    spendColumns.map(([key]) => key),
  )
  return {
    id: numbered('spend', index, count),
    caption: captioned('Payments', index, count),
    columns: [
      { heading: 'Supplier' },
      ...spendColumns.filter(([key]) => keys.includes(key)).map(([, heading]) => ({ heading })),
      { heading: 'Amount (£)', isNumeric: true },
    ],
    rows: rows.map(({ row, index: place }) => {
      const at = `/sections/finance/spend/${String(place)}`
      return {
        cells: [
          textCell(row['supplier'], `${at}/supplier`),
          ...spendColumns.filter(([key]) => keys.includes(key)).map(([key]) => textCell(row[key], `${at}/${key}`)),
          row['amount'] === undefined
            ? textCell(row['notRead'], `${at}/notRead`)
            : figureCell(row['amount'], `${at}/amount`),
        ],
      }
    }),
  }
}

/** The tables of money, as they were published. */
export const financeTables = (finance: JsonObject): readonly ShownTable[] => {
  const revenue = byTable(objectsOf(finance['revenue']))
  const classes = byTable(objectsOf(finance['classSummary']))
  const capital = byTable(objectsOf(finance['capital']))
  const spend = byTable(objectsOf(finance['spend']))
  const statements = objectsOf(finance['statements'])
  return [
    ...revenue.map((rows, index) =>
      budgetTable(
        rows,
        'revenue',
        ['costCentreCode', 'class', 'subjective', 'subjectiveCode', 'recurrence', 'period'],
        {
          id: numbered('revenue', index, revenue.length),
          caption: captioned('Revenue budget by cost centre', index, revenue.length),
        },
      ),
    ),
    ...classes.map((rows, index) =>
      budgetTable(rows, 'classSummary', ['period'], {
        id: numbered('revenue-by-class', index, classes.length),
        caption: captioned('Revenue budget by class', index, classes.length),
      }),
    ),
    ...capital.map((rows, index) => capitalTable(rows, index, capital.length)),
    ...statements.map((table, index) => {
      const unit = textOf(table['unit'])
      const { caption, ...rest } = freeTable(
        table,
        `/sections/finance/statements/${String(index)}`,
        numbered('statement', index, statements.length),
        captioned('Budget statement', index, statements.length),
      )
      return { ...rest, caption: unit === '' ? caption : `${caption} (${unit})` }
    }),
    ...spend.map((rows, index) => spendTable(rows, index, spend.length)),
  ]
}
