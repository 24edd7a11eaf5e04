import { frozen, type Citation } from '@imt/core'

/** How prices changed from one financial year to the next. */
export interface PriceChange {
  /** The later year, `2017/18`. */
  readonly year: string
  /** Per cent on the year before. */
  readonly percent: string
  /** `forecast` while it is what was expected: a later edition may say otherwise. */
  readonly kind: 'outturn' | 'forecast'
  readonly citation: Citation
}

/** The series known here. HM Treasury's GDP deflator is none of them: no edition that reaches today could be read. */
export type PriceSeries = 'nhsPay' | 'nhsDrugs' | 'nhsCapital' | 'nhsOther' | 'nhsOverall'

const improvement: Citation = {
  title: 'NHS Improvement, Economic assumptions 2016/17 to 2020/21',
  url: 'https://improvement.nhs.uk/resources/economic-assumptions-1617-to-2021/',
  read: '2026-11-29',
  verified: true,
}
const paymentScheme: Citation = {
  title:
    'NHS England, 2025/26 NHS Payment Scheme, pay award prices of 27 June 2025: cost uplift of 4.83 % (4.15 % before)',
  url: 'https://www.england.nhs.uk/publication/2025-26-nhs-payment-scheme',
  read: '2026-11-29',
  verified: true,
}
const assumed = (percents: readonly string[]): readonly PriceChange[] =>
  percents.map((percent, index) => ({
    year: `${String(2016 + index)}/${String(17 + index)}`,
    percent,
    kind: 'forecast',
    citation: improvement,
  }))

/** Changes of unit costs that national bodies told providers to plan with, oldest first. */
export const priceChanges: Readonly<Record<PriceSeries, readonly PriceChange[]>> = /* @__PURE__ */ frozen({
  nhsPay: assumed(['3.3', '2.0', '1.6', '1.6', '2.9']),
  nhsDrugs: assumed(['4.5', '4.6', '3.6', '4.1', '4.1']),
  nhsCapital: assumed(['3.1', '3.2', '3.2', '3.1', '3.1']),
  nhsOther: assumed(['1.7', '1.8', '2.1', '1.9', '2.0']),
  nhsOverall: [
    ...assumed(['3.1', '2.3', '2.0', '2.0', '2.9']),
    { year: '2025/26', percent: '4.83', kind: 'forecast', citation: paymentScheme },
  ],
})
