import { frozen } from '@imt/core'
import type { ExemptionId } from './exemption.js'

/** What each limb covers, in our words. The Act's own words decide. */
export const limbSummaries: { readonly [Id in ExemptionId]: string } = /* @__PURE__ */ frozen({
  's21(1)': 'What the applicant can reasonably get in another way, for payment or under another law included.',
  's22(1)':
    'What was already held for publication at a later date when the request came, if it is reasonable to wait for that date.',
  's22A(1)':
    'What comes from a research programme still running that is to end in a published report, where disclosure would harm the programme or those named.',
  's23(1)': 'What came from, or relates to, one of the security bodies listed.',
  's24(1)': 'What lies outside section 23 and has to be exempt to safeguard national security.',
  's26(1)(a)': 'Harm to the defence of the British Islands or a colony.',
  's26(1)(b)': 'Harm to the capability, effectiveness or security of relevant forces.',
  's27(1)(a)': 'Harm to relations between the United Kingdom and another State.',
  's27(1)(b)': 'Harm to relations with an international organisation or court.',
  's27(1)(c)': 'Harm to the interests of the United Kingdom abroad.',
  's27(1)(d)': 'Harm to the promotion or protection of those interests.',
  's27(2)': 'Confidential information from another State, international organisation or international court.',
  's28(1)': 'Harm to relations between the administrations within the United Kingdom.',
  's29(1)(a)': 'Harm to the economic interests of the United Kingdom or part of it.',
  's29(1)(b)': 'Harm to the financial interests of an administration in the United Kingdom.',
  's30(1)(a)':
    'What has been held for an investigation that the authority has a duty to carry out into whether someone should be charged, or is guilty.',
  's30(1)(b)':
    'What has been held for an investigation after which the authority may start criminal proceedings itself.',
  's30(1)(c)': 'What has been held for criminal proceedings that the authority has power to conduct.',
  's30(2)': 'What was obtained for listed investigations and relates to confidential sources.',
  's31(1)(a)': 'Harm to the prevention or detection of crime.',
  's31(1)(b)': 'Harm to catching or prosecuting offenders.',
  's31(1)(c)': 'Harm to the administration of justice.',
  's31(1)(d)': 'Harm to assessing or collecting a tax, a duty or the like.',
  's31(1)(e)': 'Harm to immigration controls.',
  's31(1)(f)': 'Harm to security and good order in prisons and other places of lawful detention.',
  's31(1)(g)': 'Harm to the functions of a public authority for a purpose listed in section 31(2).',
  's31(1)(h)':
    'Harm to civil proceedings by or for a public authority that arise from an investigation for a purpose in section 31(2).',
  's31(1)(i)':
    'Harm to an inquiry into a fatal accident in Scotland that arises from an investigation for a purpose in section 31(2).',
  's32(1)(a)': 'What is held only in a document filed with a court or in its custody for particular proceedings.',
  's32(1)(b)': 'What is held only in a document served on or by a public authority for particular proceedings.',
  's32(1)(c)': 'What is held only in a document that a court or its staff made for particular proceedings.',
  's32(2)(a)':
    'What is held only in a document placed with a person who conducts a statutory inquiry or an arbitration.',
  's32(2)(b)': 'What is held only in a document that such a person made.',
  's33(2)': 'Harm to the audit of other public authorities, or to the examination of how they use resources.',
  's34(1)': 'What has to be exempt so that the privileges of Parliament are not infringed.',
  's35(1)(a)': 'What a government department holds about making government policy.',
  's35(1)(b)': 'What a government department holds about communications between Ministers.',
  's35(1)(c)': 'What a government department holds about advice of the Law Officers.',
  's35(1)(d)': 'What a government department holds about the running of a Ministerial private office.',
  's36(2)(a)(i)': 'Harm to the collective responsibility of Ministers, in the opinion of a qualified person.',
  's36(2)(a)(ii)':
    'Harm to the work of the Executive Committee of the Northern Ireland Assembly, in the opinion of a qualified person.',
  's36(2)(a)(iii)': 'Harm to the work of the Cabinet of the Welsh Government, in the opinion of a qualified person.',
  's36(2)(b)(i)': 'Inhibiting free and frank advice, in the opinion of a qualified person.',
  's36(2)(b)(ii)':
    'Inhibiting the free and frank exchange of views for deliberation, in the opinion of a qualified person.',
  's36(2)(c)': 'Harm in another way to the effective conduct of public affairs, in the opinion of a qualified person.',
  's37(1)(a)': 'Communications with the Sovereign.',
  's37(1)(aa)': 'Communications with the heir to the Throne or the second in line.',
  's37(1)(ab)': 'Communications with someone who has since become Sovereign, heir or second in line.',
  's37(1)(ac)': 'Communications with other members of the Royal Family.',
  's37(1)(ad)': 'Communications with the Royal Household.',
  's37(1)(b)': 'The conferring by the Crown of an honour or dignity.',
  's38(1)(a)': 'Danger to the physical or mental health of any individual.',
  's38(1)(b)': 'Danger to the safety of any individual.',
  's39(1)(a)':
    'Environmental information that the authority has to make available under the Environmental Information Regulations.',
  's39(1)(b)':
    'Environmental information that it would have to make available but for an exception in those Regulations.',
  's40(1)': "The applicant's own personal data: a matter for subject access.",
  's40(2)+(3A)(a)': "Another person's data whose disclosure would contravene the data protection principles.",
  's40(2)+(3A)(b)': 'The same, for unstructured data on paper.',
  's40(2)+(3B)': "Another person's data whose disclosure would contravene an upheld objection to processing.",
  's40(2)+(4A)': "Another person's data that this person could not get by subject access.",
  's41(1)':
    'What was obtained from another person and could not be disclosed without an actionable breach of confidence.',
  's42(1)': 'What a claim of legal professional privilege could be maintained for.',
  's43(1)': 'A trade secret.',
  's43(2)': 'Harm to the commercial interests of any person, the authority included.',
  's44(1)(a)': 'What another law prohibits the authority from disclosing.',
  's44(1)(b)': 'What an obligation of European origin forbids to disclose; the present wording was not read.',
  's44(1)(c)': 'What it would be a contempt of court to disclose.',
})
