import type { PortalServices } from './services.ts';
import type { StatusParts } from './view-models/status-page.ts';

/** What the status page is made of: it answers while the database does not. */
export async function readStatus(services: PortalServices): Promise<StatusParts> {
  const [health, incidents, watch, tally] = await Promise.all([
    services.health(),
    services.incidents().catch(() => undefined),
    services.watch().catch(() => undefined),
    services.requests.tally().catch(() => undefined),
  ]);
  return { health, incidents, watch, tally };
}
