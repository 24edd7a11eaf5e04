import { describe, expect, it } from 'vitest'
import { assetEvidence, type AssetRegister } from './asset-evidence.js'
import { assetKind } from './asset-kind.js'
import { evidenceHeadings, evidenceQuestions } from './questions.data.js'

const hardware = ['Asset tag', 'Serial number', 'Model', 'Operating system']
const said = (registers: readonly AssetRegister[]) => {
  const { answers, ...rest } = assetEvidence(registers)
  return {
    ...rest,
    of: (kind: string, fact: string) => answers.find((answer) => answer.kind === kind && answer.fact === fact),
  }
}

describe('assetEvidence', () => {
  it('says for how many assets a fact is recorded, and counts no words that stand for nothing', () => {
    const { of } = said([
      {
        name: 'a.csv',
        headers: [...hardware, 'Asset owner', 'Criticality'],
        rows: [
          ['A1', 'S1', 'X', 'Windows 11', 'Head of IT', 'High'],
          ['A2', 'S2', 'X', 'Windows 11', 'TBC', ''],
          ['A3', 'S3', 'X', '', 'N/A', 'unknown'],
          ['', '', '', '', '', ''],
        ],
      },
    ])
    expect(of('hardware', 'responsible')).toMatchObject({
      outcome: 'A3.a',
      state: 'recorded',
      recorded: 1,
      of: 3,
      files: ['a.csv'],
      words: 'recorded for 1 of 3',
    })
    expect(of('hardware', 'support')?.words).toBe('recorded for 2 of 3')
    expect(of('hardware', 'dependency')).toMatchObject({ state: 'notInFiles', words: 'column not in these files' })
  })
  it('says that a column is there and empty, which is not that it is missing', () => {
    const { of } = said([{ name: 'a.csv', headers: [...hardware, 'Priority'], rows: [['A1', 'S1', 'X', '', '']] }])
    expect(of('hardware', 'priority')?.words).toBe('recorded for 0 of 1')
  })
  it('says what cannot be read: days that are none, and neither yes nor no', () => {
    const headers = [...hardware, 'Last seen', 'Encrypted']
    const { of } = said([
      {
        name: 'a.csv',
        headers,
        rows: [
          ['A1', 'S1', 'X', '', 'last spring', 'Yes'],
          ['A2', 'S2', 'X', '', 'Never', 'see note 4'],
          ['A3', 'S3', 'X', '', '31/02/2026', 'Not encrypted'],
        ],
      },
    ])
    expect(of('hardware', 'lastSeen')).toMatchObject({
      state: 'notReadable',
      notReadable: 2,
      words: 'not readable (2 cells)',
    })
    expect(of('hardware', 'encrypted')?.words).toBe('recorded for 2 of 3; 1 further cell not readable')
  })
  it('adds the registers of one kind, and counts those without the column', () => {
    const { of, registers } = said([
      { name: 'a.csv', headers: [...hardware, 'Owner'], rows: [['A1', 'S1', 'X', '', 'Head of IT']] },
      { name: 'b.csv', headers: hardware, rows: [['A2', 'S2', 'X', '']] },
    ])
    expect(of('hardware', 'responsible')).toMatchObject({ words: 'recorded for 1 of 2', files: ['a.csv'] })
    expect(registers.map(({ assets }) => assets)).toEqual([1, 1])
  })
  it('takes either of two columns that answer one question', () => {
    const { of } = said([
      {
        name: 'iar.xlsx',
        headers: ['Information asset', 'Information Asset Owner', 'Key contact', 'Last reviewed'],
        rows: [
          ['Payroll', '', 'Payroll manager', '01/04/2026'],
          ['Rota', 'Head of Rota', '', 'April 2026'],
          ['Notes', '', '', ''],
        ],
      },
    ])
    expect(of('information', 'responsible')?.words).toBe('recorded for 2 of 3')
    expect(of('information', 'reviewed')?.words).toBe('recorded for 2 of 3')
  })
  it('counts no total, no note and no name of a group as a device, and every name of what is not hardware', () => {
    const rows = [
      ['LAPTOPS', '', '', ''],
      ['A1', 'S1', 'X', 'Windows 11'],
      ['Total', '1', '', ''],
      ['Prepared by IT in 2026', '', '', ''],
    ]
    const { of } = said([
      { name: 'a.csv', headers: hardware, rows },
      {
        name: 'b.csv',
        kind: 'software',
        headers: ['Product', 'Vendor', 'Version', 'Asset owner'],
        rows: [['Payroll', '', '', '']],
      },
    ])
    expect(of('hardware', 'responsible')).toMatchObject({ of: 1 })
    expect(of('software', 'responsible')).toMatchObject({ of: 1, recorded: 0 })
  })

  it('names the outcome, the version and the day read, and gives no verdict', () => {
    const evidence = assetEvidence([{ name: 'a.csv', headers: ['Fruit'], rows: [] }])
    expect(evidence.notLookedAt).toEqual(['a.csv'])
    expect([evidence.framework.version, evidence.framework.read]).toEqual(['2024-25', '2026-11-29'])
    expect(evidence.answers.every(({ state }) => state === 'notInFiles')).toBe(true)
    expect(JSON.stringify(evidence)).not.toMatch(/achiev|complian|partly|partial/i)
  })
  it('has headings for every question', () => {
    for (const { fact } of evidenceQuestions) expect(evidenceHeadings[fact].length, fact).toBeGreaterThan(3)
  })
  it.each([
    [hardware, 'hardware'],
    [['Asset tag', 'Serial number', 'Model', 'GMDN code'], 'medicalDevice'],
    [['Information asset', 'Information Asset Owner', 'Retention period'], 'information'],
    [['Software', 'Version', 'Licences held'], 'software'],
    [['Fruit', 'Colour'], undefined],
  ])('%j is a register of %s', (headers, kind) => expect(assetKind(headers)).toBe(kind))
  it.each([
    [[{ name: 'a', headers: [], rows: [], kind: 'people' as 'hardware' }], /registers\[\]\.kind/],
    [[{ name: 'a', headers: [], rows: [], kinds: 'hardware' } as never], /kinds/],
    [7 as never, /assetEvidence: registers/],
  ])('refuses %j', (registers, words) => expect(() => assetEvidence(registers)).toThrow(words))

  it('knows the headings under which a list of devices is read for the same facts', () => {
    const { answers } = assetEvidence([
      {
        name: 'hw',
        headers: ['Asset tag', 'Serial number', 'Model', 'Owner (role)', 'Caption0', 'Last logon', 'Erasure date'],
        rows: [['A1', '5CG1', '840', 'IT manager', 'Windows 10', '2026-11-01', '']],
      },
    ])
    const words = (asks: string) => answers.find((each) => each.kind === 'hardware' && each.asks.includes(asks))?.words
    expect(['responsible', 'last seen', 'what it runs', 'wiping'].map(words)).toEqual([
      'recorded for 1 of 1',
      'recorded for 1 of 1',
      'recorded for 1 of 1',
      'recorded for 0 of 1',
    ])
  })
})

