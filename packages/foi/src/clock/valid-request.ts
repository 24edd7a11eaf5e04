import { requireObject, type Citation } from '@imt/core'
import { grounds } from '../exemptions/grounds.js'

/** What is known of how a request was made. The name itself is not asked for, and not kept. */
export interface RequestForm {
  readonly inWriting?: boolean
  readonly givesName?: boolean
  readonly givesAddress?: boolean
  readonly describesInformation?: boolean
}

/** Whether a request meets section 8. */
export interface RequestValidity {
  readonly valid: 'yes' | 'no' | 'cannotTell'
  /** What it lacks. */
  readonly lacks: readonly (keyof RequestForm)[]
  /** What is not known. */
  readonly unknown: readonly (keyof RequestForm)[]
  readonly citation: Citation
}

const asked: readonly (keyof RequestForm)[] = ['inWriting', 'givesName', 'givesAddress', 'describesInformation']

/**
 * Returns whether a request meets section 8 of the Act: in writing, with the name of the applicant, an address for
 * correspondence, and a description of the information. A request that meets it has its twenty working days, whatever
 * it is called in the office: "business as usual" is a label. Under the Environmental Information Regulations a request
 * need not be in writing.
 *
 * @param form - what is known of it; left out, it is not known
 * @throws {TypeError} when it is no object, or has a part of another name
 * @example
 * ```ts
 * const form = { inWriting: true, givesName: true, givesAddress: true, describesInformation: true }
 * validRequest(form).valid // => 'yes'
 * validRequest({ ...form, givesName: false }).lacks // => ['givesName']
 * validRequest({ inWriting: true }).valid // => 'cannotTell'
 * ```
 * @see Freedom of Information Act 2000 s.8, https://www.legislation.gov.uk/ukpga/2000/36/section/8
 */
export const validRequest = (form: RequestForm): RequestValidity => {
  requireObject(form, 'validRequest: form', asked)
  const lacks = asked.filter((part) => form[part] === false)
  const unknown = asked.filter((part) => form[part] === undefined)
  return {
    valid: lacks.length > 0 ? 'no' : unknown.length > 0 ? 'cannotTell' : 'yes',
    lacks,
    unknown,
    citation: { ...grounds.s8.citation },
  }
}
