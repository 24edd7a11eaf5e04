import type { Block } from '@imt/core'

/** The law by its name, or a short form of it. */
// bound: 200,000 characters, by byWords; each match is of 200 at most
export const theAct =
  /\bfreedom of information\b|\bfoia?\b|\benvironmental information regulations\b|\beir\b|\brequests?\b[^.;\n]{0,100}\b(?:refused|withheld|declined|exempt) (?:under|by virtue of) (?:section|s\.?) ?(?:2[1-9]|3[0-9]|4[0-4])\b(?! of the (?!act\b))/i
/** What speaks of refusals without being one: news, guidance, policies, notices on privacy, decisions of others. */
export const otherHeading =
  /\b(?:polic(?:y|ies)|procedures?|privacy|cookies?|guidance|guides?|training|how we use|data protection|minutes|board (?:meeting|papers)|agenda|terms of reference|news|blog|opinion|decision notice|tribunal|judgment|faqs? (?:about|on) foi|how to (?:make|ask)|making a request|your rights?)\b/i
/** What somebody else did or said. */
export const reported =
  /\b(?:said|told|reported|reports|claimed|spokes(?:man|woman|person)|journalists?|newspapers?|campaigners?|according to|the commissioner (?:finds|found|decided|considers|concluded|has decided)|the complainant|the tribunal)\b/i

/** The texts of prose of a block. */
export const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'list') return block.items.map(({ text }) => text)
  return block.kind === 'paragraph' ? block.text.split('\n') : []
}
