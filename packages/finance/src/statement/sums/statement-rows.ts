import { isNamedWhole } from '../ratios/named-pairs.js'
import { percentRows } from '../ratios/percent-rows.js'
import { isTotalWord } from '../../table/row-role.js'
import type { Statement, StatementRow } from '../schema.js'
import type { Direction } from '../../income-sign/direction.js'

/**
 * What a row of a statement is, by its words: a heading of the rows below it; a line; an `aside`, which may be part of
 * another row, run the other way, or stand outside the sum; a `result` of income and spending; or a total of one of
 * three kinds.
 */
export type StatementRole = 'heading' | 'line' | 'aside' | 'result' | 'subTotal' | 'total' | 'grandTotal'

/**
 * How a row beside the others may count: `part` of another row; taken `off`; `perhapsOff`, by a word that is as often
 * the name of an ordinary line; or `either`.
 */
export type Aside = 'part' | 'off' | 'perhapsOff' | 'either'

/** One row of a statement that says something. */
export interface ReadRow {
  readonly row: number
  readonly role: StatementRole
  /** Which way its money runs, where its words or the heading above it say so. */
  readonly direction?: Direction
  /** Of an aside, what its words make of it. */
  readonly aside?: Aside
  /** True for figures without a name, which may be the total of those above them. */
  readonly isUnnamed?: true
  /** The row above of which the figures show that it states the sum of this one and its neighbours. */
  readonly partOf?: number
  /** True for a total that is called nothing but a total. */
  readonly isBare: boolean
  /** True for a total of which a row of percentages, or the title of its table, says that it may be of more. */
  readonly isWhole?: true
  /** What a result above zero is, where its name says so: what is left over, or what is still to be paid for. */
  readonly leaves?: 'surplus' | 'cost'
  /** True for a result whose name says that it is one of all above it: `Net budget`, `Operating surplus`, `EBITDA`. */
  readonly isResultOfAll?: true
  /** True for the net of something, whose name does not say that it is of all: `Net finance costs`. */
  readonly isNetOfSome?: true
  /** True for net assets: what finances them stands below, and adds up by itself. */
  readonly isOfAssets?: true
  /** True for what is held for long, above the current assets; and for the total of these. */
  readonly isFixed?: true
  readonly isOfCurrent?: true
  /** True for what is held for sale, beside current assets; and for a total of what is owed, of which it is no part. */
  readonly isForSale?: true
  readonly isOfOwed?: true
  /** True for a name that says of which rows it is the sum: those below its heading, or since the total before it. */
  readonly isOfItsRows?: true
  /** True for a total of where money comes from: whatever its rows are called, it adds them. */
  readonly isOfSources?: true
}

const subTotal = /\bsub[\s-]?totals?\b/i
const grandTotal = /^(?:grand|overall)[\s-]?totals?\b/i
const total =
  /^totals?\b|\btotals?[\s:.]*$|^(?:all|in all|overall|altogether|everything)[\s:.]*$|^(?:gross )?cost of (?:[a-z]+ ){0,2}services[\s:.]*$|^(?:shareholders?|members?|partners?|owners?)['’`]?s?['’`]? (?:funds|equity)$/i
const result = /^net\b|\bsurplus\b|\bdeficit\b|\bebitda\b|^operating (?:profit|loss|result)\b|^charge against\b/i
/** Below the lines of spending it is their total; above what is taken off it, a line. */
const gross = /^gross (?:revenue |service )?(?:expenditure|spend(?:ing)?|costs?|income|budget)[\s:.]*$/i
const resultOfAll =
  /^net (?:operating )?(?:budget|expenditure|spend(?:ing)?|costs?|income|position|result|contribution|\(?(?:surplus|deficit))\b|\bsurplus\b|\bdeficit\b|\bebitda\b|^operating (?:profit|loss|result)\b|^charge against\b/i
/** Each of the three parts of a cash flow states its net cash, and a balance sheet what finances it. */
const ofItsRows =
  /^net cash\b[^%]{0,60}\b(?:operat|invest|financ)|^total (?:taxpayers?['’`]?s?['’`]? )?(?:equity$|reserves$|(?:charity )?funds$)|^(?:total )?(?:shareholders?|members?|partners?|owners?)['’`]?s?['’`]? (?:funds|equity)$/i
const netOfSome = /^net\b/i
const fixedAssets =
  /^(?:tangible |intangible |heritage )?(?:fixed|non[- ]?current|tangible|intangible|heritage) assets?\b|^property, plant\b/i
