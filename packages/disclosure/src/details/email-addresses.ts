const address = /(?<![\w.%+'-])([\w.%+'-]{1,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?!\w)/g

/** Words of addresses that stand for an office, and for nobody in it. */
const offices = new Set([
  ...['access', 'accounts', 'admin', 'administrator', 'appointments', 'bookings', 'careers', 'caldicott', 'comms'],
  ...['communications', 'complaints', 'contact', 'contracts', 'customer', 'data', 'desk', 'dpo', 'email', 'engagement'],
  ...['enquiries', 'enquiry', 'estates', 'executive', 'facilities', 'feedback', 'finance', 'foi', 'freedom', 'general'],
  ...['governance', 'hello', 'help', 'helpdesk', 'hr', 'ict', 'ig', 'imt', 'info', 'information', 'invoices', 'it'],
  ...['jobs', 'library', 'licensing', 'mail', 'media', 'membership', 'news', 'no', 'noreply', 'office', 'orders'],
  ...['pals', 'patient', 'payments', 'post', 'press', 'privacy', 'procurement', 'protection', 'public', 'purchasing'],
  ...[
    'reception',
    'records',
    'recruitment',
    'registry',
    'reply',
    'request',
    'requests',
    'research',
    'sales',
    'secretary',
  ],
  ...['security', 'service', 'servicedesk', 'services', 'staff', 'sub', 'suppliers', 'support', 'switchboard', 'team'],
  ...['tenders', 'training', 'trust', 'web', 'webmaster', 'website', 'workforce', 'nhs', 'act', 'hospital', 'queries'],
])

/** Where people have an address of their own. */
const ownMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|protonmail|proton|gmx)\.(?:com|co\.uk|net|me)$/i

/** A part of an address without the number that tells two of one name apart. */
const plain = (part: string): string => /^\D{0,64}/.exec(part)?.[0] ?? ''

const isWord = (part: string): boolean => /^[a-z]{1,30}\d{0,3}$/i.test(part)

/** True where an address names a person: `first.last`, `j-smith2`, or whatever stands before a private provider. */
const isPersonal = (local: string, domain: string): boolean => {
  const parts = local.split(/[._-]+/).filter((part) => part !== '')
  if (parts.some((part) => offices.has(plain(part).toLowerCase()))) return false
  if (ownMail.test(domain)) return true
  return parts.length >= 2 && parts.every(isWord) && parts.some((part) => plain(part).length >= 3)
}

/** Returns how many e-mail addresses of persons a text holds. */
export const personalAddresses = (text: string): number => {
  let found = 0
  for (const [, local = '', domain = ''] of text.matchAll(address)) if (isPersonal(local, domain)) found += 1
  return found
}
