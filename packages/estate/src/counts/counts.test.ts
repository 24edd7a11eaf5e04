import { createModel, type Finding } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const read = (csv: string): string | undefined =>
  Object.keys(model.recognise([readCsv(csv, { name: 'a.csv' })]).publication.sections.estate ?? {})[0]
const check = (csv: string): readonly Finding[] =>
  model.check(model.recognise([readCsv(csv, { name: 'a.csv' })]), { asOf: '2026-11-23' }).findings
const totals = (csv: string): readonly Finding[] => check(csv).filter(({ rule }) => rule === 'estate/total-mismatch')

describe('tables of counts', () => {
  it.each([
    ['Operating system,Number of devices\nWindows 11,1900\nWindows 10,1040\nTotal,2940', 'counts'],
    ['Site,Desktops,Laptops,Total\nNorth,1,2,3', 'counts'],
    ['Age of device,Desktops,Laptops\n0-3 years,4,9\nOver 5 years,1,2', 'counts'],
    ['Site,Number of laptops\nNorth,1\nTotal,1', 'counts'],
    ['OS,OS version,Count\nWindows 11 Pro,10.0.26100,912\nWindows 7,6.1.7601,3', 'counts'],
    ['Version,Number\nWindows 11 Pro,912\nWindows 7,3', 'counts'],
    ['Site,Windows 10,Windows 11,Total\nNorth,1,2,3', 'counts'],
    ['Product,Number\nWindows 11 licences,912\nWindows 7 upgrades,3', undefined],
    ['Asset,North,South,Total\nDesktops,1,2,3', 'counts'],
    ['Asset Type,Number of devices\nDesktops,1\nTotal,1', 'classes'],
    ['Hardware,Total\nDesktops,1\nLaptops,<5', 'classes'],
    ['Site,Desktops (£),Laptops (£),Total\nNorth,1,2,3', undefined],
    ['Site,Desktop cost,Laptop cost\nNorth,1,2', undefined],
    ['Year,Number of laptops,Spend on laptops (£)\n2024/25,10,"9,000"\n2025/26,5,"4,500"', 'counts'],
    ['Asset,Quantity 2025,Quantity 2026\nPCs,100,120\nLaptops,200,210', 'counts'],
    ['Asset,March 2025,March 2026\nPCs,100,120\nLaptops,200,210', 'counts'],
    ['Asset,As at 31/03/2025,As at 31/03/2026\nPCs,100,120\nLaptops,200,210', 'counts'],
    ['Year,Laptops bought,Cost\n2024/25,10,"£9,000"', 'counts'],
    ['Year,Number of laptops,Spend on laptops (£000)\n2024/25,10,9', undefined],
    ['Item,Budget,Actual\nLaptops,10,9', undefined],
    ['Device,Number in use,Over five years old\nDesktop,10,9\nLaptop,4,1\nTotal,14,10', 'counts'],
    ['Server type,Number\nPhysical,38\nVirtual,412\nTotal,450', 'counts'],
    ['Type of printer,Count\nLeased,38\nOwned,4', 'counts'],
    ['Device,Number in use\nDesktop,10\nLaptop,4', 'classes'],
    ['Visitor type,Number\nAdult,38\nChild,4', undefined],
    ['Switchboard,Number\nNorth,38\nSouth,4', undefined],
    ['Year,Staff,Spend on laptops (£)\n2024/25,10,9', undefined],
    ['Site,Beds,Wards,Total\nNorth,1,2,3', undefined],
    ['IT asset,2023,2024,2025\nDesktops,1,2,3\nLaptops,4,5,6\nTotal,5,7,9', 'counts'],
    ['Operating system,In use,Supported\nWindows 11,10,Yes\nWindows 7,3,No', 'counts'],
    ['Operating system,Supported\nWindows 11,Yes\nWindows 7,No', undefined],
    ['Visitors,2023,2024\nAdults,1,2\nChildren,4,5\nTotal,5,7', undefined],
    ['Printers by site,,,\nSite,Mono,Colour,Total\nNorth,1,2,3\nTotal,1,2,3', 'counts'],
    ['Beds by site,,,\nSite,Day,Night,Total\nNorth,1,2,3\nTotal,1,2,3', undefined],
  ])('%j is read as %s', (csv, part) => expect(read(csv)).toBe(part))

  it.each([
    [
      'people are not added to devices',
      'Site,Desktops,Laptops,Staff,Total\nNorth,1,2,9,3\nSouth,4,5,9,9\nTotal,5,7,18,12',
    ],
    [
      'a total that covers something else',
      'Site,Total,Desktops,Laptops,Encrypted laptops\nNorth,3,1,2,2\nSouth,9,4,5,4',
    ],
    ['bounds', 'Operating system,Number of devices\nWindows 11 25H2,1900\nmacOS,<5\nTotal,1903'],
  ])('say nothing of %s', (_, csv) => expect(totals(csv)).toEqual([]))

  it('say once that a row is missing where no column of the total agrees', () => {
    const [finding, ...others] = check('Site,Desktops,Laptops,Tablets\nNorth,1,2,3\nSouth,4,5,6\nTotal,15,27,39')
    expect(others).toEqual([])
    expect(finding?.message).toContain('none of its 3 columns')
  })

  it('give the repair where the sums prove it, and none of numbers too short to tell a slip', () => {
    const lines = ['Site,Desktops,Laptops,Total', 'North,110,220,330', 'South,140,260,390', 'West,205,131,336']
    const [finding, ...others] = totals([...lines, 'Total,455,601,1056'].join('\n'))
    expect(others).toEqual([])
    expect(finding?.repair).toMatchObject({
      from: '260',
      to: '250',
      proof: expect.stringMatching(/^One digit differs\. It is the only single change/) as string,
    })
    const [short] = totals('Site,Desktops,Laptops,Total\nNorth,1,2,3\nSouth,4,6,9\nTotal,5,7,12')
    expect(short).toMatchObject({ stated: '6', computed: '5' })
    expect(short?.repair).toBeUndefined()
  })

  it('say once that a row stands there twice, whatever its columns state', () => {
    const lines = ['Clinics,31,120,-', 'Royal,241,187,32', 'General,112,94,18', 'Clinics,31,120,-']
    const [finding, ...others] = totals(`Site,Desktops,Laptops,Tablets\n${lines.join('\n')}\nTotal,384,401,50`)
    expect(others).toEqual([])
    expect(finding?.message).toContain('"Clinics" stands among them twice')
  })

  it('have their total behind the kinds of one thing', () => {
    const lines = (colour: string) =>
      `Location,Mono,Colour,MFD,All printers\nA,61,14,22,97\nB,48,${colour},17,74\nC,112,31,40,183\nTotal,221,54,79,354`
    const found = (colour: string): readonly Finding[] => {
      const rows = lines(colour)
        .split('\n')
        .map((line) => line.split(','))
      const cells = rows.map((row, at) =>
        row.map((text) => (at === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join(''),
      )
      const page = `<h2>Printers and copiers</h2><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`
      return model.check(model.recognise([readHtml(page, { name: 'a.html' })]), { asOf: '2026-11-23' }).findings
    }
    expect(found('9')).toEqual([])
    expect(found('6')).toMatchObject([{ stated: '6', computed: '9', location: { row: 3, cell: 3 } }])
  })

  it('say once that a row is missing which is nil in one column', () => {
    const lines = ['Royal,1412,988,205', 'Park,640,377,62', 'Clinics,188,560,14']
    const [finding, ...others] = totals(`Site,Desktops,Laptops,Thin clients\n${lines.join('\n')}\nAll,2285,2156,281`)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ stated: '2285', computed: '2,240' })
    expect(finding?.message).toContain('1 column of 3')
  })

  it('say once that a row stands there twice, whatever totals count it', () => {
    const lines = ['Desktops,310,301', 'Laptops,187,224', 'Laptops,187,224', 'Total devices,497,525']
    const more = ['Servers,11,9', 'Virtual servers,84,90', 'Total servers,95,99', 'Grand total,592,624']
    expect(totals(`Class,2023,2024\n${[...lines, ...more].join('\n')}`)).toHaveLength(1)
  })

  it.each(['Class,In support,Out of support,Total', 'System,North,South,Total'])(
    'say once of a row that stands beside its columns: %s',
    (headings) => {
      const lines = [
        'Windows 11,1100,50,1150',
        'Windows 10,,280,22',
        'Windows Server 2022,91,14,105',
        'Total,1471,86,1557',
      ]
      const found = totals(`${headings}\n${lines.join('\n')}`)
      expect(found.map(({ message }) => message)).toHaveLength(1)
      expect(found[0]?.message).toContain(
        'The figures of the row "Windows 10" seem to stand one column beside their own',
      )
    },
  )

  it('say in which columns a moved row makes the total agree, and what stands in the others', () => {
    const csv = (last: string) =>
      `Device type,2022,2023,2024\nLaptops,10,20,30\nDesktops,40,50,60\nTablets,,5,6\nTotal,55,76,${last}`
    const [finding, ...others] = totals(csv('999'))
    expect(others).toEqual([])
    expect(finding?.message).toContain(
      'with each moved one column to the left the total agrees in 2022 and 2023. It says nothing then of 2024 (999, and the others come to 90): check that total too',
    )
  })

  it.each(['All staff', 'All users', 'All patients', 'All beds', 'all employees'])(
    'are in no sum with people and beds: %s',
    (heading) => {
      expect(totals(`Site,Laptops,Desktops,${heading}\nHead office,10,20,500`)).toEqual([])
      expect(totals(`Site,Laptops,Desktops,${heading}\nMain,10,20,30\nNorth,5,6,90`)).toEqual([])
      expect(totals(`Site,Laptops,Desktops,${heading}\nMain,10,20,30\nSouth,1,2,3\nNorth,5,6,90`)).toEqual([])
    },
  )

  it('are the total that "all" supposes only where two rows bear it out', () => {
    const csv = (...rows: readonly string[]) => `Site,Laptops,Desktops,All machines\n${rows.join('\n')}`
    expect(totals(csv('Main,10,20,31'))).toEqual([])
    expect(totals(csv('Main,10,20,30', 'North,5,6,90'))).toEqual([])
    expect(totals(csv('Main,10,20,30', 'South,1,2,3', 'North,5,6,90'))).toMatchObject([
      { stated: '90', computed: '11' },
    ])
    // What is called a total needs no bearing out.
    expect(totals('Site,Laptops,Desktops,All devices\nMain,10,20,31')).toHaveLength(1)
  })

  it('tell of a whole that all of its parts are beyond, and of none of these', () => {
    const found = totals(
      'Class,In support,Out of support,Total\nPCs,1200,150,1350\nTablets,280,22,13\nPhones,91,14,105',
    )
    expect(found).toMatchObject([{ stated: '13', location: { record: 3, field: 4 } }])
  })

  it('cover in a wrong column what they cover in the others', () => {
    const lines = ['Royal,8412,1877,4289', 'General,1120,944,2064', 'Clinics,312,1204,1516', 'Office,77,388,465']
    const [finding, ...others] = totals(`Site,Desktops,Laptops,Total\n${lines.join('\n')}\nTotal,3921,4413,8334`)
    expect(others.map(({ message }) => message)).toEqual([])
    expect(finding?.message).toContain('Royal')
  })

  it('are in devices and in pounds, each as its heading says', () => {
    const csv = 'Year,Number of laptops,Spend on laptops (£)\n2024/25,10,"9,000"\n2025/26,5,"4,500"\nTotal,'
    expect(check(`${csv}15,"13,400"`)).toMatchObject([
      { rule: 'estate/total-mismatch', stated: '13,400', computed: '£13,500' },
    ])
    expect(check(`${csv}16,"13,500"`)).toMatchObject([{ rule: 'estate/total-mismatch', stated: '16', computed: '15' }])
    expect(check(`${csv}15,"13,500"`)).toEqual([])
  })

  it('may be questions with their answers', () => {
    const page = (total: string): string =>
      `<h1>Request 7</h1><p>1. How many PCs does the Trust have?<p>120<p>2. How many laptops does the Trust have?<p>300<p>3. How many devices are there in total?<p>${total}<p>4. How many of them run Windows 7?<p>20`
    const found = (total: string): readonly Finding[] =>
      model.check(model.recognise([readHtml(page(total), { name: 'a.html' })]), { asOf: '2026-11-23' }).findings
    expect(found('430')).toMatchObject([{ rule: 'estate/total-mismatch', stated: '430', computed: '420' }])
    expect(found('430')[0]?.message).toMatch(/^"3\. How many devices are there in total" is stated as 430/)
    expect(found('420')).toEqual([])
  })

  it('of kinds of one device are compared with their total', () => {
    expect(check('Server type,Number\nPhysical,38\nVirtual,412\nTotal,460')).toMatchObject([
      { rule: 'estate/total-mismatch', stated: '460', computed: '450' },
    ])
  })

  it('are judged by the systems that they name, with the versions beside them', () => {
    const csv =
      'OS,OS version,Count\nMicrosoft Windows 11 Enterprise,10.0.26100,912\nMicrosoft Windows Server 2008 R2 Standard,6.1.7601,3'
    expect(check(csv)).toMatchObject([
      { rule: 'estate/out-of-support', level: 'warning', location: { record: 3, field: 3 } },
    ])
    expect(check(csv)[0]?.message).toContain('3 devices run Windows Server 2008 R2')
  })

  it('say of Windows 10 without a release that only long-term ones are left', () => {
    const [finding, ...others] = check('Operating system,Number of devices\nWindows 11 Pro 25H2,1900\nWindows 10,1040')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'note', stated: 'Windows 10' })
    expect(finding?.message).toContain('1,040 of 2,940 devices')
    expect(finding?.message).toContain('out of support unless it is a long-term release')
  })

  it('compare the total of systems', () => {
    expect(totals('Operating system,Number of devices\nWindows 11,1900\nWindows 10,1040\nTotal,2950')).toMatchObject([
      { rule: 'estate/total-mismatch', level: 'error', stated: '2950', computed: '2,940' },
    ])
  })
})