const currentAssets = /^total current assets\b/i
const heldForSale = /\bassets\b[^()]{0,40}\bheld for (?:sale|resale|disposal)\b/i
const allOwed = /^total (?:[a-z-]+ ){0,2}(?:liabilities|creditors)\b(?! and\b)/i
const netAssets = /^(?:total )?net (?:assets|liabilities)\b(?! per\b)|\bassets employed\b/i
/** A surplus of another year, one that was planned, and what is called after one. */
const notOfAll =
  /\b(?:brought|carried|b\/f|c\/f|opening|closing|prior|previous|plan(?:ned)?|target|control|budgeted|variance|change|transfers?|reserve|margin|share)\b|%|\b(?:surplus|deficit) (?:land|assets?|propert|stock|support|funding|reduction|recovery|as)/i
const asides: readonly (readonly [Aside, RegExp])[] = [
  ['part', /^(?:of which|including|memo)\b|\baverage\b|\b(?:sub)?totals?\b/i],
  ['off', /^less\b/i],
  ['perhapsOff', /\bdisposals?\b|\bdepreciation\b/i],
  ['either', /\b(?:opening|closing)\b|\bbalance\b|\b[bc]\/f\b|\b(?:brought|carried) forward\b/i],
]
/** A row without a name is rather a total of those above it than one more of them. */
const asideOf = (label: string): Aside | undefined =>
  label === '' ? 'part' : asides.find(([, form]) => form.test(label))?.[0]

const income = /\bincome\b|\breceipts\b|^(?:total )?turnover\b(?! (?:rates?|of staff))/i
/** Income in a table that speaks of spending, and a line of spending like others where it does not. */
const perhapsIncome = /\brevenue\b|\bgrants?\b/i
const spending =
  /\bexpenditure\b|\bspend(?:ing)?\b|\bcosts?\b|\bexpenses?\b|\bpayments?\b|\bpaid\b|\bpayable\b|\bpay(?:roll)?\b/i
const capital = /\bcapital\b/i
/** A table of the largest of something may have a total of all. */
const ofSome = /\btop\b|\blargest\b|\bbiggest\b|\bhighest\b/i

/** What money comes from: nothing of it is taken off. */
const ofSources = /^total (?:capital |available |external )?(?:sources?|resources|funding|financing|finance)\b/i
const sourcesTitle =
  /\bsources? of (?:[a-z]+ ){0,3}(?:funding|funds|finance|financing)\b|\b(?:is|are|be|was|were) (?:funded|financed|paid for)\b|^(?:capital )?(?:funding|financing)\b|\bfunding sources\b/i

/** True for the title of a list of the largest, or the heading of their names. */
export const namesSome = (words: string): boolean => ofSome.test(words)

/**
 * True for a row without a figure of its own: blank, or a heading that every cell repeats, or the headings of the
 * columns again, or their units.
 */
const saysNothing = ({ label, cells }: StatementRow, columns: Statement['columns']): boolean =>
  cells.every(({ amount, count, percent, words = '' }, column) => {
    const isBlank = [amount, count, percent].every((figure) => figure === undefined || figure.absence === 'blank')
    return isBlank && (words === '' || label === '' || words === label || words === columns[column]?.heading)
  })

const roleOf = (label: string): StatementRole => {
  if (subTotal.test(label)) return 'subTotal'
  if (grandTotal.test(label)) return 'grandTotal'
  if (total.test(label) && !/^(?:of which|including|memo|less\b)/i.test(label)) return 'total'
  if (result.test(label)) return 'result'
  return asideOf(label) === undefined ? 'line' : 'aside'
}

/** The role of a row below so many lines that no total covers yet. */
const roleBelow = (label: string, lines: number): StatementRole =>
  gross.test(label) && lines > 1 ? 'total' : roleOf(label)

const linesWith = (role: StatementRole, lines: number): number =>
  role === 'line' ? lines + 1 : role === 'aside' ? lines : 0

const leavesOf = (label: string): ReadRow['leaves'] => {
  if (/\bsurplus\b|^net income\b/i.test(label)) return 'surplus'
  return /\bdeficit\b|^net (?:expenditure|spend(?:ing)?|costs?)\b/i.test(label) ? 'cost' : undefined
}

