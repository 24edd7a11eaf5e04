import { describe, expect, it } from 'vitest'
import { nearNames } from './near-names.js'
import { supplierWords } from './withheld.js'

const near = (...names: readonly (readonly [string, number])[]): readonly string[] =>
  nearNames(names.map(([name, times]) => ({ words: supplierWords(name), times }))).map(
    ([few, many]) => `${names[few]?.[0] ?? ''} < ${names[many]?.[0] ?? ''}`,
  )

describe('nearNames', () => {
  it.each([
    [
      [
        ['Softcat plc', 4],
        ['Sofcat PLC', 1],
      ],
      'Sofcat PLC < Softcat plc',
    ],
    [
      [
        ['Sofcat plc', 1],
        ['Softcat plc', 1],
      ],
      'Softcat plc < Sofcat plc',
    ],
    [
      [
        ['Capita Business Services Ltd', 3],
        ['Capita Buisness Services', 1],
      ],
      'Capita Buisness Services < Capita Business Services Ltd',
    ],
    [
      [
        ['Medtronic Limited', 9],
        ['Medtrronic Limited', 1],
      ],
      'Medtrronic Limited < Medtronic Limited',
    ],
    [
      [
        ['Johnson Controls', 3],
        ['Jonhson Controls', 1],
      ],
      'Jonhson Controls < Johnson Controls',
    ],
    [
      [
        ['Computacenter', 10],
        ['Computecenter', 1],
      ],
      'Computecenter < Computacenter',
    ],
    [
      [
        ['Insight Direct (UK) Ltd', 50],
        ['Insgiht Direct (UK) Ltd', 4],
      ],
      'Insgiht Direct (UK) Ltd < Insight Direct (UK) Ltd',
    ],
  ] as const)('%j', (names, expected) => {
    expect(near(...names)).toEqual([expected])
  })

  it.each([
    // Other companies.
    [
      [
        ['Barton Ltd', 3],
        ['Burton Ltd', 1],
      ],
    ],
    [
      [
        ['Marshall plc', 1],
        ['Marshals plc', 1],
      ],
    ],
    [
      [
        ['Brown Ltd', 4],
        ['Browne Ltd', 1],
      ],
    ],
    [
      [
        ['Barrett Ltd', 1],
        ['Garrett Ltd', 9],
      ],
    ],
    [
      [
        ['Supplier Alpha1 Ltd', 5],
        ['Supplier Alpha2 Ltd', 1],
      ],
    ],
    [
      [
        ['Region1234 North', 5],
        ['Region1324 North', 1],
      ],
    ],
    [
      [
        ['Northern Trust', 5],
        ['Northern Truss', 1],
      ],
    ],
    [
      [
        ['Phoenix Care', 3],
        ['Phoenix Core', 1],
      ],
    ],
    // Both stand often: nobody makes a slip so often.
    [
      [
        ['Thomson Reuters', 6],
        ['Thompson Reuters', 5],
      ],
    ],
    // Two slips.
    [
      [
        ['Softcat plc', 4],
        ['Sofcatt plc', 1],
      ],
    ],
    // Spelled alike.
    [
      [
        ['Softcat plc', 4],
        ['SOFTCAT LIMITED', 1],
      ],
    ],
  ] as const)('is silent of %j', (names) => {
    expect(near(...names)).toEqual([])
  })

  it('holds no name to every other: 20,000 take no time that grows with their square', () => {
    const letters = 'abcdefghijklmnopqrst'
    const word = (number: number): string =>
      Array.from({ length: 9 }, (_, at) => letters[Math.floor(number / 7 ** at) % 20] ?? '').join('')
    const names = Array.from({ length: 20_000 }, (_, index) => ({ words: [word(index * 7919), 'group'], times: 2 }))
    let asked = 0
    const counted = names.map((name) => ({
      ...name,
      get times() {
        asked += 1
        return 2
      },
    }))
    nearNames([...counted, { words: [...(names[77]?.words ?? [])].map((text) => text), times: 1 }])
    expect(asked).toBeLessThan(2_000_000)
  })
})
