import type { Citation } from '@imt/core'

/** What is left in files by mistake: read in a stored copy. */
export const publishSafely: Citation = {
  title: 'Government Security: how to publish information safely',
  provision: 'removing personal data from information requests and datasets',
  url: 'https://www.security.gov.uk/guidance/how_to_publish_information_safely',
  read: '2026-11-28',
  verified: true,
}

/** Personal data of others in what is disclosed. */
export const discloseSafely: Citation = {
  title:
    'Information Commissioner: how to disclose information safely, removing personal data from requests and datasets',
  url: 'https://ico.org.uk/media/for-organisations/documents/1432979/how-to-disclose-information-safely.pdf',
  verified: false,
}

/** The check digit of an NHS number. */
export const checkDigit: Citation = {
  title: 'NHS Data Model and Dictionary',
  provision: 'NHS NUMBER: ten digits, the last of them a check digit in modulus 11',
  url: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  verified: false,
}

/** Small counts of people. */
export const smallCounts: Citation = {
  title: 'Anonymisation Standard for Publishing Health and Social Care Data (ISB 1523)',
  provision: 'small numbers and their complements',
  url: 'https://digital.nhs.uk/data-and-information/information-standards/',
  verified: false,
}
