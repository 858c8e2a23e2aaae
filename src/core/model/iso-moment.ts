/**
 * A date as people or feeds write it (RFC 822, RFC 3339, "8 August 2025") as an ISO 8601 moment. Undefined for what
 * cannot be read, and for a year past 9999: its sign is what an article's date may not have.
 */
export function toIsoMoment(date: string | undefined): string | undefined {
  const moment = new Date(date ?? '')
  if (Number.isNaN(moment.getTime())) return undefined
  const iso = moment.toISOString()
  return /^\d/.test(iso) ? iso : undefined
}
