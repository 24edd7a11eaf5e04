import { tidyHeading, type Table } from '@imt/core'
import { columnOf } from './measure-of.js'

const ofOne =
  /\bunit (?:cost|price|rate)s?\b|\bprice\b|\beach\b|\b(?:cost|rate|price|fee|charge|pay|budget|spend|funding)s? per\b|^(?:£ )?per (?!cent)\w/i
const ofMany =
  /\b(?:quantity|qty|number|no\.?|units|volume|sessions|hours|days|visits|orders|items|devices|copies|licen[cs]es|seats|users|headcount|wte|fte)\b/i
const digit = /\d/
const ofBudget = /\bbudget|\bplan\b|\bactual|\bforecast|\bvarian|\boutturn/i

/** True for a column of whole numbers that are no money, such as pupils beside what each costs. */
const isCount = ({ headers, rows }: Table, column: number): boolean => {
  const header = headers[column] ?? ''
  if (ofMany.test(header) && !ofOne.test(header)) return true
  if (column === 0 || /[£%]|\d{4}/.test(header) || ofOne.test(header)) return false
  const texts = rows.map((row) => (row[column]?.text ?? '').trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => /^\d{1,3}(?:,?\d{3})*$/.test(text))
}

/** What was bought at which price: its amounts are products, which no statement knows. */
const isOfPrices = (table: Table): boolean =>
  table.headers.some((header) => ofOne.test(header)) &&
  table.headers.some((_, column) => isCount(table, column)) &&
  !table.headers.some(
    (header) =>
      (ofBudget.test(header.replaceAll(/\([^()]*\)/g, '')) && !/^budget/i.test(header)) ||
      columnOf(header).measure === 'variance',
  )

/** What is measured in units of its own: land and buildings, energy, water, waste, distance. */
const ofMeasure =
  /m[²³]|\(m[23]\)|\bsq(?:uare)?\.? ?(?:m|metres?|ft|feet)\b|\bsqm\b|\bcubic met|\bhectares?\b|\bacres?\b|\b[kmg]wh\b|\bkilowatt|\btonnes?\b|\btco2e?\b|\bkg\b|\blitres?\b|\bmiles\b|\bkm\b/i
/** "M2" alone is a month. */
const squared = /\bm[23]\b/i
const ofSpace = /\b(?:area|floor|space|gia|gea|volume|water|gas)\b/i

const isMeasure = (header: string): boolean =>
  !header.includes('£') && (ofMeasure.test(header) || (squared.test(header) && ofSpace.test(header)))

/** True of what was planned or came to be, as a statement has it. */
const isOfPlan = (header: string): boolean => {
  const { measure } = columnOf(header)
  return measure === 'plan' || measure === 'actual' || measure === 'forecast' || measure === 'variance'
}

/** What a whole page of money is about; its other words may speak of money beside what is counted. */
const ofMoneyAlone = /[£€$]|\b(?:budget\w*|spend\w*|expenditure|costs?|outturn)\b/i

/** Where a title says in what a table is measured: in brackets, after "in", before "of", or at its end. */
const unitsInTitle = (title: string): readonly string[] =>
  // bound: 200 characters, by isTitleOfMeasure
  [...title.matchAll(/\(([^()]{1,40})\)|\bin (?!\d)([^()]{1,40})|^(\S{1,20}) of\b|(\S{1,20})$/gi)].flatMap(
    ([, ...units]) => units.filter(Boolean),
  )

/** True for a title that names a unit; with a number before it, it says how large something is: "(450 sqm)". */
const isTitleOfMeasure = (title: string): boolean =>
  title.length <= 200 &&
  unitsInTitle(title.trim()).some((unit) => isMeasure(`(${unit})`)) &&
  !/\d ?(?:m[²³23]|sq|[a-z]*wh\b|tonnes?|km|miles)/i.test(title)

/** A table whose title says in what all of it is measured, and that speaks of no money: "Energy use (MWh)". */
const isTitledMeasure = ({ headers, rows, caption = '', under }: Table): boolean => {
  const titles = [caption, under.at(-1) ?? '', headers[0] ?? '']
  const texts = [...titles, ...headers, ...rows.map(([label]) => label?.text ?? '')]
  return (
    titles.some(isTitleOfMeasure) &&
    !texts.some((text) => ofMoneyAlone.test(text)) &&
    !rows.some((row) => row.some(({ text }) => text.includes('£')))
  )
}

/**
 * Amounts of money beside areas, energy or the like: what a ledger holds of neither. A statement may have a column of
 * them beside more of a plan and of what came to be.
 */
const isOfMeasures = (table: Table): boolean => {
  const { headers } = table
  if (isTitledMeasure(table)) return true
  const measures = headers.filter(isMeasure).length
  return measures > 0 && headers.filter((header) => !isMeasure(header) && isOfPlan(header)).length <= measures
}

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

const runs = /\bbalance\b|\bcumulative\b|\brunning total\b/i
const ofAPoint = /\b(?:opening|closing|budget|plan|actual|forecast|b\/f|c\/f)\b|\bat \d/i
const fewestSteps = 2

/** A plain amount; none where the cell states no such. */
const amountIn = (text: string): number => {
  const plain = text.replaceAll(/[£,\s]/g, '')
  if (!/^\(?-?\d+(?:\.\d+)?\)?$/.test(plain)) return NaN
  return plain.startsWith('(') ? -Number(plain.slice(1, -1)) : Number(plain)
}

