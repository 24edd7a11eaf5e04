import type { DeviceRecord } from './device-record.js'

/** Returns what a device goes by in a list: its serial number, or its source and key where it has none. */
export const nameOfDevice = ({ serial, source, id }: DeviceRecord): string => serial ?? `${source} ${id}`
