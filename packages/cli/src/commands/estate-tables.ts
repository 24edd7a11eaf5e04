import { counted, longDate, type Decimal } from '@imt/core'
import type { AssetEvidence, DeduplicatedSummary, Ends, FleetSupport, RecordPlan } from '@imt/estate'
import type { AnswerTable } from '../answer.js'

const number = String
const pounds = (amount: Decimal): string => amount.toFixed(2)

/** What is counted, by class; of several units each by itself. */
export const countsTable = ({ classes, byUnit }: DeduplicatedSummary): AnswerTable => ({
  name: 'counts',
  title: 'What is held, by class',
  headers: ['Class', 'Counts', 'Number', 'Or up to', 'Suppliers'],
  types: ['text', 'text', 'number', 'number'],
  rows: classes.map(({ assetType, unit, low, high, suppliers }) => [
    assetType,
    unit,
    number(low),
    low === high ? '' : number(high),
    suppliers.join('; '),
  ]),
  ...(byUnit.length > 1 && { remarks: ['Things of several kinds are listed: do not add them up.'] }),
})

const reasons: Readonly<Record<keyof DeduplicatedSummary['leftOut'], string>> = {
  inactive: 'not seen within the months asked for',
  neverSeen: 'no day on which it was seen',
  future: 'seen after the day of the count',
  byClass: 'left out by class',
  planned: 'planned',
  onLoan: 'on loan',
  leased: 'leased',
  personal: "a person's own",
  awaitingDisposal: 'awaiting disposal',
  retired: 'retired',
  lost: 'lost',
  stolen: 'stolen',
}

