import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOcds } from './from-ocds.js'

const text = fc.constantFrom('A', 'b c', '1', ' x', '2025-04-01', '2027-03-31T23:59:59Z', 'GBP', 'terminated', 'open')
const odd = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant({ a: [1] }),
  fc.constant(['x']),
  text,
)
const mostly = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: usual, weight: 5 }, { arbitrary: odd, weight: 1 })
const some = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly(fc.record(model, { requiredKeys: [] }))
const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => mostly(fc.array(item, { maxLength: 2 }))
const said = mostly(text)
const own = (first: number): fc.Arbitrary<unknown> => fc.oneof(fc.constantFrom(`c${String(first)}`), fc.constant(first))
const identifier = mostly(fc.oneof(fc.constantFrom('1', '2', 'GB-COH-0123'), fc.nat({ max: 2 })))
const period = (year: number): fc.Arbitrary<unknown> => {
  const day = mostly(fc.constantFrom(`${String(year)}-04-01`, `${String(year)}-03-31T23:59:59Z`, 'soon'))
  return some({
    startDate: day,
    endDate: day,
    maxExtentDate: day,
    durationInDays: mostly(fc.nat({ max: 2000 })),
    x: said,
  })
}
const amount = mostly(fc.oneof(fc.nat(), fc.constantFrom('5', '5,000')))
const value = some({ amount, amountGross: amount, currency: said, x: said })
const status = mostly(fc.constantFrom('active', 'pending', 'cancelled', 'unsuccessful', 'terminated'))
const codes = (...given: readonly string[]): fc.Arbitrary<unknown> => mostly(fc.uniqueArray(fc.constantFrom(...given)))
const lots = codes('1', '2')
const documents = list(some({ noticeType: said, x: said }))
const amendments = list(some({ date: said, description: said, x: said }))
const release = fc.record(
  {
    ocid: own(90),
    date: mostly(fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01')),
    tag: list(said),
    parties: list(
      some({
        id: identifier,
        name: said,
        roles: codes('supplier', 'buyer'),
        identifier: some({ scheme: fc.constantFrom('GB-COH', 'GB-CFS'), id: identifier }),
      }),
    ),
    relatedProcesses: list(some({ relationship: codes('framework', 'prior'), title: said, identifier })),
    tender: some({
      title: said,
      mainProcurementCategory: said,
      procurementMethod: said,
      procurementMethodDetails: said,
      contractPeriod: period(2021),
      renewal: some({ description: said }),
      description: said,
      status,
      datePublished: said,
      legalBasis: some({ scheme: said, id: identifier }),
      options: some({ description: said }),
      documents,
      lots: list(
        some({
          id: identifier,
          title: said,
          description: said,
          status,
          value,
          contractPeriod: period(2022),
          hasRenewal: fc.boolean(),
          renewal: some({ description: said, maximumRenewals: fc.nat({ max: 3 }), period: period(2020), x: said }),
        }),
      ),
    }),
    awards: list(
      some({
        id: identifier,
        title: said,
        description: said,
        status,
        date: said,
        relatedLots: lots,
        items: list(some({ relatedLot: fc.constantFrom('1', '2'), x: said })),
        documents,
        amendments,
        suppliers: list(some({ id: identifier, name: said, x: said })),
        value,
        contractPeriod: period(2023),
      }),
    ),
    contracts: list(
      some({
        id: own(80),
        awardID: identifier,
        title: said,
        description: said,
        status,
        relatedLots: lots,
        amendments,
        period: period(2024),
        value,
        dateSigned: said,
        x: said,
      }),
    ),
    ['__proto__x']: said,
  },
  { requiredKeys: [] },
)

type Path = readonly (string | number)[]
/**
 * The ways to everything in a value that is neither an object nor a list. Pounds are what is meant where none says, and
 * what joins a contract with an award that says nothing else can go: examples hold both.
 */
const leaves = (json: unknown, path: Path = []): readonly Path[] => {
  const key = path.at(-1)
  if ((key === 'currency' && json === 'GBP') || key === 'awardID' || (key === 'id' && path.at(-3) === 'awards'))
    return []
  return typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(json) ? Number(key) : key]))
    : [path]
}

/** The value without one member. In a list `null` takes its place, so that the others keep theirs. */
const without = (json: unknown, [step, ...rest]: Path): unknown => {
  if (Array.isArray(json))
    return json.map((item: unknown, index) => (index !== step ? item : rest.length === 0 ? null : without(item, rest)))
  return Object.fromEntries(
    Object.entries(json as object).flatMap(([key, inner]) =>
      key !== step ? [[key, inner]] : rest.length === 0 ? [] : [[key, without(inner, rest)]],
    ),
  )
}

/** The value with one member that says something else: what two releases say alike could go from one of them. */
const altered = (json: unknown, [step, ...rest]: Path): unknown => {
  const other = (inner: unknown): unknown =>
    rest.length > 0
      ? altered(inner, rest)
      : typeof inner === 'string'
        ? `${inner}~`
        : typeof inner === 'number'
          ? inner + 1
          : inner === true
            ? false
            : 'x'
  if (Array.isArray(json)) return json.map((item: unknown, index) => (index === step ? other(item) : item))
  return Object.fromEntries(
    Object.entries(json as object).map(([key, inner]) => [key, key === step ? other(inner) : inner]),
  )
}

/** The value with texts and sums that differ: of two members that say the same, either could go. */
const distinct = (json: unknown): unknown => {
  let count = 0
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => {
      if (key === 'amount' && typeof value === 'number' && Math.abs(value) < 1e12) return value * 1000 + count++
      if (key === 'amount' && typeof value === 'string') return `${count++}${value}`
      const named = ['title', 'name', 'description'].includes(key) && typeof value === 'string'
      return named ? `${value}${count++}` : value
    }),
  )
}

describe('fromOcds', () => {
  it('takes or tells of every member: none can be taken away without the entries or the notes saying so', () => {
    fc.assert(
      fc.property(fc.array(release, { minLength: 1, maxLength: 2 }), (releases) => {
        const json = distinct({ uri: 'u', releases })
        const before = JSON.stringify(fromOcds(json))
        for (const path of leaves(json)) {
          const after = [without(json, path), altered(json, path)].map((other) => JSON.stringify(fromOcds(other)))
          expect(
            after.some((said) => said !== before),
            path.join('/'),
          ).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('throws for nothing that JSON can hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ releases: fc.array(fc.jsonValue()) })), (json) => {
        const read = fromOcds(json)
        expect(read.ok || read.refusal.code === 'notOcds').toBe(true)
      }),
    )
  })
})
