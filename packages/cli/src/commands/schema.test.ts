import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const schemaOf = async (part: string): Promise<Record<string, unknown>> =>
  JSON.parse((await imt(['schema', part])).out) as Record<string, unknown>

it('prints the schemas that the packages ship', async () => {
  for (const [part, path] of [
    ['report', 'packages/core/schemas/report.json'],
    ['finance', 'packages/finance/schemas/finance.json'],
    ['foi', 'packages/foi/schemas/foi.json'],
  ] as const) {
    const shipped = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    expect({ $id: shipped['$id'], ...(await schemaOf(part)) }).toEqual(shipped)
  }
})

it('lists parts, each of which is a schema that stands for itself', async () => {
  const { out } = await imt(['schema', '--json'])
  const parts = JSON.parse(out) as readonly string[]
  expect(parts).toEqual(
    expect.arrayContaining(['report', 'publication', 'finance', 'finance/spend', 'contracts/register']),
  )
  for (const part of parts) {
    const schema = await schemaOf(part)
    expect(() => new Ajv2020({ strict: false }).compile(schema), part).not.toThrow()
  }
  expect((await imt(['schema'])).out).toContain('\n  finance/spend\n')
})

it.each(['finanse', 'finance/spent', 'finance/spend/0', '', 'report/asOf', '__proto__', 'finance/__proto__'])(
  'says that there is none of %j',
  async (part) => {
    const { code, out, err } = await imt(['schema', part])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('there are report, publication, ')
  },
)
