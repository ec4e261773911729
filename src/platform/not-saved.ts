/** A file that was not saved: the browser refused the download, or the user cancelled it. */
export class NotSaved extends Error {
  constructor(readonly fileName: string) {
    super(`${fileName} was not saved.`);
  }
}
