/**
 * What inventories call a product, in small letters, and its name in the table of support dates. The longest name that
 * a text begins with decides, so that `ios xe` is never `ios`. Windows, Windows Server and Office are told by
 * `productOf`.
 *
 * Seen in exports and agents of Intune, Jamf, Lansweeper, GLPI, OCS, nmap and `/etc/os-release`; put together from
 * general knowledge on 2026-11-29.
 */
export const productNames: Readonly<Record<string, string>> = {
  android: 'Android',
  'android enterprise': 'Android',
  'cisco ios': 'Cisco IOS',
  'cisco ios software': 'Cisco IOS',
  'cisco ios xe': 'Cisco IOS XE',
  'cisco ios xe software': 'Cisco IOS XE',
  'cisco ios-xe': 'Cisco IOS XE',
  'ios xe': 'Cisco IOS XE',
  'ios-xe': 'Cisco IOS XE',
  debian: 'Debian',
  'debian gnu/linux': 'Debian',
  'debian linux': 'Debian',
  esxi: 'VMware ESXi',
  'vmware esxi': 'VMware ESXi',
  'vmware esxi server': 'VMware ESXi',
  exchange: 'Exchange Server',
  'exchange server': 'Exchange Server',
  ios: 'iOS',
  'iphone os': 'iOS',
  'apple ios': 'iOS',
  ipados: 'iPadOS',
  'apple ipados': 'iPadOS',
  'mac os': 'macOS',
  'mac os x': 'macOS',
  macos: 'macOS',
  'apple macos': 'macOS',
  'os x': 'macOS',
  osx: 'macOS',
  'red hat enterprise linux': 'Red Hat Enterprise Linux',
  'red hat enterprise linux server': 'Red Hat Enterprise Linux',
  'red hat enterprise linux workstation': 'Red Hat Enterprise Linux',
  'redhat enterprise linux': 'Red Hat Enterprise Linux',
  rhel: 'Red Hat Enterprise Linux',
  'sql server': 'SQL Server',
  'sql server compact': 'SQL Server Compact',
  'sql server data tools': 'SQL Server Data Tools',
  'sql server management studio': 'SQL Server Management Studio',
  'sql server native client': 'SQL Server Native Client',
  'sql server reporting services': 'SQL Server Reporting Services',
  'ms sql server': 'SQL Server',
  mssql: 'SQL Server',
  ubuntu: 'Ubuntu',
  'ubuntu linux': 'Ubuntu',
  'ubuntu server': 'Ubuntu',
}
