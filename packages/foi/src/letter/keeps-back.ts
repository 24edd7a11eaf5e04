/** What is refused, withheld or exempt, in so many words. */
// bound: 4,000 characters, by linesOf
const refuses =
  /(?:^|[.:;] )(?:your request is |request )?(?:refused|withheld|exempt(?:ed)?) (?:under|by|as|because|on|from)\b|\bdecided not to (?:disclose|release|provide|supply|share|give|reply|respond|answer|comply)\b|\bthe (?:trust|council|board|authority|icb|department|police|university) (?:\w+ )?(?:withholds?|refuses?|is (?:withholding|refusing))\b|\b(?:(?:is|are|was|were|has been|have been|being) (?:\w+ )?(?:withheld|refused|redacted)|data withheld|we (?:are |have )?(?:\w+ )?(?:withhold(?:ing)?|withheld|refus(?:e|ed|ing)))\b/i
/** What cannot or will not be done, where it is not put off. */
// bound: 4,000 characters, by linesOf
const cannot =
  /\b(?:can ?not|can['’]?t|unable to|(?:not|n['’]t) (?:be )?(?:able|prepared|going|obliged|willing|minded) to|(?:not|n['’]t) (?:propos(?:e|ing)|intend(?:ing)?|plan(?:ning)?) to|(?:have |has )?(?:chosen|elected|opted) not to|(?:will|shall) (?:not|therefore not|not therefore)|won['’]t|declin(?:e|es|ed|ing) to|(?:not|cannot|can['’]?t|won['’]t) be) (?:(?:disclos|releas|provid|suppl|shar|giv)\w*|(reply|respond|answer|comply)\w*)(?![^.]{0,90}\b(?:within|by \d|in time|on time|deadline|until|yet|at (?:this|the) (?:time|moment|present)|unless|without|before|any (?:more|further))\b)/gi
/** Whoever answers the request, by a word for such a body or by its initials. */
const ours =
  /\b(?:we|i|our|trust|council|board|authority|body|organisation|icb|department|directorate|ministry|ministers?|secretary|office|officers?|teams?|agency|service|commission(?:er)?|constabulary|constable|police|force|hospitals?|university|college|school|governors|governing|executive|partnership|directors?|managers?|panel|committee|ambulance|registrar|principal)\b/i
const initials = /\b[A-Z]{2,8}\b/
/** What cannot give, and is nobody who was asked. */
const another =
  /\b(?:suppliers?|contractors?|manufacturers?|vendors?|compan(?:y|ies)|firms?|providers?|bidders?|systems?|software|scanners?|machines?|devices?|apps?)\b/i
