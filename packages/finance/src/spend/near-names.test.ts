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
    // Each stands once: the words are long, and the rest is alike.
    [
      [
        ['Northgate Engneering', 1],
        ['Northgate Engineering', 1],
      ],
      'Northgate Engineering < Northgate Engneering',
    ],
    [
      [
        ['Softcat plc', 3],
        ['Sofcat plc', 1],
      ],
      'Sofcat plc < Softcat plc',
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
    // Other companies, of which none stands much oftener.
    ...[
      ['Johnson Ltd', 'Johnston Ltd'],
      ['Carlton Lodge', 'Charlton Lodge'],
      ['Barnfield Construction', 'Burnfield Construction'],
      ['Dr Marian Smith', 'Dr Marina Smith'],
      ['Sofcat plc', 'Softcat plc'],
      ['Macdonald', 'Mcdonalds'],
      ['Patterson', 'Paterson'],
      ['Hutchinson', 'Hutchison'],
      ['Dr R Hutchinson', 'Dr R Hutchison'],
    ].flatMap(([one = '', other = '']) => [
      [
        [
          [one, 1],
          [other, 1],
        ],
      ] as const,
      [
        [
          [one, 1],
          [other, 2],
        ],
      ] as const,
    ]),
    [
      [
        ['Barnfield Construction', 3],
        ['Burnfield Construction', 1],
      ],
    ],
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

  /** How often names are held to each other. */
  const heldIn = (names: readonly (readonly string[])[]): number => {
    let held = 0
    nearNames(
      names.map((words) => ({ words, times: 2 })),
      () => {
        held += 1
      },
    )
    return held
  }

  it('holds no name to every other of 5,000 that differ', () => {
    const letters = 'abcdefghijklmnopqrst'
    const word = (number: number): string =>
      Array.from({ length: 9 }, (_, at) => letters[Math.floor(number / 20 ** at) % 20] ?? '').join('')
    expect(heldIn(Array.from({ length: 5_000 }, (_, index) => [word(index * 7_919_113), 'group']))).toBeLessThan(5_000)
  })

  it.each([
    ['one letter of a word', (index: number) => [`abcdef${String.fromCharCode(0x4e00 + index)}`]],
    ['one letter inside a word', (index: number) => [`abc${String.fromCharCode(0x4e00 + index)}def`]],
    ['one letter of one of many words', (index: number) => [`abcdef${String.fromCharCode(0x4e00 + index)}`, 'a', 'b']],
  ] as const)('holds each to 50 others at most of those that differ in %s', (_, words) => {
    const of = (count: number): number => heldIn(Array.from({ length: count }, (_each, index) => words(index)))
    expect(of(3_000)).toBeLessThanOrEqual(3_000 * 50)
  })

  it('finds a slip beside 500 names that are the same but for a letter', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => `Softca${String.fromCharCode(0x4e00 + index)}`)
    expect(near(...crowd.map((name) => [name, 2] as const), ['Softcat', 9], ['Sofcat', 1])).toEqual([
      'Sofcat < Softcat',
    ])
  })

  it('compares a name of 200 letters, and none of more', () => {
    const pair = (length: number): readonly string[] => {
      const rest = ' group'
        .repeat(40)
        .replaceAll(' ', '')
        .slice(0, length - 7)
      return near([`Softcat ${rest}`, 9], [`Sofcat ${rest}`, 1])
    }
    expect(pair(200)).toHaveLength(1)
    expect(pair(201)).toHaveLength(0)
    // The longer of the two alone counts.
    expect(near(['a'.repeat(61_000), 1], ['Softcat', 9], ['Sofcat', 1])).toHaveLength(1)
  })
})
