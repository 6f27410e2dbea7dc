/** A message to one or several addresses, plain text. `key` is the same at each try, so that readers can tell a repeat. */
export type Mail = {
  readonly key: string;
  /** Addresses, separated by commas. */
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** Port: takes mail to whoever delivers it. */
export type Mailer = {
  /**
   * Resolves to what the server answered when it took the message.
   * @throws where it did not take it; the message may be tried again.
   */
  send(mail: Mail): Promise<string>;
  close(): void;
};
