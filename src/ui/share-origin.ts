/** Whether two articles share one origin, and so are no independent witnesses. */

/** @param origins groups of ids of articles that share one. */
export function shareOrigin(origins: readonly (readonly string[])[], one: string, other: string): boolean {
  return one !== other && origins.some((group) => group.includes(one) && group.includes(other))
}
