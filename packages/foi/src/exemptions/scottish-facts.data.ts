import { frozen, type IsoDate } from '@imt/core'
import type { TextRead } from './exemption.js'
import type { ScottishExemptionId } from './scottish-exemption.js'

/** What holds for every limb of a section of the Scottish Act. */
export interface ScottishSection {
  readonly title: string
  readonly absoluteUnder?: string
  readonly cautions?: readonly string[]
  readonly textRead: TextRead
  readonly textAsAt: IsoDate | null
}

const read = { textRead: 'revised', textAsAt: '2018-05-25' } as const
const notRead = { textRead: 'notRead', textAsAt: null } as const

/** The sections of Part 2 of the Scottish Act by number: headings, and what to look out for. */
export const scottishSections: { readonly [section: string]: ScottishSection } = /* @__PURE__ */ frozen({
  25: { title: 'Information otherwise accessible', absoluteUnder: 's.2(2)(a)', ...read },
  26: { title: 'Prohibitions on disclosure', absoluteUnder: 's.2(2)(b)', ...read },
  27: {
    title: 'Information intended for future publication',
    cautions: ['Publication has to be intended within twelve weeks of the request.'],
    ...read,
  },
  28: { title: 'Relations within the United Kingdom', ...notRead },
  29: { title: 'Formulation of Scottish Administration policy etc.', ...notRead },
  30: { title: 'Prejudice to effective conduct of public affairs', ...notRead },
  31: { title: 'National security and defence', ...notRead },
  32: { title: 'International relations', ...notRead },
  33: { title: 'Commercial interests and the economy', ...notRead },
  34: {
    title: 'Investigations by Scottish public authorities and proceedings arising out of such investigations',
    ...notRead,
  },
  35: { title: 'Law enforcement', ...notRead },
  36: {
    title: 'Confidentiality',
    absoluteUnder: 's.2(2)(c)',
    cautions: ['Subsection (1), on legal proceedings, is weighed; subsection (2), breach of confidence, is not.'],
    ...notRead,
  },
  37: { title: 'Court records, etc.', absoluteUnder: 's.2(2)(d)', ...notRead },
  38: {
    title: 'Personal information',
    absoluteUnder: 's.2(2)(e)',
    cautions: [
      "Another person's data are not weighed under the first condition (subsection (2A)), and are under the others.",
    ],
    ...notRead,
  },
  39: { title: 'Health, safety and the environment', ...notRead },
  40: { title: 'Audit functions', ...notRead },
  41: { title: 'Communications with His Majesty etc. and honours', ...notRead },
})

/** What each limb of the Scottish Act covers, in our words. */
export const scottishSummaries: { readonly [Id in ScottishExemptionId]: string } = /* @__PURE__ */ frozen({
  's25(1)': 'What the applicant can reasonably get without asking under the Act.',
  's26(a)': 'What another law prohibits the authority from disclosing.',
  's26(b)': 'What an obligation of European origin forbids to disclose; the present wording was not read.',
  's26(c)': 'What it would be a contempt of court to disclose.',
  's27(1)': 'What was already held for publication within twelve weeks of the request, if it is reasonable to wait.',
  's27(2)': 'Substantial harm to a programme of research still running.',
  's28(1)': 'Substantial harm to relations between the administrations within the United Kingdom.',
  's29(1)(a)': 'What the Scottish Administration holds about making policy.',
  's29(1)(b)': 'What the Scottish Administration holds about communications between Ministers.',
  's29(1)(c)': 'What the Scottish Administration holds about advice of the Law Officers.',
  's29(1)(d)': 'What the Scottish Administration holds about the running of a Ministerial private office.',
  's30(a)': 'Substantial harm to the collective responsibility of the Scottish Ministers.',
  's30(b)(i)': 'Substantially inhibiting free and frank advice.',
  's30(b)(ii)': 'Substantially inhibiting the free and frank exchange of views for deliberation.',
  's30(c)': 'Substantial harm in another way to the effective conduct of public affairs.',
  's31(1)': 'What has to be exempt to safeguard national security.',
  's31(4)': 'Substantial harm to defence, or to the forces.',
  's32(1)(a)': 'Substantial harm to international relations or to interests of the United Kingdom abroad.',
  's32(1)(b)': 'Confidential information from another State, international organisation or international court.',
  's33(1)(a)': 'A trade secret.',
  's33(1)(b)': 'Substantial harm to the commercial interests of any person.',
  's33(2)(a)': 'Substantial harm to the economic interests of the United Kingdom or part of it.',
  's33(2)(b)': 'Substantial harm to the financial interests of an administration in the United Kingdom.',
  's34(1)': 'What has been held for an investigation that may lead to a report to the prosecutor.',
  's34(2)': 'What is held for an inquiry into a death, or the like.',
  's34(3)': 'What was obtained for listed investigations and relates to confidential sources.',
  's34(4)': 'What is held for civil proceedings that arise from such investigations.',
  's35(1)(a)': 'Substantial harm to the prevention or detection of crime.',
  's35(1)(b)': 'Substantial harm to catching or prosecuting offenders.',
  's35(1)(c)': 'Substantial harm to the administration of justice.',
  's35(1)(d)': 'Substantial harm to assessing or collecting a tax, a duty or the like.',
  's35(1)(e)': 'Substantial harm to immigration controls.',
  's35(1)(f)': 'Substantial harm to security and good order in prisons and other places of lawful detention.',
  's35(1)(g)': 'Substantial harm to the functions of a public authority for a purpose listed in section 35(2).',
  's35(1)(h)': 'Substantial harm to civil proceedings that arise from an investigation for such a purpose.',
  's36(1)': 'What a claim to confidentiality of communications could be maintained for in legal proceedings.',
  's36(2)':
    'What was obtained from another person and could not be disclosed without an actionable breach of confidence.',
  's37(1)(a)': 'What is held only in documents of court proceedings.',
  's37(1)(b)': 'What is held only in documents of a statutory inquiry or an arbitration.',
  's38(1)(a)': "The applicant's own personal data: a matter for subject access.",
  's38(1)(b)+(2A)': "Another person's data whose disclosure would contravene the data protection principles.",
  's38(1)(b)+(2B)': "Another person's data whose disclosure would contravene an upheld objection to processing.",
  's38(1)(b)+(3A)': "Another person's data that this person could not get by subject access.",
  's38(1)(c)': 'Personal census information.',
  's38(1)(d)': "A deceased person's health record.",
  's39(1)': 'Danger to the health or safety of any individual.',
  's39(2)':
    'Environmental information that is to be answered under the Environmental Information (Scotland) Regulations.',
  's40(a)': 'Substantial harm to the audit of other Scottish public authorities.',
  's40(b)': 'Substantial harm to the examination of how such authorities use their resources.',
  's41(a)': 'Communications with the Sovereign, the Royal Family or the Royal Household.',
  's41(b)': 'The conferring by the Crown of an honour or dignity.',
})
