import { isAnswered, isIn, unanswered, type Classed, type FigureDefinition } from './figure-definition.js'

const cites = (section: string, { sections }: Classed): boolean => sections.includes(section)

const isOpen = isIn(unanswered)
/** Section 21 as the only exemption: the Cabinet Office counts such a request apart. */
const onlyElsewhere = (classed: Classed): boolean => classed.onlyElsewhere
const isCounted = (classed: Classed): boolean => !onlyElsewhere(classed)
const isLate = ({ time }: Classed): boolean => time === 'late'
const isPunctual = ({ time }: Classed): boolean => time === 'inTime' || time === 'inExtension'
const closedWith = (
  id: string,
  title: string,
  definition: string,
  is: (classed: Classed) => boolean,
): FigureDefinition => ({
  id,
  title,
  definition,
  counts: (classed) => isAnswered(classed) && is(classed),
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
    counts: (classed) => isCounted(classed) && classed.each.law === 'EIR',
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
    counts: (classed) => isOpen(classed) && classed.each.request.extended,
  },
  {
    id: '1.Bii',
    title: 'Not closed, fee',
    definition: 'Those of 1.B for which a fees notice was given.',
    counts: (classed) => isOpen(classed) && classed.each.request.days.feesNotice !== undefined,
  },
  {
    id: '1.Biii',
    title: 'Not closed, out of time',
    definition: 'Those of 1.B whose last day has passed, without those extended.',
    counts: (classed) => classed.time === 'overdue' && !classed.each.request.extended,
  },
  closedWith('1.C', 'Closed', 'Received in the period and closed, without section 21 alone.', isCounted),
  closedWith(
    '1.Ci',
    'Closed in time',
    'Those of 1.C answered by the last day, without those extended.',
    (classed) => isCounted(classed) && isPunctual(classed) && !classed.each.request.extended,
  ),
  closedWith(
    '1.Cii',
    'Closed, extended',
    'Those of 1.C whose time was extended, answered in time or late.',
    (classed) => isCounted(classed) && (isPunctual(classed) || isLate(classed)) && classed.each.request.extended,
  ),
  closedWith(
    '1.Ciii',
    'Closed late',
    'Those of 1.C answered after the last day, without those extended.',
    (classed) => isCounted(classed) && isLate(classed) && !classed.each.request.extended,
  ),
  closedWith('2.B', 'Granted in full', 'Closed and granted in full.', ({ each }) => each.request.outcome === 'granted'),
  closedWith(
    '2.C',
    'Clarification required',
    'Closed because it had to be made clear (section 1(3)).',
    ({ each }) => each.request.outcome === 'clarification',
  ),
  closedWith(
    '2.D',
    'Not held',
    'Closed: the information is not held.',
    ({ each }) => each.request.outcome === 'notHeld',
  ),
  closedWith(
    '2.E',
    'Vexatious',
    'Refused as vexatious (section 14(1)).',
    ({ each }) => each.request.outcome === 'vexatiousOrRepeated' && !each.request.provisions.includes('s14(2)'),
  ),
  closedWith(
    '2.F',
    'Repeated',
    'Refused as repeated (section 14(2)).',
    ({ each }) => each.request.outcome === 'vexatiousOrRepeated' && each.request.provisions.includes('s14(2)'),
  ),
  closedWith(
    '2.G',
    'Cost',
    'Refused in full or in part because of cost (section 12).',
    (classed) => classed.each.request.outcome === 'costLimit' || cites('s12', classed),
  ),
  closedWith(
    '2.H',
    'Refused in part',
    'Part was given and part refused under an exemption, without section 12 and section 21 alone.',
    (classed) => classed.each.request.outcome === 'partly' && !cites('s12', classed) && isCounted(classed),
  ),
  closedWith(
    '2.I',
    'Refused fully',
    'Refused under an exemption, or neither confirmed nor denied, without section 12 and section 21 alone.',
    (classed) =>
      ['withheld', 'neitherConfirmNorDeny'].includes(classed.each.request.outcome) &&
      !cites('s12', classed) &&
      isCounted(classed),
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
    (classed) => onlyElsewhere(classed) && isPunctual(classed),
  ),
  closedWith(
    '4.C',
    'Section 21 alone, late',
    'Those of 4.A answered after it.',
    (classed) => onlyElsewhere(classed) && isLate(classed),
  ),
]
