import { isIsoDate, ownFields, type IsoDate, type LeftOut, type ObjectSchema, type OwnFields } from '@imt/core'
import * as z from 'zod'
import type { OperatingSystem } from '../support/operating-system.js'
import { deviceSpecification, type DeviceSpecification } from '../support/device-specification.js'
import { lifecycleStatuses, type LifecycleStatus } from './device-states.data.js'

/** What is done about a device whose system is out of support. */
export type Mitigation = 'none' | 'isolated' | 'riskAccepted' | 'extendedUpdates'

/** Whose a device is. */
export type Ownership = 'organisation' | 'personal' | 'leased'

/** One device as a register or a management system records it. What is not recorded is left out. */
export interface DeviceRecord extends OwnFields {
  /** The key in its source: an asset tag, a device number. Kept as text: leading zeros count. */
  readonly id: string
  /** Name of the system it was taken from. */
  readonly source: string
  /**
   * Serial number, in capitals and without spaces around it. Left out where it is missing, a placeholder or damaged.
   */
  readonly serial?: string
  /** The name by which it is known in its network, in capitals and without its domain: `PC-0042`. */
  readonly name?: string
  readonly assetTag?: string
  /** Class under which it is published: `Laptops`. */
  readonly assetType?: string
  readonly manufacturer?: string
  readonly model?: string
  /** Holder of the contract or seller, where recorded: not the maker. */
  readonly supplier?: string
  readonly operatingSystem?: OperatingSystem
  readonly purchased?: IsoDate
  /** The day it came into use: age and depreciation count from here. */
  readonly inUse?: IsoDate
  /** What was paid, pounds, as plain decimal text. */
  readonly cost?: string
  readonly lifeMonths?: number
  /** Day recorded as its end of life. */
  readonly endOfLife?: IsoDate
  /** The last day it was seen by its source. Left out where it never was. */
  readonly lastSeen?: IsoDate
  readonly status?: LifecycleStatus
  /** The status as its source words it. */
  readonly statusText?: string
  readonly mitigation?: Mitigation
  /** The last day to which paid extended updates are bought for it. */
  readonly extendedUpdatesTo?: IsoDate
  /** Whose device it is: a personal or leased one is managed, and not among those that the body holds. */
  readonly ownership?: Ownership
  /** The first day of its warranty. */
  readonly warrantyStarts?: IsoDate
  /** The last day of its warranty. */
  readonly warrantyEnds?: IsoDate
  /** The last day to which its maintenance is paid. */
  readonly maintenanceEnds?: IsoDate
  /** The last day of its lease. */
  readonly leaseEnds?: IsoDate
  /** The day on which it was disposed of. */
  readonly disposed?: IsoDate
  /** The day on which its data was certified wiped or destroyed. */
  readonly wiped?: IsoDate
  /** Number or name of the certificate that its data was wiped or destroyed. */
  readonly wipeCertificate?: string
  /** What is recorded of what it is built of, as far as systems ask for it. */
  readonly specification?: DeviceSpecification
  /** Cells of its row in a published list that could not be read, by the headings of their columns. */
  readonly notRead?: readonly LeftOut<string>[]
  /** Its days that a published list writes with the month before the day. */
  readonly monthFirst?: readonly DayField[]
}

/** What of a device is a day. */
export type DayField =
  | 'purchased'
  | 'inUse'
  | 'endOfLife'
  | 'lastSeen'
  | 'warrantyStarts'
  | 'warrantyEnds'
  | 'maintenanceEnds'
  | 'leaseEnds'
  | 'extendedUpdatesTo'
  | 'disposed'
  | 'wiped'
/** All of them. */
export const dayFields = [
  'purchased',
  'inUse',
  'endOfLife',
  'lastSeen',
  'warrantyStarts',
  'warrantyEnds',
  'maintenanceEnds',
  'leaseEnds',
  'extendedUpdatesTo',
  'disposed',
  'wiped',
] as const satisfies readonly DayField[]

/** The days of devices as a message names them. */
export const dayNames: { readonly [Field in DayField]: string } = /* @__PURE__ */ Object.freeze({
  purchased: 'days of purchase',
  inUse: 'days on which devices came into use',
  endOfLife: 'days of the end of life',
  lastSeen: 'days on which devices were last seen',
  warrantyStarts: 'days on which warranties begin',
  warrantyEnds: 'days on which warranties end',
  maintenanceEnds: 'days on which maintenance ends',
  leaseEnds: 'days on which leases end',
  extendedUpdatesTo: 'days to which extended updates are paid',
  disposed: 'days of disposal',
  wiped: 'days on which devices were wiped',
})

const day = z.string().refine(isIsoDate, 'a date must be a calendar day written YYYY-MM-DD') as z.ZodType<
  IsoDate,
  string
>
const text = z.string().min(1)

/** The unannotated schema, for the type test. */
export const deviceRecord = z.object({
  ...ownFields,
  id: text,
  source: text,
  serial: z.exactOptional(text),
  name: z.exactOptional(text),
  assetTag: z.exactOptional(text),
  assetType: z.exactOptional(text),
  manufacturer: z.exactOptional(text),
  model: z.exactOptional(text),
  supplier: z.exactOptional(text),
  operatingSystem: z.exactOptional(
    z.object({ name: text, version: z.exactOptional(z.string()), edition: z.exactOptional(z.string()) }),
  ),
  purchased: z.exactOptional(day),
  inUse: z.exactOptional(day),
  cost: z.exactOptional(z.string().regex(/^\d+(?:\.\d{1,2})?$/, 'a cost must be pounds as plain decimal text')),
  lifeMonths: z.exactOptional(z.int().min(1)),
  endOfLife: z.exactOptional(day),
  lastSeen: z.exactOptional(day),
  status: z.exactOptional(z.enum(lifecycleStatuses)),
  statusText: z.exactOptional(z.string()),
  mitigation: z.exactOptional(z.enum(['none', 'isolated', 'riskAccepted', 'extendedUpdates'])),
  extendedUpdatesTo: z.exactOptional(day),
  ownership: z.exactOptional(z.enum(['organisation', 'personal', 'leased'])),
  warrantyStarts: z.exactOptional(day),
  warrantyEnds: z.exactOptional(day),
  maintenanceEnds: z.exactOptional(day),
  leaseEnds: z.exactOptional(day),
  disposed: z.exactOptional(day),
  wiped: z.exactOptional(day),
  wipeCertificate: z.exactOptional(text),
  specification: z.exactOptional(deviceSpecification),
  notRead: z.exactOptional(
    z.array(z.object({ at: z.string(), code: text, why: text, text: z.exactOptional(z.string()) })).readonly(),
  ),
  monthFirst: z.exactOptional(z.array(z.enum(dayFields)).readonly()),
})

/** A device record as plain JSON. */
export type DeviceRecordInput = z.input<typeof deviceRecord>

/** Schema of one device record. */
export const deviceRecordSchema: ObjectSchema<(typeof deviceRecord)['shape'], DeviceRecord, DeviceRecordInput> =
  deviceRecord
