import { isAnswered, isIn, unanswered, type Facts, type FigureDefinition } from './figure-definition.js'

const cites = (section: string, { sections }: Facts): boolean => sections.includes(section)

/** Refused under section 14, by the outcome or, of what was refused, by what is cited. */
const isSection14 = (facts: Facts): boolean =>
  facts.outcome === 'vexatiousOrRepeated' ||
  (cites('s14', facts) && ['withheld', 'partly', 'neitherConfirmNorDeny', 'costLimit'].includes(facts.outcome))
/** Sections 12 and 14 have lines of their own. */
const isOfExemptions = (facts: Facts): boolean => !cites('s12', facts) && !isSection14(facts)
const isOpen = isIn(unanswered)
/** Section 21 as the only exemption: the Cabinet Office counts such a request apart. */
const onlyElsewhere = (facts: Facts): boolean => facts.onlyElsewhere
const isCounted = (facts: Facts): boolean => !onlyElsewhere(facts)
const isLate = ({ time }: Facts): boolean => time === 'late'
const isPunctual = ({ time }: Facts): boolean => time === 'inTime' || time === 'inExtension'
const closedWith = (
  id: string,
  title: string,
  definition: string,
  is: (facts: Facts) => boolean,
): FigureDefinition => ({
  id,
  title,
  definition,
  counts: (facts) => isAnswered(facts) && is(facts),
})

/** The Cabinet Office's measures, by the letters of the Ministry of Justice's report. */
export const cabinetOfficeFigures: readonly FigureDefinition[] = [
  {
    id: '1.A',
    title: 'Received',
    definition: 'Requests received in the period, without those refused under section 21 alone (section 4).',
    counts: isCounted,
  },
  {
    id: '1.Ai',
    title: 'Of these under the EIR',
    definition: 'Those of 1.A that fall under the Environmental Information Regulations.',
    counts: (facts) => isCounted(facts) && facts.law === 'EIR',
  },
  {
    id: '1.B',
    title: 'Not closed',
    definition: 'Received in the period and not closed by the day of the register.',
    counts: isOpen,
  },
  {
    id: '1.Bi',
    title: 'Not closed, extended',
    definition: 'Those of 1.B whose time was extended as the law permits.',
    counts: (facts) => isOpen(facts) && facts.extendedInTime,
  },
  {
    id: '1.Bii',
    title: 'Not closed, fee',
    definition: 'Those of 1.B for which a fees notice was given.',
    counts: (facts) => isOpen(facts) && facts.charged,
  },
  {
    id: '1.Biii',
    title: 'Not closed, out of time',
    definition: 'Those of 1.B whose last day has passed, without those extended.',
    counts: (facts) => facts.time === 'overdue' && !facts.extendedInTime,
  },
  closedWith('1.C', 'Closed', 'Received in the period and closed, without section 21 alone.', isCounted),
  closedWith(
    '1.Ci',
    'Closed in time',
    'Those of 1.C answered by the last day, without those extended.',
    (facts) => isCounted(facts) && isPunctual(facts) && !facts.extendedInTime,
  ),
  closedWith(
    '1.Cii',
    'Closed, extended',
    'Those of 1.C whose time was extended as the law permits, answered in time or late.',
    (facts) => isCounted(facts) && (isPunctual(facts) || isLate(facts)) && facts.extendedInTime,
  ),
  closedWith(
    '1.Ciii',
    'Closed late',
    'Those of 1.C answered after the last day, without those extended.',
    (facts) => isCounted(facts) && isLate(facts) && !facts.extendedInTime,
  ),
  closedWith('2.B', 'Granted in full', 'Closed and granted in full.', ({ outcome }) => outcome === 'granted'),
  closedWith(
    '2.C',
    'Clarification required',
    'Closed because it had to be made clear (section 1(3)).',
    ({ outcome }) => outcome === 'clarification',
  ),
  closedWith('2.D', 'Not held', 'Closed: the information is not held.', ({ outcome }) => outcome === 'notHeld'),
  closedWith(
    '2.E',
    'Vexatious',
    'Refused as vexatious (section 14(1)).',
    (facts) => isSection14(facts) && !facts.repeated,
  ),
  closedWith(
    '2.F',
    'Repeated',
    'Refused as repeated (section 14(2)).',
    (facts) => isSection14(facts) && facts.repeated,
  ),
  closedWith(
    '2.G',
    'Cost',
    'Refused in full or in part because of cost (section 12).',
    (facts) => facts.outcome === 'costLimit' || cites('s12', facts),
  ),
  closedWith(
    '2.H',
    'Refused in part',
    'Part was given and part refused under an exemption, without sections 12 and 14 and section 21 alone.',
    (facts) => facts.outcome === 'partly' && isOfExemptions(facts) && isCounted(facts),
  ),
  closedWith(
    '2.I',
    'Refused fully',
    'Refused under an exemption, or neither confirmed nor denied, without sections 12 and 14 and section 21 alone.',
    (facts) =>
      ['withheld', 'neitherConfirmNorDeny'].includes(facts.outcome) && isOfExemptions(facts) && isCounted(facts),
  ),
  closedWith(
    '4.A',
    'Section 21 alone',
    'Refused under section 21 and no other exemption. In none of 1.A and 1.C.',
    onlyElsewhere,
  ),
  closedWith(
    '4.B',
    'Section 21 alone, in time',
    'Those of 4.A answered by the last day.',
    (facts) => onlyElsewhere(facts) && isPunctual(facts),
  ),
  closedWith(
    '4.C',
    'Section 21 alone, late',
    'Those of 4.A answered after it.',
    (facts) => onlyElsewhere(facts) && isLate(facts),
  ),
]
