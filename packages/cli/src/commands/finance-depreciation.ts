import { counted, Decimal, financialYear, formatAmount, listed, type IsoDate } from '@imt/core'
import {
  bookMovements,
  capitalPositions,
  type CapitalLine,
  type CapitalPosition,
  type DepreciableAsset,
  type DepreciationConvention,
  type DepreciationPolicy,
} from '@imt/finance'
import { InvalidArgumentError, Option } from 'commander'
import type { Answer } from '../answer.js'
import { lives, whole } from './lives.js'
import { partOf } from './part-of.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

const measures = ['value', 'original', 'latest', 'actual', 'forecast'] as const

const conventions: readonly DepreciationConvention[] = [
  'completedMonths',
  'monthInUse',
  'monthAfter',
  'fullYear',
  'halfYear',
  'days',
]

/** The options of `imt finance depreciation`. What no programme states is asked for. */
interface DepreciationOptions {
  readonly life: Readonly<Record<string, number>>
  /** Month and day, `10-01`. */
  readonly inUse: string
  readonly convention: DepreciationConvention
  readonly measure?: (typeof measures)[number]
  readonly years?: number
}

/** A project of one year as an asset. */
interface Asset extends CapitalPosition {
  readonly asset: DepreciableAsset
}

/** The first calendar year of a financial year as headings print it: 2017/18, 2017-18, 2017/2018. */
const firstYear = (words: string): number | undefined => {
  const [, first = '', second = ''] = /^(\d{4})\s?[/–-]\s?(\d{4}|\d\d)$/.exec(words.trim()) ?? []
  const year = Number(first)
  return first !== '' && Number(second) % 100 === (year + 1) % 100 ? year : undefined
}

/** The life of a project: its own, that of its category, or that of all. */
const lifeOf = (given: Readonly<Record<string, number>>, names: readonly string[]): number | undefined => {
  const known = new Map(Object.entries(given).map(([name, months]) => [name.toLowerCase(), months]))
  const name = [...names.map((words) => words.trim().toLowerCase()), ''].find((each) => known.has(each))
  return name === undefined ? undefined : known.get(name)
}

const isProgramme = (part: unknown): part is readonly CapitalLine[] => Array.isArray(part)

const pounds = (amount: Decimal): string => formatAmount(amount, 'gbp')

/** The projects as assets, and those that none can be made of, each with the reason. */
const assetsOf = (
  positions: readonly CapitalPosition[],
  { life, inUse }: DepreciationOptions,
): { readonly assets: readonly Asset[]; readonly leftOut: readonly string[] } => {
  const assets: Asset[] = []
  const leftOut: string[] = []
  for (const position of positions) {
    const { category, project, year } = position
    const cost = new Decimal(position.amount)
    const first = firstYear(year)
    const lifeMonths = lifeOf(life, [project, category])
    const why =
      first === undefined
        ? `"${year}" names no one financial year`
        : cost.isNegative()
          ? `${pounds(cost)} is no cost of an asset`
          : !cost.times(100).isInteger()
            ? `${pounds(cost)} has a part of a penny`
            : lifeMonths === undefined
              ? 'no life is given for it: name it or its category with --life'
              : undefined
    if (why !== undefined || first === undefined || lifeMonths === undefined) {
      leftOut.push(`${project}, ${year}: ${why ?? ''}`)
      continue
    }
    const day = `${String(inUse < '04-01' ? first + 1 : first)}-${inUse}` as IsoDate
    assets.push({ ...position, asset: { id: project, cost, inUse: day, lifeMonths } })
  }
  return { assets, leftOut }
}

