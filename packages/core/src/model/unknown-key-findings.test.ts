import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { training } from '../../test/plugins/training.js'
import type { Finding } from '../report/finding.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { createModel } from './create-model.js'

const model = createModel({ plugins: [training()] })
const findings = (json: unknown): readonly Finding[] => model.parse(json).findings
const told = (json: unknown): readonly string[] =>
  findings(json).map(({ rule, at, message }) => `${rule} ${at} ${message}`)

describe('keys that are not known', () => {
  it('are found at the root, where the right one is missing and where it is there', () => {
    expect(findings({ section: {} })).toMatchObject([
      { rule: 'core/schema' },
      { rule: 'core/unknown-key', level: 'warning', at: '/section', location: { kind: 'json', pointer: '/section' } },
    ])
    expect(told({ section: {}, sections: {} })).toEqual([
      'core/unknown-key /section "section" is not known in the publication: it was left out and not checked. Did you mean "sections"? A field of your own belongs under "own".',
    ])
  })

  it('are found in what the publication says about itself', () => {
    expect(told({ about: { publishr: 'X' }, sections: {} })).toEqual([
      'core/unknown-key /about/publishr "publishr" is not known in "about": it was left out and not checked. Did you mean "publisher"?',
    ])
    expect(told({ about: { colour: 'X' }, sections: {} })[0]).toMatch(
      / Known here: "publisher", "title", "period" and "url"\.$/,
    )
  })

  it('name the section that may be meant', () => {
    expect(told({ sections: { trainign: {} } })).toEqual([
      'core/unknown-section /sections/trainign No plugin of this model knows the section "trainign": nothing in it was checked. Did you mean "training"?',
    ])
  })

  it('are found as parts and in rows, also where the part cannot be read', () => {
    const rows = [
      { name: 'A', places: '1', palces: '2' },
      { name: 'B', places: 'x', palces: '2' },
    ]
    const reading = model.parse({ sections: { training: { course: [], courses: rows } } })
    expect(reading.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['core/unknown-key', '/sections/training/course'],
      ['core/unknown-key', '/sections/training/courses/0/palces'],
      ['core/unknown-key', '/sections/training/courses/1/palces'],
      ['core/schema', '/sections/training/courses/1/places'],
    ])
    expect(reading.findings[0]?.message).toContain(
      'in the section "training": it was left out and not checked. Did you mean "courses"?',
    )
    expect(reading.findings[1]?.message).toContain('in row 1 of training (courses)')
    expect(new Set(reading.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  })

  it('can have another level, or none', () => {
    const reading = model.parse({ sections: { training: { remarks: 'x' } } })
    expect(model.check(reading, { asOf: '2026-11-23', levels: { 'core/unknown-key': 'error' } }).summary.error).toBe(1)
    expect(model.check(reading, { asOf: '2026-11-23', levels: { 'core/unknown-key': 'off' } }).findings).toEqual([])
  })

  it('are one finding where a strict schema would refuse them, and the rest is read', () => {
    const strict = createModel({
      plugins: [
        definePlugin({
          id: 'wards',
          section: { id: 'wards', schema: z.strictObject({ beds: z.array(z.strictObject({ ward: z.string() })) }) },
          requires: [],
          rules: [],
          recognise: [],
        }),
      ],
    })
    const { findings: said, publication } = strict.parse({
      sections: { wards: { beds: [{ ward: 'A', wrad: 'B' }], c: 1 } },
    })
    expect(said.map(({ rule, at }) => [rule, at])).toEqual([
      ['core/unknown-key', '/sections/wards/c'],
      ['core/unknown-key', '/sections/wards/beds/0/wrad'],
    ])
    expect(publication.sections.wards).toEqual({ beds: [{ ward: 'A' }] })
  })

  it('are counted where there are many, and long ones are cut short', () => {
    const many = Object.fromEntries(Array.from({ length: 1_030 }, (_, index) => [`k${String(index)}`, 1]))
    const said = findings({ sections: { training: many } })
    expect(said).toHaveLength(21)
    expect(said[20]?.message).toBe(
      '1,010 further keys not known in objects such as the section "training", "k20" the first: left out and not checked',
    )
    const sections = findings({ sections: many })
    expect(sections[20]?.message).toMatch(/^1,010 further sections that no plugin of this model knows, "k20" the first/)
    expect(findings({ sections: {}, ['x'.repeat(100_000)]: 1 })[0]?.message.length).toBeLessThan(300)
  })
})
