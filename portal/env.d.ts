/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Published data and search: the only way pages reach anything outside. */
    services: import('#portal/services.ts').PortalServices;
    /** Id of this request, as in the header and the log. */
    requestId: string;
    lang: import('#portal/i18n/index.ts').Lang;
    t: import('#portal/i18n/index.ts').Translate;
    /** Set by the server when the request must end in an error page without reaching its route. */
    problem?: import('#portal/problem.ts').Problem | undefined;
    /** The way into the staff area; absent where no sign-in provider is set. Only the guard and the sign-in use it. */
    staffDoor?: import('#portal/staff/door.ts').StaffDoor | undefined;
    /** The person who is signed in and what they may ask for; set by the guard, on staff pages only. */
    staff?: import('#portal/staff/staff-services.ts').SignedIn | undefined;
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'woff' | 'sfnt' | 'truetype';
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Buffer>;
}
