import { depreciationInput, type DepreciationInput, type DeviceRecord } from '@imt/estate'
import type { DepreciableAsset } from '@imt/finance'
import { expectTypeOf, it } from 'vitest'

it('a device record is depreciated as finance takes it', () => {
  expectTypeOf<DepreciationInput>().toExtend<DepreciableAsset>()
  const read = depreciationInput({} as DeviceRecord)
  if (read.ok) expectTypeOf(read.value).toExtend<DepreciableAsset>()
})

it('a record itself may lack what depreciation needs', () => {
  expectTypeOf<DeviceRecord>().not.toExtend<DepreciableAsset>()
})
