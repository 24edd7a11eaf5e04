import { describe, expect, it } from 'vitest'
import { changed, found } from '../../../test/totals-found.js'

describe('net current assets', () => {
  const sheet = [
    'Statement of financial position,31/03/2025 £000,31/03/2024 £000',
    'Property,"90,000","85,950"',
    'Total non-current assets,"90,000","85,950"',
    'Inventories,"1,100","1,050"',
    'Cash,"17,805","16,300"',
    'Total current assets,"18,905","17,350"',
    'Trade payables,"(14,200)","(13,800)"',
    'Provisions,(700),(650)',
    'Total current liabilities,"(14,900)","(14,450)"',
    'Net current assets/(liabilities),"4,005","2,900"',
    'Net assets,"94,005","88,850"',
    'Reserves,"94,005","88,850"',
    'Total equity,"94,005","88,850"',
  ]
  it('are current assets less current liabilities, whichever way these are signed', () => {
    expect(found(...sheet)).toEqual([])
    expect(found(...changed(sheet, '"4,005","2,900"', '"3,005","2,900"'))).toEqual(['8,0 3,005 4,005'])
    const positive = changed(sheet, '"(14,900)","(14,450)"', '"14,900","14,450"')
      .map((line) => line.replace('"(14,200)","(13,800)"', '"14,200","13,800"'))
      .map((line) => line.replace('(700),(650)', '700,650'))
    expect(found(...positive)).toEqual([])
    expect(found(...changed(positive, '"4,005","2,900"', '"4,005","2,800"'))).toEqual(['8,1 2,800 2,900'])
  })
})

describe('a cumulative position', () => {
  const duty = [
    'Breakeven performance,2022/23 £000,2023/24 £000,2024/25 £000',
    'Breakeven duty in-year financial performance,"1,200",(450),310',
    'Breakeven duty cumulative position,"1,200",750,"1,060"',
  ]
  it('is that of the year before and what came in the year', () => {
    expect(found(...duty)).toEqual([])
    expect(found(...changed(duty, '"1,060"', '"1,600"'))).toEqual(['1,2 1,600 £1,060,000'])
  })
  it('may have its last year first', () => {
    const turned = [
      'Breakeven performance,2024/25 £000,2023/24 £000,2022/23 £000',
      'Breakeven duty in-year financial performance,310,(450),"1,200"',
      'Breakeven duty cumulative position,"1,060",750,"1,200"',
    ]
    expect(found(...turned)).toEqual([])
    expect(found(...changed(turned, '"1,060"', '"1,600"'))).toEqual(['1,0 1,600 £1,060,000'])
  })
  it('is not believed where most years say otherwise', () => {
    expect(found(...changed(changed(duty, ',750', ',111'), '"1,060"', '"2,222"'))).toEqual([])
  })
})

describe('what a duty leaves along its row', () => {
  const duties = [
    'Financial duty,Limit £000,Actual £000,Underspend £000',
    'Revenue resource limit,"320,000","318,900","1,100"',
    'Capital resource limit,"7,250","6,950",300',
    'External financing limit,"1,500","1,200",300',
  ]
  it('is the limit less the actual', () => {
    expect(found(...duties)).toEqual([])
    expect(found(...changed(duties, '"6,950",300', '"6,950",200'))).toEqual(['1,2 200 £300,000'])
  })
})

describe('what is left when rows are less', () => {
  const cost = (net: string) => [
    'Item,2024/25 £',
    'Gross cost,"1,877,204"',
    'Less: charges to users,"312,877"',
    'Less: partner contributions,"188,120"',
    `Net cost,"${net}"`,
  ]
  it('is the first row less those that say so, though no other column bears it out', () => {
    expect(found(...cost('1,376,207'))).toEqual([])
    expect(found(...cost('1,371,207'))).toEqual(['3,0 1,371,207 £1,376,207'])
  })
  it('may be written below nothing, or stand below a heading', () => {
    const below = changed(changed(cost('1,376,207'), '"312,877"', '"(312,877)"'), '"188,120"', '"(188,120)"')
    expect(found(...below)).toEqual([])
    const headed = [
      'Item,2024/25 £',
      'Gross cost,"9,000"',
      'Less:,',
      'Charges,"2,000"',
      'Grants,500',
      'Net cost,"6,500"',
    ]
    expect(found(...headed)).toEqual([])
    expect(found(...changed(headed, '"6,500"', '"8,500"'))).toEqual(['4,0 8,500 £6,500'])
  })
})

describe('what no word tells, and figures do', () => {
  const account = (net: string) => [
    'Trading account,2023/24 £,2024/25 £',
    'Sales,"412,877","433,120"',
    'Cost of sales,"188,120","201,204"',
    'Gross profit,"224,757","231,916"',
    'Wages,"120,344","124,877"',
    'Rent,"36,000","37,800"',
    `Net profit,"${net}","69,239"`,
  ]
  it('is compared where nothing else is', () => {
    expect(found(...account('68,413'))).toEqual([])
    expect(found(...account('62,413'))).toHaveLength(1)
  })
  it('is compared along rows that mostly agree', () => {
    const savings = (gap: string) => [
      'Scheme,Target £000,Achieved £000,Shortfall £000',
      'Procurement,"1,200","1,077",123',
      'Estates,877,812,65',
      `Workforce,"2,120","1,844",${gap}`,
      'Digital,412,388,24',
      'Total,"4,609","4,121",488',
    ]
    expect(found(...savings('276'))).toEqual([])
    expect(found(...savings('216'))).toHaveLength(1)
  })
})
