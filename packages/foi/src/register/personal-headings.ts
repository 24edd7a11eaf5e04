/** Headings with such a word that name nobody: kinds of requester, bodies, files. */
// bound: 200 characters, by namesPeople
const nobody =
  /\b(?:requester|requestor|applicant|enquirer|customer)s?'? (?:type|category|group|kind|sector)\b|\btype of (?:requester|requestor|applicant|enquirer)\b|\b(?:authority|body|team|department|directorate|file|document|dataset|system|exemption|section|trust) name\b|\bname of (?:authority|body|team|department|directorate|file|document|exemption|trust)\b/i
// bound: 200 characters, by namesPeople
const person =
  /\b(?:names?|surname|forename|firstname|lastname|fullname|initials|e-?mails?|address(?:es)?|phone|telephone|tel|mobile|post ?code|requesters?|requestors?|applicants?|complainants?|enquirers?|correspondents?|customers?|contacts?|officers?|handlers?|responders?|assignees?|assigned(?: to)?|allocated(?: to)?|owners?|authors?|users?|leads?|manager|signatory|approver|employer|company|organi[sz]ation|journalist|d\.?o\.?b|date of birth|nhs (?:no|number)|user_?(?:name|id)|(?:requested|submitted|asked|made|received|sent|logged|completed|approved|signed off|dealt with|handled|closed|drafted|answered) (?:by|from)|by whom|from whom|who(?: (?:asked|is|has|it|made|sent|requested|dealt|answered|replied|handled)\b.*)?|sar subject)\b/i
/** Days of what somebody does, whose heading has such a word: "Date sent to requester". */
const dated = /\bdate\b|\bdeadline\b|\bdays?\b/i
/** Words that name somebody whatever stands beside them. */
const always = /\bname\b|\bbirth\b|\bd\.?o\.?b\b|\be-?mail\b|\baddress\b|\bphone\b/i

/** Longer headings are sentences. */
const longest = 200

/** True for the heading of a column that holds names, addresses or other words for a person. */
export const namesPeople = (heading: string): boolean => {
  // "assignedTo" as programs write it.
  const words = heading
    .slice(0, longest)
    .replaceAll(/[_/]+/g, ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .trim()
  if (nobody.test(words) || !person.test(words)) return false
  return !dated.test(words) || always.test(words)
}
