import { describe, expect, it } from 'vitest'
import { faultsOf } from './faults.js'
import { relationsOf } from './relations-of.js'

const split = (...lines: readonly string[]): string[][] => lines.map((line) => line.split('|'))

/** What does not add up, as the label of the result and what its parts come to. */
const failing = (title: string, headings: string, ...lines: readonly string[]): readonly string[] => {
  const rows = split(...lines)
  const { aggregations } = relationsOf({ title, headings: headings.split('|'), rows })
  return aggregations
    .filter(({ holds }) => holds === 'no')
    .map(({ result: [row], computed }) => `${rows[row - 1]?.[0] ?? ''} ${computed}`)
}

describe('a row that was lost', () => {
  it('is missed where a total says no more than that it is one', () => {
    const lines = ['Elective|8,120|8,877', 'Day cases|41,204|44,012', 'Outpatients|120,412|128,877']
    expect(failing('Activity', 'Kind|2024|2025', ...lines, 'Total|169,736|181,766')).toEqual([])
    expect(failing('Activity', 'Kind|2024|2025', ...lines, 'Total|222,613|232,970')).toEqual([
      'Total 169736',
      'Total 181766',
    ])
  })
  it('is missed where other lines stand below the total', () => {
    const lines = ['April|18,877|20,412', 'June|18,412|20,120', 'July|18,990|20,877', 'Total|75,483|82,420']
    expect(failing('Meals', 'Month|Lunch|Supper', ...lines, 'Monthly average|18,870.8|20,605.0')).toContain(
      'Total 56279',
    )
  })
  it('is missed where names have numbers in them', () => {
    const lines = ['Ward 1|9,877|1,204', 'Ward 2|8,412|640', 'Ward 3|10,204|877']
    expect(failing('Beds', 'Ward|Bed days|Discharges', ...lines, 'Total|35,613|3,933')).toHaveLength(2)
  })
  it('is missed where the shares are of the total, however large it was', () => {
    const lines = ['Asian|1,877|21.7', 'Black|744|8.6', 'Mixed|288|3.3', 'Other|613|7.1']
    expect(failing('Workforce', 'Group|Headcount|% of all', ...lines, 'Total|8,642|100.0')).toEqual(['Total 3522'])
  })
  it('is missed of a total of what the table is about, and not of one of something else', () => {
    const lines = ['Gas|12,877|11,204', 'Fleet|1,204|977', 'Travel|2,210|1,877']
    const headings = 'Scope|2024|2025'
    expect(failing('Greenhouse gas emissions', headings, ...lines, 'Total emissions|25,411|20,935')).toHaveLength(2)
    expect(failing('Greenhouse gas emissions', headings, ...lines, 'Total cost|25,411|20,935')).toEqual([])
  })
  it('is missed however large it was, where every column says so', () => {
    const lines = ['Medical|412.3|31.2|443.5', 'Therapies|388.2|12.6|400.8', 'Estates|902.1|22.8|924.9']
    const headings = 'Staff group|Permanent|Agency|All'
    expect(failing('Staff', headings, ...lines, 'Total|3,580.2|210.7|3,790.9')).toEqual([
      'Total 1702.6',
      'Total 66.6',
      'Total 1769.2',
    ])
    expect(failing('Staff', headings, ...lines, 'Total|1,702.6|66.6|1,769.2')).toEqual([])
    // In units of another size it is no line that was lost.
    expect(failing('Staff', headings, ...lines, 'Total|1,702,600|66,600|1,769,200')).toEqual([])
  })
  it('is not missed where a row states no figure, or stands for others', () => {
    const lines = ['Falls|22|25', 'Sharps|8|7', 'Theft|31|40']
    const total = 'Total|230|237'
    expect(failing('Incidents', 'Kind|2022|2023', ...lines, total)).toHaveLength(2)
    for (const row of ['Fire|n/a|n/a', 'Fire|*|*', 'Fire|<5|<5', 'Fire|not held|not held', '…|…|…', '...|...|...'])
      expect(failing('Incidents', 'Kind|2022|2023', ...lines, row, total)).toEqual([])
    // A heading withholds nothing, nor does a row of nothing.
    for (const row of ['Fire||', 'Fire|-|-'])
      expect(failing('Incidents', 'Kind|2022|2023', ...lines, row, total)).toHaveLength(2)
  })
  it('is not missed of shares, below which stands what they are shares of', () => {
    const lines = ['Car|61|58', 'Bus|22|25', 'Other|17|16']
    expect(failing('How visitors came, per cent', 'Way|2022|2023', ...lines, 'Total|1,210|1,340')).toEqual([])
  })
  it('is not missed of two lines below a total on top, which are rather some of it', () => {
    const lines = ['Total|663|633', 'Clinical|110|112', 'Recycled|210|204']
    expect(failing('Waste', 'Stream|2022|2023', ...lines)).toEqual([])
  })
  it('is not missed where medians stand, which do not add up', () => {
    const lines = ['Referral to triage|2|6', 'Triage to visit|9|41', 'Visit to letter|4|9']
    expect(failing('Median days', 'Stage|Urgent|Routine', ...lines, 'Total|15|52')).toEqual([])
    expect(failing('Median days', 'Stage|Urgent|Routine', ...lines, 'Total|18|62')).toEqual([])
    expect(failing('Days', 'Stage|Urgent|Routine', ...lines, 'Total|15|52')).toHaveLength(1)
  })
  it('is not missed where one column of several says so', () => {
    const lines = ['Phishing|41|38', 'Malware|12|19', 'Theft|210|188']
    expect(failing('Events', 'Kind|2022|2023', ...lines, 'Total|8,383|245')).toEqual([])
  })
  it('is missed below a total that stands on top', () => {
    const lines = ['Gas|22,110|20,412', 'Oil|412|377', 'Biomass|1,204|1,188']
    expect(failing('Energy use', 'Source|2022|2023', 'Total|23,726|21,977', ...lines)).toEqual([])
    expect(failing('Energy use', 'Source|2022|2023', 'Total|36,603|33,181', ...lines)).toEqual([
      'Total 23726',
      'Total 21977',
    ])
    expect(failing('Energy use', 'Source|2022|2023', 'All sources|66,603|63,181', ...lines)).toEqual([])
  })
  it('is missed beside lines that are parts of others', () => {
    const lines = ['Gas|22,110|20,412', 'of which CHP|8,120|7,790', 'Oil|412|377', 'Biomass|1,204|1,188']
    expect(failing('Energy use', 'Source|2022|2023', ...lines, 'Total|36,603|33,181')).toEqual([
      'Total 23726',
      'Total 21977',
    ])
  })
  it.each(['Incidents: the three commonest kinds', 'Most frequent incidents', 'Leading causes of incidents'])(
    'is not missed of a list that says that it names some of many: %s',
    (title) => {
      const lines = ['Falls|22|25', 'Sharps|7|6', 'Fire|5|6']
      expect(failing(title, 'Kind|2022|2023', ...lines, 'Total|133|151')).toEqual([])
    },
  )
  it('is not missed of a list that says that it names some of many', () => {
    const lines = ['Softcat|412|388', 'BT|377|390', 'CDW|310|301', 'Total|1,402|1,377']
    expect(failing('Spend', 'Supplier|2024|2025', ...lines)).toHaveLength(2)
    expect(failing('Top 3 suppliers', 'Supplier|2024|2025', ...lines)).toEqual([])
  })
})

