import { addDays, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contractDates, type ContractDates } from '../term/contract-dates.js'
import { readContract } from './read-contract.js'

const day = fc.integer({ min: 0, max: 9000 }).map((days): IsoDate => addDays('2010-01-01', days))
const months = ['January', 'March', 'June', 'October', 'December']
const dated = fc.oneof(
  day.map((text) => text.split('-').reverse().join('/')),
  fc.tuple(fc.constantFrom(...months), fc.integer({ min: 2012, max: 2034 })).map((words) => words.join(' ')),
  fc.integer({ min: 2012, max: 2034 }).map((year) => `${year}/${String(year + 1).slice(2)}`),
)
const length = fc.oneof(
  fc.constantFrom('2+1', '1+1', '3+1+1', '12+12', '24 months (12+12)', '4 years (2+1+1)', '2 x 12', '2 x 12 months'),
  fc.constantFrom(
    '3 years + 2 x 1 year',
    '1yr + 1yr',
    'None',
    'Yes',
    'Annual',
    'Rolling, 3 months notice',
    '3',
    '0',
    '36',
  ),
  fc.constantFrom(
    '3 years then rolling annually',
    '5 years with break at 3 years',
    'initial 2 years, option of 12 months',
  ),
  fc.integer({ min: 1, max: 120 }).map((count) => `${count} months`),
)
const renewal = fc.constantFrom(
  'Annual',
  'No',
  'Rolling',
  'Monthly',
  'every 2 years',
  'Tacit',
  '2 x 12 months',
  'March 2027',
)
const end = fc.oneof(
  dated,
  dated.map((text) => `${text} + 1 year option`),
  fc.constantFrom('Rolling', 'Annual', 'Perpetual'),
)
const cells = fc.record(
  {
    start: dated,
    end,
    revisedEnd: dated,
    maximumEnd: dated,
    term: length,
    extension: length,
    extensionExercised: fc.constantFrom('Yes', 'No', '12 months'),
    renewal,
    noticePeriod: fc.constantFrom('3 months', '90 days', '20 working days'),
    breakDate: dated,
    review: dated,
  },
  { requiredKeys: [] },
)

const ranges = (dates: ContractDates): readonly (readonly [string, { earliest: IsoDate; latest: IsoDate }])[] =>
  Object.entries(dates).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === 'object' && value !== null && 'earliest' in value
      ? [[name, value as { earliest: IsoDate; latest: IsoDate }] as const]
      : [],
  )

it('never turns a range inside out, and never puts the latest end before the end', () => {
  fc.assert(
    fc.property(cells, day, (entry, asOf) => {
      const reading = readContract({ title: 'Print', ...entry })
      const dates = contractDates(reading.terms, { asOf })
      for (const [name, { earliest, latest }] of ranges(dates)) expect(earliest <= latest, name).toBe(true)
      const { currentEnd, maximumEnd } = dates
      if (currentEnd === null || maximumEnd === null) return
      expect(maximumEnd.earliest >= currentEnd.earliest, 'latest end before the end').toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('reads options after the end wherever the figures cannot come to it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
      (first, second, over) => {
        const years = first + second + over
        const reading = readContract({
          title: 'Print',
          start: '01/04/2020',
          end: `31/03/${2020 + years}`,
          extension: `${first}+${second}`,
        })
        expect(contractDates(reading.terms, { asOf: '2020-04-01' }).maximumEnd?.latest).toBe(
          `${2020 + years + first + second}-03-31`,
        )
      },
    ),
  )
})
