import { describe, expect, it } from 'vitest'
import { statedEstimate } from './stated-estimate.js'

describe('statedEstimate', () => {
  it.each<readonly [string, object]>([
    [
      'We estimate that it would take 10 hours to find this. At £25 an hour this is £250, which exceeds the appropriate limit of £450.',
      { hours: [10], pounds: [250], rates: [25], limitPounds: [450], limitHours: [] },
    ],
    ['It would take ten hours, which exceeds the limit of 18 hours.', { hours: [10], limitHours: [18], pounds: [] }],
    ['This would take 18 hours and so exceeds the appropriate limit.', { hours: [18], limitHours: [] }],
    ['We estimate a cost of £1,250. The limit is £600. Section 12(1) applies.', { pounds: [1250], limitPounds: [600] }],
    [
      'We estimate 21.5 hours, over the limit of £450, which is equivalent to 18 hours of work. We refuse under section 12.',
      { hours: [21.5], limitPounds: [450], limitHours: [18] },
    ],
    ['The work would take 12 hours, longer than the 18 hour limit.', { hours: [12], limitHours: [18] }],
  ])('%s', (passage, expected) => expect(statedEstimate(passage)).toMatchObject(expected))

  it.each([
    'It would take 2 hours for each ward, which exceeds the limit of 18 hours.',
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