it.each(['All sites', 'Overall', 'Whole trust', 'Trust-wide', 'All'])(
  'compares a total called %j with its rows',
  (name) => {
    const site = 'Site,Desktops,Laptops,Total\nNorth,12,31,43\nSouth,24,52,76\nWest,18,44,62\n'
    expect(totals(`${site}${name},54,127,181`)).toEqual([])
    expect(totals(`${site.replace('South,24,52,76\n', '')}${name},54,127,181`).map(({ stated }) => stated)).toEqual([
      '54',
    ])
  },
)

it('finds more devices in a state than there are, and takes columns of states for counts', () => {
  const csv = (supported: string): string =>
    `Device type,Quantity,Supported,In warranty\nDesktops,3410,3200,1000\nTablets,640,${supported},600`
  expect(read(csv('600'))).toBe('counts')
  expect(check(csv('600'))).toEqual([])
  expect(check(csv('660'))).toMatchObject([
    {
      rule: 'estate/total-mismatch',
      location: { record: 3, field: 3 },
      stated: '660',
      computed: 'at most 640',
      evidence: [{ text: 'Tablets, Quantity: 640' }],
    },
  ])
  expect(check(csv('<700'))).toEqual([])
  const found = check(`${csv('660')}\nTotal,4050,3800,1600`)
  expect(found).toMatchObject([{ rule: 'estate/total-mismatch', stated: '660' }])
  expect(found[0]?.message).toContain('and totals that it is in do not agree either')
})
