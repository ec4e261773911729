/** What has the keyboard in the document, or in the shadow root, of an element. */
export function activeBeside(element: HTMLElement | null): HTMLElement | null {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return (root?.activeElement ?? null) as HTMLElement | null;
}
