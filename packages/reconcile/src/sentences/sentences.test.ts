import { createModel, toJson } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const tables = {
  devices: 'Class|Quantity\nDesktops|1,350\nLaptops|1,150\nTablets|302\nTotal|2,802',
  spend: 'Area|2023/24 £000|2024/25 £000\nStaff|2,204|2,310\nSoftware|1,190|1,240\nHardware|702|688\nTotal|4,096|4,238',
  requests: 'Measure|Q1|Q2|Total\nRequests received|142|156|298\nAnswered within 20 working days|120|139|259',
  budget:
    'Cost centre|Budget £|Actual £\nService desk|905,600|911,220\nNetwork|1,640,200|1,646,970\nTotal|2,545,800|2,558,190',
  millions: 'Service|Costs (£m)|Uptime %\nNetwork|4.2|94%\nDesktop|1.14|91%\nVoice|1.06|90.5%\nTotal|6.40|92%',
  pounds: 'Service|Costs in £ millions\nNetwork|4.2\nDesktop|1.14\nTotal|5.34',
  counted: 'Service|Costs (£, million)\nNetwork|4.2\nDesktop|1.14\nTotal|5.34',
  complaints: 'Category|Complaints|Upheld\nCare of patients|12|5\nStaff|23|10\nParking|8|3\nTotal|43|18',
  people: 'Department|Headcount\nIT|40\nPeople services|23\nTotal|63',
  workforce: 'Measure|2026\nHeadcount|63\nVacancies|7',
  estate: 'Device|Quantity\nLaptops|790\nDesktops|1,200\nTablets|300\nTotal|2,290',
  computers: 'Device|Number\nLaptop computers|1,150\nDesktop computers|1,730\nTotal|2,880',
  shares: 'Outcome|Number|Percentage\nDisclosed in full|310|62.0%\nRefused|61|12.2%\nTotal|500|100%',
} as const

const page = (before: string, table: keyof typeof tables, after = ''): string => {
  const rows = tables[table].split('\n').map((line, row) => {
    const tag = row === 0 ? 'th' : 'td'
    return `<tr>${line
      .split('|')
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`
  })
  return `<h1>A</h1><h2>B</h2>${before}<table>${rows.join('')}</table>${after}`
}
const read = (html: string) => model.recognise([readHtml(html, { name: 'a.html' })])
const check = (html: string) => {
  const report = model.check(read(html), { asOf: '2026-11-23' })
  const { applied = 0 } = report.rules.find(({ code }) => code === 'arithmetic/sentence-disagrees') ?? {}
  const found = report.findings.filter(({ rule }) => rule === 'arithmetic/sentence-disagrees')
  return { report, applied, found }
}

