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

  it('takes no estimate that it cannot read for another', async () => {
    const text = `Reference,Received,Requester,Subject,Estimated hours,Cost
F1,01/06/2026,A,Parking,10,approx £600
F2,02/06/2026,A,Parking,10,£100
F3,03/06/2026,A,Parking,4,£130
F4,04/06/2026,A,Parking,2,£50
`
    const plain = (await costs([], text)).out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('F1 was left out: its cost or its hours are no plain number')
    expect(plain).toContain('F2 was left out: its cost is less than its hours come to')
    expect(plain).toContain('F3, F4')
    expect(plain).toContain('£180')
    expect(plain).toContain('does not exceed the limit without those left out')
  })

  it('does not guess the unit of an estimate', async () => {
    const list = (one: string, other: string): string =>
      `Reference,Received,Requester,Subject,Estimate\nF1,01/06/2026,A,Parking,${one}\nF2,02/06/2026,A,Parking,${other}\n`
    const unsaid = (await costs([], list('20', '15'))).out.replaceAll(/\s+/g, ' ')
    expect(unsaid).toContain('F1 was left out: its estimate says neither that it is in hours nor that it is in pounds')
    expect((await costs([], list('20 hours', '£375'))).out).toContain('£875')
  })

  it('adds up nothing under another law, of nobody in particular, or on days that can be read either way', async () => {
    const text = `Reference,Received,Requester,Subject,Hours,Law
F1,01/06/2026,A,Parking,10,FOIA
F2,02/06/2026,A,Parking,10,EIR
F3,03/06/2026,Member of the public,Parking,10,FOI
F4,04/06/2026,Withheld,Parking,10,FOI
`
    const plain = (await costs([], text)).out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('F2 was left out: by its law')
    expect(plain).toContain('F3 was left out: it does not say which person asked')
    expect(plain).toContain('F4 was left out: it does not say which person asked')
    const { out } = await costs(['--json'], text)
    expect((JSON.parse(out) as { related: unknown[] }).related).toEqual([])
    const american = `Reference,Received,Requester,Subject,Hours
F1,03/02/2026,A,Parking,10
F2,09/02/2026,A,Parking,10
F3,09/22/2026,A,Parking,10
`
    const { out: other } = await costs([], american)
    expect(other.replaceAll(/\s+/g, ' ')).toContain('F2 was left out: others of the list have the month first')
  })

  it('is no clean answer where no such list was read', async () => {
    const { code } = await costs([], 'Reference,Received\nF-1,01/06/2026\n')
    expect(code).toBe(3)
  })
})
