import type { TriageRegime } from './regime-signs.js'
import type { TriageWarningCode } from './warnings.js'

/** A provision to read before anything is decided, and why. No opinion that it applies. */
export interface ProvisionToRead {
  /** As `lookUp` takes it. */
  readonly id: string
  readonly law: 'FOIA' | 'EIR'
  readonly why: string
}

/** What is known of a question when provisions are listed. */
export interface Circumstances {
  readonly regime: TriageRegime
  readonly isSensitive: boolean
  /** It asks about attacks or breaches that happened. */
  readonly isOfIncidents: boolean
  readonly isUnclear: boolean
  readonly isPublished: boolean
  readonly isPriced: boolean
  readonly couldBeRepeated: boolean
  readonly couldBeAccessible: boolean
  readonly warnings: ReadonlySet<TriageWarningCode>
}

const act = (id: string, why: string): ProvisionToRead => ({ id, law: 'FOIA', why })
const regulation = (id: string, why: string): ProvisionToRead => ({ id, law: 'EIR', why })

const underRegulations = (known: Circumstances): readonly ProvisionToRead[] => [
  regulation('reg5(1)', 'the duty to make it available'),
  ...(known.isUnclear ? [regulation('reg9', 'advice and assistance, where it is too general')] : []),
  ...(known.isPublished || known.couldBeAccessible
    ? [regulation('reg6(1)(b)', 'already public in another form: there is no section 21 in the Regulations')]
    : []),
  ...(known.isSensitive
    ? [regulation('reg12(5)(a)', 'public safety, if harm is shown; the public interest is weighed')]
    : []),
  ...(known.warnings.has('personal-data') ? [regulation('reg13', 'personal data')] : []),
  ...(known.warnings.has('cost') || known.couldBeRepeated
    ? [regulation('reg12(4)(b)', 'manifestly unreasonable: the Regulations have no cost limit and no section 14(2)')]
    : []),
]

const underAct = (known: Circumstances): readonly ProvisionToRead[] => [
  act('s1(1)', 'the right to be told whether it is held, and to be given it'),
  ...(known.isUnclear
    ? [act('s1(3)', 'what is needed to find it may be asked'), act('s16', 'advice and assistance')]
    : []),
  ...(known.isSensitive
    ? [
        act(
          's31(1)(a)',
          'only if those who answer for security show which harm an answer does; the public interest is weighed',
        ),
      ]
    : []),
  ...(known.isSensitive && known.isOfIncidents
    ? [act('s31(3)', 'only if saying whether it is held would itself do harm: ask that apart')]
    : []),
  ...(known.isPublished || known.couldBeAccessible
    ? [act('s21', 'accessible by other means: only what the published place answers')]
    : []),
  ...(known.couldBeRepeated ? [act('s14(2)', 'repeated by the same person, and by nobody else')] : []),
  ...(known.isPriced
    ? [act('s43(2)', 'only if disclosure harms commercial interests; ask the supplier, and weigh')]
    : []),
  ...(known.warnings.has('personal-data') ? [act('s40(2)', 'personal data of others')] : []),
  ...(known.warnings.has('cost')
    ? [
        act('s12(1)', 'the cost limit'),
        ...(known.isUnclear ? [] : [act('s16', 'how it could be asked within the limit')]),
      ]
    : []),
]

/** Returns the provisions to read before a question is decided. */
export const provisionsToRead = (known: Circumstances): readonly ProvisionToRead[] => {
  if (known.regime === 'SAR') return [act('s40(1)', 'personal data of the one who asks: not under the Act')]
  return known.regime === 'EIR' ? underRegulations(known) : underAct(known)
}
