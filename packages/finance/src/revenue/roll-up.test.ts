import { Decimal, parseFigure, type Figure } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollUp, type RollUpNode } from './roll-up.js'

const figure = (text: string): Figure => {
  const read = parseFigure(text, { unit: 'gbp' })
  if (!read.ok) throw new Error(text)
  return read.value
}

// Plymouth Hospitals NHS Trust, IM&T revenue 2017/18, three cost centres; the division is invented.
const lines = [
  { division: 'Records', centre: 'Child Health Info Serv', class: 'INCOME', budget: '-£53,158' },
  { division: 'Records', centre: 'Child Health Info Serv', class: 'PAY', budget: '£101,489' },
  { division: 'Records', centre: 'Child Health Info Serv', class: 'NON-PAY', budget: '£72,992' },
  { division: 'Records', centre: 'Bush Park Medical Records', class: 'PAY', budget: '£1,536,031' },
  { division: 'ICT', centre: 'Telecommunications', class: 'NON-PAY', budget: '£157,206' },
]
const levels = [(line: (typeof lines)[number]) => line.division, (line: (typeof lines)[number]) => line.centre]

describe('rollUp', () => {
  it('adds up every node of the hierarchy', () => {
    const top = rollUp(lines, { levels, value: ({ budget }) => figure(budget) })
    const flat = (node: RollUpNode): readonly string[] => [
      `${node.path.join(' > ')}: ${node.value?.toFixed() ?? 'open'} (${String(node.lines)})`,
      ...node.children.flatMap(flat),
    ]
    expect(flat(top)).toEqual([
      ': 1814560 (5)',
      'Records: 1657354 (4)',
      'Records > Child Health Info Serv: 121323 (3)',
      'Records > Bush Park Medical Records: 1536031 (1)',
      'ICT: 157206 (1)',
      'ICT > Telecommunications: 157206 (1)',
    ])
  })
  it('goes over another hierarchy as well', () => {
    expect(
      rollUp(lines, { levels: [(line) => line.class], value: ({ budget }) => figure(budget) }).children.map(
        ({ path, value }) => [path[0], value?.toFixed()],
      ),
    ).toEqual([
      ['INCOME', '-53158'],
      ['PAY', '1637520'],
      ['NON-PAY', '230198'],
    ])
  })
  it('never counts what is to be confirmed as zero, and a dash only where it is told to', () => {
    const open = rollUp(['£5', 'TBC', '-'], { levels: [], value: figure })
    expect([open.value, open.complete, open.absent]).toEqual([null, false, 2])
    const dash = rollUp(['£5', '-'], { levels: [], value: figure, absentAsZero: ['dash'] })
    expect([dash.value?.toFixed(), dash.complete]).toEqual(['5', true])
  })
  it('adds up nothing to nothing', () => {
    expect(rollUp([], { levels, value: () => '1' })).toMatchObject({ lines: 0, complete: true, children: [] })
  })
  it('has the sum of its children at every node', () => {
    const line = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('x', 'y'),
      fc.integer().map((pence) => String(pence)),
    )
    const holds = ({ value, children }: RollUpNode): boolean =>
      children.every(holds) &&
      (children.length === 0 ||
        children.reduce((sum, child) => sum.plus(child.value ?? NaN), new Decimal(0)).equals(value ?? NaN))
    fc.assert(
      fc.property(fc.array(line), (list) =>
        holds(rollUp(list, { levels: [([a]) => a, ([, b]) => b], value: ([, , amount]) => amount })),
      ),
    )
  })
})
