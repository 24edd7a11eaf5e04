import type { Citation, Level } from '@imt/core'

const act = (section: string, provision: string, verified = false): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-23',
  verified,
})
const guidance = (title: string, path: string): Citation => ({
  title: `Information Commissioner: ${title}`,
  url: `https://ico.org.uk/${path}`,
  read: '2026-11-22',
  verified: true,
})
const writing = guidance(
  'Refusing a request: writing a refusal notice (section 17)',
  'for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-17-refusing-a-request-writing-a-refusal-notice/',
)
const weighing = guidance(
  'The public interest test',
  'for-organisations/foi/guide-to-managing-an-foi-request/exemptions/public-interest-test/',
)

/** What can be wrong with a refusal notice: the elements of section 17, and the risks seen in real ones. */
export type RiskCode =
  | 'exemption-missing'
  | 'reason-missing'
  | 'estimate-missing'
  | 'pending-not-qualified'
  | 'balance-missing'
  | 'review-missing'
  | 'complaint-missing'
  | 'notice-late'
  | 'advice-missing'
  | 'blanket'
  | 's21-for-withheld'
  | 's14-not-available'
  | 'limb-missing'
  | 'public-interest-one-sided'
  | 'likelihood-missing'
  | 'confirm-and-neither'
  | 'neither-implausible'
  | 'not-held-or-exempt'
  | 'question-unaddressed'
  | 'overreach'
  | 'danger-not-shown'
  | 'contradicts-published'
  | 'published-stale'
  | 'published-inconsistent'
  | 'link-not-exact'
  | 'link-covers-part'
  | 'link-not-reachable'
  | 'environmental'
  | 'provision-unknown'
  | 'not-open-to-trusts'
  | 'routes-stale'
  | 'personal-data'
  | 'hidden-data'
  | 'overshare'
  | 'procedure-missing'
  | 'added-up-beyond-common'
  | 'motive'
  | 'attachment-unread'
  | 'decision-not-a-persons'

/** One of them: how grave it is, and who says so. */
export interface Risk {
  readonly level: Level
  readonly summary: string
  readonly citation: Citation
}

/**
 * The catalogue of what `checkRefusal` looks for. An error is something the Act asks for and the notice lacks, or a
 * contradiction.
 */
