import { addDays, namesOf, requireObject, type Citation, type IsoDate, type Note } from '@imt/core'
import { procurementAct, publicContractsRegulations } from '../citations.js'
import { readAmount, readFloor, type Amount } from '../threshold/amount.js'
import type { Authority } from '../threshold/authority.js'
import { regimeOn } from '../threshold/regime.js'
import type { Category } from '../threshold/threshold-row.js'
import { daysBeginningWith } from './days-beginning-with.js'
import { terminationNoticeDue } from './standstill.js'

/** A contract for which notices may be due. */
export interface AwardedContract {
  /** The day the procurement commenced: it decides the rules. */
  readonly commenced: IsoDate
  readonly authority: Authority
  readonly category: Category
  /** The day the contract was entered into: the last signature. */
  readonly enteredInto?: IsoDate
  /** The day it ends or ended, by expiry or otherwise. */
  readonly ends?: IsoDate
  /** Estimated value in pounds, on the VAT basis of the rules. */
  readonly value?: Amount
  /** False for a contract below the threshold. */
  readonly aboveThreshold: boolean
}

const contractNames = namesOf<AwardedContract>({
  commenced: true,
  authority: true,
  category: true,
  enteredInto: true,
  ends: true,
  value: true,
  aboveThreshold: true,
})

/** A notice that the rules ask for, and its last day. */
export interface NoticeDue {
  readonly notice: 'contract-details' | 'contract-copy' | 'key-performance-indicators' | 'termination' | 'award'
  readonly what: string
  /** `null` where the rules set no number of days. */
  readonly lastDay: IsoDate | null
  readonly citation: Citation
  readonly notes: readonly Note[]
}

const fiveMillion = 5_000_000

const underAct = ({ enteredInto, ends, value, category, aboveThreshold }: AwardedContract): readonly NoticeDue[] => {
  const lightTouch = category === 'light-touch'
  const due = (
    notice: NoticeDue['notice'],
    what: string,
    lastDay: IsoDate | null,
    citation: Citation,
    notes: readonly Note[] = [],
  ): NoticeDue => ({ notice, what, lastDay, citation, notes })
  if (!aboveThreshold)
    return enteredInto === undefined
      ? []
      : [
          due(
            'contract-details',
            'Contract details notice, as soon as reasonably practicable after the contract is entered into',
            null,
            procurementAct('section/87', 's.87(3)'),
          ),
        ]
  const amount = value === undefined ? undefined : readAmount(value, 'noticesDue: value')
  // A floor ("over £6 million") settles it upwards only.
  const large =
    amount?.gt(fiveMillion) ?? (value !== undefined && readFloor(value)?.gt(fiveMillion) === true ? true : undefined)
  const unknownValue: readonly Note[] =
    large === undefined
      ? [
          {
            code: 'valueMissing',
            message: 'Asked for only where the value is over £5 million: the value was not given as a sum',
          },
        ]
      : []
  return [
    ...(enteredInto === undefined
      ? []
      : [
          due(
            'contract-details',
            `Contract details notice, ${lightTouch ? 120 : 30} days beginning with the day the contract is entered into`,
            daysBeginningWith(enteredInto, lightTouch ? 120 : 30),
            procurementAct('section/53', 's.53(1)'),
          ),
          ...(large === false
            ? []
            : [
                due(
                  'contract-copy',
                  `Copy of the contract, ${lightTouch ? 180 : 90} days beginning with the day it is entered into`,
                  daysBeginningWith(enteredInto, lightTouch ? 180 : 90),
                  procurementAct('section/53', 's.53(3)'),
                  unknownValue,
                ),
              ]),
          ...(large === false || lightTouch || category === 'concession'
            ? []
            : [
                due(
                  'key-performance-indicators',
                  'At least three key performance indicators, set and published',
                  null,
                  procurementAct('section/52', 's.52(1)'),
                  unknownValue,
                ),
              ]),
        ]),
    ...(ends === undefined
      ? []
      : [
          due(
            'termination',
            'Contract termination notice, 30 days beginning with the day the contract ends, expiry included',
            terminationNoticeDue(ends),
            procurementAct('section/80', 's.80(1) and (3)'),
          ),
        ]),
  ]
}

const contractsFinder: Citation = {
  title: 'Procurement Policy Note 09/21, as Womble Bond Dickinson reports it',
  url: 'https://www.womblebonddickinson.com/uk/insights/articles-and-briefings/ppn-0921-clarity-transparency-requirements',
  read: '2026-11-22',
  verified: true,
}

const underRegulations = ({
  enteredInto,
  authority,
  commenced,
  category,
  aboveThreshold,
}: AwardedContract): readonly NoticeDue[] => {
  if (enteredInto === undefined) return []
  const ninety = authority !== 'nhs-foundation-trust' || commenced < '2021-08-16' || commenced >= '2022-12-21'
  const before: readonly Note[] =
    enteredInto < '2021-11-01'
      ? [
          {
            code: 'notVerified',
            message:
              'The days for Contracts Finder come from guidance of late 2021; for earlier contracts they were not read',
          },
        ]
      : []
  return [
    ...(aboveThreshold
      ? [
          category === 'light-touch'
            ? ({
                notice: 'award',
                what: 'Contract award notice; notices may be grouped and sent within 30 days of the end of the quarter',
                lastDay: null,
                citation: { ...publicContractsRegulations(75, 'reg. 75(3) and (4)'), read: '2026-11-23' },
                notes: [],
              } satisfies NoticeDue)
            : ({
                notice: 'award',
                what: 'Contract award notice, 30 days after the award; none for a call-off from a framework',
                lastDay: addDays(enteredInto, 30),
                citation: { ...publicContractsRegulations(50, 'reg. 50(1) and (4)'), read: '2026-11-23' },
                notes: [],
              } satisfies NoticeDue),
        ]
      : []),
    {
      notice: 'award',
      what: `Award information on Contracts Finder, ${ninety ? 90 : 30} calendar days after the last signature`,
      lastDay: addDays(enteredInto, ninety ? 90 : 30),
      citation: contractsFinder,
      notes: before,
    },
  ]
}

/**
 * Returns the notices that a contract asks for once it is made, and once it ends, with the last day of each. "Days
 * beginning with" counts the first day itself.
 *
 * @param contract - the day its procurement commenced, who buys and what, when it was entered into and when it ends
 * @returns in the order in which they fall due by law; none where no rules are known
 * @throws {RangeError} when a date is not a day that exists
 * @example
 * ```ts
 * const [first] = noticesDue({
 *   commenced: '2026-03-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   enteredInto: '2026-12-01',
 *   aboveThreshold: true,
 *   value: 200000,
 * })
 * first?.lastDay // => '2026-12-30'
 * ```
 * @see Procurement Act 2023 ss.52, 53, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
export const noticesDue = (contract: AwardedContract): readonly NoticeDue[] => {
  const regime = regimeOn(requireObject(contract, 'noticesDue: contract', contractNames).commenced)
  return regime === 'PA2023' ? underAct(contract) : regime === 'PCR2015' ? underRegulations(contract) : []
}
