/** Serial numbers that are none, in capitals: what makers and inventories write where no number was set. From general knowledge of exports. */
export const placeholderSerials: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '', '0', '-', '--', '.', 'N/A', 'NA', 'NONE', 'NULL', 'UNKNOWN', 'NOT AVAILABLE', 'NOT SPECIFIED', 'NOT APPLICABLE', 'TBC', 'X',
  'DEFAULT STRING', 'TO BE FILLED BY O.E.M.', 'TO BE FILLED BY OEM', 'SYSTEM SERIAL NUMBER', 'CHASSIS SERIAL NUMBER', 'BASE BOARD SERIAL NUMBER',
  'INVALID', 'EMPTY', 'OEM', 'O.E.M.', 'SERIAL', 'SERIAL NUMBER', 'SN', '123456789', '1234567890', '0123456789', 'XXXXXXXX', 'VIRTUAL',
])
