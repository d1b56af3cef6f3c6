// Days as a person says them.

/** "1 day", "11 days". */
export function countDays(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
