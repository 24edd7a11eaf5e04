import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const headings =
  'Contract Ref,Contract title,Supplier,Start date,End date,Extension options,Notice period,Contract value,Contract owner,Status'
const csv = (...rows: readonly string[]): string => `${headings}\n${rows.join('\n')}\n`
const print = 'C1,Managed print,Acme Ltd,01/04/2024,31/03/2027,2 x 12 months,3 months,"£73,100",Head of IT,'
const files = {
  'register.csv': csv(
    print,
    'C2,Firewalls,Beta plc,01/04/2022,31/03/2025,31/03/2028,90d,"£12,000 per annum",Jane Smith,',
    'C3,Hosting,Gamma,01/04/2020,Rolling,,3m,£500 per month,Digital services manager,',
    'C4,Fax,Delta,01/04/2020,31/03/2028,,,TBC,Head of IT,Terminated',
    'C5,Licences,Eps,,soon,,,"£9,000",,',
    ',Total,,,,,,"£99,000",,',
  ),
  'other.csv': 'Shape,Taste\nround,sweet\n',
}
const day = ['--as-of', '2026-11-28']
const call = async (...args: readonly string[]) => imt(['contracts', ...args, ...day], files)

describe('imt contracts', () => {
  it('says what is due and overdue, what it is of, and what could not be told', async () => {
    const { code, out, err } = await call('register.csv')
    const plain = out.replaceAll(/\s+/g, ' ')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain('6 rows read: 5 contracts, 1 row that is no contract.')
    expect(plain).toContain('Last day to give notice for the end on 31 March 2027')
    expect(plain).toContain('register.csv › row 6, column A (Licences): no end is known: nothing of it can be due')
    expect(plain).toContain(
      'register.csv › row 5, column A (Fax): nothing of it is due: its status says so: Terminated',
    )
    expect(plain).toContain('register.csv › row 7, column A: no contract: it is a total: Total')
    expect(plain).toContain(
      'register.csv › row 3, column A (Firewalls): perhaps in more years: it was extended past 31 March 2025',
    )
    expect(out).not.toContain('Jane')
    expect(plain).not.toMatch(/not held/i)
  })
  it('gives one table as CSV, with days that a spreadsheet knows', async () => {
    const { out } = await call('register.csv', '--format', 'csv', '--table', 'due', '--within', '3')
    const lines = out.split('\r\n')
    expect(lines[0]).toBe('By,Not before,State,What,Contract,Supplier,Reference,Role,Why,Where')
    expect(lines).toContain(
      '2026-12-31,,to come,Last day to give notice for the end on 31 March 2027,Managed print,Acme Ltd,C1,Head of IT,"3 months before the end of the current term, 31 March 2027","register.csv › row 2, column A"',
    )
    expect(out).not.toContain('2027-03-31')
    const years = await call('register.csv', '--format', 'csv', '--table', 'years')
    // 73,100 pounds for the 1,095 days of the term, 365 in the year, and 500 a month.
    expect(years.out.split('\r\n')[1]).toBe('2026/27,VAT not said,30366.66,,2')
  })
  it('gives the notice of the authority once for each reporting period, with those that have passed', async () => {
    const register =
      'Contract title,Supplier,Procurement route,Framework,Procurement commenced,Date signed,Start date,End date,Contract value\n' +
      'Network,Acme Ltd,Open procedure,None,01/04/2025,05/06/2025,01/07/2025,30/06/2029,"£400,000"\n' +
      'Wi-Fi,Beta Ltd,Open procedure,None,01/04/2026,05/11/2026,01/12/2026,30/11/2029,"£400,000"\n'
    const { out } = await imt(['contracts', 'r.csv', ...day, '--table', 'duties', '--format', 'csv'], {
      'r.csv': register,
    })
    const lines = out.split('\r\n').filter((line) => line.includes('UK17'))
    // 30 days beginning with 31 March end on 29 April, and with 30 September on 29 October.
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['2026-04-29', '2026-10-29', '2027-04-29', '2027-10-29'])
    expect(lines.map((line) => /\d contracts? here/.exec(line)?.[0])).toEqual([
      '1 contract here',
      '1 contract here',
      '2 contracts here',
      '2 contracts here',
    ])
  })
  it('looks back to the period whose notice was due first, and counts no contract that had ended', async () => {
    const register =
      'Contract title,Supplier,Procurement route,Framework,Procurement commenced,Date signed,Start date,End date,Contract value\n' +
      'Network,Acme Ltd,Open procedure,None,01/04/2025,05/06/2025,01/07/2025,30/06/2029,"£400,000"\n' +
      'Printers,Gamma Ltd,Open procedure,None,01/04/2025,05/06/2025,01/07/2025,30/09/2026,"£400,000"\n'
    const noticesOn = async (asOf: string): Promise<readonly (readonly (string | undefined)[])[]> => {
      const { out } = await imt(
        ['contracts', 'r.csv', '--as-of', asOf, '--table', 'duties', '--format', 'csv', '--all'],
        { 'r.csv': register },
      )
      const lines = out.split('\r\n').filter((line) => line.includes('UK17'))
      return lines.map((line) => [line.slice(0, 10), /\d contracts? here/.exec(line)?.[0]])
    }
    // The period to 30 September 2026: its notice was due on 29 October, a year and less before.
    expect((await noticesOn('2027-10-10'))[0]).toEqual(['2026-10-29', '2 contracts here'])
    expect((await noticesOn('2027-10-29'))[0]).toEqual(['2026-10-29', '2 contracts here'])
    expect((await noticesOn('2027-10-30'))[0]).toEqual(['2027-04-29', '1 contract here'])
    // No notice was asked for before the section was in force.
    expect((await noticesOn('2026-02-01'))[0]).toEqual(['2026-04-29', '2 contracts here'])
  })
  it('says what of open contracting data is no contract, was not fetched or is on another page', async () => {
    const suppliers = [{ id: 's', name: 'Acme Ltd' }]
    const pack = {
      links: { next: 'https://example.org/?page=2' },
      records: [
        {
          ocid: 'ocds-abc123-1',
          compiledRelease: {
            ocid: 'ocds-abc123-1',
            awards: [{ id: 'a', title: 'Print', status: 'active', suppliers }],
          },
        },
        {
          ocid: 'ocds-abc123-2',
          compiledRelease: {
            ocid: 'ocds-abc123-2',
            awards: [{ id: 'b', title: 'Post', status: 'cancelled', suppliers }],
          },
        },
        { ocid: 'ocds-abc123-3', releases: [{ url: 'https://example.org/3', date: '2026-01-01T00:00:00Z' }] },
      ],
    }
    const { out } = await imt(['contracts', 'package.json', ...day], { 'package.json': JSON.stringify(pack) })
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toMatch(/The award "b" .* is cancelled: it is no contract/)
    expect(plain).toContain('1 release is given by address alone, and nothing is fetched here')
    expect(plain).toContain('1 package names a further page of the same data')
  })
  it('names the contracts that have no day in a calendar', async () => {
    const { out, err } = await call('register.csv', '--format', 'ics')
    expect(out.startsWith('BEGIN:VCALENDAR')).toBe(true)
    expect(err).toContain('not in the calendar: register.csv › row 5, column A (Fax): it has ended')
    expect(err).toContain('not in the calendar: register.csv › row 6, column A (Licences): no end is known')
    expect((await call('register.csv', '--format', 'ics', '--quiet')).err).toBe('')
  })
  it('keeps the legal basis that a notice of open contracting data names', async () => {
    const release = {
      ocid: 'ocds-abc123-1',
      tag: ['contract'],
      tender: { legalBasis: { scheme: 'UKPGA', id: '2023/54' } },
      awards: [{ id: 'a', title: 'Network', status: 'active', value: { amountGross: 400_000, currency: 'GBP' } }],
      contracts: [{ id: 'c', awardID: 'a', status: 'active', dateSigned: '2026-11-05T00:00:00Z' }],
    }
    const { out } = await imt(['contracts', 'release.json', ...day, '--table', 'duties', '--format', 'csv'], {
      'release.json': JSON.stringify(release),
    })
    // Thirty days beginning with 5 November end on 4 December.
    expect(out).toContain('2026-12-04,,UK7 contract details notice,yes')
  })
  it('writes JSON for programs, and a calendar', async () => {
    const { out } = await call('register.csv', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-11-28',
      until: '2027-11-28',
      due: { contracts: 5, leftOut: [{ at: 5 }] },
      overview: [{ title: 'Managed print', status: 'current' }, {}, { status: 'rolling' }, { status: 'ended' }, {}],
      answer: { inRegister: { title: 5 } },
    })
    const calendar = await call('register.csv', '--format', 'ics', '--domain', 'trust.nhs.uk')
    const events = new ICAL.Component(ICAL.parse(calendar.out) as []).getAllSubcomponents('vevent')
    expect(events.map((event) => String(event.getFirstPropertyValue('uid')))).toContain('c1-notice@trust.nhs.uk')
    // A later calendar changes what was imported of an earlier one.
    const sequenceOn = async (day: string) => {
      const { out } = await imt(
        ['contracts', 'register.csv', '--format', 'ics', '--domain', 'trust.nhs.uk', '--as-of', day],
        files,
      )
      return Number(/SEQUENCE:(\d+)/.exec(out)?.[1])
    }
    expect((await sequenceOn('2026-11-30')) - (await sequenceOn('2026-11-28'))).toBe(2)
  })
  it('drafts the lines of the pipeline notice that is to come next', async () => {
    const register = [
      'Contract title,Supplier,Contract value,Start date,End date,Framework',
      'Network,Acme,"£2,400,000",01/04/2024,31/03/2028,',
      'Hosting,Beta,"£3,000,000",01/04/2024,31/03/2028,RM6100',
      'Print,Gamma,"£2,000,000",01/04/2024,31/03/2028,',
    ].join('\n')
    const asked = async (asOf: string, ...more: readonly string[]) =>
      imt(['contracts', 'r.csv', '--table', 'pipeline', '--as-of', asOf, ...more], { 'r.csv': register })
    const [heading, network, print, ...more] = (await asked('2027-05-26', '--format', 'csv')).out.trim().split('\r\n')
    expect(heading).toBe('Contract,Reference,Over £2 million,Value,Ends,Why,Find out,Where')
    expect(network).toMatch(/^Network,,yes,/)
    expect(print).toMatch(/^Print,,cannot tell,/)
    expect(more).toEqual([])
    const inMay = (await asked('2027-05-26')).out.replaceAll(/\s+/g, ' ')
    expect(inMay).toContain('(UK1) for 1 April 2027 to 30 September 2028')
    expect(inMay).toContain('The notice is due by 26 May 2027, where there is a duty.')
    expect(inMay).toContain('1 contract of the register has no line')
    // The day after, the next notice is that of the year to come: those contracts have ended by then.
    const after = (await asked('2027-05-27')).out.replaceAll(/\s+/g, ' ')
    expect(after).toContain('for 1 April 2028 to 30 September 2029 (0 rows)')
    expect(after).toContain('3 contracts of the register have no line')
  })
  it('says what changed since an earlier register, and is no success where that cannot be read', async () => {
    const before = csv(print, 'C5,Fax,Delta,01/04/2020,31/03/2026,,,,,', 'C6,Pagers,Eta,01/04/2020,31/03/2029,,,,,')
    const now = csv(print.replace('31/03/2027', '31 March 2028'), 'C7,Scanning,Zeta,01/04/2026,31/03/2029,,,,,')
    const args = ['contracts', 'now.csv', '--before', 'before.csv', ...day, '--format', 'csv', '--table', 'changes']
    const { code, out } = await imt(args, { 'now.csv': now, 'before.csv': before })
    expect(code).toBe(0)
    expect(out.trim().split('\r\n')).toEqual([
      'Change,What,Before,Now,Contract,Supplier,Reference,Where',
      'new,,,,Scanning,Zeta,C7,"now.csv › row 3, column A"',
      'gone: it had ended,,,,Fax,Delta,C5,"before.csv › row 3, column A"',
      'gone before its end,,,,Pagers,Eta,C6,"before.csv › row 4, column A"',
      'changed,end,31/03/2027,31 March 2028,Managed print,Acme Ltd,C1,"now.csv › row 2, column A"',
    ])
    const absent = await imt(args, { 'now.csv': now })
    expect(absent.code).toBe(3)
    expect(absent.err).toContain('before.csv')
  })
  it('names what it did not read, and is no success where there is no register', async () => {
    const beside = await call('register.csv', 'other.csv', 'absent.csv')
    expect(beside.code).toBe(3)
    expect(beside.out).toContain('other.csv, table 1: no known table, and not looked at')
    expect(beside.out.replaceAll(/\s+/g, ' ')).toContain('absent.csv: ')
    const none = await call('other.csv')
    expect([none.code, none.err]).toEqual([
      3,
      'Nothing for imt contracts was found in what was read. "imt templates contracts/register" lists the headings of the tables that it looks for.\n',
    ])
  })
  it('says which notices have a last day near, and which rules are open', async () => {
    const register = [
      'Contract title,Supplier,Contract value,Procurement commenced,Date signed,Start date,End date',
      'Network,Acme,"£250,000",01/03/2026,02/11/2026,02/11/2026,01/11/2030',
      'Hosting,Beta,"£250,000",,,01/04/2026,31/03/2030',
    ].join('\n')
    const args = ['contracts', 'r.csv', ...day, '--format', 'csv']
    const duties = await imt([...args, '--table', 'duties'], { 'r.csv': register })
    // Section 53: thirty days beginning with the day on which it was entered into, 2 November.
    expect(duties.out).toContain('2026-12-01,,UK7 contract details notice,yes')
    const inWords = await imt(['contracts', 'r.csv', ...day], { 'r.csv': register })
    expect(inWords.out.replaceAll(/\s+/g, ' ')).toMatch(
      /\d notices of 1 contract have no last day that can be counted from the register: .*UK6.*--all shows them/,
    )
    // A spreadsheet holds them, without a day.
    expect(duties.out).toContain(',no last day that can be counted,UK6 contract award notice,yes')
    expect(duties.out).not.toContain('Hosting')
    const rules = await imt([...args, '--table', 'rules'], { 'r.csv': register })
    expect(rules.out).toContain('Network,,Procurement Act 2023,')
    expect(rules.out).toContain('Hosting,,unclear,')
  })
  it('refuses a window and a domain that are none', async () => {
    for (const within of ['0', '121', 'soon', '-3'])
      expect((await call('register.csv', `--within=${within}`)).code, within).toBe(2)
    expect((await call('register.csv', '--domain', 'a b')).code).toBe(2)
  })
})
