import { readConfig } from '#config';
import { openServices, type Services } from '#services';

/** Opens the services by the settings, runs, and closes them whatever happens. */
export async function withServices(run: (services: Services) => Promise<void>): Promise<void> {
  const services = await openServices(readConfig());
  try {
    await run(services);
  } finally {
    await services.close();
  }
}
