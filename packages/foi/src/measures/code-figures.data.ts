import { isAnswered, isIn, timed, unanswered, type Facts, type FigureDefinition } from './figure-definition.js'

const outcome = (id: string, title: string, definition: string, is: (facts: Facts) => boolean): FigureDefinition => ({
  id,
  title,
  definition,
  counts: (facts) => isAnswered(facts) && is(facts),
  of: 'answered',
})

/** What the Code of Practice asks larger authorities to publish, counted by the day of receipt. */
export const codeFigures: readonly FigureDefinition[] = [
  {
    id: 'received',
    title: 'Received',
    definition: 'Requests under the Act and the Regulations that were received in the period.',
    counts: () => true,
  },
  {
    id: 'eir',
    title: 'Of these under the EIR',
    definition: 'Those of them that the register has under the Environmental Information Regulations.',
    counts: ({ law }) => law === 'EIR',
    of: 'received',
  },
  {
    id: 'answered',
    title: 'Answered',
    definition: 'Answered by the day of the register, in part or in full, refusals included.',
    counts: isAnswered,
    of: 'received',
  },
  {
    id: 'timed',
    title: 'Answered, with both days',
    definition: 'Answered, and the register says on which days the request was received and answered.',
    counts: isIn(timed),
  },
  {
    id: 'inTime',
    title: 'Answered within 20 working days',
    definition:
      'Answered by the twentieth working day after receipt; clarification starts the count again, and days between a fees notice and the fee are left out. Without extensions.',
    counts: isIn(['inTime']),
    of: 'timed',
  },
  {
    id: 'inExtension',
    title: 'Answered within an extension',
    definition:
      'Answered after the twentieth working day and by the fortieth, where the register says that time was extended: to weigh the public interest, or under the EIR for complexity and volume.',
    counts: isIn(['inExtension']),
    of: 'timed',
  },
  {
    id: 'onTime',
    title: 'Answered in time, extensions included',
    definition: 'The two figures above together.',
    counts: isIn(['inTime', 'inExtension']),
    of: 'timed',
  },
  {
    id: 'late',
    title: 'Answered late',
    definition: 'Answered after the last day, with whatever extension counts.',
    counts: isIn(['late']),
    of: 'timed',
  },
  {
    id: 'untimed',
    title: 'Answered, time not known',
    definition: 'Answered, and the register does not say on which day, or not when it was received.',
    counts: isIn(['untimed']),
  },
  {
    id: 'notProcessed',
    title: 'Not yet processed',
    definition: 'Received in the period and not answered by the day of the register: the four lines below together.',
    counts: isIn(unanswered),
    of: 'received',
  },
  {
    id: 'open',
    title: 'Open, in time',
    definition: 'Not answered by the day of the register, and the last day not passed.',
    counts: isIn(['open']),
  },
  {
    id: 'overdue',
    title: 'Open, overdue',
    definition: 'Not answered by the day of the register, and the last day passed.',
    counts: isIn(['overdue']),
  },
  {
    id: 'openUntimed',
    title: 'Open, last day not known',
    definition: 'Not answered, and the register does not say what its last day follows from.',
    counts: isIn(['openUntimed']),
  },
  {
    id: 'onHold',
    title: 'On hold',
    definition: 'Waiting for clarification or for a fee on the day of the register.',
    counts: isIn(['onHold']),
  },
  {
    id: 'ended',
    title: 'Withdrawn, lapsed, transferred or not valid',
    definition: 'Ended without an answer. In no share of time.',
    counts: isIn(['ended']),
  },
  {
    id: 'extended',
    title: 'Extended',
    definition: 'Said to be extended, with or without the day, answered or not.',
    counts: ({ extended }) => extended,
    of: 'received',
  },
  {
    id: 'referred',
    title: 'Referred for internal review',
    definition:
      'Received in the period, and a review of the answer was asked for by the day of the register, in this period or later.',
    counts: ({ reviewed }) => reviewed,
    of: 'received',
  },
  {
    id: 'clarified',
    title: 'Clock stopped for clarification',
    definition: 'The register has a day on which clarification was sought.',
    counts: ({ clarified }) => clarified,
  },
  {
    id: 'fees',
    title: 'Clock paused for a fee',
    definition: 'The register has a day of a fees notice.',
    counts: ({ charged }) => charged,
  },
  outcome(
    'granted',
    'Granted in full',
    'Answered, and everything that was asked for was given.',
    (facts) => facts.outcome === 'granted',
  ),
  outcome(
    'partly',
    'Granted in part',
    'Answered, and part was given and part withheld.',
    (facts) => facts.outcome === 'partly',
  ),
  outcome(
    'withheld',
    'Withheld in full',
    'Answered, and refused under an exemption or exception.',
    (facts) => facts.outcome === 'withheld',
  ),
  outcome(
    'neither',
    'Neither confirmed nor denied',
    'Answered without saying whether the information is held.',
    (facts) => facts.outcome === 'neitherConfirmNorDeny',
  ),
  outcome(
    'refused',
    'Refused in full, on any ground',
    'Answered, and nothing was given: withheld in full, neither confirmed nor denied, or refused under section 12, 14 or 21. What is not held is counted apart.',
    (facts) =>
      ['withheld', 'neitherConfirmNorDeny', 'costLimit', 'vexatiousOrRepeated', 'elsewhere'].includes(facts.outcome),
  ),
  outcome('notHeld', 'Not held', 'Answered that the information is not held.', (facts) => facts.outcome === 'notHeld'),
  outcome('costLimit', 'Refused for cost', 'Refused under section 12.', (facts) => facts.outcome === 'costLimit'),
  outcome(
    'vexatious',
    'Vexatious or repeated',
    'Refused under section 14.',
    (facts) => facts.outcome === 'vexatiousOrRepeated',
  ),
  outcome(
    'elsewhere',
    'Accessible elsewhere',
    'The requester was pointed to where the information is (section 21).',
    (facts) => facts.outcome === 'elsewhere',
  ),
  outcome(
    'otherOutcome',
    'Outcome not known',
    'Answered, and the register says no outcome that is known here.',
    ({ outcome: said }) => ['unknown', 'open', 'clarification', 'withdrawn', 'transferred'].includes(said),
  ),
]
