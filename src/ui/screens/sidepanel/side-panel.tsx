import { useMemo } from 'preact/hooks';
import type { Client } from '../../../messaging/client';
import { Card } from '../../card/card';
import { createCardPort } from '../../card/card-port';
import { useActiveTab } from './use-active-tab';

/** The side panel: the card of the tab that is in front, whichever that is. */
export function SidePanel({ client }: { client: Client }) {
  const { tabId, revision } = useActiveTab();
  return (
    <main className="sidepanel">
      {tabId !== null && <TabCard key={tabId} client={client} tabId={tabId} revision={revision} />}
    </main>
  );
}

function TabCard({ client, tabId, revision }: { client: Client; tabId: number; revision: number }) {
  const port = useMemo(() => createCardPort(client, tabId), [client, tabId]);
  return <Card port={port} revision={revision} />;
}
