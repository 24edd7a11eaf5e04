import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })

const reportOn = (...lines: readonly string[]) => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  return model.check(reading, { asOf: '2026-11-30' })
}
/** The level of each finding, and the place in its words. */
const said = (...lines: readonly string[]) =>
  reportOn(...lines).findings.map(({ level, message }) => `${level}: ${message}`)
const wrong = (place: string) => [expect.stringMatching(new RegExp(`^warning: ${place} is stated as`))]

describe('a balance that runs on from row to row', () => {
  const rows = (july: string) => [
    'Month|Additions|Removals|On the list at month end',
    'Opening|||5,120',
    'April|412|377|5,155',
    'May|455|401|5,209',
    'June|398|420|5,187',
    `July|371|366|${july}`,
    'August|344|390|5,146',
  ]
  it('is compared with the one before it, and is one finding where it is wrong', () => {
    expect(said(...rows('5,192'))).toEqual([])
    expect(said(...rows('5,912'))).toEqual(wrong('"July" under "On the list at month end"'))
  })
  it('may be what has come to date, from its first row', () => {
    const doses = (first: string) => [
      'Week|Doses|Cumulative',
      `1|677|${first}`,
      '2|747|1,424',
      '3|752|2,176',
      '4|744|2,920',
    ]
    expect(said(...doses('677'))).toEqual([])
    expect(said(...doses('177'))).toHaveLength(1)
  })
  it('is not seen in figures that are near each other by chance', () => {
    expect(said('Area|2024|2025', 'North|14|15', 'South|15|16', 'East|16|15', 'West|15|17', 'Mid|17|16')).toEqual([])
  })
})

describe('a ratio that its heading names', () => {
  const rows = (rate: string) => [
    'Group|Headcount|Leavers|Turnover rate',
    'Nursing|1,812|214|11.8%',
    `Medical|644|71|${rate}`,
    'Admin|1,120|160|14.3%',
    'Allied health|477|58|12.2%',
  ]
  it('is expected in every row where it holds in most', () => {
    expect(said(...rows('11.0%'))).toEqual([])
    expect(said(...rows('81.0%'))).toEqual(wrong('"Medical" under "Turnover rate"'))
  })
  it('may be a price, an amount for each, or a row of them', () => {
    const order = (quantity: string) => [
      'Item|Quantity|Unit price (£)|Amount (£)',
      'Paper|120|3.45|414.00',
      `Toner|${quantity}|62.10|869.40`,
      'Folders|300|0.85|255.00',
      'Pens|500|0.22|110.00',
    ]
    expect(said(...order('14'))).toEqual([])
    expect(said(...order('12'))).toHaveLength(1)
    const calls = (share: string) => [
      'Measure|April|May|June|July',
      'Calls offered|4,120|3,977|4,312|4,018',
      'Calls answered|3,902|3,811|4,040|3,790',
      `Answered (%)|94.7%|95.8%|${share}|94.3%`,
    ]
    expect(said(...calls('93.7%'))).toEqual([])
    expect(said(...calls('73.7%'))).toHaveLength(1)
  })
  it('of a total is only said to be wrong where a digit is', () => {
    const shared = (all: string) => [...rows('11.0%'), `All|4,053|503|${all}`]
    expect(said(...shared('12.4%'))).toEqual([])
    expect(said(...shared('12.3%'))).toHaveLength(1)
    // A mean of the rates is another measure.
    expect(said(...shared('13.7%'))).toEqual([])
  })
})

describe('a mean that its heading names', () => {
  const rows = (mean: string) => [
    'Ward|Q1|Q2|Q3|Q4|Average',
    'Birch|12.4|11.8|12.9|13.3|12.6',
    'Cedar|8.1|7.7|8.4|8.0|8.1',
    `Elm|21.6|22.9|20.4|23.7|${mean}`,
    'Oak|5.5|5.9|6.2|5.8|5.9',
    'Pine|16.2|15.1|17.7|16.8|16.5',
  ]
  it('is expected in every row, however far the wrong one is away', () => {
    expect(said(...rows('22.2'))).toEqual([])
    expect(said(...rows('29.2'))).toEqual(wrong('"Elm" under "Average"'))
  })
})

describe('what rounding could explain', () => {
  const plots = (total: string) => [
    'Site|Full plots|Half plots|All',
    'Mill Lane|41|12|53',
    'Station Road|33|20|53',
    'Hilltop|28|17|45',
    'Riverside|52|9|61',
    `Total|${total}|58|212`,
  ]
  it('is asked about where all else in the table is exact', () => {
    expect(said(...plots('154'))).toEqual([])
    expect(said(...plots('155'))).toEqual([expect.stringMatching(/^note: Check whether this is rounding/)])
  })
  it('is nothing where other sums are out as well', () => {
    expect(said('Service|2024|2025', 'Schools|141|144', 'Roads|113|112', 'Care|188|193', 'Total|443|448')).toEqual([])
  })
})

