import type { Concept } from './concept.js'

/** What speaks against a need to ask security. concepts.data.ts says how they are to be read. */
export const counterSignConcepts: readonly Concept[] = [
  // What speaks against a need to ask security
  {
    id: 'not-cyber',
    says: 'says that it is not about cyber security',
    leans: { other: 2 },
    security: -3,
    terms: `non cyber, not cyber, non cyber security, other than cyber, excluding cyber, exclude cyber, not cyber related`,
  },
  {
    id: 'insurance',
    says: 'insurance',
    leans: { contracts: 3 },
    security: -3,
    terms:
      'insurance against cyber attack, insurance against cyber attacks, insured against cyber attack, cover against cyber attack, insurance for cyber attack, insurance, cyber insurance, insurer, insured, cyber insurance policy, indemnity, premium',
  },
  {
    id: 'training',
    says: 'training of staff',
    leans: { organisation: 3 },
    security: -3,
    terms: `training, trained, train, trainer, training course, awareness training, awareness, learning package,
      e learning, mandatory training, educate, education, apprenticeship, qualification, qualified, certification held,
      accreditation of staff, professional development, refresher, induction, digital literacy`,
  },
  {
    id: 'physical-security',
    says: 'the security of buildings and people',
    leans: { other: 4 },
    security: -3,
    terms: `security guard, guard, cyber bullying, bullying, security officer, security staff, private security, physical security, security patrol,
      security firm, provider of security, security personnel, manned guarding, door access, swipe card, assault,
      attack on staff, attacks on nurses, attacked by patient, attack by patient, staff attacked, nurse attacked, staff were attacked, physical attack, knife attack, dog attack, heart attack, panic attack,
      asthma attack, ischaemic attack, acid attack, sexual attack, violent attack, terrorist attack, violence,
      restraint, abuse, body worn camera, car park, parking, fire alarm`,
  },
  {
    id: 'data-protection',
    says: 'breaches of data protection, not attacks',
    leans: { other: 2 },
    security: -2,
    terms: `data protection, data protection act, gdpr, uk gdpr, data breach, data protection breach,
      data protection incident, personal data breach, breach of data protection, breach of confidentiality,
      confidentiality breach, information governance breach, information governance incident, dpia,
      data protection impact assessment, data loss, loss of data, lost data, data losses, accidental, data leakage,
      wrong recipient, misdirected, privacy notice, subject access, data sharing agreement, data processing agreement,
      information commissioner, ico, sensitive data, personal data, privacy, data controller, retention schedule`,
  },
  {
    id: 'loss',
    says: 'things lost or stolen, or that broke down',
    leans: { other: 2 },
    security: -1,
    terms: `lost, stolen, theft, missing, mislaid, misplaced, not returned, destroyed, laptop theft, equipment failure,
      systems failed, failed, crash, crashed, reboot, outage, power failure, fault, broken, it failure, system failure,
      hardware failure, unplanned downtime, it problem, computer problem, go down, went down, gone down, systems down, down for, unavailable, unavailability, interruption, interrupted, downtime, damaged, went missing, gone missing, unaccounted for, written off as lost, out of order, not working, stopped working, unusable`,
  },
  {
    id: 'licence-audit',
    says: 'an audit of licences or contracts',
    leans: { contracts: 2 },
    security: -2,
    terms: `software audit, licence audit, licence compliance, underlicensing, licence condition, breach of licence,
      breach of contract, contract breach, licensing condition, non compliance`,
  },
]
