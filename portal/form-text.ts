/** Text without NUL, which PostgreSQL does not keep; line ends as everywhere else, trimmed. */
export function plainText(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
}

/** Text of a field of a form; empty where there is none or it is a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? plainText(value) : '';
}
