import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const register = [
  'Trust asset register',
  'Asset tag,Serial number,Asset type,Manufacturer,Model,Asset status,Date in service,Purchase cost,Warranty expires,Asset owner,Ward',
  'A1,5CG1ABCD1,Laptop,Hewlett-Packard,840 G8,In use,01/05/2020,"£540.00",30/04/2027,Head of IT,B2',
  'A2,5CG1ABCD2,Laptop,HP,840 G8,Stolen,01/05/2021,,,,B2',
  'A3,5CG1ABCD3,Laptop,HP,840 G9,In use,01/05/2023,,31/12/2026,,B2',
  'A4,5CG1ABCD4,PC,HP,800,Leased,01/05/2020,,,,C1',
  'A5,N/A,PC,HP,800,Cupboard 4,,,,,C1',
].join('\n')
const intune = [
  'Device ID,Device name,Last check-in,Serial number,Manufacturer,OS,OS version,SkuFamily',
  'd1,WS1,2026-11-20 09:00:00.0000000,5CG1ABCD1,HP,Windows,10.0.19045.1,Pro',
  'd3,WS3,2026-11-20 09:00:00.0000000,5CG1ABCD3,HP,Windows,10.0.26100.1,Enterprise',
].join('\n')
const files = { 'register.csv': register, 'intune.csv': intune, 'other.csv': 'Shape,Taste\nround,sweet\n' }
const call = async (...args: readonly string[]) =>
  imt(['estate', ...args, '--as-of', '2026-11-28', '--no-config'], files)
const table = async (name: string, ...args: readonly string[]) => {
  const { out } = await call('register.csv', 'intune.csv', '--format', 'csv', '--table', name, ...args)
  return out.trimEnd().split('\r\n')
}