describe('sums of details that stand in the next column', () => {
  const below = (rents: string) => [
    'Source|£000|£000',
    'Fees|1,240|',
    'Grants|2,877|',
    'Donations|318|',
    '||4,435',
    'Investment income|412|',
    `Rents|${rents}|`,
    '||1,067',
    'Total income||5,502',
  ]
  it('are checked below their details', () => {
    expect(said(...below('655'))).toEqual([])
    expect(reportOn(...below('655')).read).toMatchObject([{ figures: { checked: 8 }, totals: { checked: 3 } }])
    expect(said(...below('455'))).toHaveLength(1)
  })
  it('are checked beside the last of them, and above them', () => {
    const beside = (gas: string) => [
      'Item|Detail £|Total £',
      'Nurses|41,230|',
      'Therapists|18,845|60,075',
      'Rent|6,400|',
      `Gas|${gas}|8,711`,
      'Total||68,786',
    ]
    expect(said(...beside('2,311'))).toEqual([])
    expect(said(...beside('2,811'))).toHaveLength(1)
    const above = (rent: string) => [
      'Item|Detail £|Sub-total £',
      'Staff||60,075',
      'Nurses|41,230|',
      'Therapists|18,845|',
      'Premises||8,711',
      `Rent|${rent}|`,
      'Gas|2,311|',
      'Total||68,786',
    ]
    expect(said(...above('6,400'))).toEqual([])
    expect(said(...above('6,900'))).toHaveLength(1)
  })
})

describe('a part of a table that has lost a row', () => {
  it('is told by the total of another part that holds', () => {
    const rows = [
      'Team|2023/24|2024/25',
      'Adult services||',
      'Crisis team|1,204|1,377',
      'Recovery team|3,321|3,012',
      'Memory clinic|877|941',
      'Total adult|5,402|5,330',
      "Children's services||",
      'School nursing|2,210|2,188',
      'Eating disorders|312|377',
      "Total children's|2,522|2,565",
      'All referrals|7,924|7,895',
    ]
    expect(said(...rows)).toEqual([])
    expect(said(...rows.toSpliced(2, 1))).toEqual(wrong('"Total adult" under "2023/24"'))
    expect(said(...rows.with(10, 'All referrals|9,924|7,895'))).toEqual(wrong('"All referrals" under "2023/24"'))
  })
})

describe('a part that a row says of itself to be', () => {
  const rows = (total: string) => [
    'Use|2023/24|2024/25|2025/26',
    'Electricity|4,120,877|4,012,344|3,877,120',
    'of which renewable|1,204,310|1,377,204|1,612,002',
    'Gas|9,120,333|8,877,410|8,640,221',
    'Oil|412,009|377,410|312,880',
    `Total energy|${total}|13,267,164|12,830,221`,
  ]
  it('is not counted again in the total', () => {
    expect(said(...rows('13,653,219'))).toEqual([])
    expect(said(...rows('13,653,919'))).toEqual(wrong('"Total energy" under "2023/24"'))
  })
})

describe('a change from the place before', () => {
  const rows = (change: string) => [
    'Year|Index|Annual change (%)',
    '2019|107.8|',
    '2020|108.7|0.8',
    '2021|111.6|2.7',
    `2022|121.7|${change}`,
    '2023|130.5|7.2',
    '2024|133.9|2.6',
  ]
  it('is expected everywhere where it holds in most', () => {
    expect(said(...rows('9.1'))).toEqual([])
    expect(said(...rows('1.9'))).toEqual([expect.stringContaining('"2022" under "Annual change (%)" is stated as 1.9')])
  })
})

describe('a total beside dashes', () => {
  const rows = (noise: string, total: string) => [
    'Offence|2022|2023|2024',
    'Fly-tipping|12|18|9',
    'Food hygiene|–|3|5',
    `Noise|${noise}|–|4`,
    'Licensing|1|1|–',
    `Total|15|${total}|18`,
  ]
  it('is that of all rows that state something', () => {
    expect(said(...rows('2', '22'))).toEqual([])
    expect(said(...rows('9', '22'))).toEqual([expect.stringContaining('which come to 22')])
    expect(said(...rows('2', '52'))).toEqual(wrong('"Total" under "2023"'))
  })
})

describe('a row that is lost where every figure that is left is borne out', () => {
  const rows = [
    'Model|Number|Unit cost (£)|Total cost (£)',
    'Slim 14|412|640|263,680',
    'Pro 15|188|720|135,360',
    'Tower|977|510|498,270',
    'Mini|301|545|164,045',
    'Total|1,878||1,061,355',
  ]
  it('is one finding, and no total is called wrong for it', () => {
    expect(said(...rows)).toEqual([])
    expect(said(...rows.toSpliced(2, 1))).toEqual([expect.stringContaining('Check whether a row is missing')])
  })
})
