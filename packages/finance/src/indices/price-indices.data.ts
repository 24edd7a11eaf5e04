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

/** What prices were in a financial year beside those of others. */
export interface PriceLevel extends Omit<PriceChange, 'percent'> {
  /** Of an index. */
  readonly level: string
}

/** Series of planning assumptions, year on year. */
export type AssumedSeries = 'nhsPay' | 'nhsDrugs' | 'nhsCapital' | 'nhsOther' | 'nhsOverall'

/** The series known here: HM Treasury's GDP deflator of one edition, and what NHS bodies were told to plan with. */
export type PriceSeries = 'gdpDeflator' | AssumedSeries

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
export const priceChanges: Readonly<Record<AssumedSeries, readonly PriceChange[]>> = /* @__PURE__ */ frozen({
  nhsPay: assumed(['3.3', '2.0', '1.6', '1.6', '2.9']),
  nhsDrugs: assumed(['4.5', '4.6', '3.6', '4.1', '4.1']),
  nhsCapital: assumed(['3.1', '3.2', '3.2', '3.1', '3.1']),
  nhsOther: assumed(['1.7', '1.8', '2.1', '1.9', '2.0']),
  nhsOverall: [
    ...assumed(['3.1', '2.3', '2.0', '2.0', '2.9']),
    { year: '2025/26', percent: '4.83', kind: 'forecast', citation: paymentScheme },
  ],
})

/**
 * HM Treasury's own file could not be read. Its figures stand as an NHS body copied them out of it; what another reader
 * of the file says of 2020/21 (85.10, a factor of 1.1751 to 2024/25) agrees.
 */
const deflators: Citation = {
  title:
    'HM Treasury, GDP deflators at market prices, and money GDP, March 2026 (Quarterly National Accounts), financial years, 2024/25 = 100, as copied in ncl-icb-analytics/dbt-ncl-analytics, seeds/uk_cost_indices.csv',
  provision: 'outturn to 2024/25 (ONS series L8GG); from 2025/26 forecast (OBR, Spring Statement of 3 March 2026)',
  url: 'https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp',
  read: '2026-11-30',
  verified: false,
}

const levels = (first: number, kind: PriceLevel['kind'], all: readonly string[]): readonly PriceLevel[] =>
  all.map((level, index) => ({
    year: `${String(first + index)}/${String((first + index + 1) % 100).padStart(2, '0')}`,
    level,
    kind,
    citation: deflators,
  }))

/** The GDP deflator of that edition, oldest year first. A later edition changes past years, too. */
export const gdpDeflators: readonly PriceLevel[] = /* @__PURE__ */ frozen([
  ...levels(2000, 'outturn', [
    '54.3697',
    '55.4597',
    '56.6000',
    '57.9885',
    '59.7172',
    '61.3576',
    '63.2017',
    '64.4380',
    '66.8397',
    '67.7042',
    '68.8561',
    '70.3261',
    '71.5454',
    '73.0337',
    '74.0662',
    '74.5804',
    '76.0754',
    '77.0388',
    '78.7948',
    '80.8738',
    '85.1002',
    '85.3036',
    '91.2996',
    '96.1117',
    '100',
  ]),
  ...levels(2025, 'forecast', ['103.2388', '105.3095', '107.3546', '109.3571', '111.3959', '113.6416']),
])
