import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointerTo } from '../pointer.js'
import { groupFindings } from './group-findings.js'

const finding = (row: number, message = `Row ${row} is too wide`, part = 'revenue', level = 'error' as const) =>
  ({ rule: 'a/b', level, at: pointerTo('sections', 'finance', part, row, 'budget'), message }) as const
const times = <T>(count: number, each: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => each(index))
const sizes = (findings: Parameters<typeof groupFindings>[0] | readonly ReturnType<typeof finding>[]) =>
  groupFindings(findings).map(({ shown, rest }) => [shown.length, rest.length])

describe('groupFindings', () => {
  it('shows the first three of one cause, whatever their figures', () => {
    expect(sizes(times(99, (row) => finding(row)))).toEqual([[3, 96]])
    expect(sizes([finding(1, '£1,000.50 is not 5%'), finding(2, '£7 is not 12.5%')])).toEqual([[2, 0]])
  })
  it('takes days in words for figures, in whatever month they are', () => {
    const ended = (day: string) => finding(1, `The contract ended ${day} and is still listed`)
    expect(sizes(['15 January 2020', '1 May 2021', '30 September 2019'].map(ended))).toEqual([[3, 0]])
    expect(sizes(['January 2020', 'May 2021'].map(ended))).toEqual([[2, 0]])
    expect(sizes(['4 June', '5 July'].map(ended))).toEqual([[2, 0]])
    expect(sizes([finding(1, 'It may be 5 rows'), finding(2, 'It may be 6 rows'), finding(3, 'It is 7 rows')])).toEqual(
      [
        [2, 0],
        [1, 0],
      ],
    )
  })
  it('keeps apart other rules, levels, parts and words', () => {
    expect(
      sizes([
        finding(1),
        { ...finding(1), rule: 'a/c' },
        { ...finding(1), level: 'note' },
        finding(1, 'Row 1 is too wide', 'capital'),
        finding(1, 'Row 1 of "PAY" is too wide'),
      ]),
    ).toEqual(times(5, () => [1, 0]))
  })
  it('groups what concerns the whole publication', () => {
    expect(sizes(times(5, (n) => ({ ...finding(n, `Line ${n}`), at: '' as const })))).toEqual([[3, 2]])
  })
  it('leaves no finding out, keeps the order of each cause, and hides nothing of groups of up to three', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.constantFrom('x', 'y', 'z'))), (all) => {
        const findings = all.map(([row, word]) => finding(row, `${word} ${row}`))
        const groups = groupFindings(findings)
        expect(groups.flatMap(({ shown, rest }) => [...shown, ...rest])).toHaveLength(findings.length)
        for (const word of ['x', 'y', 'z']) {
          const of = findings.filter(({ message }) => message.startsWith(word))
          const group = groups.find(({ shown }) => shown[0]?.message.startsWith(word))
          expect([...(group?.shown ?? []), ...(group?.rest ?? [])]).toEqual(of)
          expect(group?.rest.length ?? 0).toBe(Math.max(0, of.length - 3))
        }
      }),
    )
  })
})