const answer = ({ loaded, options }: Asked<DepreciationOptions>): Answer => {
  const { convention, measure = 'value', years: count = 5 } = options
  const part = partOf(loaded, 'finance', 'capital')
  const { positions, leftOut: notAdded } = capitalPositions(isProgramme(part) ? part : [], measure)
  const { assets, leftOut } = assetsOf(positions, options)
  const policy: DepreciationPolicy = { method: { method: 'straightLine' }, convention }
  const days = assets.map(({ asset }) => asset.inUse).sort()
  const [earliest] = days
  const first = earliest === undefined ? 0 : Number(financialYear(earliest).start.slice(0, 4))
  const starts =
    earliest === undefined
      ? []
      : Array.from({ length: count }, (_, index) => `${String(first + index)}-04-01` as IsoDate)
  const labels = starts.map((start) => financialYear(start).label)
  const books = starts.map((start) =>
    bookMovements(
      assets.map(({ asset }) => asset),
      start,
      policy,
    ),
  )
  const projects = assets.map((each) => ({
    ...each,
    charges: starts.map((start) => bookMovements([each.asset], start, policy).depreciation.charge),
  }))
  return {
    summary: [
      ...readInPart(loaded),
      `${counted(positions.length, 'amount')} of a programme read, ${counted(assets.length, 'asset')} made of ${positions.length === 1 ? 'it' : 'them'}.`,
      `Supposed, since the programme states none of it: a straight line to nothing over the lives given, in use on the day ${options.inUse} (month and day) of each financial year, counted by "${convention}".`,
    ],
    tables: [
      {
        name: 'charge',
        title: `Depreciation, ${counted(count, 'financial year')}`,
        headers: ['Year', 'Additions', 'Charge', 'Net book value at the end'],
        rows: books.map(({ year, cost, depreciation, netBookValue }) => [
          year,
          pounds(cost.additions),
          pounds(depreciation.charge),
          pounds(netBookValue.closing),
        ]),
        remarks: [
          'Check that each project is capital, and that lives and days are those of your accounting policy: neither is judged here.',
          ...(positions.length > assets.length || notAdded.some(({ code }) => code !== 'total')
            ? ['What is left out below bears no charge here, so that these sums are of a part of the programme.']
            : []),
        ],
      },
      {
        name: 'projects',
        title: 'By project',
        headers: ['Category', 'Project', 'Year', 'Cost', 'In use', 'Months', ...labels],
        types: ['text', 'text', 'text', 'text', 'date', 'number'],
        rows: projects.map(({ category, project, year, asset, charges }) => [
          category,
          project,
          year,
          pounds(new Decimal(asset.cost)),
          asset.inUse,
          String(asset.lifeMonths),
          ...charges.map(pounds),
        ]),
      },
    ],
    leftOut: [
      ...readingProblems(loaded),
      ...leftOut,
      ...notAdded.map(({ at, why }) => `${at.project}${at.year === undefined ? '' : `, ${at.year}`}: ${why}`),
    ],
    json: {
      policy,
      measure,
      years: books,
      projects: projects.map(({ asset, charges, ...each }) => ({
        ...each,
        ...asset,
        charges: labels.map((year, index) => ({ year, charge: charges[index] })),
      })),
    },
    isEmpty: assets.length === 0,
  }
}

const dayOfYear = (text: string): string => {
  const [, month = '', day = ''] = /^(\d\d)-(\d\d)$/.exec(text) ?? []
  // A year that has no 29 February: the day must be there in every year.
  const there = new Date(Date.UTC(2023, Number(month) - 1, Number(day)))
  if (month === '' || there.getUTCMonth() !== Number(month) - 1 || there.getUTCDate() !== Number(day))
    throw new InvalidArgumentError('It must be a month and a day of every year, MM-DD, such as 10-01 for 1 October.')
  return text
}

/** What a capital programme charges to revenue over the years to come. */
export const depreciationVerb: Verb<DepreciationOptions> = {
  name: 'finance depreciation',
  reads: ['finance/capital'],
  configure: (command) =>
    void command
      .requiredOption('--life <name=months>', 'months that a project or category is used; 60 alone: every other', lives)
      .requiredOption('--in-use <MM-DD>', 'the day of each year from which its projects are used', dayOfYear)
      .addOption(
        new Option('--convention <name>', 'how the first and last year are counted, by your accounting policy')
          .choices(conventions)
          .makeOptionMandatory(),
      )
      .addOption(
        new Option('--measure <name>', `which amount of a year: ${listed([...measures], 'or')}`)
          .choices(measures)
          .default('value'),
      )
      .option('--years <years>', 'so many financial years, 1 to 30 (default: 5)', whole('years', 30)),
  answer,
}