export const refusalRisks: { readonly [Code in RiskCode]: Risk } = {
  'exemption-missing': {
    level: 'error',
    summary: 'Something is refused and no provision is named.',
    citation: act('17', 's.17(1)(b) and (5)', true),
  },
  'reason-missing': {
    level: 'error',
    summary: 'A provision is named and nothing says why it applies.',
    citation: act('17', 's.17(1)(c)', true),
  },
  'estimate-missing': {
    level: 'error',
    summary: 'The public interest is still being weighed and no day is estimated for the decision.',
    citation: act('17', 's.17(2)', true),
  },
  'pending-not-qualified': {
    level: 'error',
    summary: 'More time is taken under a provision where no public interest is weighed.',
    citation: act('10', 's.10(3)', true),
  },
  'balance-missing': {
    level: 'error',
    summary: 'A qualified provision is relied on without reasons on the public interest.',
    citation: act('17', 's.17(3)'),
  },
  'review-missing': {
    level: 'error',
    summary: 'The notice does not say how to ask for a review, or that there is none.',
    citation: act('17', 's.17(7)(a)'),
  },
  'complaint-missing': {
    level: 'error',
    summary: 'The notice does not tell of the right to apply to the regulator.',
    citation: act('17', 's.17(7)(b)'),
  },
  'notice-late': {
    level: 'warning',
    summary: 'The notice was given after the last day for it.',
    citation: act('17', 's.17(1)', true),
  },
  'advice-missing': {
    level: 'warning',
    summary: 'A refusal on cost comes without advice on narrowing the request.',
    citation: act('16', 's.16(1)', true),
  },
  blanket: {
    level: 'warning',
    summary: 'Reasons are given for all requests of a kind, or are the same for different questions.',
    citation: act('2', 's.2(2)(b)'),
  },
  's21-for-withheld': {
    level: 'error',
    summary: 'Section 21 is relied on for what is withheld.',
    citation: act('21', 's.21(1)'),
  },
  's14-not-available': {
    level: 'error',
    summary: 'Section 14(2) is relied on, and its conditions are not met.',
    citation: act('14', 's.14(2)', true),
  },
  'limb-missing': { level: 'warning', summary: 'A section is named without the limb relied on.', citation: writing },
  'public-interest-one-sided': {
    level: 'warning',
    summary: 'No factor in favour of disclosure is given.',
    citation: weighing,
  },
  'likelihood-missing': {
    level: 'warning',
    summary: 'The notice does not say how likely the harm is, in one of the two ways of the Act.',
    citation: act('31', 's.31(1)', true),
  },
  'confirm-and-neither': {
    level: 'error',
    summary: 'The notice confirms that information is held, and neither confirms nor denies it.',
    citation: act('1', 's.1(1)(a) and (6)'),
  },
  'neither-implausible': {
    level: 'note',
    summary: 'Neither confirming nor denying is unlikely to protect anything here.',
    citation: weighing,
  },
  'not-held-or-exempt': {
    level: 'error',
    summary: 'The notice treats information as both not held and exempt.',
    citation: act('1', 's.1(1)'),
  },
  'question-unaddressed': {
    level: 'error',
    summary: 'A question has no answer of its own.',
    citation: act('1', 's.1(1)'),
  },
  overreach: { level: 'note', summary: 'A matter that is seldom exempt is withheld.', citation: writing },
  'danger-not-shown': {
    level: 'warning',
    summary: 'Section 38 is relied on and no chain leads from the information to danger for a person.',
    citation: act('38', 's.38(1)'),
  },
  'contradicts-published': {
    level: 'warning',
    summary: 'What is withheld has been published by the authority.',
    citation: writing,
  },
  'published-stale': {
    level: 'warning',
    summary: 'The published answer is about another period than the question.',
    citation: act('21', 's.21(1)'),
  },
  'published-inconsistent': {
    level: 'warning',
    summary: 'What is published there is known to have faults.',
    citation: act('21', 's.21(1)'),
  },
  'link-not-exact': {
    level: 'warning',
    summary: 'The place of a published answer is not given exactly.',
    citation: act('21', 's.21(1)'),
  },
  'link-covers-part': {
    level: 'warning',
    summary: 'The published answer covers a part of the question.',
    citation: act('21', 's.21(1)'),
  },
  'link-not-reachable': {
    level: 'warning',
    summary: 'This applicant cannot get at the published answer.',
    citation: act('21', 's.21(1)'),
  },
  environmental: {
    level: 'note',
    summary: 'The question may be for environmental information, which has rules of its own.',
    citation: act('39', 's.39(1)'),
  },
  'provision-unknown': {
    level: 'error',
    summary: 'A provision is named that is not in the Act, or belongs to the Scottish one.',
    citation: act('17', 's.17(1)(b)', true),
  },
  'not-open-to-trusts': {
    level: 'warning',
    summary: 'The exemption is not open to a body such as an NHS trust.',
    citation: act('35', 's.35(1)'),
  },
  'routes-stale': {
    level: 'note',
    summary: 'A route for complaints looks out of date.',
    citation: act('17', 's.17(7)'),
  },
  'personal-data': {
    level: 'note',
    summary: 'Personal data may be asked for or given away.',
    citation: act('40', 's.40(2)'),
  },
  'hidden-data': {
    level: 'warning',
    summary: 'A spreadsheet goes out without a check for hidden data.',
    citation: guidance('FOI case studies', 'for-organisations/foi/case-studies/'),
  },
  overshare: {
    level: 'note',
    summary: 'The refusal itself may give away what it protects.',
    citation: act('17', 's.17(4)'),
  },
  'procedure-missing': {
    level: 'error',
    summary: 'A step that the exemption asks for was not taken, or was taken too late.',
    citation: act('36', 's.36(2)'),
  },
  'added-up-beyond-common': {
    level: 'warning',
    summary: 'Public interest factors are added up for information that one of the exemptions does not cover.',
    citation: {
      title: 'Department for Business and Trade v Information Commissioner [2025] UKSC 27',
      url: 'https://www.supremecourt.uk/cases/uksc-2023-0134',
      read: '2026-11-22',
      verified: false,
    },
  },
  motive: { level: 'note', summary: "The requester's motive is argued.", citation: writing },
  'attachment-unread': {
    level: 'warning',
    summary: 'Questions in an attachment have not been read.',
    citation: act('8', 's.8(1)(c)'),
  },
  'decision-not-a-persons': { level: 'note', summary: 'Nothing says who decided.', citation: writing },
}