describe('a sentence beside a table', () => {
  it.each([
    ['devices', 'The Trust has 2,802 devices in total.'],
    ['spend', 'Total spending on IT in 2024/25 was £4.2m.'],
    ['spend', 'Software cost £1,240,000 in 2024/25.'],
    ['spend', 'Staff cost £2.3 million in 2024-25.'],
    ['requests', 'We received 298 requests in total.'],
    ['budget', 'The total budget is £2.5 million.'],
    ['shares', 'We disclosed information in full in 62% of cases.'],
    ['millions', 'Network costs were £4.2m.'],
    ['millions', 'Desktop costs were £1.1m.'],
    ['millions', 'Network costs were £4.23 million.'],
    ['millions', 'Voice uptime was 91%.'],
    ['millions', 'Network uptime was 94.4%.'],
    ['pounds', 'Network costs were £4.2m.'],
    ['counted', 'Network costs were £4.2m.'],
  ] as const)('agrees with %s: %s', (table, text) => {
    const { applied, found } = check(page(`<p>${text}</p>`, table))
    expect([applied, found]).toEqual([1, []])
  })

  it.each([
    ['devices', 'The Trust has a total of 2,820 devices.', '2,820', '2,802'],
    ['devices', 'There are 1,350 desktops and 1,105 laptops in use.', '1,105', '1,150'],
    ['spend', 'Total spending on IT in 2024/25 was £4.3m.', '£4.3m', '4,238'],
    ['spend', 'In 2023/24 staff cost £2,310,000.', '£2,310,000', '2,204'],
    ['budget', 'The budget is £2,554,800.', '£2,554,800', '2,545,800'],
    ['millions', 'Services cost £6.04 million.', '£6.04 million', '6.40'],
    ['estate', 'The Trust has 2,920 devices.', '2,920', '2,290'],
    ['requests', 'In Q2 we received 165 requests.', '165', '156'],
    ['budget', 'The budget for the network is £1,460,200.', '£1,460,200', '1,640,200'],
    ['shares', 'We refused 21.2% of requests.', '21.2%', '12.2%'],
    ['people', 'There are 64 people in total.', '64', '63'],
    ['people', 'In total we employ 61 staff.', '61', '63'],
    ['workforce', 'We employ 64 people in total.', '64', '63'],
    ['millions', 'Network costs were £4.3m.', '£4.3m', '4.2'],
    ['millions', 'Desktop costs were £1.15 million.', '£1.15 million', '1.14'],
    ['millions', 'Network uptime was 95%.', '95%', '94%'],
    ['millions', 'Network uptime was 94.6%.', '94.6%', '94%'],
    ['millions', 'Voice uptime was 92%.', '92%', '90.5%'],
  ] as const)('disagrees with %s: %s', (table, text, stated, computed) => {
    for (const html of [page(`<p>${text}</p>`, table), page('', table, `<p>${text}</p>`)])
      expect(check(html).found).toMatchObject([
        { level: 'warning', stated, computed, evidence: [{ location: { table: 1 }, role: 'conflicts' }] },
      ])
  })

  it.each([
    ['devices', 'We plan to replace 1,250 laptops.'],
    ['estate', 'The Trust has 2,000 devices.'],
    ['estate', 'The Trust has 2,920 devices in Theatre.'],
    ['budget', 'The capital budget is £2,554,800.'],
    ['devices', 'In 2022 we had 1,120 laptops.'],
    ['devices', 'About 1,200 laptops are in use.'],
    ['devices', 'We bought 300 laptops.'],
    ['computers', 'There are 1,250 computers.'],
    ['devices', 'We have 1,400 desktops, laptops or tablets.'],
    ['spend', 'Staff cost £2.4 million in 2021/22.'],
    ['spend', 'Spending on hardware fell to £702,000.'],
    ['requests', 'We answer within 20 working days.'],
    ['shares', 'We refused 16 requests.'],
    ['people', 'We employ 24 people in HR.'],
    ['workforce', 'There are 9 vacancies for nurses.'],
  ] as const)('is not compared with %s: %s', (table, text) => {
    const { applied, found } = check(page(`<p>${text}</p>`, table))
    expect([applied, found]).toEqual([0, []])
  })

  it.each([
    ['complaints', 'In total 40 complaints were answered on time.'],
    ['complaints', 'Staff answered all 41 letters.'],
    ['complaints', 'A total of 42 letters of thanks arrived.'],
    ['complaints', 'We did not receive 42 complaints in total.'],
    ['estate', 'There are 780 laptops on Windows 11 in our hospital.'],
    ['estate', 'There were 1,150 desktops in Theatre.'],
    ['estate', 'Laptops in use by nurses: 700.'],
    ['estate', 'In all 2,000 staff have a device.'],
    ['estate', 'No laptops: 800 phones.'],
    ['estate', 'We encrypted 780 of our laptops.'],
    ['estate', 'All 2,200 devices are encrypted.'],
    ['spend', 'In total £4.1m was spent on contractors in 2024/25.'],
  ] as const)('counts a part of what the table %s counts: %s', (table, text) => {
    for (const title of ['Complaints 2024/25', 'Devices', 'Spending', 'B'])
      expect(check(page(`<h2>${title}</h2><p>${text}</p>`, table)).found).toEqual([])
  })

  it.each([
    ['complaints', 'Complaints 2024/25', 'We received 42 complaints in total in 2024/25.', '42'],
    ['complaints', 'Complaints', 'In total, 42 complaints were received by the Trust.', '42'],
    ['estate', 'Devices in March 2025', 'The Trust owns 2,000 devices in total at 31 March 2025.', '2,000'],
    ['estate', 'Devices', 'The hospital has 780 laptops in use.', '780'],
    ['estate', 'Devices', 'There are 1,210 desktops.', '1,210'],
    ['computers', 'Devices', 'There are 4,150 laptops.', '4,150'],
    ['estate', 'IT', 'In total 2,920 items of equipment are insured.', '2,920'],
    ['spend', 'Spending', 'In total we spent £4.1m in 2024/25.', '£4.1m'],
  ] as const)('counts all of what the table %s under %s counts: %s', (table, title, text, stated) => {
    expect(check(page(`<h2>${title}</h2><p>${text}</p>`, table)).found).toMatchObject([{ stated }])
  })

  it('is not compared with a table under another heading', () => {
    expect(check(page('<p>The Trust has a total of 2,820 devices.</p><h2>C</h2>', 'devices')).applied).toBe(0)
  })

  it('does not make a table known that nobody reads', () => {
    const table =
      '<table><tr><th>Service</th><th>Uptime %</th><th>Downtime %</th></tr><tr><td>Network</td><td>94%</td><td>6%</td></tr><tr><td>Voice</td><td>90%</td><td>10%</td></tr></table>'
    const rulesOf = (html: string) => check(html).report.findings.map(({ rule }) => rule)
    const alone = rulesOf(`<h1>A</h1>${table}`)
    expect(alone).toContain('core/nothing-recognised')
    const beside = check(`<h1>A</h1><p>Network uptime was 94%.</p>${table}`)
    expect(beside.applied).toBe(1)
    expect(beside.report.findings.map(({ rule }) => rule)).toEqual(alone)
    expect(beside.report.findings[0]?.message).toContain('Nothing was checked but sentences')
  })

  it('leaves the cell that it repeats to the table', () => {
    const table =
      '<table><tr><th>Category</th><th>Complaints</th></tr><tr><td>Care</td><td>12</td></tr><tr><td>Staff</td><td>23</td></tr><tr><td>Parking</td><td>8</td></tr><tr><td>All</td><td>43</td></tr></table>'
    const readOf = (text: string) => check(`<h1>Complaints</h1>${text}${table}`).report.read[0]
    expect(readOf('')).toMatchObject({ figures: { checked: 4 }, totals: { checked: 1, notChecked: 0 }, relations: 1 })
    const beside = readOf('<p>We received 43 complaints in all.</p>')
    expect(beside).toMatchObject({ figures: { checked: 4 }, totals: { checked: 1, notChecked: 0 }, relations: 2 })
  })

  it('counts the figure that it was compared with where nothing else is known of the table', () => {
    const table =
      '<table><tr><th>Service</th><th>Uptime %</th></tr><tr><td>Network</td><td>94%</td></tr><tr><td>Voice</td><td>90%</td></tr></table>'
    const { report } = check(`<h1>A</h1><p>Network uptime was 94%.</p>${table}`)
    expect(report.read[0]).toMatchObject({ figures: { checked: 1, inNoRelation: 1 }, relations: 1 })
  })

  it('counts among the text that was not read with the figures that were compared with nothing', () => {
    const text = '<p>The Trust has 2,802 devices in total. They cost £1,200 each, or £3.4 million.</p>'
    const { report } = check(page(text, 'devices'))
    expect(report.textNotRead).toMatchObject([{ passages: 1, figures: 2 }])
    expect(report.read.map(({ readAs }) => readAs)).toEqual(['arithmetic', 'arithmetic/sentences'])
  })

  it('is judged in the same way once it was sent as JSON', () => {
    const reading = read(page('<p>The Trust has a total of 2,820 devices.</p>', 'devices'))
    const sent = model.fromJson(JSON.parse(JSON.stringify(toJson(reading))))
    expect(model.check(sent, { asOf: '2026-11-23' })).toEqual(model.check(reading, { asOf: '2026-11-23' }))
  })
})
