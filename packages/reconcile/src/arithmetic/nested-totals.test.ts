import { describe, expect, it } from 'vitest'
import { faultsOf } from './faults.js'
import { relationsOf } from './relations-of.js'

/** What does not add up, fault by fault, as the label of the first result and what its parts come to. */
const failing = (headings: string, lines: readonly string[], from = '', to = ''): readonly string[] => {
  const rows = lines.map((line) => (from === '' ? line : line.replace(from, to)).split('|'))
  const table = { headings: headings.split('|'), rows }
  const { faults } = faultsOf(relationsOf(table), table, { text: ([row, column]) => rows[row - 1]?.[column] ?? '' })
  return faults.map(({ failing: [{ result, computed }] }) => `${rows[result[0] - 1]?.[0] ?? ''} ${computed}`)
}

describe('a total of totals', () => {
  const wards = [
    'Ward A|120|88',
    'Ward B|144|91',
    'Medicine total|264|179',
    'Ward D|210|140',
    'Ward E|188|121',
    'Surgery total|398|261',
    'Ward F|66|41',
    'Ward G|58|37',
    'Paediatrics total|124|78',
    'Grand total|786|518',
  ]
  it('is found wrong in one of two columns', () => {
    expect(failing('Ward|April|May', wards)).toEqual([])
    expect(failing('Ward|April|May', wards, '|786|', '|796|')).toEqual(['Grand total 786'])
  })
  it('is found wrong where a total before it is of one line alone', () => {
    const sources = [
      'Natural gas|8,120.4|7,877.2',
      'Fleet|412.1|388.0',
      'Total scope 1|8,532.5|8,265.2',
      'Electricity|4,120.7|3,877.1',
      'Total scope 2|4,120.7|3,877.1',
      'Travel|210.3|241.9',
      'Waste|88.8|79.2',
      'Total scope 3|299.1|321.1',
      'Total emissions|12,952.3|12,463.4',
    ]
    expect(failing('Source|2022|2023', sources)).toEqual([])
    expect(failing('Source|2022|2023', sources, '12,463.4', '12,436.4')).toEqual(['Total emissions 12463.4'])
  })
  it('is none where the totals before it do not hold', () => {
    const others = wards.map((line) => line.replace('264|179', '300|200').replace('398|261', '410|290'))
    expect(failing('Ward|April|May', others).filter((text) => text.startsWith('Grand'))).toEqual([])
  })
})

describe('parts of a line below it', () => {
  const staff = [
    'Substantive staff|2,110|2,188',
    'of which clinical|1,688|1,744',
    'of which non-clinical|422|444',
    'Temporary staff|310|288',
    'of which bank|240|231',
    'of which agency|70|57',
    'Total staff|2,420|2,476',
  ]
  it('are compared with it', () => {
    expect(failing('Group|2022|2023', staff)).toEqual([])
    expect(failing('Group|2022|2023', staff, '310|288', '310|298')).toEqual(['Temporary staff 288'])
    const twice = staff.flatMap((line) => (line.includes('agency') ? [line, line] : [line]))
    expect(failing('Group|2022|2023', twice)).toEqual(['Temporary staff 380'])
  })
  it('need not be all of it', () => {
    const some = ['Gas|22,110|20,412', 'of which CHP|8,120|7,790', 'of which boilers|4,120|4,010', 'Oil|412|377']
    expect(failing('Source|2022|2023', [...some, 'Total|22,522|20,789'])).toEqual([])
  })
  it('are some of it, or others than the rest, where they come to it in no column', () => {
    const some = ['Elderly|80|82', 'of which secure|30|30', 'of which respite|25|26', 'All of them|2,500|2,558']
    expect(failing('Group|2022|2023', [...staff.slice(0, -1), ...some])).toEqual([])
    // Those of one kind are counted in each of two ways.
    const both = staff.map((line) => line.replace('of which non-clinical|422|444', 'of which women|1,522|1,544'))
    expect(failing('Group|2022|2023', both)).toEqual([])
    const deeper = staff.flatMap((line) =>
      line.startsWith('of which clinical') ? [line, 'of which nursing|902|911'] : [line],
    )
    expect(failing('Group|2022|2023', deeper)).toEqual([])
    const one = staff.flatMap((line) =>
      line.startsWith('of which non-clinical') ? [line, 'of which part-time|310|312'] : [line],
    )
    expect(failing('Group|2022|2023', one)).toEqual([])
    const alone = [...staff.slice(0, -1), ...some].map((line) => line.split('|').slice(0, 2).join('|'))
    expect(failing('Group|2022', alone)).toEqual([])
  })
})

describe('a total of totals in a single column', () => {
  const counted = ['Home|120', 'Clinic|80', 'Total seen|200', 'New|150', 'Old|60', 'Total referred|210']
  it('is one where it says nothing else', () => {
    expect(failing('Contacts|2023', [...counted, 'Grand total|410'])).toEqual([])
    expect(failing('Contacts|2023', [...counted, 'Grand total|450'])).toEqual(['Grand total 410'])
    expect(failing('Contacts|2023', [...counted, 'Total contacts|450'])).toEqual(['Total contacts 410'])
  })
  it('may be one of something else', () => {
    expect(failing('Contacts|2023', [...counted, 'Total staff|300'])).toEqual([])
    expect(failing('Contacts|2023', [...counted, 'Total contacts, net|300'])).toEqual([])
  })
})
