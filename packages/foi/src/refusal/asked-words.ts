/** What every body has: confirming that it is held tells nobody anything. */
export const ordinary =
  /\b(?:budget|spend|expenditure|cost|head ?count|number of (?:staff|employees)|staff(?:ing)? numbers?|contract (?:start|end|expiry|renewal)|renewal date|job titles?)\b/i
/** What others publish answers to. */
export const seldom =
  /\b(?:printers?|photocopiers?|organi[sz]ation(?:al)? chart|structure chart|training|insurance|licen[cs]es?|cloud (?:costs?|spend(?:ing)?|providers?|suppliers?|services?|contracts?|strategy|migration|hosting|adoption)|data (?:protection )?breach(?:es)?|cctv|security guards?)\b/i
/** What the Environmental Information Regulations are about. */
export const environment =
  /\b(?:asbestos|incinerat\w*|emissions?|(?:clinical|hazardous|food|radioactive|chemical|electrical|electronic|healthcare|medical|general|domestic|recycled|volume of|tonnes of|disposal of|weight of) waste|waste (?:disposal|collection|management|contracts?|streams?|tonnage|volumes?|water)|legionella|energy use|carbon|noise (?:levels?|pollution|nuisance|complaints?|surveys?|assessments?)|(?:traffic|aircraft|ambient|environmental|construction) noise|raac|pollut\w*|flood(?:s|ed|ing)?(?! (?:attacks?|protection against|of (?:packets?|traffic|requests?|e-?mails?|calls?)))|flood (?:risk|defences?|plan|damage)|land contamination)\b/i
/** Questions about how a system is defended: these are seldom published, whatever else they name. */
export const defences =
  /\b(?:security (?:configuration|settings?|controls?|testing|vulnerabilit\w*|architecture)|configurations?|firewall rules?|vulnerabilit\w*|patch levels?|attack(?:s|ed)?)\b/i
/** Names and ways to reach people. */
export const contact =
  /\b(?:name(?:s)?(?:,| and)? (?:and )?(?:contact|e-?mail|telephone|job title)|contact details|direct (?:line|dial)|who is responsible)\b/i
/** Addresses that are a team's by their own words are none of a person, nor matched. */
export const personalAddress =
  /(?<![\w.+-])(?!(?:foi|foia|eir|ig|info|information|informationgovernance|information\.governance|enquir\w{1,4}|dpo|data\w{0,12}|freedomofinformation|contact|comms|pals|complaints|access\w{0,12}|office|mail|post|admin|casework)[\w.+-]{0,20}@)[\w.+-]{1,64}@[\w-]+\.[\w-]|\b07\d{3} ?\d{6}\b/i
