import { tidyHeading, type Table } from '@imt/core'
import { columnOf } from './measure-of.js'

const ofOne = /\bunit (?:cost|price|rate)s?\b|\bprice\b|\beach\b|\b(?:cost|rate|price|fee|charge|pay)s? per\b/i
const ofMany =
  /\b(?:quantity|qty|number|no\.?|units|volume|sessions|hours|days|visits|orders|items|devices|copies|licen[cs]es|seats|users|headcount|wte|fte)\b/i
const digit = /\d/
const ofBudget = /\bbudget|\bplan\b|\bactual|\bforecast|\bvarian|\boutturn/i

/** What was bought at which price: its amounts are products, which no statement knows. */
const isOfPrices = ({ headers }: Table): boolean =>
  headers.some((header) => ofOne.test(header)) &&
  headers.some((header) => ofMany.test(header) && !ofOne.test(header)) &&
  !headers.some((header) => ofBudget.test(header) || columnOf(header).measure === 'variance')

const sides = /^(?:debits?|credits?|dr\.?|cr\.?|income|expenditure|receipts?|payments?|in|out|favourable|adverse)\b/i
const unitOnly = (heading: string): string => heading.replaceAll(/[\s()]/g, '').toLowerCase()
/** The second of several columns of one heading is told from the first by its place. */
const byPlace = / \(column \d{1,3}\)$/

const fewestApart = 3
const fewestInEach = 2

/** Details in one column and what they come to in the next: each row states a figure in one of them. */
const isNested = ({ headers, rows }: Table): boolean =>
  headers.slice(1, -1).some((header, at) => {
    const [first, second] = [header, headers[at + 2] ?? ''].map((text) => tidyHeading(text).replace(byPlace, ''))
    if (first === undefined || second === undefined || sides.test(first) || sides.test(second)) return false
    const isNamed = /\btotals?\b/i.test(second) || /\bdetails?\b|\bitems?\b/i.test(first) || second === ''
    if (!isNamed && unitOnly(first) !== unitOnly(second)) return false
    const states = (column: number) => (row: Table['rows'][number]) => digit.test(row[column]?.text ?? '')
    const own = rows.filter((row) => states(at + 1)(row) && !states(at + 2)(row)).length
    const other = rows.filter((row) => states(at + 2)(row) && !states(at + 1)(row)).length
    const both = rows.filter((row) => states(at + 1)(row) && states(at + 2)(row)).length
    const isApart = own + other >= fewestApart && own >= fewestInEach && other + both >= fewestInEach
    return isApart && both <= Math.max(1, own)
  })

/**
 * Returns whether a table of money is laid out as no statement is: what was bought at which price, or details in one
 * column and their sums in the next. What its figures have to do with each other is found by `arithmetic()`.
 */
export const isNoStatement = (table: Table): boolean => isOfPrices(table) || isNested(table)
