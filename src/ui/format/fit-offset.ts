/** Where the page begins that shows instead of the wanted one: the last there is, when the list has grown shorter than that. */
export function fitOffset(wanted: number, total: number, size: number): number {
  return wanted < total ? wanted : Math.max(0, Math.ceil(total / size) - 1) * size;
}