/** Of which rows a name says that it is the sum or the result. */
const namedAs = (
  role: StatementRole,
  label: string,
): Pick<
  ReadRow,
  'isResultOfAll' | 'isNetOfSome' | 'isOfItsRows' | 'isOfAssets' | 'isFixed' | 'isOfCurrent' | 'isForSale' | 'isOfOwed'
> => {
  const isResult = role === 'result'
  const isOfAll = isResult && resultOfAll.test(label) && !notOfAll.test(label)
  return {
    ...(isOfAll ? { isResultOfAll: true } : {}),
    ...(isResult && !isOfAll && netOfSome.test(label) ? { isNetOfSome: true } : {}),
    ...(role === 'line' && fixedAssets.test(label) ? { isFixed: true } : {}),
    ...(currentAssets.test(label) ? { isOfCurrent: true } : {}),
    ...(role === 'line' && heldForSale.test(label) ? { isForSale: true } : {}),
    ...(allOwed.test(label) ? { isOfOwed: true } : {}),
    ...(netAssets.test(label) ? { isOfAssets: true } : {}),
    ...(ofItsRows.test(label) && !/\bbefore\b/i.test(label) ? { isOfItsRows: true } : {}),
  }
}

/** Returns the rows of a statement that say something, in their order. */
export const readRows = (statement: Statement): readonly ReadRow[] => {
  const { rows, columns } = statement
  const ofPercents = percentRows(statement)
  const percentages = rows.flatMap(({ label }, index) => (ofPercents.has(index) ? [label] : []))
  const speaksOfSpending =
    rows.some(({ label }) => spending.test(label)) && !rows.some(({ label }) => capital.test(label))
  const directionOf = (label: string): Direction | undefined => {
    const comes = income.test(label) || (speaksOfSpending && perhapsIncome.test(label))
    return comes === spending.test(label) ? undefined : comes ? 'in' : 'out'
  }
  const isOfSome = namesSome(statement.title ?? '')
  const isWhole = (role: StatementRole, label: string): boolean =>
    role === 'total' && !isTotalWord(label) && (isOfSome || percentages.some((each) => isNamedWhole(each, label)))
  const isSourcesAlone =
    sourcesTitle.test(statement.title ?? '') &&
    !rows.some(({ label }) => spending.test(label) && !capital.test(label)) &&
    !rows.some(({ label }) => result.test(label))
  const isOfSources = (role: StatementRole, label: string): boolean =>
    (role === 'total' || role === 'grandTotal') && (isSourcesAlone || ofSources.test(label))
  let under: Direction | undefined
  let linesAbove = 0
  return rows.flatMap((row, index): readonly ReadRow[] => {
    // A percentage of rows above it is no part of any sum.
    if (ofPercents.has(index)) return []
    const own = directionOf(row.label)
    const running = (direction: Direction | undefined): Pick<ReadRow, 'direction'> =>
      direction === undefined ? {} : { direction }
    if (saysNothing(row, columns)) {
      // Headings of columns repeated at the top of a page stand in the middle of what they interrupt.
      if (
        row.label === '' ||
        row.cells.some(({ words = '' }, column) => words !== '' && words === columns[column]?.heading)
      )
        return []
      under = own
      return [{ row: index, role: 'heading', isBare: false, ...running(own) }]
    }
    const role = roleBelow(row.label, linesAbove)
    linesAbove = linesWith(role, linesAbove)
    const isPart = role === 'line' || role === 'aside'
    const isBare = role === 'grandTotal' || (role === 'total' && isTotalWord(row.label))
    // A heading speaks of the rows down to the next total.
    if (role === 'total' || role === 'subTotal' || role === 'grandTotal') under = undefined
    const aside = role === 'result' ? 'either' : role === 'aside' ? asideOf(row.label) : undefined
    const leaves = isPart ? undefined : leavesOf(row.label)
    return [
      {
        row: index,
        role,
        isBare,
        ...(isWhole(role, row.label) ? { isWhole: true as const } : {}),
        ...(isOfSources(role, row.label) ? { isOfSources: true as const } : {}),
        ...(row.label === '' && row.cells.every(({ words = '' }) => words === '') ? { isUnnamed: true as const } : {}),
        ...(leaves === undefined ? {} : { leaves }),
        ...namedAs(role, row.label),
        ...(aside === undefined ? {} : { aside }),
        ...running(isPart ? (own ?? under) : role === 'result' ? undefined : own),
      },
    ]
  })
}
