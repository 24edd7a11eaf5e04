import { ownFields, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'

/**
 * One published row of a contract register. Every text stands as published; `readContract` says what it means. Options
 * to extend are three things: provided for (`extension`), agreed (`extensionAgreed`) and taken up
 * (`extensionExercised`).
 */
export interface ContractEntry extends OwnFields {
  readonly reference?: string
  /** What the contract is for, or the system it provides. */
  readonly title?: string
  readonly description?: string
  /** One supplier, or several with semicolons between. */
  readonly supplier?: string
  /** A company or charity number, as `GB-COH-01234567` where the scheme is known. */
  readonly supplierIdentifier?: string
  readonly category?: string
  /** How it was bought: open procedure, framework, direct award. */
  readonly route?: string
  readonly framework?: string
  /** Last day on which the framework could be called off. */
  readonly frameworkEnd?: string
  /** Value over the whole life, unless the text says otherwise. */
  readonly value?: string
  /** `inclusive` or `exclusive` of VAT, where a column or note says so. */
  readonly valueVat?: string
  /**
   * The same sum with VAT, without it, and the VAT in it, where the register states them in columns beside `value`, or
   * beside `annualValue` if it has no other.
   */
  readonly withVat?: string
  readonly withoutVat?: string
  readonly vatAmount?: string
  /** Whether the value counts options and extensions. */
  readonly valueOptions?: string
  readonly annualValue?: string
  /** The day of the decision to award it. */
  readonly awarded?: string
  readonly signed?: string
  /** The day the procurement commenced. */
  readonly commenced?: string
  readonly start?: string
  /** When the current term ends, or what is said instead of a date. */
  readonly end?: string
  /** `initial term`, where `end` is the end before any extension: a heading such as "Initial end date" says so. */
  readonly endOf?: string
  /** The end after an extension, where it stands in a column of its own. */
  readonly revisedEnd?: string
  /** First and last day in one cell, or a sentence about both. */
  readonly period?: string
  readonly term?: string
  readonly extension?: string
  readonly extensionAgreed?: string
  readonly extensionExercised?: string
  readonly maximumEnd?: string
  readonly noticePeriod?: string
  readonly review?: string
  readonly breakDate?: string
  /** Whether it renews itself, and how. */
  readonly renewal?: string
  /** What is being done about its replacement. */
  readonly recompetition?: string
  /** The role that answers for it. Never a person's name in what is published. */
  readonly owner?: string
  readonly status?: string
  /** Whether a termination notice was published, and when. */
  readonly terminationNotice?: string
  readonly notes?: string
  /** The notice or page that the row comes from. */
  readonly source?: string
  /** Which table of the publication the row stands in, counted from 1. Left out where there is one. */
  readonly table?: number
}

/** A cell of a register: every one is text, as published. */
export type ContractField = Exclude<keyof ContractEntry, keyof OwnFields | 'table'>

const text = z.exactOptional(z.string())

/** The unannotated schema, for the type test. */
export const contractEntry = z.object({
  ...ownFields,
  reference: text,
  title: text,
  description: text,
  supplier: text,
  supplierIdentifier: text,
  category: text,
  route: text,
  framework: text,
  frameworkEnd: text,
  value: text,
  valueVat: text,
  withVat: text,
  withoutVat: text,
  vatAmount: text,
  valueOptions: text,
  annualValue: text,
  awarded: text,
  signed: text,
  commenced: text,
  start: text,
  end: text,
  endOf: text,
  revisedEnd: text,
  period: text,
  term: text,
  extension: text,
  extensionAgreed: text,
  extensionExercised: text,
  maximumEnd: text,
  noticePeriod: text,
  review: text,
  breakDate: text,
  renewal: text,
  recompetition: text,
  owner: text,
  status: text,
  terminationNotice: text,
  notes: text,
  source: text,
  table: z.exactOptional(z.number()),
})

/** Schema of one contract of a register, as published. */
export const contractEntrySchema: ObjectSchema<(typeof contractEntry)['shape'], ContractEntry> = contractEntry
