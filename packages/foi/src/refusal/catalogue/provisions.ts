import { frozen } from '@imt/core'
import type { CallRule } from '@imt/core'
import { act, letters, regulations, writing } from './citations.js'

type ProvisionCode =
  | 'limb-missing'
  | 'not-open-to-trusts'
  | 'danger-not-shown'
  | 'procedure-missing'
  | 'likelihood-missing'
  | 's21-for-withheld'
  | 's14-not-available'
  | 'added-up-beyond-common'

/** A provision that letters name and the Act does not have: the short name is older than that of the rule on logs. */
const unknown: CallRule<'foi/notice-provision-unknown'> = /* @__PURE__ */ frozen({
  code: 'foi/notice-provision-unknown',
  level: 'error',
  band: 'accuracy',
  summary: 'A provision is named that is not in the Act, or belongs to the Scottish one.',
  explain:
    'A notice relies on a number that the catalogue of the Act does not hold. It may be a slip of the pen, a limb that was never enacted, or a section of the Scottish Act, which is numbered differently. A refusal under a provision that does not exist rests on nothing: put the number right. Of a published log the same is said by foi/provision-unknown.',
  citation: [act('17', 's.17(1)(b)', true), regulations('14', 'reg. 14(3)(a)')],
  reportedBy: letters,
})

/** What is said of the provisions relied on, and what each of them asks for. */
export const provisions: { readonly [N in ProvisionCode]: CallRule<`foi/${N}`> } & {
  readonly 'provision-unknown': typeof unknown
} = /* @__PURE__ */ frozen({
  'provision-unknown': unknown,
  'limb-missing': {
    code: 'foi/limb-missing',
    level: 'warning',
    band: 'usefulness',
    summary: 'A section is named without the limb relied on.',
    explain:
      'A section of several limbs is cited as a whole. Each limb protects something else and is shown in its own way, so the applicant cannot tell what is claimed. Name the limb; where several are relied on, give reasons for each.',
    citation: [writing, regulations('14', 'reg. 14(3)(a)')],
    reportedBy: letters,
  },
  'not-open-to-trusts': {
    code: 'foi/not-open-to-trusts',
    level: 'warning',
    band: 'accuracy',
    summary: 'The exemption is not open to a body such as an NHS trust.',
    explain:
      'The exemption named belongs to bodies of another kind: to government departments, say, in the case of section 35. Usually another number was meant, or the number was taken from the Scottish Act. Check which exemption was decided on.',
    citation: [act('35', 's.35(1)')],
    reportedBy: letters,
  },
  'danger-not-shown': {
    code: 'foi/danger-not-shown',
    level: 'warning',
    band: 'usefulness',
    summary: 'Section 38 is relied on and no chain leads from the information to danger for a person.',
    explain:
      'Health or safety is given as the ground, and the answer does not trace how this information would put somebody in danger. An attack on a network harms a service first; that a patient or a member of staff comes to harm has to be shown. Write who, what danger, and by which steps; or rely on section 31.',
    citation: [act('38', 's.38(1)')],
    reportedBy: letters,
  },
  'procedure-missing': {
    code: 'foi/procedure-missing',
    level: 'error',
    band: 'validity',
    summary: 'A step that the exemption asks for was not taken, or was taken too late.',
    explain:
      'Some exemptions exist only after a step, or for information of one origin: section 36 after an opinion of the qualified person that is dated before the notice (an error), limbs (g) to (i) of section 31 with a purpose of section 31(2) and the authority whose function would be harmed (an error); section 22 for what was held for publication before the request, section 30 for what is held for an investigation that the authority may conduct, section 41 for what was obtained from another, section 44(1)(a) with the enactment that forbids disclosure, section 24 for what section 23 does not cover (warnings, since they rest on the words of the answer). Whether another party was asked before its interests are claimed under section 43(2) is a note. The notice should show that the step was taken.',
    citation: [act('36', 's.36(2)')],
    reportedBy: letters,
  },
  'likelihood-missing': {
    code: 'foi/likelihood-missing',
    level: 'warning',
    band: 'accuracy',
    summary: 'The notice does not say how likely the harm is, in one of the two ways of the Act.',
    explain:
      'Where harm, danger or an inhibiting effect has to be shown, the Act knows two degrees: that it would follow, or that it would be likely to. The notice names neither, or puts it as something that could or might happen, which is less than either. Decide which holds: it also sets how much the harm weighs.',
    citation: [act('31', 's.31(1)', true)],
    reportedBy: letters,
  },
  's21-for-withheld': {
    code: 'foi/s21-for-withheld',
    level: 'error',
    band: 'accuracy',
    summary: 'Section 21 is relied on for what is withheld.',
    explain:
      'Section 21 covers what the applicant can get elsewhere, all of it. An answer that withholds information and names section 21 says two things that exclude each other; a page that publishes the reasons for refusing is not the information. Split the answer: section 21 with a link for what is published, an exemption for the rest.',
    citation: [act('21', 's.21(1)')],
    reportedBy: letters,
  },
  's14-not-available': {
    code: 'foi/s14-not-available',
    level: 'error',
    band: 'validity',
    summary: 'Section 14(2) is relied on, and its conditions are not met.',
    explain:
      'A request is refused as a repeat, and the earlier one is not shown to be by the same person and complied with. Another person may always ask the same, and a refusal was no compliance. Answer the request, or point to where the answer is published.',
    citation: [act('14', 's.14(2)', true)],
    reportedBy: letters,
  },
  'added-up-beyond-common': {
    code: 'foi/added-up-beyond-common',
    level: 'warning',
    band: 'accuracy',
    summary: 'Public interest factors are added up for information that one of the exemptions does not cover.',
    explain:
      'The interests behind several exemptions are weighed together, and the notice says that they do not cover the same information. They can be added up only for what all of them cover. Weigh each remaining part under its own exemption.',
    citation: [
      {
        title: 'Department for Business and Trade v Information Commissioner [2025] UKSC 27',
        url: 'https://www.supremecourt.uk/cases/uksc-2023-0134',
        read: '2026-11-22',
        verified: false,
      },
    ],
    reportedBy: letters,
  },
})
