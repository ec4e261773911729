/** Whether a name is cut: "Otto R." stands for a surname that LinkedIn or its owner hides. */
export function isAbbreviated(name: string): boolean {
  return /\s\p{L}\.$/u.test(name);
}
