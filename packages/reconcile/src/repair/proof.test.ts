import { parseFigure, type Figure } from '@imt/core'
import { expect, it } from 'vitest'
import { reconcile } from '../reconcile.js'
import type { Equation } from '../equation/equation.js'
import type { Proof, Reconciliation } from '../reconciliation.js'

const cellsOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Figure> =>
  new Map(
    Object.entries(texts).flatMap(([cell, text]) => {
      const parsed = parseFigure(text, { unit: 'gbp' })
      return parsed.ok ? [[cell, parsed.value] as const] : []
    }),
  )

const sum = (total: string, terms: readonly string[], row?: string): Equation => ({
  id: `sum ${total}`,
  kind: 'sum',
  total,
  terms: terms.map((cell) => ({ cell, sign: 1 })),
  ...(row === undefined ? {} : { row }),
})

const same = (total: string, cell: string): Equation => ({
  id: `${total} is ${cell}`,
  kind: 'equal',
  total,
  terms: [{ cell, sign: 1 }],
})

const proofsIn = ({ components }: Reconciliation): readonly (readonly (true | string)[])[] =>
  components.map(({ repairs }) =>
    repairs.map(({ proof }: { readonly proof: Proof }) => (proof.proved ? true : proof.reason)),
  )

const proofs = (
  texts: Readonly<Record<string, string>>,
  equations: readonly Equation[],
  settings: { readonly maximumWork?: number } = {},
): ReturnType<typeof proofsIn> => proofsIn(reconcile({ cells: cellsOf(texts), equations, ...settings }))

/** A total with its parts, and the same total in another table: the total alone can be wrong. */
const twice: readonly Equation[] = [sum('total', ['a', 'b']), same('total', 'elsewhere')]

it('proves the only change, where it looks like a slip and leaves no choice', () => {
  const { components } = reconcile({
    cells: cellsOf({ total: '£5,500,191', a: '£1,400,191', b: '£4,000,000', elsewhere: '£5,400,191' }),
    equations: twice,
  })
  expect(components[0]?.repairs[0]).toMatchObject({
    changes: [{ to: '£5,400,191', plausibility: 'oneDigit' }],
    proof: {
      proved: true,
      why: 'It is the only single change with which every equation holds, it looks like a slip of the pen, and the figures leave no choice of value.',
    },
  })
})

it.each([
  {
    why: 'otherRepairs',
    texts: { total: '£5,500', a: '£1,400', b: '£4,000' },
    equations: [sum('total', ['a', 'b'])],
  },
  { why: 'noSlip', texts: { total: '£5,713', a: '£1,400', b: '£4,000', elsewhere: '£5,400' }, equations: twice },
  { why: 'shortNumber', texts: { total: '£94', a: '£14', b: '£40', elsewhere: '£54' }, equations: twice },
])('gives the reason: $why', ({ why, texts, equations }) => {
  const [first] = proofs(texts, equations)
  expect(new Set(first)).toEqual(new Set([why]))
})

it('proves nothing of a number of two digits, and the same slip in three', () => {
  expect(proofs({ total: '94', a: '14', b: '40', elsewhere: '54' }, twice)).toEqual([['shortNumber']])
  expect(proofs({ total: '954', a: '140', b: '414', elsewhere: '554' }, twice)).toEqual([[true]])
})

it('proves no row that is too short to tell it from chance', () => {
  const equations = [sum('total', ['a', 'b', 'c']), same('total', 'elsewhere')]
  expect(proofs({ total: '5,000', a: '2,000', b: '3,000', c: '31', elsewhere: '5,031' }, equations)).toEqual([
    ['shortNumber'],
  ])
  expect(proofs({ total: '5,000', a: '2,000', b: '3,000', c: '317', elsewhere: '5,317' }, equations)).toEqual([[true]])
})

it('proves nothing where the total of a row fails in another column, in another component even', () => {
  const texts = {
    t1: '5,500',
    a1: '1,400',
    b1: '4,000',
    e1: '5,400',
    t2: '7,700',
    a2: '3,600',
    b2: '4,000',
    e2: '7,600',
  }
  const equations = (one: string, other: string): readonly Equation[] => [
    sum('t1', ['a1', 'b1'], one),
    same('t1', 'e1'),
    sum('t2', ['a2', 'b2'], other),
    same('t2', 'e2'),
  ]
  expect(proofs(texts, equations('grand total', 'grand total'))).toEqual([['otherColumns'], ['otherColumns']])
  expect(proofs(texts, equations('grand total', 'subtotal'))).toEqual([[true], [true]])
  // Two sums of one and the same cell are one column.
  expect(
    proofs(texts, [...equations('grand total', 'subtotal'), { ...sum('t1', ['e1'], 'grand total'), id: 'again' }]),
  ).toEqual([[true], [true]])
})

it('tells a change from rounding where figures are in thousands', () => {
  const inThousands = (total: string, elsewhere: string): Readonly<Record<string, string>> => ({
    total,
    a: '£1,400k',
    b: '£4,000k',
    elsewhere,
  })
  // Parts and total leave £1,500 open either way: a slip of £100,000 stands out, one of £7,000 does not.
  expect(proofs(inThousands('£5,500k', '£5,400k'), twice)).toEqual([[true]])
  expect(proofs(inThousands('£5,407k', '£5,400k'), twice)).toEqual([['rounding']])
})

it('tells a change from rounding where another sum of its figures is off by what rounding makes', () => {
  const equations = [...twice, sum('a', ['c', 'd'])]
  const texts = { total: '5,407', a: '1,400', b: '4,000', elsewhere: '5,400', c: '700' }
  expect(proofs({ ...texts, d: '700' }, equations)).toEqual([[true]])
  expect(proofs({ ...texts, d: '701' }, equations)).toEqual([['rounding']])
})

it('names no value where several would do', () => {
  // The parts come to 5,401, the other table says 5,400: each is within rounding of both.
  expect(proofs({ total: '5,500', a: '1,400', b: '4,001', elsewhere: '5,400' }, twice)).toEqual([['openValue']])
})

it('lets a coarser figure be off by its own rounding', () => {
  expect(proofs({ total: '5,500.00', a: '1,400.00', b: '4,000.00', elsewhere: '5,400' }, twice)).toEqual([[true]])
  expect(proofs({ total: '5,500.25', a: '1,400.25', b: '4,000.00', elsewhere: '5,400' }, twice)).toEqual([[true]])
})

it('proves nothing when the search was stopped', () => {
  const terms = Array.from({ length: 12 }, (_, index) => `a${String(index)}`)
  const texts = { total: '5,600', elsewhere: '5,501', ...Object.fromEntries(terms.map((cell) => [cell, '450'])) }
  const { components } = reconcile({
    cells: cellsOf(texts),
    equations: [sum('total', terms), same('total', 'elsewhere')],
    maximumRepairs: 1,
  })
  expect(components.map(({ search }) => search)).toEqual(['stopped'])
  expect(components[0]?.repairs.map(({ proof }) => !proof.proved && proof.reason)).toEqual(['searchStopped'])
})

it('refuses a row that is no text', () => {
  const equation = { ...sum('total', ['a', 'b']), row: 3 } as unknown as Equation
  expect(() => reconcile({ cells: new Map(), equations: [equation] })).toThrow('equations[0]: row must be a string')
})
