import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
/** Rule, row and column of each finding about figures, what is stated and what it should be. */
const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'budget.csv' })), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule.startsWith('finance/'))
    .map(({ rule, at, stated, computed, repair }) => {
      const [, , , , , , row, , column] = at.split('/')
      return `${rule.replace('finance/', '')} ${row ?? ''},${column ?? ''} ${stated ?? ''} ${computed ?? '?'}${repair ? ' repair' : ''}`
    })

const headings = 'Service,Budget £k,Actual £k,Variance £k,F/A'
// Layout of Bath and North East Somerset Council, 7 September 2005; figures invented.
const planning = 'Planning,"1,204","1,180",24,F'
const libraries = 'Libraries,"2,650","2,705",55,A'
const parking = 'Parking,"(1,900)","(1,850)",50,A'
const total = 'Total,"1,954","2,035",81,A'

describe('variances without a sign beside a column of marks', () => {
  it('are taken off each other down the column, and are the size of the difference along the row', () => {
    expect(found(headings, planning, libraries, parking, total)).toEqual([])
  })

  it.each([
    ['a figure', [planning.replace('24', '42'), libraries, parking, total], ['total-mismatch 0,2 42 £24,000']],
    [
      'a total that adds up sizes',
      [planning, libraries, parking, total.replace('81', '129')],
      ['total-mismatch 3,2 129 £81,000'],
    ],
    [
      'the mark of spending',
      [planning, libraries.replace(',A', ',F'), parking, total],
      ['variance-direction 1,3 F adverse'],
    ],
    [
      'the mark of income below zero',
      [planning, libraries, parking.replace(',A', ',F'), total],
      ['variance-direction 2,3 F adverse'],
    ],
    [
      'the mark of the total',
      [planning, libraries, parking, total.replace(',A', ',F')],
      ['variance-direction 3,3 F adverse'],
    ],
  ])('are wrong in %s', (_, rows, findings) => {
    expect(found(headings, ...rows)).toEqual(findings)
  })

  const both = [
    'Line,Plan £000,Actual £000,Variance £000,Fav/Adv',
    'Clinical income,"10,000","10,300",300,Fav',
    'Other income,"2,000","1,900",100,Adv',
    'Total income,"12,000","12,200",200,Fav',
    'Pay,"7,000","7,150",150,Adv',
    'Non-pay,"4,500","4,420",80,Fav',
    'Total expenditure,"11,500","11,570",70,Adv',
    'Surplus,500,630,130,Fav',
  ]
  it('run the other way for income', () => {
    expect(found(...both)).toEqual([])
    expect(found(...both.map((line) => line.replace('100,Adv', '100,Fav')))).toEqual([
      'variance-direction 1,3 Fav adverse',
    ])
    expect(found(...both.map((line) => line.replace('130,Fav', '310,Fav')))).toEqual([
      'total-mismatch 6,2 310 130 repair',
    ])
  })

  it('are those of each half of a table', () => {
    const month = [
      'Service,Month budget £k,Month actual £k,Month variance £k,F/A,YTD budget £k,YTD actual £k,YTD variance £k,A/F',
      'Wards,100,110,10,A,600,620,20,A',
      'Theatres,80,75,5,F,480,470,10,F',
      'Pathology,60,64,4,A,360,355,5,F',
      'Total,240,249,9,A,"1,440","1,445",5,A',
    ]
    expect(found(...month)).toEqual([])
    expect(found(...month.map((line) => line.replace('355,5,F', '355,5,A')))).toEqual([
      'variance-direction 2,7 A favourable',
    ])
  })

  it('leave a total whose parts or itself may be marked wrongly, where no figures tell', () => {
    const alone = ['Service,Reported variance £k,F/A', 'Wards,10,A', 'Theatres,5,F', 'Pathology,4,A', 'Radiology,1,F']
    expect(found(...alone, 'Total,8,A')).toEqual([])
    expect(found(...alone, 'Total,8,F')).toEqual(['total-not-checked 4,0 8 ?'])
    expect(found(...alone.map((line) => line.replace('4,A', '4,')), 'Total,8,A')).toEqual(['total-not-checked 4,0 8 ?'])
    expect(found(...alone, 'Total,80,A')).toEqual(['total-mismatch 4,0 80 £8,000'])
  })
})

describe('marks that say on which side of the budget a row is', () => {
  const plain = 'Service,Budget £k,Outturn £k,Variance £k,Over/under'
  const rows = [
    'Wards,100,110,10,Over',
    'Theatres,80,75,5,Under',
    'Pathology,60,64,4,over',
    'Parking,(50),(45),5,Under',
  ]
  const sum = 'Total,190,204,14,Overspend'
  it('are signs, whatever is better', () => {
    expect(found(plain, ...rows, sum)).toEqual([])
    expect(found(plain, ...rows.map((row) => row.replace(',(45),5,Under', ',(45),5,Over')), sum)).toEqual([])
    expect(
      found('Service,Budget £k,Outturn £k,Variance £k', 'Wards,100,110,10 over', 'Theatres,80,75,5 under'),
    ).toEqual([])
  })
  it('are wrong on the other side', () => {
    expect(found(plain, ...rows.map((row) => row.replace('5,Under', '5,Over')), sum)).toEqual([
      'variance-direction 1,3 Over under',
    ])
    expect(found(plain, ...rows, sum.replace('14', '41'))).toEqual(['total-mismatch 4,2 41 14 repair'])
  })
  it('add up as the figures do', () => {
    const both = [
      'Income,900,950,50,Over',
      'Pay,500,520,20,Over',
      'Non-pay,300,290,10,Under',
      'Surplus,100,140,40,Over',
    ]
    expect(found(plain, ...both)).toEqual([])
    expect(found(plain, ...both.map((row) => row.replace(',40,', ',44,')))).toEqual(['total-mismatch 3,2 44 £40,000'])
  })
})

