// Keys and selection of the review page. Every act is an ordinary form of the page: without script it works too.

const OFF = 'review-keys-off'; // kept in the browser: the reviewer has switched single keys off (WCAG 2.1.4)
const MAX_WORDS = 500; // units the field takes

/** Lets a reviewer work by single keys, and masks what is selected in the original. */
export function attachReview(root: Document): void {
  const page = root.querySelector<HTMLElement>('[data-review]');
  if (page === null) return;
  const box = page.querySelector<HTMLElement>('[data-keys]');
  const isOn = page.querySelector<HTMLInputElement>('[data-keys-on]');
  if (box !== null) box.hidden = false;
  if (isOn !== null) {
    isOn.checked = localStorage.getItem(OFF) === null;
    isOn.addEventListener('change', () => {
      if (isOn.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, '1');
    });
  }
  root.addEventListener('keydown', (event) => {
    if (isOn?.checked === false || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      return;
    }
    if (press(page, event.key.toLowerCase())) event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}

/** Does what a key stands for; false where it stands for nothing here. */
function press(page: HTMLElement, key: string): boolean {
  if (key === 'j' || key === 'k') return goTo(page, key === 'j' ? 1 : -1);
  if (key === 'm') takeSelection(page);
  const form = page.querySelector<HTMLFormElement>(`form[data-key="${key}"]`);
  if (form !== null) {
    form.requestSubmit();
    return true;
  }
  const toggle = page.querySelector<HTMLInputElement>(`[data-toggle="${key}"]`);
  if (toggle !== null) {
    toggle.click();
    return true;
  }
  const field = page.querySelector<HTMLElement>(`[data-focus="${key}"]`);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
}

/** The next or the previous doubt of the list, round about. */
function goTo(page: HTMLElement, step: number): boolean {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-doubt]')];
  if (links.length === 0) return false;
  const at = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
  links[(at + step + links.length) % links.length]?.click();
  return true;
}

/** Writes what is selected in one paragraph of the original into the form that masks it. */
function takeSelection(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('[data-add]');
  const range = selectedRange();
  const words = range?.toString().trim() ?? '';
  const paragraph = paragraphOf(range?.startContainer);
  if (form === null || range === undefined || paragraph === undefined) return;
  if (words === '' || words.length > MAX_WORDS || paragraphOf(range.endContainer) !== paragraph)
    return;
  const before = range.cloneRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  set(form, 'paragraph', paragraph.dataset['paragraph'] ?? '');
  set(form, 'words', words);
  set(form, 'nth', String(timesIn(withoutNumber(paragraph, before.toString()), words) + 1));
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0);
}

function paragraphOf(node: Node | undefined): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-paragraph]') ?? undefined;
}

// The number of the paragraph stands before its text on the page only.
function withoutNumber(paragraph: HTMLElement, text: string): string {
  return text.slice(paragraph.querySelector('.no')?.textContent?.length ?? 0);
}

function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
