import type { DeskForm, Field } from './form.js'

const text = (id: string, label: string, hint?: string, value?: string): Field => ({
  id,
  label,
  kind: 'text',
  ...(hint === undefined ? {} : { hint }),
  ...(value === undefined ? {} : { value }),
})
const day = (id: string, label: string, value?: 'today', hint?: string): Field => ({
  id,
  label,
  kind: 'day',
  ...(hint === undefined ? {} : { hint }),
  ...(value === undefined ? {} : { value }),
})
const choice = (id: string, label: string, choices: NonNullable<Field['choices']>): Field => ({
  id,
  label,
  kind: 'choice',
  choices,
})

/** What each desk asks for. */
export const forms: readonly DeskForm[] = [
  {
    id: 'foi',
    name: 'FOI',
    title: 'FOI desk',
    about:
      'Paste a request for its questions, days and letters to send, or a letter that answers one for what it lacks.',
    fields: [
      choice('kind', 'What is pasted', [
        ['request', 'A request that came in'],
        ['letter', 'A letter that answers a request'],
      ]),
      { id: 'text', label: 'Request or letter', kind: 'area' },
      choice('regime', 'Law', [
        ['FOIA', 'Freedom of Information Act 2000'],
        ['EIR', 'Environmental Information Regulations 2004'],
      ]),
      day('received', 'Received on', 'today', 'The day it arrived anywhere in the authority.'),
      day('sentOn', 'Letters sent on'),
      text('authority', 'Name of the authority'),
      text('reference', 'Reference'),
      text('sentBy', 'Sent by: a post, not a name'),
      text('needed', 'What is needed to find it, for a clarification'),
      text('passedTo', 'Who holds it, for a transfer'),
      text('notHeld', 'What is not held, for a transfer'),
      text('fee', 'Fee in pounds, if one is asked'),
      text('howToPay', 'How to pay it'),
    ],
    ask: 'Read it',
  },
  {
    id: 'contract',
    name: 'Contract dates',
    title: 'Dates of a contract',
    about: 'Type the terms as they are written. Each date is given with its reason.',
    fields: [
      text('title', 'What the contract is for'),
      text(
        'period',
        'Period, if it is written in one place',
        'Such as: 1 April 2023 to 31 March 2026 with the option of two further years',
      ),
      text('start', 'Start'),
      text('end', 'End'),
      text('term', 'Term', 'Such as: 36 months'),
      text('extension', 'Extension', 'Such as: 2 x 12 months'),
      text('noticePeriod', 'Notice', 'Such as: three months'),
      text('breakDate', 'Break'),
      text('renewal', 'Renewal', 'Such as: renews yearly'),
      text('review', 'Review'),
      day('asOf', 'Looked at on', 'today'),
    ],
    ask: 'Work out the dates',
  },
  {
    id: 'threshold',
    name: 'Thresholds',
    title: 'Thresholds and notices',
    about: 'Whether a procurement reaches the threshold of its day, and which notices its rules ask for.',
    fields: [
      day('commenced', 'Procurement commenced', 'today', 'Not the day the contract starts.'),
      choice('authority', 'Who buys', [
        ['nhs-trust', 'NHS trust'],
        ['nhs-foundation-trust', 'NHS foundation trust'],
        ['sub-central', 'Other sub-central authority'],
      ]),
      choice('category', 'What is bought', [
        ['services', 'Services'],
        ['supplies', 'Supplies'],
        ['works', 'Works'],
        ['light-touch', 'Light touch services'],
        ['concession', 'Concession'],
      ]),
      text('amount', 'Value in pounds', 'For the whole life, options and extensions counted.'),
      choice('vat', 'VAT in that value', [
        ['exclusive', 'Without VAT'],
        ['inclusive', 'With VAT'],
      ]),
      text('vatRate', 'VAT in percent', 'The rate of the day on which the procurement commenced.', '20'),
      day('enteredInto', 'Contract entered into'),
      day('ends', 'Contract ends'),
    ],
    ask: 'Compare',
  },
  {
    id: 'days',
    name: 'Working days',
    title: 'Working days',
    about: 'So many working days from a day, and every day that was not counted.',
    fields: [
      day('from', 'From', 'today'),
      text('count', 'Working days', 'Below zero counts backwards.', '20'),
      choice('calendar', 'Bank holidays of', [
        ['union', 'any part of the United Kingdom (Freedom of Information)'],
        ['england-and-wales', 'England and Wales'],
        ['scotland', 'Scotland'],
        ['northern-ireland', 'Northern Ireland'],
      ]),
    ],
    ask: 'Count',
  },
  {
    id: 'depreciation',
    name: 'Depreciation',
    title: 'Depreciation',
    about: 'What an asset is charged in each financial year.',
    fields: [
      text('cost', 'Cost in pounds'),
      text('residualValue', 'Residual value in pounds'),
      day('inUse', 'First day in use', 'today'),
      text('lifeMonths', 'Life in months', undefined, '60'),
      choice('method', 'Method', [
        ['straightLine', 'Straight line'],
        ['reducingBalance', 'Reducing balance, to the residual value'],
        ['doubleDeclining', 'Double declining'],
      ]),
      choice('convention', 'How time counts', [
        ['monthInUse', 'From the month of first use'],
        ['monthAfter', 'From the month after'],
        ['completedMonths', 'By completed months'],
        ['fullYear', 'A full year in the first year'],
        ['halfYear', 'Half a year in the first year'],
        ['days', 'By days'],
      ]),
    ],
    ask: 'Work it out',
  },
  {
    id: 'phasing',
    name: 'Phasing',
    title: 'Phasing of a budget',
    about: "A year's budget spread over its months: they always add up to it.",
    fields: [
      text('annual', 'Budget of the year in pounds'),
      choice('mode', 'Spread', [
        ['twelfths', 'Evenly, in twelfths'],
        ['profile', 'By weights, true to date'],
        ['largestRemainder', 'By weights, each month true'],
      ]),
      text('weights', 'Weights', 'A number for each month, April first, with spaces between. Left empty for twelfths.'),
      choice('step', 'Stated in', [
        ['1', 'pounds'],
        ['0.01', 'pence'],
        ['1000', 'thousands of pounds'],
      ]),
    ],
    ask: 'Spread it',
  },
]
