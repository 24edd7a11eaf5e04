import { describe, expect, it } from 'vitest'
import { statedEstimate } from './stated-estimate.js'

describe('statedEstimate', () => {
  it.each<readonly [string, object]>([
    [
      'We estimate that it would take 10 hours to find this. At £25 an hour this is £250, which exceeds the appropriate limit of £450.',
      { hours: [10], pounds: [250], rates: [25], limitPounds: [450], limitHours: [] },
    ],
    ['It would take ten hours, which exceeds the limit of 18 hours.', { hours: [10], limitHours: [18], pounds: [] }],
    [
      'Section 12(1) lets us refuse where the cost exceeds the limit, which for us is £600. We estimate that it would take 20 hours, that is £500.',
      { hours: [20], pounds: [500], limitPounds: [600] },
    ],
    [
      'We estimate 10 hours, which exceeds the limit of 18 hours. It would take 3 hours if you narrowed it.',
      { hours: [10], limitHours: [18] },
    ],
    ['This would take 18 hours and so exceeds the appropriate limit.', { hours: [18], limitHours: [] }],
    ['We estimate a cost of £1,250. The limit is £600. Section 12(1) applies.', { pounds: [1250], limitPounds: [600] }],
    [
      'We estimate 21.5 hours, over the limit of £450, which is equivalent to 18 hours of work. We refuse under section 12.',
      { hours: [21.5], limitPounds: [450], limitHours: [18] },
    ],
    ['The work would take 12 hours, longer than the 18 hour limit.', { hours: [12], limitHours: [18] }],
    [
      'We estimate 40 hours, which exceeds the appropriate limit of £450 (18 hours at £25).',
      { hours: [40], pounds: [], rates: [25], limitPounds: [450], limitHours: [18] },
    ],
    [
      'It would take 31 hours, which exceeds the limit of £450 or 18 hours at a rate of £25.',
      { hours: [31], pounds: [], rates: [25], limitPounds: [450], limitHours: [18] },
    ],
    [
      'It would take 31 hours and exceeds the limit of £450 (18 hours’ work calculated at £25ph).',
      { hours: [31], pounds: [], rates: [25], limitPounds: [450], limitHours: [18] },
    ],
    [
      'It would take 27 hours @ £25 = £675, exceeding the limit of £450.',
      { hours: [27], pounds: [675], rates: [25], limitPounds: [450] },
    ],
    [
      'It would take 27 hours, exceeding 18 hours at £25.00 (£450).',
      { hours: [27], pounds: [], rates: [25], limitHours: [18], limitPounds: [450] },
    ],
    [
      'It would take 30 hours, which exceeds the limit of £600 (24 hrs x £25 p/h).',
      { hours: [30], pounds: [], rates: [25], limitHours: [24], limitPounds: [600] },
    ],
    ['It would take 30 hours at £30, which exceeds the limit of £450.', { hours: [30], pounds: [], rates: [30] }],
    ['It would take 30 hours at £900, which exceeds the limit of £450.', { hours: [30], pounds: [900], rates: [] }],
    [
      'We estimate 18 hours at £25, costing £450, which exceeds the limit of £450.',
      { hours: [18], pounds: [450], limitPounds: [450] },
    ],
    [
      'The cost would exceed the amount of £600 set by the Fees Regulations. We estimate that it would take 25 hours.',
      { hours: [25], pounds: [], limitPounds: [600] },
    ],
    [
      'The cost would exceed the prescribed amount of £600. We estimate 25 hours of work.',
      { hours: [25], pounds: [], limitPounds: [600] },
    ],
    [
      'It would take 50 hours, which exceeds the amount prescribed by the Fees Regulations (£600).',
      { hours: [50], pounds: [], limitPounds: [600] },
    ],
    [
      'The projected cost of £750 exceeds the sum prescribed in the Regulations, which is £600.',
      { pounds: [750], limitPounds: [600] },
    ],
    ['We estimate an amount of £600, which exceeds the limit of £600.', { pounds: [600], limitPounds: [600] }],
    ['It exceeds the prescribed amount, as the total cost is £450.', { pounds: [450], limitPounds: [] }],
  ])('%s', (passage, expected) => expect(statedEstimate(passage)).toMatchObject(expected))

  it.each([
    'It would take 2 hours for each ward, which exceeds the limit of 18 hours.',
    'The cost exceeds the limit. It would take each officer 10 hours to search their mailbox.',
    'It would take 10 hours for each manager, which exceeds the limit of £450.',
    'It would take each member of staff 4 hours, so it exceeds the limit of 18 hours.',
    'It takes 2 hours to search a mailbox. There are 300 mailboxes. This exceeds the limit.',
    'It takes 2 hours to search mailboxes of which there are 300, which exceeds the limit.',
    'This would take over 10 hours for the first part, which exceeds 18 hours.',
    'This would take at least 10 hours, which exceeds the limit.',
    'Reading 4,000 records at 10 minutes exceeds the limit of £450.',
    'This would take more than 18 hours and exceeds the appropriate limit.',
    'The limit is £450, which is 18 hours at £25 an hour, and your request exceeds it.',
    'It would take three days. This exceeds the limit.',
    'If you narrow your request to one year it would take 10 hours and not exceed the limit.',
    'Together with your other requests this would take 10 hours, which exceeds the limit.',
    'We estimate 10 hours of work.',
    '',
  ])('says nothing of: %s', (passage) => expect(statedEstimate(passage)).toBeNull())
})
