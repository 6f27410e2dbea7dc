const MAX_LENGTH = 500; // characters

/** The address to return to after a sign-in, where it is one of the staff area; else its first page: never another site. */
export function safeReturn(address: string): string {
  const isOurs = /^\/(?:(?:en|ru)\/)?staff(?:[/?][^\\\s]*)?$/.test(address);
  const isSignIn = /staff\/(?:sign-in|callback|sign-out)/.test(address);
  return isOurs && !isSignIn && address.length <= MAX_LENGTH ? address : '/staff';
}