describe('a last line without a name', () => {
  const lines = ['Laptops|900|1,100', 'Desktops|1,800|1,700', 'Tablets|210|260']
  it('is a total by what it comes to in half of its columns', () => {
    expect(failing('Devices', 'Kind|2023|2024', ...lines, '|2,910|3,060')).toEqual([])
    expect(failing('Devices', 'Kind|North|South', ...lines, '|2,910|3,160')).toEqual([' 3060'])
    expect(failing('Devices', 'Kind|North|South', ...lines, '|2,610|3,160')).toEqual([])
  })
  it('is no total of what it is the mean of', () => {
    const priced = ['Laptops|900|612', 'Desktops|1,800|488', 'Tablets|210|304']
    expect(failing('Devices', 'Kind|Number|Cost (£)', ...priced, '|2,910|513')).toEqual([])
  })
  it('is one in a single column where it is a slip off', () => {
    const one = ['Laptops|1,250', 'Desktops|1,500', 'Tablets|310']
    expect(failing('Devices', 'Kind|Number', ...one, '|3,160')).toEqual([' 3060'])
    expect(failing('Devices', 'Kind|Number', ...one, '|3,600')).toEqual([' 3060'])
    expect(failing('Devices', 'Kind|Number', ...one, '|412')).toEqual([])
    expect(failing('Devices', 'Kind|Number', ...one.slice(1), '|1,910')).toEqual([])
  })
  it('is none amid others', () => {
    expect(failing('Devices', 'Kind|North|South', ...lines, '|2,910|3,160', 'Phones|3,118|3,002')).toEqual([])
  })
})

