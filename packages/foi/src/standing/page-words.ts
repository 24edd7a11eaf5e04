import type { Block } from '@imt/core'

/** The law by its name, or a short form of it. */
export const theAct = /\bfreedom of information\b|\bfoia?\b|\benvironmental information regulations\b|\beir\b/i
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
