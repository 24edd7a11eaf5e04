import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imt, type Ran } from '../../test/imt.js'

const headings =
  'Reference,Case type,Date received,Date responded,Status,Outcome,Exemptions,Requester name,Email,Subject,Extended'
const register = `${headings}
FOI-26-001,FOI,01/09/2026,25/09/2026,Closed,Granted in full,,A Person,a@example.org,Beds,No
FOI-26-002,FOI,01/09/2026,30/10/2026,Closed,Refused,"s31(1)(a), s43(2)",B Person,b@example.org,Firewalls,
FOI-26-003,FOI,26/10/2026,,Open,,,C Person,c@example.org,Car parks,
FOI-26-004,EIR,28/10/2026,,Drafting,,,D Person,,Trees,
FOI-26-005,SAR,28/10/2026,,Open,,,E Person,,Records,
FOI-26-006,FOI,31/09/2026,,Open,,,F Person,,Printers,
FOI-26-007,FOI,05/10/2026,,Open,,,G Person,,Canteen,
`
const files = { 'register.csv': register }
const foi = async (
  args: readonly string[],
  given: Readonly<Record<string, string | Uint8Array>> = files,
): Promise<Ran> => imt(['foi', ...args, '--as-of', '2026-11-23', '--no-config'], given)

/** The rows of a table of the answer, by CSV. */
const rowsOf = async (
  table: string,
  more: readonly string[] = [],
  given: Readonly<Record<string, string>> = files,
): Promise<readonly string[]> => {
  const { out } = await foi([...Object.keys(given), '--format', 'csv', '--table', table, ...more], given)
  return out.trim().split('\r\n').slice(1)
}