/** A balance after each entry, or what has come to date: each figure is the one before it and what moved. */
const isRunning = ({ headers, rows }: Table): boolean =>
  headers.some((header, column) => {
    if (column === 0 || !runs.test(header) || ofAPoint.test(header)) return false
    const others = headers.flatMap((_, at) => (at > 0 && at !== column ? [at] : []))
    const moves = [
      ...others.flatMap((at) => [[[at, 1]], [[at, -1]]] as const),
      ...others.flatMap((one) =>
        others.flatMap((two) =>
          one === two
            ? []
            : ([
                [
                  [one, 1],
                  [two, -1],
                ],
              ] as const),
        ),
      ),
    ]
    const valueAt = (row: number, at: number): number => amountIn(rows[row]?.[at]?.text ?? '')
    return moves.some((way) => {
      let held = 0
      for (let row = 1; row < rows.length; row += 1) {
        const moved = way.map(([at, sign]) => sign * valueAt(row, at)).filter((value) => !Number.isNaN(value))
        const step = valueAt(row, column) - valueAt(row - 1, column)
        const sum = moved.reduce((all, value) => all + value, 0)
        if (sum !== 0 && Math.abs(step - sum) < 0.005) held += 1
      }
      return held >= fewestSteps && held * 2 >= rows.length - 1
    })
  })

/** Things that are counted one by one; staff, posts and invoices stand in statements, too. */
const ofThings =
  /\b(?:requests?|complaints?|compliments?|incidents?|devices?|calls|attendances|appointments|referrals?|visits|visitors|deaths|births|tickets|votes|admissions|discharges|spells|episodes|contacts|licen[cs]es|penalties|offences|crimes|arrests|accidents|injuries|enquiries|consultations|samples|vaccinations|loans of books|issues of books|downloads)\b(?!['’])/i
/** Things and people after whom services are named as often. */
const ofNamesToo =
  /\b(?:patients?|beds|applications?|vehicles|pupils|students|children|learners|households?|dwellings|homes|lettings|members|operations|procedures|users|inspections|assessments|tests|jobs|repairs)\b(?!['’]| (?:and|&|services?|care|social|support|teams?|centres?|management|for|with)\b)/i
/** What says that things are counted, whatever they are. */
const ofCounts =
  /\b(?:number|count|volume|no\.?) of\b|\b(?:received|answered|completed|closed|opened|recorded|reported|registered|attended|seen|granted|refused|waiting|made|by|per)\b/i
/** Any word of money, without which a table of things counts them. */
const ofMoney =
  /[£€$]|\b(?:budget\w*|spend\w*|spent|expenditure|expenses?|costs?|income|revenue|capital|surplus|deficit|fund\w*|outturn|virements?|prices?|fees?|charges?|payments?|paid|payable|receivable|values?|amounts?|pay|salar\w+|grants?|balances?|assets?|reserves?|loans?|debts?|financ\w+|savings?|profits?|equity|cash|tax|rents?|000s?|millions?|thousands?|staff|wte|fte|headcount|employees|invoices?|tariff|bills?)\b/i
/** A figure of nothing but whole things, or of a share of them. */
const ofWhole = /^[(+–-]?\d{1,3}(?:,?\d{3})*\)?$/
const isShare = (text: string): boolean => /%$/.test(text)

const isThing = (text: string): boolean => ofThings.test(text) || ofNamesToo.test(text)
const areMost = (labels: readonly string[], isLike: (label: string) => boolean): boolean =>
  labels.filter(isLike).length * 2 >= labels.length

/** How surely a table counts things by its words: `perhaps` where they name what money is spent on as often. */
const countsThings = (
  { headers: [names = '', ...headings], caption = '', under }: Table,
  labels: readonly string[],
) => {
  const titles = [caption, under.at(-1) ?? '']
  const isSure =
    headings.some(isThing) ||
    [names, ...titles].some((text) => isThing(text) && ofCounts.test(text)) ||
    ofThings.test(names) ||
    areMost(labels, (label) => ofThings.test(label))
  if (isSure) return 'surely'
  return titles.some((text) => ofThings.test(text)) || ofNamesToo.test(names) || areMost(labels, isThing)
    ? 'perhaps'
    : undefined
}

/**
 * A table that counts things and says nothing of money: its sums are exact to the last of them. What it holds against a
 * plan or the year before is no budget. A heading that is the name of a service counts nothing, and what the headings
 * above it say of money goes before words that may be such names.
 */
const isOfThings = (table: Table): boolean => {
  const { headers, rows, caption = '', under } = table
  const labels = rows.map(([label]) => label?.text ?? '')
  const counts = countsThings(table, labels)
  if (counts === undefined) return false
  if (counts === 'perhaps' && under.some((text) => ofMoneyAlone.test(text))) return false
  if ([caption, under.at(-1) ?? '', ...headers, ...labels].some((text) => ofMoney.test(text))) return false
  const texts = rows
    .flatMap((row) => row.slice(1).map(({ text }) => tidyHeading(text)))
    .filter((text) => digit.test(text))
  return (
    texts.length > 0 &&
    texts.every((text) => ofWhole.test(text) || isShare(text)) &&
    texts.some((text) => ofWhole.test(text))
  )
}

/**
 * Returns whether a table of money is laid out as no statement is: what was bought at which price, details in one
 * column and their sums in the next, or a balance after each entry; or counts things. What its figures have to do with
 * each other is found by `arithmetic()`.
 */
export const isNoStatement = (table: Table): boolean =>
  isOfPrices(table) || isOfMeasures(table) || isOfThings(table) || isNested(table) || isRunning(table)
