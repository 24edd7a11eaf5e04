import { describe, expect, it } from 'vitest'
import { imt, type Ran } from '../../test/imt.js'

const list = `Reference,Date received,Requester,Subject,Hours,Campaign
F-1,01/06/2026,One Person,Parking,12,
F-2,26/08/2026,one  person,parking,7,Fair parking
F-3,10/06/2026,Another Person,Parking,5,Fair parking
F-4,not known,One Person,Parking,5,
F-5,11/06/2026,,Parking,5,
F-6,12/06/2026,Third Person,Catering,90,
`
const costs = async (args: readonly string[], text = list): Promise<Ran> =>
  imt(['foi', 'costs', 'list.csv', ...args, '--no-config'], { 'list.csv': text })

describe('imt foi costs', () => {
  it('adds up the requests of one person and of a campaign, and names nobody', async () => {
    const { code, out, err } = await costs(['--json'])
    expect([code, err]).toEqual([0, ''])
    const { requests, related } = JSON.parse(out) as {
      requests: number
      related: { references: string[]; workingDays: number; pence: number; exceeds: boolean }[]
    }
    expect(requests).toBe(4)
    // 26 August 2026 is the 60th working day from 1 June: 15 June, 13 July and 3 August are holidays somewhere.
    expect(
      related.map(({ references, workingDays, pence, exceeds }) => [references, workingDays, pence, exceeds]),
    ).toEqual([
      [['F-1', 'F-2'], 60, 47500, true],
      [['F-3', 'F-2'], 53, 30000, false],
    ])
    expect(out).not.toMatch(/person/i)
  })

  it('a day later the period is over', async () => {
    const { out } = await costs(['--json'], list.replace('26/08/2026', '27/08/2026').replaceAll('Fair parking', ''))
    expect((JSON.parse(out) as { related: unknown[] }).related).toEqual([])
  })

  it('says what it could not read, by its reference', async () => {
    const { out } = await costs([])
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('F-4 was left out: no day of receipt was read')
    expect(plain).toContain('F-5 was left out: nothing stands for the requester')
    expect(plain).toContain('exceeds the limit')
    expect(plain).not.toMatch(/one person\b(?! or)/i)
  })

  it('holds the sum to the limit of a government department where it is one', async () => {
    const { out } = await costs(['--json', '--body', 'centralGovernment'])
    expect((JSON.parse(out) as { related: { exceeds: boolean }[] }).related[0]?.exceeds).toBe(false)
  })

  it('reads a cost as well as hours, and writes sums as money', async () => {
    const text = `Our ref,Date of receipt,Applicant name,Topic,Estimated cost (£)
A1,2026-09-01,A. Person,CCTV,"£1,300.50"
A2,2026-10-01,a. person,cctv,151
`
    const { out } = await costs([], text)
    expect(out).toContain('£1,451.50')
  })

  it('is no clean answer where no such list was read', async () => {
    const { code } = await costs([], 'Reference,Received\nF-1,01/06/2026\n')
    expect(code).toBe(3)
  })
})
