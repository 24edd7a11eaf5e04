import { describe, expect, it } from 'vitest'
import { changed, found } from '../../../test/totals-found.js'

describe('what is left of a limit', () => {
  const capital = [
    'Capital resource limit,2024/25 £000,2023/24 £000',
    'Gross capital expenditure,"9,120","8,450"',
    'Less: disposals,(120),(50)',
    'Less: donated and granted capital additions,(300),(200)',
    'Charge against capital resource limit,"8,700","8,200"',
    'Capital resource limit,"9,000","8,200"',
    'Under/(over)spend against capital resource limit,300,0',
  ]
  it('is the limit less what was charged against it', () => {
    expect(found(...capital)).toEqual([])
    expect(found(...changed(capital, ',300,0', ',200,0'))).toEqual(['5,0 200 £300,000'])
    expect(found(...changed(capital, ',300,0', ',300,100'))).toEqual(['5,1 100 £0'])
  })
  it('may stand below both, in one column, with the charge taken off', () => {
    const short = ['Statutory duties,2024/25 £000', 'Capital resource limit,"9,000"', 'Charge against CRL,"(8,700)"']
    expect(found(...short, 'Underspend against CRL,300')).toEqual([])
    expect(found(...short, '(Under)/overspend against CRL,(300)')).toEqual([])
    expect(found(...short, 'Underspend against CRL,200')).toEqual(['2,0 200 £300,000'])
  })
  it('is of the limit that it names', () => {
    const both = [
      'Financial duties,2024/25 £000,2023/24 £000',
      'External financing requirement,"1,200",800',
      'External financing limit (EFL),"1,500","1,000"',
      'Under/(over) spend against EFL,300,200',
      'Charge against CRL,"8,700","8,100"',
      'Capital resource limit,"9,000","8,200"',
      'Under/(over) spend against CRL,300,100',
    ]
    expect(found(...both)).toEqual([])
    expect(found(...changed(both, 'against EFL,300,200', 'against EFL,300,220'))).toEqual(['2,1 220 £200,000'])
  })
  it('may be of a ceiling on a total, where a column shows it', () => {
    const agency = [
      'Agency,Apr £000,May £000',
      'Medical,100,110',
      'Nursing,200,190',
      'Total agency,300,300',
      'Agency ceiling,310,320',
      'Under/(over) ceiling,10,20',
    ]
    expect(found(...agency)).toEqual([])
    expect(found(...changed(agency, 'ceiling,10,20', 'ceiling,10,30'))).toEqual(['4,1 30 £20,000'])
    // Neither agrees, so that it may be of something else.
    expect(found(...changed(agency, 'ceiling,10,20', 'ceiling,15,30'))).toEqual([])
  })
})

describe('a total of what was delivered', () => {
  const programme = [
    'Efficiency programme,Target £000,Recurrent £000,Non-recurrent £000,Total delivered £000,Variance £000',
    'Medicine,"1,200",800,300,"1,100",-100',
    'Surgery,"1,500","1,000",550,"1,550",50',
    'Corporate,900,400,400,800,-100',
    'Total,"3,600","2,200","1,250","3,450",-150',
  ]
  it('has no part in the target beside it', () => {
    expect(found(...programme)).toEqual([])
    expect(
      found(...changed(changed(programme, '550,"1,550",50', '550,"1,555",55'), '"3,450",-150', '"3,455",-145')),
    ).toEqual(['1,3 1,555 £1,550,000', '3,3 3,455 £3,450,000'])
  })
})
