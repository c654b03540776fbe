/** Whether a text is a day in ISO 8601 that a calendar has. Left to itself, JavaScript takes 31 April for 1 May. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
