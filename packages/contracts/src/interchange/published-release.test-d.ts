import { expectTypeOf, it } from 'vitest'
import type { OcdsContract, OcdsPeriod, OcdsRelease, OcdsValue } from './ocds-package.js'
import type { PublishedContract, PublishedRelease } from './published-release.js'

it('a release as it is written is one that is read', () => {
  expectTypeOf<OcdsRelease>().toExtend<PublishedRelease>()
})

it('nothing that is written of a contract is left unread', () => {
  expectTypeOf<keyof OcdsContract>().toExtend<keyof PublishedContract>()
  expectTypeOf<keyof OcdsValue>().toEqualTypeOf<keyof NonNullable<PublishedContract['value']>>()
  expectTypeOf<keyof OcdsPeriod>().toExtend<keyof NonNullable<PublishedContract['period']>>()
})
