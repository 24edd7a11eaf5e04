import { createModel, type CodesOf, type CoreCode } from '@imt/core'
import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { assetClass, AssetClass } from './classes/schema.js'
import { estate, type EstatePlugin } from './plugin.js'
import type { publishedRatio, PublishedRatio } from './ratios/schema.js'
import type { deviceRecord, DeviceRecord } from './records/device-record.js'
import type { EstateCode } from './rules/index.js'
import type { Estate } from './section.js'

/** What zod infers is mutable; the interfaces are not. Keys and values must be the same, one level down as well. */
type Frozen<T> = { readonly [K in keyof T]: T[K] }

it('the inner schemas give exactly the interfaces', () => {
  type Class = z.output<typeof assetClass>
  expectTypeOf<Frozen<Omit<Class, 'filter'>>>().toEqualTypeOf<Omit<AssetClass, 'filter'>>()
  expectTypeOf<Frozen<NonNullable<Class['filter']>>>().toEqualTypeOf<NonNullable<AssetClass['filter']>>()
  expectTypeOf<Frozen<z.output<typeof publishedRatio>>>().toEqualTypeOf<PublishedRatio>()
  type Device = z.output<typeof deviceRecord>
  expectTypeOf<Frozen<Omit<Device, 'operatingSystem' | 'notRead' | 'specification'>>>().toEqualTypeOf<
    Omit<DeviceRecord, 'operatingSystem' | 'notRead' | 'specification'>
  >()
  expectTypeOf<Frozen<NonNullable<Device['notRead']>[number]>>().toEqualTypeOf<
    NonNullable<DeviceRecord['notRead']>[number]
  >()
  expectTypeOf<Frozen<NonNullable<Device['specification']>>>().toEqualTypeOf<
    NonNullable<DeviceRecord['specification']>
  >()
  expectTypeOf<Frozen<NonNullable<Device['operatingSystem']>>>().toEqualTypeOf<
    NonNullable<DeviceRecord['operatingSystem']>
  >()
})

it('the plugin brings its section and codes into the model', () => {
  const model = createModel({ plugins: [estate()] })
  const reading = model.parse({})
  expectTypeOf(reading.publication.sections.estate).toEqualTypeOf<Estate | undefined>()
  expectTypeOf<CodesOf<[EstatePlugin]>>().toEqualTypeOf<EstateCode | CoreCode>()
})
