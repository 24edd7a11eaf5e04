import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGlpiInventory } from './glpi-inventory.js'

const odd = fc.oneof(fc.boolean(), fc.nat(), fc.constantFrom({ a: [1] }, ['x'], 'z', ' y', '-1', '8'))
const mostly = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: odd, weight: 1 })
const some = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  mostly(fc.record(model, { requiredKeys: [] }))
const said = mostly(fc.constantFrom('Dell', 'abc123', 'N/A', '6.37702E+15', 'Unmanaged', 'enabled'))
const count = mostly(fc.oneof(fc.integer({ min: -1, max: 9000 }), fc.constantFrom('16384', 'many', '0')))
const inventory = fc.record(
  {
    deviceid: fc.constantFrom('pc-1', 'pc-2'),
    itemtype: said,
    action: said,
    content: fc.record(
      {
        bios: some({ assettag: said, smanufacturer: said, smodel: said, ssn: said, secure_boot: said, x: said }),
        hardware: some({ chassis_type: said, memory: count, x: said }),
        operatingsystem: some({ name: said, full_name: said, version: said, kernel_version: said, x: said }),
        network_device: some({ type: said, serial: said, model: said, manufacturer: said, x: said }),
        cpus: mostly(fc.array(some({ core: count, x: said }), { maxLength: 3 })),
        storages: mostly(fc.array(some({ disksize: count }), { maxLength: 1 })),
        softwares: mostly(fc.array(some({ name: said }), { maxLength: 2 })),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['deviceid', 'content'] },
)

type Path = readonly (string | number)[]
/** The ways to everything in a value that is neither an object nor a list, but what stands in an ignored section. */
const leaves = (json: unknown, path: Path = []): readonly Path[] =>
  path[1] === 'softwares'
    ? []
    : typeof json === 'object' && json !== null
      ? Object.entries(json).flatMap(([key, inner]) =>
          leaves(inner, [...path, Array.isArray(json) ? Number(key) : key]),
        )
      : [path]

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

describe('readGlpiInventory', () => {
  it('takes or tells of every member: none can be taken away without the device or the notes saying so', () => {
    fc.assert(
      fc.property(inventory, (generated) => {
        // As JSON is: no two places share one object.
        const json: unknown = JSON.parse(JSON.stringify(generated))
        const read = readGlpiInventory(json)
        const before = JSON.stringify(read)
        for (const path of leaves(json))
          expect(JSON.stringify(readGlpiInventory(without(json, path))), path.join('/')).not.toBe(before)
        const { content } = json as { readonly content: object }
        if ('softwares' in content) expect(read.ok && read.value.sections.ignored).toEqual(['softwares'])
      }),
      { numRuns: 500 },
    )
  })

  it('throws for nothing that JSON can hold', () => {
    const value = fc.jsonValue()
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.record({
            deviceid: fc.constant('x'),
            content: fc.dictionary(fc.constantFrom('bios', 'cpus', 'hardware', 'x'), value),
          }),
        ),
        (json) => {
          const read = readGlpiInventory(json)
          expect(read.ok || read.refusal.code === 'notAnInventory').toBe(true)
        },
      ),
    )
  })
})
