import { toolkit } from '@imt/cli'
import { toJson } from '@imt/core'
import { validate } from '@readme/openapi-parser'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'

const publication = {
  sections: {
    finance: {
      revenue: [
        { costCentre: 'IT', class: 'PAY', fundedWte: '4.60', budget: '£101,489' },
        { costCentre: 'IT', class: 'TOTAL', fundedWte: '4.60', budget: '£101,489' },
      ],
    },
  },
}
const sections = ['finance', 'estate', 'contracts', 'foi'] as const

describe('the JSON Schemas', () => {
  it.each(sections)('are compiled by the Ajv of services: %s', (section) => {
    const options = { strict: false, validateFormats: false }
    for (const io of ['input', 'output'] as const) {
      expect(() => new Ajv(options).compile(toolkit.jsonSchema(section, { target: 'draft-7', io }))).not.toThrow()
      expect(() => new Ajv2020(options).compile(toolkit.jsonSchema(section, { io }))).not.toThrow()
    }
  })

  it('accept what may be read and what toJson gives of it, and refuse a misspelt key', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const input = ajv.compile(toolkit.jsonSchema(undefined, { target: 'draft-7' }))
    expect(input({ about: {}, ...publication })).toBe(true)
    expect(input({ about: {}, sections: { finance: { revenu: [] } } })).toBe(false)
    const output = ajv.compile(toolkit.jsonSchema(undefined, { target: 'draft-7', io: 'output' }))
    const json = toJson(toolkit.parse(publication).publication)
    expect(output(json), JSON.stringify(output.errors)).toBe(true)
    expect(output(publication)).toBe(false)
  })

  it.each(['draft-2020-12', 'draft-7', 'openapi-3.0'] as const)('name one type at each place, in %s', (target) => {
    const lists: string[] = []
    JSON.stringify(toolkit.jsonSchema(undefined, { target }), (key, value: unknown) => {
      if (key === 'type' && Array.isArray(value)) lists.push(value.join())
      return value
    })
    expect(lists).toEqual([])
  })

  it('serve Fastify as the schema of a body and of an answer', async () => {
    const service = fastify()
    service.post(
      '/check',
      {
        schema: {
          body: toolkit.jsonSchema(undefined, { target: 'draft-7' }),
          response: { 200: toolkit.jsonSchema(undefined, { target: 'draft-7', io: 'output' }) },
        },
      },
      (request) => toJson(toolkit.parse(request.body).publication),
    )
    const good = await service.inject({ method: 'POST', url: '/check', payload: { about: {}, ...publication } })
    expect([good.statusCode, good.json<typeof publication>().sections.finance.revenue[0]?.budget]).toMatchObject([
      200,
      { text: '£101,489', value: '101489' },
    ])
    const bad = await service.inject({ method: 'POST', url: '/check', payload: { about: {}, sections: [] } })
    expect(bad.statusCode).toBe(400)
    await service.close()
  })

  it('serve a Fastify that takes no key away, as the page says', async () => {
    const service = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
    const body = toolkit.jsonSchema('finance', { target: 'draft-7' })
    service.post('/check', { schema: { body } }, (request) => request.body)
    const post = async (line: object) => {
      const payload = { revenue: [{ costCentre: 'IT', class: 'PAY', ...line }] }
      const { statusCode, body: answer } = await service.inject({ method: 'POST', url: '/check', payload })
      return [statusCode, statusCode === 200 && answer === JSON.stringify(payload)]
    }
    expect(await post({ budget: '£5' })).toEqual([200, true])
    expect(await post({ budget: 5_000_000 })).toEqual([200, true])
    expect(await post({ budgett: '£5' })).toEqual([400, false])
    expect(await post({ budget: null })).toEqual([400, false])
    await service.close()
  })

  it('serve OpenAPI 3.0', async () => {
    const content = (io: 'input' | 'output'): object => ({
      'application/json': { schema: toolkit.jsonSchema(undefined, { target: 'openapi-3.0', io }) },
    })
    const result = await validate({
      openapi: '3.0.3',
      info: { title: 'Check', version: '1.0.0' },
      paths: {
        '/check': {
          post: {
            requestBody: { content: content('input') },
            responses: { 200: { description: 'read', content: content('output') } },
          },
        },
      },
    } as never)
    expect(result).toMatchObject({ valid: true })
  })
})
