import { frozen } from '@imt/core'
import type { Prerequisite, TextRead } from './exemption.js'

/** What holds for every limb of a section. */
export interface SectionFacts {
  readonly title: string
  readonly textRead: TextRead
  readonly absoluteUnder?: string
  readonly openToTrusts?: false
  readonly prerequisites?: readonly Prerequisite[]
  readonly cautions?: readonly string[]
}

/** The sections of Part II, by number: the Act's headings, and what to look out for. */
export const sections: { readonly [section: string]: SectionFacts } = /* @__PURE__ */ frozen({
  21: {
    title: 'Information accessible to applicant by other means',
    textRead: 'secondary',
    absoluteUnder: 's.2(3)(a)',
    cautions: [
      'It has no provision to neither confirm nor deny.',
      'Whether it is accessible depends on this applicant.',
      'Being available from the authority on request is enough only under its publication scheme.',
    ],
  },
  22: {
    title: 'Information intended for future publication',
    textRead: 'enacted',
    prerequisites: ['heldForPublicationBefore'],
    cautions: [
      'Whether it is reasonable to wait is a test apart from the public interest.',
      'The intention to publish must be older than the request.',
    ],
  },
  '22A': { title: 'Research', textRead: 'quoted' },
  23: {
    title: 'Information supplied by, or relating to, bodies dealing with security matters',
    textRead: 'enacted',
    absoluteUnder: 's.2(3)(b)',
    cautions: ['The list of bodies has been changed since it was enacted.'],
  },
  24: {
    title: 'National security',
    textRead: 'secondary',
    prerequisites: ['notWithinSection23'],
    cautions: ['The test is that exemption is required, not that harm is likely.'],
  },
  26: { title: 'Defence', textRead: 'secondary' },
  27: { title: 'International relations', textRead: 'enacted' },
  28: { title: 'Relations within the United Kingdom', textRead: 'notRead' },
  29: { title: 'The economy', textRead: 'notRead' },
  30: {
    title: 'Investigations and proceedings conducted by public authorities',
    textRead: 'secondary',
    prerequisites: ['powerToInvestigateOrProsecute'],
    cautions: ['Section 31 is for information that section 30 does not cover: the two exclude each other.'],
  },
  31: { title: 'Law enforcement', textRead: 'enacted', cautions: ['Each limb relied on needs reasons of its own.'] },
  32: {
    title: 'Court records, etc.',
    textRead: 'quoted',
    absoluteUnder: 's.2(3)(c)',
    cautions: ['It fails where the information is also held for another reason.'],
  },
  33: {
    title: 'Audit functions',
    textRead: 'enacted',
    openToTrusts: false,
    prerequisites: ['auditOfOtherAuthorities'],
    cautions: ["A body's own internal audit is not covered."],
  },
  34: { title: 'Parliamentary privilege', textRead: 'enacted', absoluteUnder: 's.2(3)(d)' },
  35: {
    title: 'Formulation of government policy, etc.',
    textRead: 'revised',
    openToTrusts: false,
    prerequisites: ['governmentDepartment'],
    cautions: ['Only for government departments and the Welsh Government.'],
  },
  36: {
    title: 'Prejudice to effective conduct of public affairs',
    textRead: 'enacted',
    prerequisites: ['qualifiedPersonsOpinion'],
    cautions: [
      "The qualified person's opinion must be dated before the section is relied on.",
      'For statistical information no opinion is needed (s.36(4)).',
      'It is absolute where Parliament holds the information.',
      'Check who the qualified person of the authority is.',
    ],
  },
  37: { title: 'Communications with His Majesty, etc. and honours', textRead: 'quoted', absoluteUnder: 's.2(3)(ea)' },
  38: {
    title: 'Health and safety',
    textRead: 'secondary',
    cautions: ['The word is endanger: show how the information leads to danger for a person, beyond worry or stress.'],
  },
  39: {
    title: 'Environmental information',
    textRead: 'secondary',
    cautions: [
      'Answer under the Environmental Information Regulations: they have no cost limit, and presume disclosure.',
    ],
  },
  40: {
    title: 'Personal information',
    textRead: 'amending',
    absoluteUnder: 's.2(3)(fa)',
    cautions: [
      'Data about people who have died are not personal data.',
      'The lettering of subsection (5B)(c) and (d) was not read.',
    ],
  },
  41: {
    title: 'Information provided in confidence',
    textRead: 'enacted',
    absoluteUnder: 's.2(3)(g)',
    prerequisites: ['obtainedFromAnother'],
    cautions: [
      'A contract that the authority negotiated is usually not obtained from another.',
      'The common law has a public interest defence of its own.',
    ],
  },
  42: { title: 'Legal professional privilege', textRead: 'enacted' },
  43: {
    title: 'Commercial interests',
    textRead: 'enacted',
    cautions: ['Ask the other party, and do not argue its harm without evidence from it.'],
  },
  44: {
    title: 'Prohibitions on disclosure',
    textRead: 'enacted',
    absoluteUnder: 's.2(3)(h)',
    prerequisites: ['nameTheEnactment'],
  },
})