/** Behind this another subject may stand. */
// bound: 4,000 characters, by linesOf
const subjectFrom = /^.*(?:[,(:]|\b(?:and|but|so|or|that|as|because|since|if|while|whereas)\b)/i
/** What stands between a subject and its verb, and what stands for a subject that was named before. */
const noSubject =
  /\b(?:it|they|therefore|also|still|now|then|consequently|accordingly|hence|will|shall|is|are|has|have|\w+ly)\b/gi
/** What a notice on privacy says of the data of whoever asks. */
const personalBefore = /\bpersonal (?:data|information|details) (?:will|shall) $/i
const personalBehind = /^ (?:any |your |their )?personal (?:data|information|details)(?= (?:with|to|outside)\b)/i
// bound: 4,000 characters, by linesOf
const toOthers =
  /^ (?:with|to|outside)\b.{0,40}\b(?:third part(?:y|ies)|any(?:one|body)|others?|(?:any )?organisations?)\b/i
/** The requester is told what they may not do. */
const ofRequester = /\byou(?:['’]re| are| were| will| would| may)?(?: be)? ?$/i
/** A clause ends here. */
const clauseEnd = /[.;:!?](?: |$)/
/** A way of writing to somebody, and forms and opinions beside what was asked for. */
const ofAnotherMatter =
  /\b(?:(?:hard|paper|printed|physical) cop(?:y|ies)|by (?:tele)?phone|by e-?mail|by post|over the (?:tele)?phone|in person|mailbox|inbox|in (?:other|another|any other|alternative|different) \w+|opinions?|legal advice|receipts?)\b/i
const nouns =
  'information|data|details?|names?|records?|documents?|reports?|figures?|e-?mails?|minutes|contracts?|files?|address(?:es)?|numbers?|costs?|prices?|cop(?:y|ies)|lists?|breakdowns?|correspondence|letters?|salar(?:y|ies)|plans?|drawings?|maps?|photographs?|photos?|images?|footage|recordings?|notes|transcripts?|polic(?:y|ies)|procedures?|invoices?|scores?|bids?|tenders?|submissions?|agendas?|presentations?|papers?|spreadsheets?|logs?|results?|statistics|rates?|locations?|postcodes?|findings|proposals?|models?|specifications?|diagrams?|messages|memos?|agreements?|business cases?|versions?|parts?|rest|remainder|requests?|questions?'
const what = String.raw`(?:your (?:\w+ )?(?:requests?|questions?)|(?:the|this|that|these|those|such|their|an?|any|all|some|part|more|further) (?:[\w'’-]+ ){0,3}?(?:${nouns})|information|data|details|names)\b`
/** As an object also without an article: "individual salaries". */
const bare = String.raw`(?:(?!(?:on|about|in|for|by|of|from|over|to|at|your)\b)[\w'’-]+ ){0,2}(?:${nouns})\b`
/** What the requester tells of themselves, and is passed on to nobody, was not asked for. */
const ofThemselves =
  /\byour (?!(?:\w+ )?(?:requests?|questions?)\b)|\byou (?:give|gave|provide|send|sent|supply|share)\b/i
/** What was asked for, behind the verb whose object it is. */
// bound: 4,000 characters, by linesOf
const object = new RegExp(
  String.raw`^(?: (?:you|with|out|to|all|any|some|part|of)){0,4} (?:${what}|${bare}|(?:it|them|this|these|those)(?=[,;]| (?:to|as|because|since|for|under|due)\b|$))`,
  'i',
)
/** A request or a question, behind a verb of answering. */
const request =
  /^(?: (?:to|with)){0,2} (?:your(?: \w+)? (?:requests?|questions?|points?|enquir(?:y|ies)|letter)|(?:this|that|these|the) (?:(?:\w+ )?requests?|questions?|parts?|points?)|questions? \d|parts? \d|it|this)\b(?! (?:e-?mail|message|address|mailbox))/i
/** What was asked for, as the subject of what is not given. */
// bound: 4,000 characters, by linesOf
const subject = new RegExp(String.raw`^\W*(?:it|they|this|these|those)\b|\b${what}`, 'i')

/** The clause before a place, and the one from it on. */
const clausesAround = (text: string, from: number, to: number): readonly [before: string, behind: string] => {
  const [before = ''] = text.slice(0, from).split(clauseEnd).slice(-1)
  const [behind = ''] = text.slice(to).split(clauseEnd)
  return [before, behind]
}

/** True where the verb behind these words is said of another than whoever answers the request. */
const isOfAnother = (before: string, isWill: boolean): boolean => {
  if (/\b(?:which|who) (?:\w+ ){0,2}$/i.test(before)) return true
  const nearest = before.replace(subjectFrom, '')
  const own = /[a-z]/i.test(nearest.replace(noSubject, '')) ? nearest : before
  // "The contractor told the Council that it will not share them"
  if (own === before && another.test(/^\W*(?:the|our|their) (?:\w+ )?\w+/i.exec(before)?.[0] ?? '')) return true
  if (ours.test(own) || initials.test(own)) return false
  return isWill ? /[a-z]/i.test(own.replace(noSubject, '')) : another.test(own)
}

/** True for what is not passed on to others, as a notice on privacy says it. */
const isOfPrivacy = (before: string, behind: string): boolean => {
  const [named = ''] = personalBehind.exec(behind) ?? []
  return (named !== '' || personalBefore.test(before)) && toOthers.test(behind.slice(named.length))
}

/**
 * True for a sentence that cannot or will not give what was asked for: with it as its object or subject, since a
 * mailbox from which nobody replies, or paper copies that are not sent, keep nothing back.
 */
const cannotGive = (text: string): boolean =>
  [...text.matchAll(cannot)].some((found) => {
    const [words, answering] = found
    const [before, behind] = clausesAround(text, found.index, found.index + words.length)
    if (ofRequester.test(before) || ofAnotherMatter.test(before) || ofAnotherMatter.test(behind)) return false
    const isWill = /^(?:will|shall|won)/i.test(words) || /\b(?:will|shall) $/i.test(before)
    if (isWill && isOfPrivacy(before, behind)) return false
    if (/ be (?:\w+ed|given)$/i.test(words))
      return (
        !ofThemselves.test(before) &&
        (/ (?:disclos|releas)/i.test(words) || subject.test(before) || /^ (?:to|with) you\b/i.test(behind))
      )
    if (isOfAnother(before, isWill)) return false
    return answering === undefined
      ? !/^(?: with)? your (?!\w* ?(?:requests?|questions?)\b)/i.test(behind) && object.test(behind)
      : request.test(behind)
  })

/** True for sentences of an answer that keep back what was asked for, in words and under no provision. */
export const keepsBack = (sentences: readonly { readonly text: string }[]): boolean =>
  refuses.test(sentences.map(({ text }) => text).join(' ')) || sentences.some(({ text }) => cannotGive(text))

/** What anything may be called that was asked for: it may be what is not held. */
const general =
  /^(?:information|data|details?|records?|documents?|figures?|numbers?|cop(?:y|ies)|lists?|breakdowns?|statistics|requests?|questions?|parts?)$/i
const named = new RegExp(String.raw`\b(?:${nouns})\b`, 'gi')
/** What follows from what is not held, or says it again. */
const followsFrom =
  /\b(?:therefore|so|thus|hence|consequently|accordingly|as such|as a result|either|none|(?:not|n['’]t) (?:\w+ )?(?:hold|held|have|exist|kept|keep|record\w*))\b/i

/**
 * The sentences of an answer that keep back another thing than what is not held, by its name: "We do not hold the
 * minutes. The salaries will not be given to you."
 *
 * @param sentences - of one answer
 * @param notHeld - matches a sentence that says that something is not held
 */
export const keptBackBeside = <S extends { readonly text: string }>(
  sentences: readonly S[],
  notHeld: RegExp,
): readonly S[] => {
  const missing = sentences.flatMap(({ text }) => (notHeld.test(text) ? [text.toLowerCase()] : [])).join(' ')
  if (missing === '') return []
  const isOther = (noun: string): boolean => !missing.includes(noun.toLowerCase().replace(/(?:ies|y|es|s)$/, ''))
  return sentences.filter(({ text }) => {
    if (notHeld.test(text) || followsFrom.test(text)) return false
    const things = [...text.matchAll(named)].map(([noun]) => noun).filter((noun) => !general.test(noun))
    return things.length > 0 && things.every(isOther) && keepsBack([{ text }])
  })
}
