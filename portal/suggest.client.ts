// Suggestions under a search box, by the combobox pattern of the ARIA Authoring Practices: the focus stays in
// the field, arrow keys choose, Enter searches, Escape closes. Without script the box is an ordinary form.

type Item = { readonly text: string; readonly kind: string };

const PAUSE_MS = 150; // between the last key and the question
const SHORTEST = 2; // letters that are worth a question

/** Puts suggestions under every search box that names where they come from. */
export function attachSuggestions(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLUListElement>('[data-suggest]')) {
    const input = list.closest('form')?.querySelector<HTMLInputElement>('input[type=search]');
    if (input) attach(input, list);
  }
}

function attach(input: HTMLInputElement, list: HTMLUListElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let chosen = -1;
  let typed = input.value;

  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const choose = (at: number): void => {
    chosen = at;
    const options = [...list.children];
    for (const [place, option] of options.entries())
      option.setAttribute('aria-selected', String(place === at));
    const option = options[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (!list.hidden) input.value = option?.querySelector('span')?.textContent ?? typed;
  };
  const show = (items: readonly Item[]): void => {
    list.replaceChildren(...items.map((item, at) => optionOf(list, item, at)));
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    chosen = -1;
  };
  const ask = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const items = await suggestionsFor(input.value.trim());
    if (own === asked && document.activeElement === input) show(items);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('input', () => {
    typed = input.value;
    clearTimeout(timer);
    if (typed.trim().length < SHORTEST) return close();
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const places = list.children.length + 1; // the last one is what was typed
      choose(((chosen + 1 + step + places) % places) - 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      input.value = typed;
      close();
    }
  });
  input.addEventListener('blur', () => {
    asked += 1; // an answer that comes later is not shown
    close();
  });
  list.addEventListener('mousedown', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option === null) return;
    event.preventDefault();
    input.value = option.querySelector('span')?.textContent ?? typed;
    input.form?.requestSubmit();
  });
}

function optionOf(list: HTMLUListElement, { text, kind }: Item, at: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `${list.id}-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const [name, what] = [document.createElement('span'), document.createElement('small')];
  name.textContent = text;
  name.lang = 'az';
  what.textContent = list.dataset[kind] ?? '';
  option.append(name, ' ', what);
  return option;
}

/** None where the server does not answer: suggestions are a convenience. */
async function suggestionsFor(typed: string): Promise<readonly Item[]> {
  try {
    const answer = await fetch(
      `/api/v1/suggest?${new URLSearchParams({ q: typed.slice(0, 100) })}`,
    );
    return answer.ok ? ((await answer.json()) as { items: readonly Item[] }).items : [];
  } catch {
    return [];
  }
}
