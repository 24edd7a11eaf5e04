import { describe, expect, it } from 'vitest'
import { announcedCount } from './announced-count.js'

describe('announcedCount', () => {
  it.each([
    ['The register lists 3 contracts.', 3],
    ['The table below shows the three IT contracts that we hold.', 3],
    ['There are 12 contracts in our register.', 12],
    ['Four managed service contracts are listed below.', 4],
    ['There are eleven contracts in the register.', 11],
  ])('is what is said of the list: %s', (text, count) => expect(announcedCount(text)?.count).toBe(count))
  it.each([
    'We let 3 contracts.',
    'The register lists about 30 contracts.',
    'The register lists 3 new contracts.',
    'The register lists 12 contracts, of which 3 have ended.',
    'There are no contracts in the register.',
    // The whole of it is somewhere else, or somebody else's.
    'The register contains 240 contracts. Page 1 of 12 is shown.',
    'The register holds 240 contracts. Download the full register as a spreadsheet.',
    'The register has 5 contracts; those in force are below.',
    'There are 24 contracts in the register: the largest stand in the table, the others in the annex.',
    'There are 14 contracts in the contracts register of the ICB, which holds those of all trusts.',
    // Nothing is counted.
    'If the register contains three contracts with a supplier, the supplier is reviewed.',
    'The register has three types of contracts.',
    'The table shows 2025 contracts.',
    'Contracts worth more than £5,000 are listed below.',
    `${'The register lists 3 contracts. '.repeat(100)}`,
  ])('is nothing else: %s', (text) => expect(announcedCount(text)).toBeUndefined())
})