describe('a register of several kinds of asset', () => {
  const headers = ['Asset', 'Type', 'Responsible role', 'Priority', 'Encrypted']
  it('is counted row by row, by what it says of each', () => {
    const { answers, registers, notLookedAt, rowsNotTold } = assetEvidence([
      {
        name: 'assets.csv',
        headers,
        rows: [
          ['EPR server', 'Server', 'Head of systems', '1', 'Yes'],
          ['Pump', 'Medical device', 'Head of EBME', '', ''],
          ['EPR', 'Application', '', '1', ''],
          ['Waiting list', 'Database', 'Head of access', '2', ''],
          ['Van', 'Vehicle', 'Head of estates', '3', ''],
        ],
      },
    ])
    expect(registers).toEqual([
      { name: 'assets.csv', kind: 'hardware', assets: 1 },
      { name: 'assets.csv', kind: 'medicalDevice', assets: 1 },
      { name: 'assets.csv', kind: 'software', assets: 1 },
      { name: 'assets.csv', kind: 'information', assets: 1 },
    ])
    const said = (kind: string, fact: string) =>
      answers.find((answer) => answer.kind === kind && answer.fact === fact)?.words
    expect(said('hardware', 'encrypted')).toBe('recorded for 1 of 1')
    expect(said('software', 'responsible')).toBe('recorded for 0 of 1')
    expect(notLookedAt).toEqual([])
    expect(rowsNotTold).toEqual([{ name: 'assets.csv', rows: 1 }])
  })

  it('is none where most rows say another kind, or nothing is asked of them', () => {
    const rows = [
      ['Bed', 'Bed', 'Matron', '1', ''],
      ['Van', 'Vehicle', 'Matron', '1', ''],
      ['PC', 'Desktop', 'Matron', '1', ''],
    ]
    expect(assetEvidence([{ name: 'a.csv', headers, rows }]).notLookedAt).toEqual(['a.csv'])
    const short = [['PC', 'Desktop']]
    expect(assetEvidence([{ name: 'b.csv', headers: ['Asset', 'Type'], rows: short }]).notLookedAt).toEqual(['b.csv'])
  })
})