describe('imt foi', () => {
  it('says what is due, what could not be read and what was left out', async () => {
    const { code, out, err } = await foi(['register.csv'])
    expect([code, err]).toEqual([0, ''])
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('6 requests read: 4 open')
    expect(plain).toContain(
      'Overdue: 1. Due today: 1. Due this week: 1. Open without a last day that can be counted: 1.',
    )
    expect(plain).toContain('Left out, under other laws: 1 under data protection law.')
    expect(plain).toContain('2 columns say who people are: what stands in them was dropped as it was read.')
    expect(plain).toContain('Of "Answered, with both days", in per cent.')
    expect(out).not.toMatch(/Person|example\.org|Firewalls/)
  })

  it('sorts what is due by its day', async () => {
    expect(await rowsOf('due')).toEqual([
      'FOI-26-006,,not known,,,Find out its last day. It does not say on which day the request was received.',
      'FOI-26-007,2026-11-02,overdue,-15,the Act,Send the answer',
      'FOI-26-003,2026-11-23,today,0,the Act,Send the answer',
      'FOI-26-004,2026-11-25,this week,2,the Regulations,Send the answer',
    ])
    expect(await rowsOf('unread')).toEqual(['FOI-26-006,6,received,no such day exists'])
    const { code, err } = await foi(['register.csv', '--escalate', 'weekly'])
    expect([code, err]).toEqual([2, expect.stringContaining('mojEscalation or mojInternal')])
  })

  it('names a review without its day, and the day to which a request was extended', async () => {
    const given = {
      'r.csv':
        'Reference,Date received,Status,Extension sent,Extended to\nF-1,02/09/2026,Internal review,,\nF-2,26/10/2026,Open,20/11/2026,11/12/2026\n',
    }
    expect(await rowsOf('due', [], given)).toEqual([
      'F-1,,not known,,,Find out its last day. No day says when the internal review was asked for.',
      'F-2,2026-12-11,later,13,guidance,Send the answer by the day to which it was extended',
    ])
    const [, extended] = await rowsOf('requests', [], given)
    expect(extended).toMatch(/^F-2,FOIA,open,the authority,2026-10-26,2026-11-23,2026-12-11,/)
    const { out } = await foi(['r.csv'], given)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Open or in review without a last day that can be counted: 1.')
  })

  it('looks at escalations where they are asked for', async () => {
    const given = { 'r.csv': 'Reference,Date received\nF-1,09/11/2026\n' }
    expect(await rowsOf('due', ['--escalate', 'mojEscalation,mojInternal'], given)).toEqual([
      'F-1,2026-11-12,overdue,-7,practice,"Look at it: mojEscalation, 3 working days after receipt"',
      'F-1,2026-11-23,today,0,practice,"Look at it: mojInternal, 10 working days after receipt"',
      'F-1,2026-12-08,later,10,the Act,Send the answer',
    ])
  })

  it('counts by the Code and by the Cabinet Office in two tables, each figure with its definition', async () => {
    const code = await rowsOf('statistics', ['--by', 'month'])
    expect(code[0]).toBe('Received,2,3,5,Requests under the Act and the Regulations that were received in the period.')
    expect(code).toContain(
      '"Answered in time, extensions included, share",50.0%,,50.0%,"Of ""Answered, with both days"", in per cent."',
    )
    const theirs = await rowsOf('cabinet-office')
    expect(theirs[0]).toMatch(/^1\.A Received,2,3,5,/)
    expect(theirs.every((row) => !code.includes(row))).toBe(true)
    expect(await rowsOf('exemptions')).toEqual([
      expect.stringMatching(/^Section 31,1,0,1,/),
      expect.stringMatching(/^Section 43,1,0,1,/),
    ])
  })

  it('prints the figures that count something, and names the others', async () => {
    const [short, whole] = [await foi(['register.csv']), await foi(['register.csv', '--all'])].map(({ out }) =>
      out.replaceAll(/\s+/g, ' '),
    ) as [string, string]
    expect(short).toMatch(/0 in every period \(\d+ figures; --all shows them\): [^.]*Clock paused for a fee;/)
    expect(short).not.toContain('The register has a day of a fees notice.')
    expect(whole).toContain('The register has a day of a fees notice.')
    expect(whole).not.toContain('0 in every period')
  })

  it('says that requests under the Scottish Act stand in no figure', async () => {
    const given = { 'r.csv': 'Reference,Type,Date received\nF-1,FOISA,02/11/2026\nF-2,FOI,02/11/2026\n' }
    const { out } = await foi(['r.csv'], given)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Of these under the Scottish Act: 1. It is timed by Scotland’s bank holidays without an extension, and stands in no figure below.',
    )
    expect((await rowsOf('statistics', [], given))[0]).toMatch(/^Received,1,1,/)
  })

  it('holds a log and published figures to the register', async () => {
    const given = {
      ...files,
      'log.csv':
        'Ref,Date received,Date responded,Subject,Outcome\nFOI 26 001,01/09/2026,28/09/2026,Beds,Disclosed\nFOI-26-900,01/09/2026,28/09/2026,Beds,Disclosed\n',
      'statistics.csv': 'FOI requests,July 2026,September 2026,October 2026\nReceived,5,2,4\nAnswered late,1,1,1\n',
    }
    expect(await rowsOf('log', ['--log', 'log.csv'], given)).toEqual([
      'FOI-26-001,answered,2026-09-25,2026-09-28',
      'FOI-26-900,in the log only,,',
    ])
    const published = await rowsOf('published', ['--log', 'log.csv'], given)
    expect(published).toEqual([
      'Received,September 2026,2,2 (received),agrees',
      'Received,October 2026,4,3 (received),differs',
      'Answered late,September 2026,1,1 (late),agrees',
      'Answered late,October 2026,1,0 (late),differs',
    ])
    const { out } = await foi([...Object.keys(given), '--log', 'log.csv', '--all'], given)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'published "Received", July 2026: the register does not reach over its period',
    )
  })

  it('reads the log that --log names, whether or not it is among the files', async () => {
    const log = { 'log.csv': 'Ref,Date received,Date responded\nFOI-26-001,01/09/2026,28/09/2026\n' }
    const { out } = await foi(['register.csv', '--log', 'log.csv'], { ...files, ...log })
    expect(out).toMatch(/FOI-26-001 +answered +2026-09-25 +2026-09-28/)
    expect(out).not.toContain('no requests of a disclosure log')
  })

  it('says which requests stand in several files, and are counted as often', async () => {
    const log = { 'log.csv': 'Ref,Date received,Date responded\nFOI-26-001,01/09/2026,28/09/2026\n' }
    const given = { ...files, ...log }
    const { out } = await foi(['register.csv', 'log.csv'], given)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      '1 request stands in more than one of register.csv and log.csv by the same reference, and is counted as often. If one of them is the disclosure log, name it with --log.',
    )
    expect((await foi(['register.csv', 'log.csv', '--log', 'log.csv'], given)).out).not.toContain('counted as often')
  })

  it('writes a calendar and JSON', async () => {
    const { out } = await foi(['register.csv', '--format', 'ics', '--domain', 'trust.example'])
    expect(out).toContain('UID:foi-26-003-answer@trust.example')
    expect(out).toContain('SUMMARY:FOI-26-003: last day for the answer')
    expect(out).not.toContain('FOI-26-007')
    const json: unknown = JSON.parse((await foi(['register.csv', '--format', 'json'])).out)
    expect(json).toMatchObject({
      asOf: '2026-11-23',
      requests: [
        { request: 'FOI-26-001', state: 'answered', late: 0, dates: [{ id: 'response', due: '2026-09-29' }, {}, {}, {}] },
        { late: 23, provisions: ['s31(1)(a)', 's43(2)'] },
        {}, {}, {}, {},
      ], // prettier-ignore
      leftOut: [{ law: 'data protection law', count: 1 }],
      statistics: { code: { set: 'code' }, cabinetOffice: { set: 'cabinetOffice' } },
    })
  })

  it('reads a page, and no other table', async () => {
    const page =
      '<h1>Disclosure log</h1><table><tr><th>Ref<th>Date received<th>Date responded<th>Outcome</tr><tr><td>F-1<td>26/10/2026<td><td>Open</tr></table><table><tr><th>Colour<th>Shape</tr><tr><td>red<td>round</tr></table>'
    const { code, out } = await foi(['log.html', '--format', 'csv', '--table', 'due'], { 'log.html': page })
    expect([code, out]).toEqual([0, expect.stringContaining('F-1,2026-11-23,today,0')])
    const none = await foi(['shapes.csv'], { 'shapes.csv': 'Colour,Shape\nred,round\n' })
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('Nothing for imt foi was found')])
    expect(none.out).toContain('No heading of the table says when requests were received')
  })

  it('does not say that a register was not looked at', async () => {
    const given = { 'r.csv': 'Number,Case type,Current state,Date received\n1,FOI,drafting,26/10/2026\n' }
    const { out } = await foi(['r.csv'], given)
    expect(out).toContain('1 request read')
    expect(out).not.toContain('not looked at')
  })

  it('repeats nothing of a register but its references, in any form', async () => {
    const mark = 'Zebedee'
    const cell = fc.constantFrom(
      '',
      mark,
      `${mark} Bloggs`,
      `${mark.toLowerCase()}@example.org`,
      '01/09/2026',
      'Open',
      `Refused ${mark}`,
    )
    const columns = headings.split(',').slice(1)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (rows) => {
          const text = [headings, ...rows.map((cells, index) => [`FOI-${index}`, ...cells].join(','))].join('\n')
          for (const format of ['text', 'json', 'md', 'ics']) {
            const { out, err } = await foi(['r.csv', '--all', '--format', format], { 'r.csv': text })
            expect(`${out}${err}`.toLowerCase()).not.toContain(mark.toLowerCase())
          }
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('a report in HTML of files that name people', () => {
  it('shows the tables, and not what stands where a finding tells of a person', async () => {
    const csv =
      'Log No,Received,Surname,Replied,Outcome\nFOI 1,01/09/2026,Quixwhistle,02/10/2026,Disclosed\nJo Brambleforth,01/09/2026,Stonehollow,02/10/2026,Disclosed\n'
    const { out } = await imt(['check', 'log.csv', '--no-config', '--as-of', '2026-11-23', '--format', 'html'], {
      'log.csv': csv,
    })
    expect(out).toContain('<td>01/09/2026</td>')
    expect(out).toContain('(not shown: it may tell of a person)')
    expect(out).not.toMatch(/Quixwhistle|Brambleforth|Stonehollow/)
  })
})
