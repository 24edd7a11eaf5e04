import { describe, expect, it } from 'vitest'
import { announcedCount } from './announced-count.js'

describe('announcedCount', () => {
  it.each([
    ['The register lists 3 contracts.', 3],
    ['The table below shows the three IT contracts that we hold.', 3],
    ['There are 12 contracts in our register.', 12],
    ['Four managed service contracts are listed below.', 4],
  ])('is what is said of the list: %s', (text, count) => expect(announcedCount(text)?.count).toBe(count))
  it.each([
    'We let 3 contracts.',
    'The register lists about 30 contracts.',
    'The register lists 3 new contracts.',
    'The register lists 12 contracts, of which 3 have ended.',
    'There are no contracts in the register.',
    'Contracts worth more than £5,000 are listed below.',
    `${'The register lists 3 contracts. '.repeat(100)}`,
  ])('is nothing else: %s', (text) => expect(announcedCount(text)).toBeUndefined())
})
