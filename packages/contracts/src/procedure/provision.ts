import type { Citation, IsoDate } from '@imt/core'

/** A provision of law that a datum rests on: since when it holds, and which version of its text was read. */
export interface Provision extends Citation {
  /** The first day on which it holds; `null` where that was not read. */
  readonly inForce: IsoDate | null
  /** The day as at which the text that was read stands; `null` where it was not read. */
  readonly textAsAt: IsoDate | null
}

/** A provision as the source of a rule, which says nothing of when it holds. */
export const sourceOf = ({ title, provision, url, read, verified }: Provision): Citation => ({
  title,
  ...(provision !== undefined && { provision }),
  url,
  ...(read !== undefined && { read }),
  verified,
})

interface Held {
  readonly inForce?: IsoDate
  readonly verified?: boolean
}

/** Every text below was read on this day in a stored copy of legislation.gov.uk. */
const day: IsoDate = '2026-11-29'

const provisionOf =
  (title: string, url: string, begins: IsoDate, textAsAt: IsoDate) =>
  (at: string, provision: string, { inForce = begins, verified = true }: Held = {}): Provision => ({
    title,
    provision,
    url: `${url}/${at}`,
    ...(verified && { read: day }),
    verified,
    inForce,
    textAsAt: verified ? textAsAt : null,
  })

/** A provision of the Procurement Act 2023, `section/53` or `schedule/8`. Most of it holds from 24 February 2025. */
export const actProvision: (at: string, provision: string, held?: Held) => Provision = provisionOf(
  'Procurement Act 2023',
  'https://www.legislation.gov.uk/ukpga/2023/54',
  '2025-02-24',
  '2024-03-12',
)
/** A provision of the Public Contracts Regulations 2015, `regulation/72`. */
export const regulationsProvision: (at: string, provision: string, held?: Held) => Provision = provisionOf(
  'Public Contracts Regulations 2015 (SI 2015/102)',
  'https://www.legislation.gov.uk/uksi/2015/102',
  '2015-02-26',
  '2015-02-26',
)
/** A provision of the Provider Selection Regime, `regulation/12`. */
export const healthCareProvision: (at: string, provision: string, held?: Held) => Provision = provisionOf(
  'Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348)',
  'https://www.legislation.gov.uk/uksi/2023/1348',
  '2024-01-01',
  '2025-02-24',
)
/** A provision that saves earlier regulations for what began before the Act. */
export const savingProvision: (at: string, provision: string, held?: Held) => Provision = provisionOf(
  'Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)',
  'https://www.legislation.gov.uk/uksi/2024/716',
  '2025-02-24',
  '2024-09-17',
)
/** A provision that brought the sections on payments and performance into force. */
export const commencementProvision: (at: string, provision: string, held?: Held) => Provision = provisionOf(
  'Procurement Act 2023 (Commencement No. 4) Regulations 2025 (SI 2025/1316)',
  'https://www.legislation.gov.uk/uksi/2025/1316',
  '2026-01-01',
  '2025-12-09',
)