describe('a ratio that says that it is one', () => {
  const headings = 'Ward|Bed days|Discharges|Average length of stay'
  const lines = ['A|9,877|1,204|8.2', 'B|8,412|640|13.1', 'C|10,204|877|11.6', 'D|7,120|1,512|4.7']
  it('is found as so much of one for each of another', () => {
    const { aggregations } = relationsOf({ headings: headings.split('|'), rows: split(...lines) })
    expect(aggregations.filter(({ kind }) => kind === 'share')).toHaveLength(4)
  })
  it('is found wrong in the one place where it does not follow', () => {
    const others = [...lines, 'E|6,120|877|7.0', 'F|5,240|1,011|9.9']
    expect(failing('Stays', headings, ...others)).toEqual(['F 5.18298714144'])
  })
  it('is found of a column that is written in per cent and called otherwise', () => {
    const calls = [
      'April|4,120|2,877|69.8%',
      'May|4,412|2,990|67.8%',
      'June|3,877|2,511|64.8%',
      'July|4,204|3,012|77.6%',
    ]
    expect(failing('Calls', 'Month|Received|Resolved|First contact', ...calls, 'August|4,009|2,611|65.1%')).toEqual([
      'July 71.6460513796',
    ])
  })
})

describe('a mean', () => {
  it('that says that it is one is found wrong in one place of a few', () => {
    const lines = ['7 March|88|41|20|12', '14 March|91|44|18|15', '21 March|84|39|22|11', '28 March|90|40|21|14']
    const headings = 'Week|Main|Day|Eye|Dental'
    expect(failing('Sessions', headings, ...lines, 'Mean|88.25|41.00|20.25|13.00')).toEqual([])
    expect(failing('Sessions', headings, ...lines, 'Mean|88.25|41.00|20.25|15.00')).toEqual(['Mean 13'])
  })
})

describe('one wrong figure', () => {
  it('in a sum and in a share is one fault, at the cell that is in both', () => {
    const headings = ['Staff group', 'Leavers', 'Average headcount', 'Turnover rate']
    const rows = split(
      'Medical|88|1,204|7.3%',
      'Nursing|412|3,877|10.6%',
      'Scientific|74|544|11.8%',
      'Admin|188|1,640|11.5%',
      'Estates|77|612|12.6%',
      'Trust|829|7,877|10.5%',
    )
    const { suspects } = relationsOf({ headings, rows })
    expect(suspects.map(({ cells }) => cells)).toEqual([[[3, 1]]])
  })
  it('is said once where the row that is lost or doubled has a gap', () => {
    const headings = ['Make', 'Owned', 'Leased', 'Total']
    const rows = split(
      'HP|412|88|500',
      'Canon|31|212|243',
      'Xerox|-|177|177',
      'Ricoh|12|144|156',
      'Total|519|621|1,140',
    )
    const { faults } = faultsOf(relationsOf({ headings, rows }), { headings, rows }, { text: () => '' })
    expect(faults.map(({ isOneLine }) => isOneLine)).toEqual([true])
  })
})
