import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate } from '@imt/core'
import { endOfLifeProducts } from './end-of-life-products.data.js'
import { readEndOfLife } from './read-end-of-life.js'

const ending = fc.oneof(fc.boolean(), fc.constantFrom('2025-10-14', '2034-11-14', '2025-02-30', 'soon', null, 7))
const name = fc.constantFrom(
  ...['11-24h2-e-lts', '11-24h2-iot-lts', '10-1809-e-lts', '10-22h2', '7-sp1', '2012-r2', '2003-sp1', '2003'],
  ...['20h2-sac', '1809-sac', '2019', '22.04', '13.0-sp3', '13.0', '2024-ltsc', 'subscription', 'nano', ''],
)
const latest = fc.constantFrom('10.0.17763', '10.0.26100', '15.2.2562.37', '', null)
const label = fc.constantFrom('2016 SP3', '2016', "2022 'Dallas'", null)
const slug = fc.oneof(fc.constantFrom(...endOfLifeProducts.flatMap(({ slugs }) => slugs)), fc.string({ minLength: 1 }))
const cycles = fc.array(
  fc.record(
    { cycle: name, releaseLabel: label, eol: ending, extendedSupport: ending, latest, lts: fc.boolean() },
    { requiredKeys: [] },
  ),
  { maxLength: 8 },
)
const product = fc.record(
  {
    name: slug,
    label: fc.string(),
    aliases: fc.array(slug, { maxLength: 1 }),
    releases: fc.array(
      fc.record(
        {
          name,
          label,
          isEol: fc.boolean(),
          eolFrom: ending,
          isEoes: fc.boolean(),
          eoesFrom: ending,
          isLts: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 8 },
    ),
  },
  { requiredKeys: [] },
)
const whole = fc.record({
  generated_at: fc.constant('2026-11-28T06:30:12Z'),
  result: fc.oneof(product, fc.array(product)),
})

describe('readEndOfLife', () => {
  it('gives a row or a name for every release, and the same each time', () => {
    fc.assert(
      fc.property(cycles, slug, (json, chosen) => {
        const options = { product: chosen, read: '2026-11-29' } as const
        const reading = readEndOfLife(json, options)
        expect(readEndOfLife(JSON.parse(JSON.stringify(json)), options)).toEqual(reading)
        if (!reading.ok) return
        const { table, notRead } = reading.value
        // A long-term release of Windows may give one more, for IoT Enterprise.
        const added = table.releases.filter(
          ({ channel, release }, at) => channel === 'iotLongTerm' && table.releases[at + 1]?.release === release,
        )
        expect(table.releases.length + notRead.length).toBeLessThanOrEqual(json.length + added.length)
        expect(table.releases.length + notRead.length).toBeGreaterThanOrEqual(json.length)
        const keys = table.releases.map((row) => [row.product, row.release, row.editions, row.channel].join('|'))
        expect(new Set(keys).size).toBe(keys.length)
        for (const { endOfSupport, endOfExtendedUpdates = null, ended } of table.releases) {
          for (const day of [endOfSupport, endOfExtendedUpdates]) expect(day === null || isIsoDate(day)).toBe(true)
          if (endOfSupport !== null) expect(ended).toBeUndefined()
        }
      }),
    )
  })

  it('throws for nothing that JSON can hold', () => {
    fc.assert(
      fc.property(fc.oneof(whole, fc.jsonValue()), fc.option(slug, { nil: undefined }), (json, chosen) => {
        const reading = readEndOfLife(json, { read: '2026-11-29', ...(chosen !== undefined && { product: chosen }) })
        expect(reading.ok || reading.refusal.message.length > 0).toBe(true)
      }),
    )
  })
})
