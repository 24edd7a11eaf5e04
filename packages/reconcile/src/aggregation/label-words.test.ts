import { expect, it } from 'vitest'
import { labelWords } from './label-words.js'

it.each([
  ['', ''],
  ['Pay', ''],
  ['Totally new', ''],
  ['Total', 'isTotal'],
  ['Sub-total', 'isTotal'],
  ['TOTALS', 'isTotal'],
  ['Net cost', 'isTotal isLeft'],
  ['Surplus/(deficit)', 'isTotal isLeft'],
  ['Closing balance', 'isTotal isLeft'],
  ['Average', 'isAverage'],
  ['Mean', 'isAverage'],
  ['By means of post', ''],
  ['% of total', 'isTotal isRate'],
  ['Per cent', 'isRate'],
  ['Longest wait', 'isRate'],
  ['Cost per head', 'isRate isFactor'],
  ['Change', 'isChange'],
  ['Variance', 'isChange isLeft'],
  ['Number of devices', 'isFactor'],
  ['Unit price', 'isFactor'],
  ['Hours', 'isFactor'],
  ['Remaining', 'isLeft'],
  ['of which agency', 'isPart'],
  ['  – of whom nurses', 'isPart'],
  ['Staff, of which agency', ''],
])('says what is in the words of "%s": %s', (label, said) => {
  expect(
    Object.entries(labelWords(label))
      .filter(([, is]) => is === true)
      .map(([name]) => name)
      .sort(),
  ).toEqual(said.split(' ').filter(Boolean).sort())
})
