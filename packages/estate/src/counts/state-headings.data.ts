/** What heads the counts of devices by what they are in: answers on hardware head theirs `Number in use`. */
export const state =
  /^(?:(?:total )?(?:number|no\.?|count|quantity) (?:of (?:devices|which) )?|(?:of )?which )?(?:currently |are |not |non-?)?(?:in use|in stock|in storage|in store|held|owned|leased|rented|deployed|active|inactive|live|spare|assigned|unassigned|available|(?:un|in |out of )?support(?:ed)?|(?:un)?encrypted|(?:un)?managed|compliant|(?:un)?patched|up to date|(?:in|out of|under) warranty|on loan|loaned|in repair|faulty|lost|stolen|missing|retired|disposed(?: of)?|connected|online|offline)$/i

/** What heads the count that such a column is part of. */
export const whole =
  /^(?:total )?(?:number|no\.?|count|quantity|qty|total|volume)(?: (?:of (?:devices|assets|units|items)|held|owned))?$|^(?:devices|assets|units|held|owned)$/i