/** What is not counted, and why. */
export const leftOutTable = ({ leftOut }: DeduplicatedSummary): AnswerTable => ({
  name: 'not-counted',
  title: 'What is not counted as held',
  headers: ['Why', 'Number'],
  types: ['text', 'number'],
  rows: (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((reason) =>
    leftOut[reason] === 0 ? [] : [[reasons[reason], number(leftOut[reason])]],
  ),
})

/** Where the fleet stands, by class. */
export const supportTable = ({ byClass, table }: FleetSupport): AnswerTable => ({
  name: 'support',
  title: 'Support of what devices run, by class',
  headers: ['Class', 'Supported', 'Paid updates', 'Out of support', 'Not judged'],
  types: ['text', 'number', 'number', 'number', 'number'],
  rows: byClass.map(({ assetType, supported, extended, unsupported, notJudged }) => [
    assetType ?? 'no class recorded',
    number(supported),
    number(extended),
    number(unsupported),
    number(notJudged),
  ]),
  remarks: [
    `Dates ${table.verified ? '' : 'not verified, '}read ${longDate(table.read)}. What is not judged does not count as supported. Devices that are lost, stolen, on loan, leased, a person's own or awaiting disposal are in these numbers until they are certified wiped.`,
  ],
})

const standing = { supported: 'supported', extended: 'paid updates', unsupported: 'out of support' } as const
const missing = {
  product: 'no dates are known here for this product',
  release: 'its release is not stated, or not known here',
  edition: 'its edition is not stated, and decides',
  date: 'the day on which its support ends is not known',
  notRecorded: 'no system is recorded',
} as const

/** By release, and what could not be judged with the words that could not be. */
export const systemsTable = ({ byRelease, notJudged }: FleetSupport): AnswerTable => ({
  name: 'systems',
  title: 'By system',
  headers: ['System', 'Standing', 'Support ends', 'Devices', 'Of these decided', 'What is missing'],
  types: ['text', 'text', 'date', 'number', 'number'],
  rows: [
    ...byRelease.map(({ release, status, endOfSupport, devices, decided, paidWithoutDay }) => [
      release,
      standing[status],
      endOfSupport ?? '',
      number(devices),
      number(decided),
      paidWithoutDay === 0 ? '' : `${counted(paidWithoutDay, 'device')} with no day to which updates are paid`,
    ]),
    ...notJudged.map((each) => [
      each.words === '' ? 'no system recorded' : each.words,
      'not judged',
      '',
      number(each.devices),
      '',
      `${missing[each.missing]}${each.candidates.length === 0 ? '' : `: ${each.candidates.slice(0, 4).join(', ')}`}`,
    ]),
  ],
})

/** The plan by year. */
export const planTable = (plan: RecordPlan): AnswerTable => {
  const { years, budget, index, notPlanned, later, noDevices, lifeNotKnown } = plan
  const open = [
    [notPlanned.start.devices, 'of which no day of use or purchase is recorded'],
    [notPlanned.life.devices, 'of which no life is known (--life)'],
    [lifeNotKnown.devices, 'due by a recorded day with no life known, of which the next one is not planned'],
    [later.devices, 'due after the last year'],
    [noDevices.devices, 'no device by its class'],
  ] as const
  // Years of nothing would read as nothing to replace.
  const isNone = plan.devices === notPlanned.start.devices + notPlanned.life.devices
  const notPriced = years.reduce((sum, year) => sum + year.notPriced.devices, 0)
  return {
    name: 'plan',
    title: 'What is to be replaced, by financial year',
    headers: [
      'Year',
      'Backlog',
      'Due',
      'Due again',
      'To replace',
      'Pounds',
      'Or up to',
      'Without a price',
      ...(budget === null ? [] : ['Budget buys', 'Left over age']),
    ],
    types: ['text', 'number', 'number', 'number', 'number', 'number', 'number', 'number', 'number', 'number'],
    rows: (isNone ? [] : years).map(({ year, backlog, due, again, replace, cost, notPriced: open_, within }) => [
      year,
      number(backlog.devices),
      number(due.devices),
      number(again.devices),
      number(replace),
      pounds(cost.low),
      cost.low.eq(cost.high) ? '' : pounds(cost.high),
      number(open_.devices),
      ...(within === undefined ? [] : [number(within.atHighPrice.devices), number(within.atHighPrice.overAge.devices)]),
    ]),
    remarks: [
      ...(isNone ? ['Of no device that is held can it be said when it is due: there is no plan.'] : []),
      `Prices are ${index === null ? 'those of today throughout' : `indexed by ${index.source}`}. A device for whose class no price is given (--price) counts at its own recorded cost.${notPriced === 0 ? '' : ` ${counted(notPriced, 'device')} ${notPriced === 1 ? 'has' : 'have'} neither: the year then costs at least what is stated.`}`,
      ...(budget === null
        ? []
        : [
            'The budget buys the longest due first, at the highest prices; what is left of a year is not carried over.',
          ]),
      ...open.flatMap(([count, words]) =>
        count === 0 ? [] : [`Not in the years: ${counted(count, 'record')} ${words}.`],
      ),
      'The table of devices says of each in which year it is due.',
    ],
  }
}

/** What of each class is replaced in each year, and what it costs. */
export const classesTable = ({ years }: RecordPlan): AnswerTable => ({
  name: 'plan-classes',
  title: 'The plan by class',
  headers: ['Year', 'Class', 'Devices', 'Pounds', 'Or up to', 'At own cost', 'Without a price'],
  types: ['text', 'text', 'number', 'number', 'number', 'number', 'number'],
  rows: years.flatMap(({ year, byClass }) =>
    byClass.map(({ assetType, devices, cost, atRecordedCost, notPriced }) => [
      year,
      assetType ?? 'no class recorded',
      number(devices),
      pounds(cost.low),
      cost.low.eq(cost.high) ? '' : pounds(cost.high),
      number(atRecordedCost),
      number(notPriced.devices),
    ]),
  ),
})

/** Devices by class, year and cost. */
export const cohortsTable = ({ cohorts }: RecordPlan): AnswerTable => ({
  name: 'cohorts',
  title: 'What is held, by class, year and cost',
  headers: ['Class', 'Year', 'Cost each', 'Devices'],
  types: ['text', 'text', 'number', 'number'],
  rows: cohorts.map(({ assetType, year, cost, devices }) => [
    assetType ?? 'no class recorded',
    year ?? 'not recorded',
    cost ?? '',
    number(devices),
  ]),
})

const endsRows = (what: string, { ended, years, later, notRecorded }: Ends): readonly (readonly string[])[] => [
  [what, 'ended before', number(ended.devices)],
  ...years.map(({ year, devices }) => [what, year, number(devices)]),
  [what, 'later', number(later.devices)],
  [what, 'not recorded', number(notRecorded.devices)],
]

/** When warranties, maintenance and leases end. */
export const endsTable = ({
  warranty,
  maintenance,
  leases,
  leases: { ended, years, later, notRecorded },
}: RecordPlan): AnswerTable => ({
  name: 'ends',
  title: 'When warranty, maintenance and leases end',
  headers: ['What', 'Year', 'Devices'],
  types: ['text', 'text', 'number'],
  rows: [
    ...endsRows('warranty', warranty),
    ...endsRows('maintenance', maintenance),
    ...([ended, ...years, later, notRecorded].some(({ devices }) => devices > 0) ? endsRows('lease', leases) : []),
  ],
  remarks: ['Of devices that are held, and of those that are leased or on loan.'],
})

/** Disposals, and what waits for it, with certificates. */
export const disposalsTable = ({ disposals }: RecordPlan): AnswerTable => ({
  name: 'disposals',
  title: 'Disposals and certificates',
  headers: ['Year', 'Devices', 'Wiped (day or certificate)', 'Neither recorded'],
  types: ['text', 'number', 'number', 'number'],
  rows: [
    ...disposals.years.map(({ year, devices, certified, withoutCertificate }) => [
      year ?? 'no day recorded',
      number(devices),
      number(certified.devices),
      number(withoutCertificate.devices),
    ]),
    ...(disposals.awaiting.devices === 0
      ? []
      : [
          [
            'awaiting disposal',
            number(disposals.awaiting.devices),
            number(disposals.awaiting.certified.devices),
            number(disposals.awaiting.withoutCertificate.devices),
          ],
        ]),
  ],
})

const kinds = {
  information: 'information',
  hardware: 'hardware',
  software: 'software',
  medicalDevice: 'connected medical devices',
} as const

/** What the registers record for the asset questions. */
export const evidenceTable = ({ answers, framework }: AssetEvidence): AnswerTable => ({
  name: 'evidence',
  title: 'What the files record for the asset questions',
  headers: ['Assets', 'Outcome', 'What is asked', 'In these files', 'Where'],
  rows: answers.map(({ kind, outcome, asks, words, files }) => [kinds[kind], outcome, asks, words, files.join('; ')]),
  remarks: [
    `${framework.title}, ${framework.version}${framework.verified ? '' : ', not verified'}, read ${longDate(framework.read)}. This is evidence for assessors and no judgement. What is not in these files may stand in another register. Rows of files are counted: an asset in two files counts twice.`,
  ],
})
