import { isoDate, parsePublishedDate, termEnd, type IsoDate } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseExtension } from '../extension/parse-extension.js'
import { contractDates } from '../term/contract-dates.js'
import { readDurationInDays } from '../term/duration-in-days.js'
import type { ContractValue } from '../threshold/estimate-value.js'
import { threshold } from '../threshold/threshold.js'
import type { Category } from '../threshold/threshold-row.js'
import { daysBeginningWith } from './days-beginning-with.js'
import { modificationTests } from './modification.js'
import { standstill } from './standstill.js'

interface Input {
  readonly commenced: string
  readonly body: string
  readonly type: Category
  readonly valueExVat: number
  readonly valueIncVat: number
  readonly vatRate: number
  readonly annualIncVat: number
  readonly initialMonths: number
  readonly extensionMonths: number
  readonly monthlyExVat: number
  readonly termMonths: number
  readonly totalPriceStated: boolean
  readonly start: string
  readonly days: number
  readonly sent: string
  readonly maxTermMonths: number
  readonly addMonths: number
  readonly months: number
  readonly initialEnd: string
  readonly renewalMonths: number
  readonly noticeMonths: number
  readonly today: string
  readonly durationInDays: number
  readonly text: string
}
interface Case {
  readonly id: string
  readonly check: string
  readonly input: Partial<Input>
  readonly expected: Readonly<Record<string, unknown>>
}
const { cases } = JSON.parse(
  readFileSync(new URL('../../test/vectors/contract-rules.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly Case[] }

const day = (text: string | undefined): IsoDate => isoDate(text ?? '')

const valueOf = (input: Partial<Input>): ContractValue => {
  const rate = input.vatRate === undefined ? {} : { vatRate: input.vatRate }
  if (input.valueExVat !== undefined) return { amount: input.valueExVat, vat: 'exclusive', ...rate }
  if (input.valueIncVat !== undefined) return { amount: input.valueIncVat, vat: 'inclusive' }
  const extension = input.extensionMonths === undefined ? {} : { extensionMonths: input.extensionMonths }
  if (input.annualIncVat !== undefined)
    return { perYear: input.annualIncVat, months: input.initialMonths ?? null, ...extension, vat: 'inclusive' }
  return {
    perMonth: input.monthlyExVat ?? 0,
    months: input.termMonths ?? null,
    vat: 'exclusive',
    ...(input.totalPriceStated === undefined ? {} : { totalPriceStated: input.totalPriceStated }),
  }
}

const answers: Readonly<Record<string, (input: Partial<Input>) => Readonly<Record<string, unknown>>>> = {
  threshold: (input) => {
    const answer = threshold({
      commenced: day(input.commenced),
      authority: input.body === 'nhs-ft' ? 'nhs-foundation-trust' : 'nhs-trust',
      category: input.type ?? 'services',
      value: valueOf(input),
    })
    return {
      result: answer.result,
      threshold: answer.threshold?.toNumber(),
      compareValue: answer.comparedValue?.toNumber(),
      estimatedValue: answer.estimate?.value?.toNumber(),
    }
  },
  value: (input) => {
    const answer = threshold({
      commenced: day(input.commenced),
      authority: 'nhs-trust',
      category: 'services',
      value: valueOf(input),
    })
    return { result: answer.result, estimatedValueIncVat: answer.estimate?.value?.toNumber() }
  },
  daysBeginningWith: (input) => ({ lastDay: daysBeginningWith(day(input.start), input.days ?? 0) }),
  standstill: (input) => ({
    endsMidnight: standstill({ regime: 'PCR2015', sent: day(input.sent), method: 'electronic' }).ends,
  }),
  modificationTerm: (input) => ({
    substantial: modificationTests({
      regime: 'PA2023',
      category: 'goods-or-services',
      maximumTermMonths: input.maxTermMonths ?? 0,
      addMonths: input.addMonths ?? 0,
    })[0]?.holds,
  }),
  termEnd: (input) => ({ lastDay: termEnd(day(input.start), input.months ?? 0) }),
  noticeDate: (input) => {
    const dates = contractDates(
      {
        end: day(input.initialEnd),
        rollsEvery: input.renewalMonths ?? null,
        notice: { amount: input.noticeMonths ?? 0, unit: 'months' },
      },
      { asOf: day(input.today) },
    )
    return { currentEnd: dates.currentEnd?.latest, lastNoticeDay: dates.lastNoticeDay?.latest }
  },
  durationInDays: (input) => {
    const duration = readDurationInDays(day(input.start), input.durationInDays ?? 0)
    return duration.ok ? { ...duration.value } : {}
  },
  parseExtension: (input) => {
    const parsed = parseExtension(input.text ?? '')
    return parsed.ok
      ? { initialMonths: parsed.value.initialMonths, extensionMonths: parsed.value.maximumExtensionMonths }
      : {}
  },
  parseDateUK: (input) => {
    const parsed = parsePublishedDate(input.text ?? '')
    return parsed.ok ? { date: parsed.value.earliest } : {}
  },
}

describe('the rule vectors', () => {
  it.each(cases.map((each, index) => [index, each.id, each.check, each] as const))(
    '%i %s %s',
    (_, _id, check, { input, expected }) => {
      expect(answers[check]?.(input)).toMatchObject(expected)
    },
  )
})
