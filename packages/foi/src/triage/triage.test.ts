import { isoDate, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { lookUp } from '../exemptions/lookup.js'
import type { LogEntry } from '../log/entry.js'
import { provisionsToRead } from './provisions-to-read.js'
import { recordDecision } from './record-decision.js'
import { splitRequest } from './split-request.js'
import { triage, type PublicationInHand, type TriagedQuestion, type TriageOptions } from './triage.js'

const asOf = isoDate('2026-11-29')
const count = (text: string): object => ({ text, unit: 'count', kind: text === 'TBC' ? 'absent' : 'exact' })
const pounds = (text: string): object => ({ text, unit: 'gbp', kind: 'exact' })
const wte = (text: string): object => ({ text, unit: 'wte', kind: 'exact' })

/** A page of a trust that does not exist, as a model recognises one. */
const sections = {
  estate: {
    classes: [
      { assetType: 'Laptops', vendors: 'Orbis', quantity: count('812') },
      { assetType: 'Printers (Managed)', vendors: 'Inkwell', quantity: count('TBC') },
      { assetType: 'Printers (Barcode)', vendors: 'Stripe', quantity: count('61') },
    ],
  },
  finance: {
    revenue: [
      { costCentre: 'Print Room', class: 'TOTAL', budget: pounds('£61,000') },
      { costCentre: 'GRAND TOTAL', class: 'TOTAL', fundedWte: wte('120.5'), budget: pounds('£4,000,000') },
    ],
    capital: [
      {
        category: 'Rolling',
        project: 'Telephony Replacement',
        amounts: [{ year: '2017/2018', amount: pounds('£75,000') }],
      },
    ],
  },
  contracts: {
    register: [
      { title: 'Pathology system', supplier: 'Labcore', start: '01/04/2024', end: '31/03/2027', value: '£300,000' },
      { title: 'Dictation', supplier: 'Sayso', end: 'TBC' },
    ],
  },
}
const page: PublicationInHand = { publication: { sections } }
const one = (text: string, options: Partial<TriageOptions> = {}): TriagedQuestion => {
  const [question] = triage(text, { asOf, publication: page, ...options }).questions
  if (question === undefined) throw new Error(`nothing was asked in ${text}`)
  return question
}
const cells = ({ published }: TriagedQuestion): readonly string[] =>
  published.cells.map(({ at, text }) => `${at} ${text}`)

describe('what is published of all contracts and devices', () => {
  const ofContracts = (text: string): readonly [string, readonly string[], string | undefined] => {
    const question = one(text)
    return [question.published.covers, cells(question), question.published.because[0]]
  }

  it('holds the total value of one contract to the cell that states it', () => {
    expect(ofContracts('What is the total value of the pathology system contract?').slice(0, 2)).toEqual([
      'fully',
      ['/sections/contracts/register/0/value £300,000'],
    ])
    expect(ofContracts('What is the contract with Labcore worth overall?').slice(0, 2)).toEqual([
      'fully',
      ['/sections/contracts/register/0/value £300,000'],
    ])
  })

  it('points to each where the whole is asked for, and says that no total stands there', () => {
    const register = [
      { title: 'Pathology system', supplier: 'Labcore', value: '£300,000' },
      { title: 'Dictation', supplier: 'Sayso', value: '£20,000' },
    ]
    const given = { publication: { publication: { sections: { ...sections, contracts: { register } } } } }
    const question = one('What is the total value of your IT contracts?', given)
    expect([question.published.covers, cells(question)]).toEqual([
      'partly',
      ['/sections/contracts/register/0/value £300,000', '/sections/contracts/register/1/value £20,000'],
    ])
    expect(question.published.because[0]).toBe('It states each of 2, and no total of them.')
    expect(one('How many contracts do you have?', given).published.because[0]).toBe(
      'It lists 2 contracts, and does not say how many there are.',
    )
    expect(one('How many devices do you have in total?', given).published.covers).toBe('partly')
  })

  it('finds nothing for contracts of another kind, or another supplier', () => {
    expect(ofContracts('What is the total value of your cleaning contracts?')[0]).toBe('none found')
    expect(ofContracts('What is the total value of contracts with Bramble Ltd?')[0]).toBe('none found')
    expect(ofContracts('What is the total value?')[0]).toBe('none found')
  })
})

describe('a standing statement on security', () => {
  const standing = {
    heading: 'FAQ on IT security',
    passages: ['We refuse requests about firewalls under section 31(1)(a).'],
    exemptions: ['section 31(1)(a)'],
    reviewContact: [],
    appealContact: [],
  }
  const withStatement = (more: object = {}): Partial<TriageOptions> => ({
    publication: {
      publication: { sections: { ...sections, foi: { standing: { ...standing, ...more } } } },
      report: {
        findings: [
          { rule: 'foi/harm-test-misstated', level: 'warning', at: '/sections/foi/standing/passages/0', message: 'm' },
        ] as never,
      },
    },
  })

  it('is shown beside a question with signs of security, with what was found of it', () => {
    const { standing: beside, next } = one('Which firewall do you use?', withStatement())
    expect(next.step).toBe('ask security')
    expect(beside).toMatchObject({
      at: '/sections/foi/standing',
      heading: 'FAQ on IT security',
      cites: ['s31(1)(a)'],
      findings: [{ rule: 'foi/harm-test-misstated' }],
    })
    expect(beside?.message).toContain('It answers no request by itself')
  })

  it('is not shown beside another question, nor where it is on something else, or a scheme', () => {
    expect(one('How many laptops do you have?', withStatement()).standing).toBeUndefined()
    for (const other of [
      { kind: 'scheme' },
      { heading: 'Minutes', passages: ['We withhold minutes under section 22.'], exemptions: [] },
    ])
      expect(one('Which firewall do you use?', withStatement(other)).standing).toBeUndefined()
  })
})

describe('what is published', () => {
  it('answers fully, with the place of each cell', () => {
    const question = one('How many laptops do you have, and who supplies them?')
    expect(question.published.covers).toBe('fully')
    expect(cells(question)).toEqual([
      '/sections/estate/classes/0/vendors Orbis',
      '/sections/estate/classes/0/quantity 812',
    ])
    expect(question.next.step).toBe('point to')
    expect(question.provisions.map(({ id }) => id)).toContain('s21')
  })

  it('answers in part, and says what it leaves open', () => {
    const question = one('How many managed printers do you have and who supplies them?')
    expect(question.published.covers).toBe('partly')
    expect(cells(question)).toEqual(['/sections/estate/classes/1/vendors Inkwell'])
    expect(question.published.because.slice(0, 2)).toEqual([
      'It leaves open how many.',
      'No value is stated for Printers (Managed) (TBC).',
    ])
    expect(question.next.step).toBe('answer')
  })

  it('means the rows that share most of the words', () => {
    expect(cells(one('How many barcode printers are there?'))).toEqual(['/sections/estate/classes/2/quantity 61'])
    expect(cells(one('What is the budget of the print room?'))).toEqual(['/sections/finance/revenue/0/budget £61,000'])
  })

  it('names the totals for a question about the whole department, and what a budget is not', () => {
    const budget = one('What is your total IT budget?')
    expect(cells(budget)).toEqual(['/sections/finance/revenue/1/budget £4,000,000'])
    const spent = one('How much was spent on IT in total?')
    expect(spent.published.because).toContain('It states a budget. What was spent is another figure, and may be held.')
    const staff = one('How many WTE staff are funded in IT?')
    expect(cells(staff)).toEqual(['/sections/finance/revenue/1/fundedWte 120.5'])
  })

  it('finds contracts by their title, and a cell without a value in them', () => {
    expect(cells(one('When does the contract for your pathology system end?'))).toContain(
      '/sections/contracts/register/0/end 31/03/2027',
    )
    expect(one('When does your dictation contract end?').published).toMatchObject({
      covers: 'none found',
      because: expect.arrayContaining(['It names Dictation (TBC), and states no value.']) as unknown,
    })
  })

  it('never covers fully what has words that the rows say nothing of', () => {
    expect(one('How many laptops are encrypted?').published).toMatchObject({
      covers: 'partly',
      because: expect.arrayContaining(['It says nothing of “encrypted”.']) as unknown,
    })
    expect(one('How often did laptops crash, overheat or need to be rebooted by porters?').published).toMatchObject({
      covers: 'none found',
      cells: [],
    })
    expect(one('What share of the trust’s overall budget pays for dentists?').published.covers).toBe('none found')
    expect(one('What did the maternity system cost in IT budget terms?').published.covers).toBe('none found')
    expect(one('What is the total contract value?').published.covers).toBe('none found')
  })

  it('has each of the things that a question names, or says which it says nothing of', () => {
    const classes = [
      ['PCs', '4307'],
      ['Laptops', '790'],
      ['Mobile Phones', '145'],
    ].map(([assetType, text = '']) => ({ assetType, quantity: count(text) }))
    const of = (text: string): readonly [string, readonly string[], string | undefined] => {
      const capital = [{ project: 'PCs & Laptops', amounts: [{ year: '2017/2018', amount: pounds('£560,000') }] }]
      const both = { estate: { classes }, finance: { capital } }
      const { published } = one(text, { publication: { publication: { sections: both } } })
      return [published.covers, published.cells.map((cell) => cell.text), published.because[0]]
    }
    expect(of('How many PCs and laptops does the Trust have?').slice(0, 2)).toEqual(['fully', ['4307', '790']])
    expect(of('Please state:\n1. Number of PCs\n2. Number of servers').slice(0, 2)).toEqual(['fully', ['4307']])
    expect(of('How many PCs, laptops and mobile phones are there?').slice(0, 2)).toEqual([
      'fully',
      ['4307', '790', '145'],
    ])
    expect(of('How many desktop PCs do you have?').slice(0, 2)).toEqual(['fully', ['4307']])
    expect(of('How many laptop computers do you have?').slice(0, 2)).toEqual(['fully', ['790']])
    expect(of('How many laptops, tablets and thin clients do you have?')).toEqual([
      'partly',
      ['790'],
      'It says nothing of “tablets” and “thin clients”.',
    ])
    expect(of('How many desktops and laptops do you have?')).toEqual([
      'partly',
      ['790'],
      'It says nothing of “desktops”.',
    ])
  })

  it('says where the publication calls a thing otherwise', () => {
    expect(
      one('How many notebooks do you have?', {
        publication: {
          publication: { sections: { estate: { classes: [{ assetType: 'Desktops', quantity: count('5') }] } } },
        },
      }).published.covers,
    ).toBe('none found')
    const pcs = { estate: { classes: [{ assetType: 'PCs', quantity: count('5') }] } }
    expect(
      one('How many computers do you have?', { publication: { publication: { sections: pcs } } }).published,
    ).toMatchObject({
      covers: 'partly',
      because: expect.arrayContaining(['Check that it is the same: the publication calls it PCs.']) as unknown,
    })
  })

  it('is of another period than is asked about', () => {
    const question = one('What is the budget for telephony replacement in 2025/26?')
    expect(question.published).toMatchObject({
      covers: 'another period',
      cells: [{ text: '£75,000', period: '2017/2018', otherPeriod: true, stale: true }],
    })
    expect(question.next.step).toBe('answer')
    expect(one('What was the budget for telephony replacement in 2017/18?').published.covers).toBe('fully')
  })

  it('covers no more than part of a question for a period where it does not say of when it is', () => {
    for (const [text, period] of [
      ['How many laptops did you have in 2023/24?', '2023/24'],
      ['What is the budget of the print room for 2025/26?', '2025/26'],
      ['How many laptops were there in the last three years?', 'the last three years'],
      ['How many laptops do you have this year?', 'this year'],
      ['How many laptops did you have in the 2023/24 financial year?', '2023/24'],
      ['How many laptops do you have this financial year?', 'this financial year'],
    ]) {
      const { published, next } = one(text ?? '')
      expect([published.covers, published.because[0], next.step]).toEqual([
        'partly',
        `It does not say of when it is: check that it is for ${period ?? ''}.`,
        'answer',
      ])
    }
  })

  it('covers no more than part where it is of one of several periods that are asked about', () => {
    const { published } = one('What was the budget for telephony replacement in 2016/17 and in 2017/18?')
    expect([published.covers, published.because[0]]).toEqual([
      'partly',
      'It is not of every period that is asked about: 2016/17 and 2017/18.',
    ])
  })

  it('takes the year of a law, of software or of a day that is asked for, for no period', () => {
    expect(one('How many laptops do you have, under the Freedom of Information Act 2000?').published.because).toEqual([
      'It does not say of when it is: check that, before anybody is pointed to it.',
    ])
    expect(one('When in 2027 does the contract for your pathology system end?').published.covers).toBe('fully')
  })

  it('is stale where it says of when it is and that is more than a year ago', () => {
    const dated = { ...page, publication: { ...page.publication, about: { period: '2022/23' } } }
    const question = one('How many laptops do you have?', { publication: dated })
    expect(question.published.cells).toMatchObject([{ stale: true, period: '2022/23' }])
    expect(question.next).toMatchObject({ step: 'answer', alternatives: [{ step: 'point to' }] })
    const fresh = { ...page, publication: { ...page.publication, about: { period: '2026/27' } } }
    expect(one('How many laptops do you have?', { publication: fresh }).published.cells).toMatchObject([
      { stale: false },
    ])
  })

  it('is contradicted by a finding of its report', () => {
    const at = '/sections/finance/revenue/1/budget'
    const finding: Finding = {
      rule: 'finance/total-mismatch',
      level: 'error',
      band: 'accuracy',
      at,
      message: 'The total is not the sum of its rows.',
      computed: '£3,900,000',
      fingerprint: 'x',
    }
    const question = one('What is your total IT budget?', { publication: { ...page, report: { findings: [finding] } } })
    expect(question.published.cells).toMatchObject([{ contradictedBy: [{ rule: 'finance/total-mismatch' }] }])
    expect(question.next.step).toBe('answer')
    expect(
      cells(one('How many laptops do you have?', { publication: { ...page, report: { findings: [finding] } } })),
    ).toHaveLength(1)
  })

  it('has its place in the file where that is known', () => {
    const location = { kind: 'html', source: 'page.html', line: 3, column: 1, table: 1, row: 2, cell: 3 } as const
    const publication = { ...page, locate: () => location }
    expect(one('How many laptops do you have?', { publication }).published.cells).toMatchObject([{ location }])
  })

  it('is not looked at where there is none, and said to be none where nothing fits', () => {
    expect(triage('How many laptops?', { asOf })).toMatchObject({
      questions: [{ published: { covers: 'notLookedAt' } }],
      remarks: expect.arrayContaining(['No publication was looked through.', 'No log was compared.']) as unknown,
    })
    expect(one('How many ambulances do you have?').published.covers).toBe('none found')
  })

  it('is not looked at where the publication has no row that was read', () => {
    const publication = { ...page, publication: { ...page.publication, sections: {} } }
    expect(one('How many ambulances do you have?', { publication }).published.covers).toBe('notLookedAt')
  })
})

const entry = (more: Partial<LogEntry>): LogEntry => ({
  reference: 'FOI-1',
  title: 'Tablets',
  request: 'How many tablets does the trust lease and from whom?',
  respondedOn: '20/02/2026',
  outcome: 'Granted in full',
  response: 'There are 40.',
  ...more,
})

describe('what tables with columns of their own answer', () => {
  const figure = (text: string): object => ({ count: count(text) })
  const own = {
    estate: {
      classes: [
        { assetType: 'Phones', vendors: 'Orbis', quantity: count('1,870') },
        { assetType: 'Total', vendors: '', quantity: count('9,147') },
      ],
      counts: [
        {
          title: 'Devices by site',
          corner: 'Device',
          columns: ['City', 'Eastfield', 'Total'],
          rows: [
            { label: 'Desktops', cells: [figure('1,200'), figure('610'), figure('1,810')] },
            { label: 'Laptops', cells: [figure('700'), figure('420'), figure('1,120')] },
          ],
        },
        {
          title: 'Operating systems',
          corner: 'Operating system',
          columns: ['Devices'],
          rows: [
            { label: 'Windows 11', cells: [figure('3,400')] },
            { label: 'Windows 10', cells: [figure('750')] },
          ],
        },
        {
          title: 'Staff',
          corner: 'Team',
          columns: ['WTE'],
          rows: [{ label: 'Service desk', cells: [figure('18.5')] }],
        },
      ],
    },
    finance: {
      statements: [
        {
          title: 'IT budget',
          columns: [
            { heading: '2024/25 Budget', measure: 'plan', of: '2024/25' },
            { heading: '2024/25 Actual', measure: 'actual', of: '2024/25' },
            { heading: '2025/26 Budget', measure: 'plan', of: '2025/26' },
          ],
          rows: [
            { label: 'Pay', cells: ['5,100', '5,340', '5,420'].map((text) => ({ amount: pounds(text) })) },
            { label: 'Non-pay', cells: ['3,900', '4,110', '4,050'].map((text) => ({ amount: pounds(text) })) },
            { label: 'Total', cells: ['9,000', '9,450', '9,470'].map((text) => ({ amount: pounds(text) })) },
          ],
        },
      ],
    },
    contracts: {
      register: [
        {
          title: 'Wide area network',
          supplier: 'Fibreco',
          annualValue: '410,000',
          route: 'A framework',
          end: '2027-03-31',
        },
        {
          title: 'Patient index',
          supplier: 'System C',
          noticePeriod: '6 months',
          value: '£3,900,000',
          end: '2028-03-31',
        },
        { title: 'Managed print', supplier: 'Inkwell', annualValue: '188,000', extension: '1 year', end: '2028-06-30' },
      ],
    },
  }
  const publication: PublicationInHand = { publication: { sections: own } }
  it.each([
    ['How many laptops are at Eastfield?', 'fully', ['420']],
    ['How many desktops do you have in total?', 'fully', ['1,810']],
    ['How many tablets do you have?', 'none found', []],
    ['How many devices run Windows 10?', 'fully', ['750']],
    ['How many servers run Windows Server 2012?', 'none found', []],
    ['Which operating system do your desktops run?', 'partly', ['1,810', '3,400', '750']],
    ['Who manufactures your phones?', 'partly', ['Orbis']],
    ['What is your total number of devices?', 'fully', ['9,147']],
    ['What was spent on IT pay in 2024/25?', 'fully', ['5,340']],
    ['What was the non-pay budget of IT in 2025/26?', 'fully', ['4,050']],
    ['What was the IT budget in each of 2024/25 and 2025/26?', 'fully', ['9,000', '9,470']],
    ['What did you spend on agency staff in IT in 2024/25?', 'none found', []],
    ['How many people work on your service desk?', 'partly', ['18.5']],
    ['What is the annual value of the network contract?', 'partly', ['410,000']],
    ['How was the wide area network procured?', 'fully', ['A framework']],
    ['When can the managed print contract be extended to?', 'fully', ['1 year']],
    ['What is the total spend on contracts with Inkwell?', 'partly', ['188,000']],
    ['How many contracts do you have with System C?', 'partly', ['System C']],
    ['What notice must be given to leave the patient index contract?', 'fully', ['6 months']],
    ['How many contracts are worth over £1 million?', 'none found', []],
    ['What was the total IT budget for 2025/26?', 'fully', ['9,470']],
    ['How much of the IT pay budget of 2025/26 was spent?', 'partly', ['5,420']],
    ['What is the planned total IT spend for 2025/26?', 'fully', ['9,470']],
    ['What was the IT pay budget in 2024/25, and what was spent of it?', 'fully', ['5,100', '5,340']],
    ['Who provides your managed print?', 'fully', ['Inkwell']],
  ])('%s', (text, covers, says) => {
    const { published } = one(text, { publication })
    expect([published.covers, published.cells.map((cell) => cell.text)]).toEqual([covers, says])
  })

  it('names the column, where a table has one for each site', () => {
    expect(one('How many laptops are at Eastfield?', { publication }).published.cells[0]?.row).toBe(
      'Laptops, Devices by site, Device, Eastfield',
    )
  })

  it('is not stale where it is of the period that is asked about', () => {
    const [cell] = one('What was spent on IT pay in 2024/25?', { publication }).published.cells
    expect([cell?.stale, cell?.otherPeriod]).toEqual([false, false])
    expect(one('What was spent on IT pay in 2024/25?', { publication }).next.step).toBe('point to')
  })
})

describe('contracts of a period', () => {
  const publication = {
    publication: {
      sections: {
        contracts: {
          register: [
            { title: 'Pathology system', supplier: 'Labcore', end: '31/03/2027' },
            { title: 'Wide area network', supplier: 'Netline', end: '30/09/2028' },
          ],
        },
      },
    },
  }

  it('are those that have such a day, and none is no answer', () => {
    const of = (text: string) => one(text, { publication }).published
    expect(of('Which contracts expire in 2027?')).toMatchObject({ covers: 'fully', cells: [{ text: '31/03/2027' }] })
    expect(of('Which contracts expire in 2029?')).toMatchObject({ covers: 'none found', cells: [] })
    expect(of('Which contracts expire in 2029?').because[0]).toBe(
      'Of 2 contracts that are listed, none has such a day in 2029.',
    )
    expect(of('Please list all contracts that end in the next 24 months').cells.map(({ text }) => text)).toEqual([
      '31/03/2027',
      '30/09/2028',
    ])
  })
})

describe('what has another name, maker or body', () => {
  const publication = {
    publication: { sections: { estate: { classes: [{ assetType: 'Laptops', quantity: count('790') }] } } },
  }
  const of = (text: string) => one(text, { publication }).published

  it('is found by what it is also called', () => {
    expect(of('How many notebooks do you have?')).toMatchObject({ covers: 'fully', cells: [{ text: '790' }] })
  })

  it('leaves the maker open where the table has none', () => {
    expect(of('How many laptops do you have and who makes them?')).toMatchObject({
      covers: 'partly',
      because: expect.arrayContaining(['It leaves open make or model.']) as unknown,
    })
  })

  it('says so where the question names a body', () => {
    expect(of('How many laptops does Southwick Council have?').because[0]).toMatch(
      /^It names a body\. If that is another/,
    )
  })
})

describe('warnings', () => {
  it.each([
    ['Please give the names and home addresses of the porters', 'personal-data'],
    ['What was her salary?', 'personal-data'],
    ['Who chairs the board?', 'personal-data'],
    ['Please provide all emails that mention scanners', 'cost'],
    ['Please provide the complete audit trail of the roster since 2009', 'cost'],
  ])('%s: %s', (asked, code) => {
    expect(one(asked, {}).warnings.map((warning) => warning.code)).toContain(code)
  })

  it.each(['Who is your current supplier?', 'What is the name of the supplier?', 'How many laptops have you?'])(
    'none of a person: %s',
    (asked) => {
      expect(one(asked, {}).warnings.map((warning) => warning.code)).not.toContain('personal-data')
    },
  )
})

describe('earlier requests', () => {
  const asked = 'How many tablets do you lease, and who is the lessor?'
  it('that were answered, and what section 14(2) and 21 need', () => {
    const [earlier] = one(asked, {
      log: [entry({}), entry({ title: 'Parking', request: 'What does it cost to park?' })],
    }).earlier
    expect(earlier).toMatchObject({
      entry: 1,
      reference: 'FOI-1',
      outcome: 'granted',
      respondedOn: '2026-02-20',
      repeated: { couldApply: true },
      accessible: { couldApply: true },
    })
    expect(earlier?.repeated.because).toMatch(/only if the same person .* 282 days before/)
  })

  it.each([
    [{ outcome: 'Refused' }, false, false],
    [{ outcome: 'Information not held' }, true, false],
    [{ outcome: 'Granted in full', response: '' }, true, false],
    [{ outcome: 'Open' }, false, false],
  ])('%j: repeated %s, accessible %s', (more, repeated, accessible) => {
    const [earlier] = one(asked, { log: [entry(more)] }).earlier
    expect([earlier?.repeated.couldApply, earlier?.accessible.couldApply]).toEqual([repeated, accessible])
  })

  it('of another year are told, and neither section can rest on them', () => {
    const log = [entry({ title: 'Stamps', request: 'What did you spend on stamps in 2021?' })]
    const [earlier] = one('What did you spend on stamps in 2024?', { log }).earlier
    expect(earlier).toMatchObject({ entry: 1, repeated: { couldApply: false }, accessible: { couldApply: false } })
    expect(earlier?.repeated.because).toBe(
      'Section 14(2) cannot rest on it: it asked about another period. It may say who holds the information.',
    )
  })

  it('tell nothing of who asked', () => {
    const title = 'Tablets, for Mrs Alba Thorne (alba.thorne@example.org, 07700 900123)'
    const question = one(asked, { log: [entry({ title, reference: 'FOI-26-011 (A Thorne)' })] })
    expect(question.earlier).toMatchObject([{ reference: 'FOI-26-011 ([name])' }])
    expect(JSON.stringify(question)).not.toMatch(/alba|thorne|07700/i)
  })
})

describe('marks in the place of what tells of a person', () => {
  it.each([
    'How many laptops do you have, send the answer to me on 0151 496 0777?',
    'How many laptops do you have, send the answer to quenby.marsh@example.org?',
    'How many laptops do you have, my home address: 4 Elm Close, Leeds LS1 4AP?',
  ])('are nothing that is asked: %s', (text) => {
    const question = one(text)
    const { evidence, warnings, published } = one('How many laptops do you have, send the answer to me on ?')
    expect(question.asked).toMatch(/\[/)
    expect(question.warnings).toEqual(warnings)
    expect(question.evidence.map(({ words }) => words)).toEqual(evidence.map(({ words }) => words))
    expect(question.published.covers).toBe(published.covers)
    for (const { words, start } of question.evidence)
      expect(question.asked.slice(start)).toMatch(new RegExp(`^${words.split(' … ')[0] ?? ''}`))
  })
})

describe('the law', () => {
  it.each([
    ['How many laptops do you have?', 'FOI'],
    ['How much electrical waste did the trust dispose of?', 'EIR'],
    ['Please send me all the information you hold about me.', 'SAR'],
    ['Please provide a copy of my medical records.', 'SAR'],
    ['What are the visiting hours of the wards?', 'business as usual'],
    ['Please send me my own occupational health record.', 'SAR'],
    ['I want all emails that mention my name sent between HR and my manager.', 'SAR'],
    ['Please provide the CCTV footage of me in the waiting room on 3 March.', 'SAR'],
    ['Please supply copies of records of my late mother, who died on ward 7.', 'SAR'],
    ["Can I see my dad's hospital notes?", 'SAR'],
    ['Recordings of telephone calls I made to the switchboard.', 'SAR'],
    ['Please forward all Teams messages in which I am discussed.', 'SAR'],
    ['I was treated in A&E on 5 May and want the notes the doctor wrote.', 'SAR'],
    ['I am making a subject access request for my staff file.', 'SAR'],
    ['How many subject access requests did you receive in 2024?', 'FOI'],
    ['How many patients asked to see their own records?', 'FOI'],
    ['In my last request you gave figures for 2022; what are those for 2023?', 'FOI'],
    ['My request is for the number of laptops.', 'FOI'],
    ['Please let me have the results of the 2023 staff survey.', 'FOI'],
    ['Energy performance certificates for all buildings.', 'EIR'],
    ['How much diesel did the emergency generators burn in 2024?', 'EIR'],
    ['What plans exist to fell trees for the new car park?', 'EIR'],
    ['How do I make a complaint about my care?', 'business as usual'],
    ['Who do I speak to about selling you printers?', 'business as usual'],
    ["What are the IT department's opening hours policy documents?", 'FOI'],
  ])('%s: %s', (text, regime) => {
    expect(one(text).regime.regime).toBe(regime)
  })

  it('a request for what is held about oneself is passed on, and stays apart from the Act', () => {
    const question = one('Please provide a copy of my medical records.')
    expect(question.next.step).toBe('ask the requester')
    expect(question.provisions.map(({ id }) => id)).toEqual(['s40(1)'])
    expect(question.regime.evidence).toEqual(['my medical records'])
  })

  it('of the environment has provisions of its own', () => {
    const { provisions } = one('How much electrical waste did the trust dispose of?')
    expect(provisions.every(({ law }) => law === 'EIR')).toBe(true)
  })

  it('every provision is one of its law', () => {
    const yes = { isSensitive: true, isOfIncidents: true, isPublished: true, isPriced: true } as const
    for (const regime of ['FOI', 'EIR', 'SAR', 'business as usual'] as const)
      for (const isUnclear of [true, false])
        for (const { id, law } of provisionsToRead({
          ...yes,
          regime,
          isUnclear,
          couldBeRepeated: true,
          couldBeAccessible: true,
          warnings: new Set(['personal-data', 'cost'] as const),
        }))
          expect([id, lookUp(id, law).kind]).not.toEqual([id, 'unknown'])
  })
})

describe('the next step', () => {
  it('asks security with the words that led there, proposes no neither-confirm-nor-deny, and drafts nothing', () => {
    const question = one('How many ransomware attacks did the trust suffer in the past five years?')
    expect(question).toMatchObject({ sensitivity: 'ask security', next: { step: 'ask security' } })
    expect(question.evidence.some(({ words }) => /ransomware/i.test(words))).toBe(true)
    expect(question.provisions.find(({ id }) => id === 's31(3)')?.why).toMatch(/^only if/)
  })

  it('asks the requester where the words do not say what is asked', () => {
    expect(one('Please can you provide information?\nWhat about it?').next.step).toBe('ask the requester')
  })

  it('is in no case an outcome', () => {
    const text = '1. How many laptops?\n2. Which firewall rules are set?\n3. My medical records?\n4. And this?'
    for (const { next } of triage(text, { asOf, publication: page }).questions)
      for (const { step } of [next, ...next.alternatives])
        expect(['answer', 'point to', 'ask security', 'ask the requester']).toContain(step)
  })
})

describe('warnings', () => {
  const codes = (text: string): readonly string[] => one(text).warnings.map(({ code }) => code)
  it.each([
    ['Please give the name and e-mail address of your head of IT.', 'personal-data'],
    ['What is the annual spend on dictation?', 'neither-implausible'],
    ['Who supplies your photocopiers?', 'over-reach'],
    ['Please provide all e-mails between the board and Labcore since 2009.', 'cost'],
  ])('%s: %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it('are silent on a plain question about what nobody publishes', () => {
    expect(codes('How many ambulances do you have?')).toEqual([])
  })

  it('the cost of a request counts all its questions', () => {
    const text = Array.from({ length: 25 }, (_, index) => `${index + 1}. How many wards had fault ${index}?`).join('\n')
    expect(triage(text, { asOf }).remarks.join(' ')).toMatch(/25 questions are asked: the cost limit/)
  })
})

describe('triage', () => {
  it('takes what splitRequest made as well', () => {
    const text = '1. How many laptops do you have?\n2. Who supplies them?'
    expect(triage(splitRequest(text), { asOf, publication: page })).toEqual(triage(text, { asOf, publication: page }))
  })

  it('says why there is nothing to propose', () => {
    expect(triage('', { asOf })).toMatchObject({ questions: [], notSplit: { code: 'empty' } })
  })

  it('remarks a request in Welsh, and one in another language', () => {
    expect(
      triage('Faint o liniaduron sydd gan yr ymddiriedolaeth, a pwy yw’r cyflenwr?', { asOf }).remarks.join(' '),
    ).toMatch(/Welsh/)
    expect(
      triage('¿Cuántos ordenadores portátiles tiene el hospital en sus salas?', { asOf }).remarks.join(' '),
    ).toMatch(/Few of its words are English/)
  })

  it('refuses what is no publication, log or day', () => {
    const wrong =
      (options: object): (() => unknown) =>
      () =>
        triage('How many?', options as TriageOptions)
    expect(wrong({})).toThrow(/^triage: options\.asOf must be/)
    expect(wrong({ asOf, publications: page })).toThrow(
      /^triage: options has no 'publications': did you mean 'publication'/,
    )
    expect(wrong({ asOf, publication: {} })).toThrow(/^triage: options\.publication\.publication must be an object/)
    expect(wrong({ asOf, log: [3] })).toThrow(/^triage: options\.log\[0\] must be an object/)
  })
})

describe('recordDecision', () => {
  const question = one('How many laptops do you have?')
  it('says who decided, when, and whether it was as proposed', () => {
    expect(recordDecision(question, { step: 'point to', by: 'FOI officer', on: asOf })).toMatchObject({
      question: { number: 1, asked: 'How many laptops do you have?' },
      proposed: { step: 'point to' },
      decided: { step: 'point to', by: 'FOI officer', on: '2026-11-29' },
      asProposed: true,
    })
  })

  it('needs a reason for another step, and somebody who decides', () => {
    const decide =
      (decision: object): (() => unknown) =>
      () =>
        recordDecision(question, decision as never)
    expect(decide({ step: 'answer', by: 'FOI officer', on: asOf })).toThrow(/decision\.because must say why/)
    expect(decide({ step: 'point to', by: ' ', on: asOf })).toThrow(/decision\.by must name who decided/)
    expect(decide({ step: 'refuse', by: 'FOI officer', on: asOf })).toThrow(/decision\.step must be/)
    expect(decide({ step: 'point to', by: 'FOI officer', on: asOf, why: '' })).toThrow(/decision has no 'why'/)
  })
})
