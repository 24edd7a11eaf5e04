import type { DeviceRecord } from './device-record.js'

/** States of devices that nobody uses now. */
export const notHeld = ['planned', 'retired', 'lost'] as const

/** True for a device that is there to be used: planned, retired and lost ones are not. */
export const isHeld = ({ status }: DeviceRecord): boolean => !notHeld.some((state) => state === status)