describe('variances with signs, and a heading that says what is in brackets', () => {
  it('add up as they are signed', () => {
    const rows = [
      'Income,"10,000","10,300",(300)',
      'Pay,"7,000","7,150",150',
      'Non-pay,"2,500","2,420",(80)',
      'Surplus,500,730,(230)',
    ]
    expect(found('Line,Plan £000,Actual £000,(Fav) / Adv £000', ...rows)).toEqual([])
  })
})

describe('marks in the cells of the variances', () => {
  const plain = 'Service,Budget £k,Actual £k,Variance £k'
  it.each([
    ['24 F', '55 A', '50 (A)', '81A'],
    ['£24 fav', '£55 adv', '£50 adv.', '£81 adverse'],
    ['F 24', 'A 55', 'A 50', '(A) 81'],
  ])('are read: %s, %s, %s, %s', (...cells) => {
    const rows = [planning, libraries, parking, total].map((line, at) =>
      line.replace(/,\d+,[FA]$/, `,${cells[at] ?? ''}`),
    )
    expect(found(plain, ...rows)).toEqual([])
    expect(found(plain, ...rows.map((line) => line.replace('2,705', '2,750')))).not.toEqual([])
  })

  it('are signs where a plus or a minus stands after the figure', () => {
    const rows = ['Wards,100,110,10+', 'Theatres,80,75,5-', 'Pathology,60,64,4+', 'Radiology,60,59,1-']
    expect(found(plain, ...rows, 'Total,300,308,8+')).toEqual([])
    expect(found(plain, ...rows.map((line) => line.replace('5-', '5+')), 'Total,300,308,8+')).toEqual([
      'total-mismatch 1,2 +5 -£5,000',
    ])
  })
})

describe('variances without signs and without marks', () => {
  const plain = 'Service,Budget £k,Actual £k,Variance £k'
  const rows = ['Wards,100,110,10', 'Theatres,80,75,5', 'Pathology,60,64,4', 'Radiology,60,59,1']
  it('have no figure called wrong for want of a sign', () => {
    expect(found(plain, ...rows, 'Total,300,308,8')).toEqual(['total-not-checked 4,2 8 ?'])
  })
  it('are wrong where no sign explains them', () => {
    expect(found(plain, ...rows, 'Total,300,308,18')).toEqual(['total-mismatch 4,2 18 £8,000'])
  })
})

describe('marks that nothing but the want of the word income makes wrong', () => {
  it('are not called wrong', () => {
    expect(
      found(
        headings,
        'Car parks,"1,900","1,850",50,A',
        'Planning fees,"1,204","1,280",76,F',
        'Total,"3,104","3,130",26,F',
      ),
    ).toEqual([])
  })
  it('nor are savings below zero', () => {
    expect(
      found(
        headings,
        'Pay,"1,900","1,850",50,F',
        'Non-pay,800,830,30,A',
        'Cost improvement target,(500),(300),200,A',
        'Total,"2,200","2,380",180,A',
      ),
    ).toEqual([])
  })
})

describe('one wrong figure beside marks', () => {
  const sizes = [
    'Directorate,Budget £,Actual £,Variance £,Adverse / Favourable',
    'Medicine,"12,410,223","12,877,140","466,917",Adverse',
    'Surgery,"10,870,114","10,655,902","214,212",Favourable',
    'Children,"8,120,450","8,330,118","209,668",Adverse',
    'Estates,"5,611,908","5,418,777","193,131",Favourable',
    'Total,"37,012,695","37,281,937","269,242",Adverse',
  ]
  const changed = (lines: readonly string[], from: string, to: string): readonly string[] =>
    found(...lines.map((line) => line.replace(from, to)))

  it('is one finding, though it turns a mark round', () => {
    expect(found(...sizes)).toEqual([])
    expect(changed(sizes, '8,120,450', '8,620,450')).toEqual(['total-mismatch 2,0 8,620,450 8,120,450 repair'])
    expect(changed(sizes, '5,418,777', '5,718,777')).toEqual(['total-mismatch 3,1 5,718,777 5,418,777 repair'])
  })
  it('is the one with a sign, where no other has one', () => {
    expect(changed(sizes, '"214,212"', '"-214,212"')).toEqual([expect.stringMatching(/^total-mismatch 1,2 -214,212/)])
    expect(changed(sizes, '"193,131"', '"-193,131"')).toEqual([expect.stringMatching(/^total-mismatch 3,2 -193,131/)])
  })
  it('is no sign, where it is the mark that the figures contradict', () => {
    const wrongMarks = ['Service,Budget £,Actual £,Variance £,F/A', 'Pay,1000,1100,100,A', 'Non-pay,500,450,-50,A']
    expect(found(...wrongMarks, 'Total,1500,1550,50,F')).toEqual([
      'variance-direction 1,3 A favourable',
      'variance-direction 2,3 F adverse',
    ])
  })
  it('is a sign that all others of the column contradict', () => {
    const signed = [
      '£000,Budget to date,Actual to date,Variance,F/A',
      'Clinical income,"(122,733)","(123,410)",677,F',
      'Other income,"(8,289)","(8,011)",(278),A',
      'Total income,"(131,022)","(131,421)",399,F',
      'Pay,"88,270","89,114",(844),A',
      'Non-pay,"35,747","35,209",538,F',
      'Total expenditure,"124,017","124,323",(306),A',
      'Net position,"(7,005)","(7,098)",93,F',
    ]
    expect(found(...signed)).toEqual([])
    expect(changed(signed, ',93,', ',(93),')).toEqual(['variance-direction 6,2 (93) ?'])
  })
})