describe('imt estate', () => {
  it('counts a register of several kinds of asset row by row, and names the rows that say none', async () => {
    const own = {
      'assets.csv':
        'Asset,Type,Responsible role,Priority\nEPR server,Server,Head of IT,1\nPump,Medical device,Head of EBME,2\nVan,Vehicle,Head of estates,3',
    }
    const { out } = await imt(['estate', 'assets.csv', '--as-of', '2026-11-28', '--no-config'], own)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('assets.csv: 1 row that says no kind of asset that is known')
    const made = await imt(
      ['estate', 'assets.csv', '--as-of', '2026-11-28', '--no-config', '--format', 'csv', '--table', 'evidence'],
      own,
    )
    expect(made.out).toContain('connected medical devices,A3.a,its priority,recorded for 1 of 1,assets.csv')
  })

  it('says what can move to Windows 11, and of which tables no devices were counted', async () => {
    const own = {
      'pcs.csv':
        'Serial,Make,Model,OS,TPM version,RAM (GB)\nS1,HP,600 G3,Windows 10 Pro 22H2,1.2,8\nS2,HP,800 G6,Windows 10 Pro 22H2,2.0,16',
      'licences.csv': 'Item name,Serial number,Seats,Licensed to name\nEditor,K-1,5,A Person\nReader,K-2,3,A Person',
    }
    const { out } = await imt(['estate', 'pcs.csv', 'licences.csv', '--as-of', '2026-11-28', '--no-config'], own)
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('cannot move 1 not known 1')
    expect(plain).toContain('not met no trusted platform module of version 2.0 1')
    expect(plain).toContain('2 devices held')
    expect(plain).toContain(
      'licences.csv: read as estate, software. Only what it records for the evidence was looked at',
    )
  })

  it('counts each device of several files once, and says what it read', async () => {
    const { code, out, err } = await call('register.csv', 'intune.csv')
    const plain = out.replaceAll(/\s+/g, ' ')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(plain).toContain('7 records read, 2 of them joined to another: 3 devices held.')
    expect(plain).toContain('1 record without a serial number may stand twice.')
    expect(plain).toContain(
      'Of 5 devices judged: 1 device supported, 0 devices on paid updates, 1 device out of support, 3 devices not judged.',
    )
    expect(plain).toContain('1 device lost, stolen or awaiting disposal without a record that it was wiped.')
    expect(plain).toContain('the status "Cupboard 4" is not known, and 1 record with it counted as held')
    expect(plain).toContain('column "Ward": it is none that is known')
    expect(await table('counts')).toEqual([
      'Class,Counts,Number,Or up to,Suppliers',
      'Laptop,device,2,,',
      'PC,device,1,,',
    ])
    expect(await table('not-counted')).toEqual(['Why,Number', 'leased,1', 'stolen,1'])
    const [, first] = await table('joins')
    expect(first).toContain('5CG1ABCD1,joined: one device in several files,"intune.csv: d1; register.csv: A1",')
    // Fields are named as a list of devices names them.
    expect(first).toContain('"asset tag, class, model, date of use, cost, status, status as recorded, end of warranty"')
  })
  it('says what is out of support, and what could not be judged', async () => {
    expect(await table('support')).toContain('Laptop,1,0,1,1')
    expect(await table('systems')).toContain('Windows 10 22H2,out of support,2025-10-14,1,0,')
    expect((await table('systems')).at(-1)).toBe('no system recorded,not judged,,3,,no system is recorded')
  })
  it('plans by the lives, prices and budget of the call, with each device behind it', async () => {
    const plan = [
      '--life',
      'Laptops=60',
      '--life',
      '84',
      '--price',
      'Laptops=£678.22',
      '--years',
      '2',
      '--budget',
      '700',
    ]
    expect(await table('plan', ...plan)).toEqual([
      'Year,Backlog,Due,Due again,To replace,Pounds,Or up to,Without a price,Budget buys,Left over age',
      '2026/27,1,0,0,1,678.22,,0,1,0',
      '2027/28,0,0,0,0,0.00,,0,0,0',
    ])
    const devices = await table('devices', ...plan)
    expect(devices.find((line) => line.startsWith('5CG1ABCD1'))).toBe(
      '5CG1ABCD1,intune.csv,d1,Laptop,HP 840 G8,in use,Windows 10.0.19045.1 Pro,540.00,2027-04-30,"2026/27, backlog"',
    )
    expect(await table('ends', '--years', '1')).toContain('warranty,2026/27,1')
  })
  it('has no years of nothing where it cannot be said of any device when it is due', async () => {
    const { out } = await call('intune.csv')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Of no device that is held can it be said when it is due')
    const rows = await call('intune.csv', '--format', 'csv', '--table', 'plan')
    expect(rows.out.trimEnd().split('\r\n')).toHaveLength(1)
  })
  it('gives evidence for the asset questions and no verdict', async () => {
    const lines = await table('evidence')
    expect(lines).toContain('hardware,A3.a,"who is responsible for it, by role",recorded for 1 of 7,register.csv')
    expect(lines).toContain('hardware,A3.a,its priority,column not in these files,')
    const { out } = await call('register.csv')
    expect(out).not.toMatch(/\bachieved\b|\bcompliant\b/i)
  })
  it('writes JSON for programs', async () => {
    const { out } = await call('register.csv', 'intune.csv', '--format', 'json', '--active-within', '12')
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-11-28',
      summary: { recordsGiven: 7, records: 5, counted: { low: 2, high: 2 }, leftOut: { neverSeen: 1, stolen: 1 } },
      support: { counts: { unsupported: 1 } },
      plan: { devices: 3 },
      evidence: { framework: { version: '2024-25' } },
    })
  })
  it('goes by the words of the settings', async () => {
    const settings = JSON.stringify({ statuses: { 'cupboard 4': 'awaitingDisposal' }, classes: { PC: 'Desktops' } })
    const { out } = await imt(
      ['estate', 'register.csv', '--format', 'csv', '--table', 'not-counted', '--config', 'imt.config.json'],
      { ...files, 'imt.config.json': settings },
    )
    expect(out.trimEnd().split('\r\n')).toEqual(['Why,Number', 'leased,1', 'awaiting disposal,1', 'stolen,1'])
  })
  it('says what each status was taken for, which certificates are none, and which dates have the month first', async () => {
    const list = [
      'Asset tag,Serial number,Asset type,Status,Purchase date,Disposal date,Wipe certificate',
      'B1,ZX7K00001,Laptop,Disposed,4/13/2021,,Chased 3/6',
      'B2,ZX7K00002,Laptop,Disposed,4/9/2021,,DD-4471',
      'B3,ZX7K00003,Laptop,Wiped and redeployed - in use,4/9/2021,,Ask Martin',
    ].join('\n')
    const args = ['estate', 'list.csv', '--as-of', '2026-11-28', '--no-config']
    const { out } = await imt([...args, '--format', 'csv', '--table', 'statuses'], { 'list.csv': list })
    expect(out.trimEnd().split('\r\n')).toEqual([
      'Status as recorded,Taken for,Records',
      'Disposed,retired,2',
      'Wiped and redeployed - in use,in a state that is not known,1',
    ])
    const disposals = await imt([...args, '--format', 'csv', '--table', 'disposals'], { 'list.csv': list })
    expect(disposals.out.trimEnd().split('\r\n')).toEqual([
      'Year,Devices,Wiped (day or certificate),Neither recorded',
      'no day recorded,2,1,1',
    ])
    const plain = (await imt(args, { 'list.csv': list })).out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('list.csv, days of purchase: 3 dates were read with the month first')
    expect(plain).toContain('("Ask Martin")')
    expect(plain).toContain('the status "Wiped and redeployed - in use" is not known')
  })
  it('takes what has a past day of disposal for disposed of, and names days that do not go together', async () => {
    const list = [
      'Asset tag,Serial number,Asset type,Purchase date,Last seen,Disposal date,Wiped on',
      'C1,ZX7K00011,Laptop,04/05/2019,01/02/2024,06/03/2024,07/03/2024',
      'C2,ZX7K00012,Laptop,04/05/2019,01/02/2025,06/03/2024,',
      'C3,ZX7K00013,Laptop,04/05/2025,,06/03/2024,01/02/2027',
      'C4,ZX7K00014,Laptop,04/05/2025,,06/03/2027,',
    ].join('\n')
    const args = ['estate', 'list.csv', '--as-of', '2026-11-28', '--no-config']
    const { out } = await imt([...args, '--format', 'csv', '--table', 'disposals'], { 'list.csv': list })
    expect(out.trimEnd().split('\r\n').slice(1)).toEqual(['2023/24,2,1,1'])
    const plain = (await imt(args, { 'list.csv': list })).out.replaceAll(/\s+/g, ' ')
    for (const words of [
      'check 1 record (list.csv C2): seen after the day of disposal',
      'check 1 record (list.csv C3): disposed of before it was bought',
      'check 1 record (list.csv C3): a day of wiping that is still to come',
      'check 1 record (list.csv C4): a day of disposal that is still to come',
    ])
      expect(plain).toContain(words)
  })
  it('leaves out rows of totals by name, and says where a record is several devices', async () => {
    const list = [
      'Asset tag,Serial number,Asset type,Model,Quantity,Purchase cost',
      'D1,ZX7K00021,Laptop,840,1,£500.00',
      'D2,,Monitor,P24,"1,200",£90.00',
      'D3,,Total Care bed,X,1,£90.00',
      'Grand total:,,,,"1,202",£680.00',
      ',,Total laptops,,1,500',
    ].join('\n')
    const args = ['estate', 'list.csv', '--as-of', '2026-11-28', '--no-config']
    const plain = (await imt(args, { 'list.csv': list })).out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('3 records read')
    expect(plain).toContain(
      '1 device of classes that run no system (monitors, docks, printers and the like) has no system',
    )
    expect(plain).toContain('a row ("Grand total:"): it is a total of others, and no device')
    expect(plain).toContain('a row ("Total laptops"): it is a total of others')
    expect(plain).toContain('1 record states a quantity above 1 and counts as one device: the numbers here leave out')
    expect(plain).toContain('column "Quantity": a quantity above 1, of which one device was counted')
  })
  it('has one note of the devices that several files share, and a warning only within one file', async () => {
    const check = async (list: typeof files) =>
      (
        await imt(
          ['check', ...Object.keys(list).slice(0, 2), '--as-of', '2026-11-28', '--no-config', '--format', 'json'],
          list,
        )
      ).out
    const levels = (out: string) =>
      (JSON.parse(out) as { findings: { rule: string; level: string; message: string }[] }).findings
        .filter(({ rule }) => rule === 'estate/device-duplicated')
        .map(({ level, message }) => [level, message])
    expect(levels(await check(files))).toEqual([
      [
        'note',
        expect.stringContaining(
          'Check that 2 devices of several files are counted once: the records of each have one serial number (register.csv A1 = intune.csv d1 and register.csv A3 = intune.csv d3)',
        ) as string,
      ],
    ])
    const twice = `${register}\nA9,5CG1ABCD2,Laptop,HP,840 G8,In use,01/05/2021,,,,B2`
    expect(
      levels(await check({ ...files, 'register.csv': twice }))
        .map(([level]) => level)
        .sort(),
    ).toEqual(['note', 'warning'])
  })
  it('refuses what is no life, price or number of years', async () => {
    for (const args of [
      ['--life', 'Laptops=0'],
      ['--price', '678'],
      ['--price', 'Laptops=cheap'],
      ['--years', '31'],
      ['--budget', 'much'],
    ]) {
      const { code, err } = await call('register.csv', ...args)
      expect([code, err.includes(args[0] ?? '')], args.join(' ')).toEqual([2, true])
    }
  })
  it('is no clean answer where there are no assets', async () => {
    const { code, err } = await call('other.csv')
    expect([code, err]).toEqual([3, expect.stringContaining('Nothing for imt estate was found')])
  })
})
