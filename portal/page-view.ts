import type { View } from './view-models/view.ts';

/** The view context of a request: its words, the day, the portal's address. */
export function viewOf(locals: App.Locals): View {
  const { t, lang, services } = locals;
  return { t, lang, today: services.today(), publicUrl: services.publicUrl };
}
