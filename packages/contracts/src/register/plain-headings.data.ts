import type { SeenHeadings } from './headings.data.js'

/** Headings of lists that are written for the public, in plain words and questions. */
export const plainHeadings: readonly SeenHeadings[] = [
  {
    source: 'Plain words for what a register calls title, supplier, start, end and value, by hand (not verified)',
    headings: {
      title: ['What for', 'What is bought', 'What was bought', 'What we bought', 'What is being bought'],
      supplier: [
        'Who with',
        'Who is it with',
        'Who it is with',
        'Who is the contract with',
        'Who the contract is with',
        'Contract with',
        'Contract held with',
        'Bought from',
        'Who from',
        'Who is it from',
        'Who supplies it',
        'Who provides it',
        'Who do we buy it from',
        'Who we buy it from',
      ],
      start: ['Runs from', 'In place since', 'In place from', 'When it started', 'When it starts'],
      end: ['Runs until', 'Runs to', 'In place until', 'When it ends', 'When it runs out', 'Runs out'],
      value: [
        'What it costs',
        'What it costs in all',
        'How much it costs',
        'How much is it worth',
        'How much it is worth',
      ],
      annualValue: ['Cost a year', 'What it costs each year', 'What it costs a year', 'How much it costs each year'],
      extension: [
        'Can be extended',
        'Can it be extended',
        'Can it be extended, and for how long',
        'Can it be extended and for how long',
        'Extendable by',
      ],
      noticePeriod: ['Notice we must give', 'How much notice', 'How much notice we must give', 'Notice to be given'],
      route: ['How we bought it', 'How it was bought', 'How was it bought'],
      framework: ['Bought through', 'Bought under'],
      owner: ['Who manages it', 'Who manages the contract', 'Who looks after it'],
    },
  },
]
