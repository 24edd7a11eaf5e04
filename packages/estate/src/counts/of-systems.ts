/** What heads a column of operating systems. */
export const systemCorner =
  /^(?:(?:name of )?operating systems?|os|os (?:names?|versions?|types?)|(?:client|server|desktop) (?:os|operating systems?)|windows versions?|version of windows)\b/i

/** What stands beside the name of a system in a column of its own. */
export const versionColumn =
  /^(?:(?:os|operating system|windows) )?(?:versions?|builds?(?: numbers?)?|releases?|editions?|service packs?)(?: numbers?)?$/i

/** Systems by their names, as tables count devices by them: not what has them, as in "Windows laptops". */
const system =
  /^(?:microsoft )?win(?:dows)?[ -]?(?:server\b|nt\b|xp\b|vista\b|7\b|8\b|8\.1\b|10\b|11\b|20\d\d\b|2000\b|95\b|98\b)|^(?:apple )?(?:mac ?os|os x|ios|ipad ?os)\b|^(?:google )?(?:android|chrome ?os)\b|^(?:red hat|rhel|ubuntu|debian|centos|suse|oracle linux|linux|unix|solaris|aix|hp-?ux)\b|^(?:vmware )?esxi?\b|^hyper-v server\b/i
const device = /\b(?:pcs?|laptops?|desktops?|computers?|tablets?|devices?|phones?|licen[cs]es?|upgrades?|users?)\b/i

/** True for a label that names an operating system. */
export const namesSystem = (label: string): boolean => system.test(label.trim()) && !device.test(label)
