interface PanelApis {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the side panel of a window (Chromium) or the sidebar (Firefox). To be called straight from a click, before
 * anything is awaited: browsers open it for a user's gesture only.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { chrome, browser } = globalThis as PanelApis;
  if (chrome?.sidePanel !== undefined) await chrome.sidePanel.open({ windowId });
  else await browser?.sidebarAction?.open();
}
