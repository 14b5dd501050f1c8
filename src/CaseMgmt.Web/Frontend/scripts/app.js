// What script adds to the pages. Every page works without it: nothing here is the only way to do anything.
// Loaded as a module from this site alone, so that the content security policy can be script-src 'self'.

// GOV.UK Frontend starts, and styles its tabs and menu, only under this class. GOV.UK's template sets it with an inline
// script, which the policy forbids.
document.body.classList.add('govuk-frontend-supported');

const components = await import('./govuk-frontend.min.js');

/** The components of GOV.UK Frontend that the pages use, within the page or a part of it that was swapped in. */
function startComponents(scope) {
  const { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs } =
    components;
  for (const component of [CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs]) {
    components.createAll(component, undefined, scope);
  }
  // Two clicks on "Record" must not record twice. (The server refuses the second one as well.)
  components.createAll(Button, { preventDoubleClick: true }, scope);
}

/** <select data-autocomplete>: a long list becomes a box to type in. Its script is loaded only where it is wanted. */
async function startAutocompletes(scope) {
  const selects = scope.querySelectorAll('select[data-autocomplete]');
  if (selects.length === 0) return;
  await import('./accessible-autocomplete.min.js');
  for (const selectElement of selects) {
    window.accessibleAutocomplete.enhanceSelectElement({
      selectElement,
      defaultValue: selectElement.selectedOptions[0]?.value ? undefined : '',
      displayMenu: 'overlay',
      showAllValues: true,
      // Typing nothing that is on the list must not leave the former choice behind.
      onConfirm: (label) => {
        const chosen = [...selectElement.options].find((option) => option.text === label);
        const typed = document.getElementById(selectElement.id.replace(/-select$/, ''))?.value;
        if (chosen) selectElement.value = chosen.value;
        else if (typed === '') selectElement.value = '';
      },
    });
  }
}

/** <details data-close-when-narrow>: rendered open; closed where it would push the results off the screen. */
function closeWhenNarrow(scope) {
  if (window.matchMedia('(min-width: 48.0625em)').matches) return;
  for (const details of scope.querySelectorAll('details[data-close-when-narrow]')) {
    // A field that is wrong stays in sight, and the link of the error summary leads to it.
    details.open = details.querySelector('.govuk-error-message') !== null;
  }
}

/** What is folded on the screen is printed: tables under charts, and <details data-print-open>. */
function openForPrint() {
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.app-chart details:not([open]), details[data-print-open]:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

/**
 * <div id="import-progress" data-refresh-seconds="5">: asks for this page again and swaps in the element of the same
 * id, until the server sends it without data-refresh-seconds. What stands in its [data-refresh-status] is read out
 * when it changes.
 */
function startRefreshing(element) {
  const { id } = element;
  const status = announcer();
  let failures = 0;

  const wait = () => {
    const seconds = Number(document.getElementById(id)?.dataset.refreshSeconds);
    // A server that does not answer is asked less and less often, at most once a minute.
    if (seconds > 0) setTimeout(refresh, Math.min(seconds * 2 ** failures, Math.max(seconds, 60)) * 1000);
  };

  const refresh = async () => {
    if (document.hidden) {
      document.addEventListener('visibilitychange', refresh, { once: true });
      return;
    }
    try {
      const response = await fetch(window.location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
      // Sent elsewhere: the work ended on another page, or the session is over. Let the browser show it.
      if (response.redirected) return void window.location.assign(response.url);
      if (!response.ok) throw new Error(`${response.status}`);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById(id);
      if (!fresh) return void window.location.reload();
      // It ended with something to be said at the top of the page, which is outside what is swapped.
      if (!fresh.dataset.refreshSeconds && page.querySelector('.govuk-error-summary')) return void window.location.reload();
      failures = 0;
      swap(document.getElementById(id), document.adoptNode(fresh));
    } catch {
      failures += 1;
      if (failures === 3) status('The server does not answer. The page goes on trying.');
    }
    wait();
  };

  const swap = (old, fresh) => {
    const text = (part) => part.querySelector('[data-refresh-status]')?.textContent.trim().replace(/\s+/g, ' ');
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    const said = text(old);
    old.replaceWith(fresh);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    startComponents(fresh);
    if (text(fresh) && text(fresh) !== said) status(text(fresh));
  };

  wait();
}

/** A live region outside everything that is swapped: a region that is replaced is not read out. */
function announcer() {
  const region = document.createElement('div');
  region.className = 'govuk-visually-hidden';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return (text) => {
    region.textContent = text;
  };
}

/**
 * <form data-passkey="get|create" data-options="…">: the browser is asked for a passkey, or for a new one, and its answer goes along
 * with the form. Hidden where the browser knows none.
 */
function startPasskeys(form) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  form.hidden = false;
  const [field, status] = [form.elements.Passkey, form.querySelector('[data-passkey-status]')];
  form.addEventListener('submit', async (event) => {
    if (field.value) return;
    event.preventDefault();
    const options = JSON.parse(form.dataset.options);
    try {
      const credential =
        form.dataset.passkey === 'get'
          ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
          : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
      field.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      status.textContent = 'The browser gave no passkey. Try again, or sign in in another way.';
    }
  });
}

/** <input type="file" data-largest="104857600">: a file that is too large is told of before hours go into sending it. */
function startFiles(input) {
  const group = input.closest('.govuk-form-group');
  const megabytes = (bytes) => Math.floor(bytes / 1024 / 1024);
  input.form.addEventListener('submit', (event) => {
    group.querySelector('[data-too-large]')?.remove();
    const large = [...input.files].filter((file) => file.size > Number(input.dataset.largest));
    if (large.length === 0) return;
    event.preventDefault();
    const error = document.createElement('p');
    error.className = 'govuk-error-message';
    error.setAttribute('role', 'alert');
    error.dataset.tooLarge = '';
    error.textContent = large
      .map((file) => `${file.name} has ${megabytes(file.size)} MB; at most ${megabytes(input.dataset.largest)} MB are kept.`)
      .join(' ');
    input.before(error);
    group.classList.add('govuk-form-group--error');
    input.focus();
  });
}

/** <div data-visit>: what the counts leave over and how long the visitors waited, while it is typed. The server reckons it again. */
function startVisitForm(form) {
  const field = (name) => form.querySelector(`[name="${name}"]`);
  const count = (name) => Number.parseInt(field(name).value, 10) || 0;
  const [said, waited] = [form.querySelector('[data-identities]'), form.querySelector('[data-delay]')];
  const reasons = said.dataset.reasons.split(' ');
  const minutes = (name) => {
    const time = /^(\d{1,2})[:.]?(\d{2})$/.exec(field(name).value.trim());
    return time ? Number(time[1]) * 60 + Number(time[2]) : null;
  };
  const say = () => {
    const apart = reasons.reduce((sum, name) => sum + count(name), 0);
    const lines = [
      ['held', count('Held'), { offered: count('Offered'), 'not available': apart, 'not offered': count('NotOffered') }],
      ['offered', count('Offered'), { 'spoken to': count('Accepted'), declined: count('Declined') }],
    ].map(([whole, number, parts]) => {
      const over = number - Object.values(parts).reduce((sum, part) => sum + part, 0);
      const sum = Object.entries(parts).map(([name, part]) => `${part} ${name}`).join(' + ');
      return `${number} ${whole}, ${sum}: ${over === 0 ? 'it adds up' : over > 0 ? `${over} left over` : `${-over} too many`}.`;
    });
    const counted = ['Held', 'Offered', 'Accepted', 'Declined', 'NotOffered', ...reasons].some((name) => field(name).value.trim());
    said.textContent = counted ? lines.join(' ') : 'Nothing is counted yet.';
    const [arrived, admitted] = [minutes('ArrivedAt'), minutes('AdmittedAt')];
    const wait = arrived === null || admitted === null ? null : (admitted - arrived + 1440) % 1440;
    waited.textContent =
      wait === null ? '' : `They waited ${wait} minute${wait === 1 ? '' : 's'}${wait > Number(form.dataset.delayThreshold) ? ': this is to be explained' : ''}.`;
  };
  form.addEventListener('input', say);
  say();
}

/**
 * <form data-draft>: what is typed in a long form is kept in this tab until the server has answered it, and offered again on the same page.
 * Before the form is sent, the server is asked whether it is there: a browser that finds nobody would take the form away.
 * It is emptied at the sign-out, by whoever else signs in here, and of what is half a day old; without a signed-in person, as at the public
 * form, nothing is kept.
 */
const LONGEST_DRAFT = 12 * 60 * 60 * 1000;

function startDrafts() {
  const person = document.body.dataset.person;
  const owner = 'draft-of';
  const forget = () => Object.keys(sessionStorage).filter((key) => key.startsWith('draft')).forEach((key) => sessionStorage.removeItem(key));
  if (person && sessionStorage.getItem(owner) !== person) forget();
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', forget);
  for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith('draft:'))) {
    if (Date.now() - JSON.parse(sessionStorage.getItem(key)).at > LONGEST_DRAFT) sessionStorage.removeItem(key);
  }
  // The server has answered it, with the form itself or with another page; that it failed is no answer.
  const { answer } = document.body.dataset;
  const sent = sessionStorage.getItem('draft-sent');
  if (answer === 'failed') {
    sessionStorage.removeItem('draft-sent');
  } else if (sent && (sent !== location.pathname || answer)) {
    sessionStorage.removeItem(`draft:${sent}`);
    sessionStorage.removeItem('draft-sent');
  }
  for (const form of document.querySelectorAll('form[data-draft]')) startDraft(form, person, owner);
}

function startDraft(form, person, owner) {
  const key = `draft:${location.pathname}`;
  const typed = () => [...form.elements].filter((field) => field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  const isChoice = (field) => field.type === 'radio' || field.type === 'checkbox';
  const values = () => typed().map((field) => (isChoice(field) ? [field.name, field.value, field.checked] : [field.name, field.value]));
  const note = (text, ...buttons) => {
    form.querySelector('[data-draft-note]')?.remove();
    const box = document.createElement('div');
    box.className = 'govuk-inset-text';
    box.dataset.draftNote = '';
    box.tabIndex = -1;
    box.setAttribute('role', 'alert');
    const paragraph = document.createElement('p');
    paragraph.className = 'govuk-body';
    paragraph.textContent = text;
    box.append(paragraph, ...buttons);
    form.prepend(box);
    return box;
  };
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'govuk-button govuk-button--secondary';
    made.textContent = text;
    made.addEventListener('click', () => {
      act();
      form.querySelector('[data-draft-note]')?.remove();
      typed()[0]?.focus();
    });
    return made;
  };

  const kept = person ? JSON.parse(sessionStorage.getItem(key) ?? 'null') : null;
  const firstKey = `draft-first:${location.pathname}`;
  const version = form.elements.Version?.value;
  if (kept && JSON.stringify(kept.values) !== JSON.stringify(values())) {
    const at = new Date(kept.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    const isChanged = kept.version !== version;
    const first = JSON.stringify(kept.first ?? []);
    // What stood there before stands for itself: somebody may have changed it since.
    const own = kept.values.filter((value) => !first.includes(JSON.stringify(value)));
    note(
      `What you typed here until ${at} was not sent. It is still in this tab.${isChanged ? ' The record was changed meanwhile: look at both before you send it.' : ''}`,
      button('Put it back', () => {
        for (const field of typed()) {
          const value = own.find(([name, text]) => name === field.name && (!isChoice(field) || text === field.value));
          if (!value) continue;
          if (isChoice(field)) field.checked = value[2];
          else field.value = value[1];
        }
        form.dispatchEvent(new Event('input'));
      }),
      document.createTextNode(' '),
      button('Throw it away', () => sessionStorage.removeItem(key)),
    );
  }

  if (person) {
    // A form that came back shows what was typed, and not what the record says.
    if (!document.body.dataset.answer) sessionStorage.setItem(firstKey, JSON.stringify(values()));
    form.addEventListener('input', () => {
      const first = JSON.parse(sessionStorage.getItem(firstKey) ?? '[]');
      sessionStorage.setItem(owner, person);
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), values: values(), first, version }));
    });
    // When every other check has let it go: one of them may have kept it here.
    window.addEventListener('submit', (event) => {
      if (event.target === form && !event.defaultPrevented) sessionStorage.setItem('draft-sent', location.pathname);
    });
  }

  let [asks, isThere] = [false, false];
  form.addEventListener('submit', async (event) => {
    if (isThere) return;
    event.preventDefault();
    if (asks) return;
    asks = true;
    isThere = await answers();
    asks = false;
    if (!isThere) {
      note('The server does not answer, so this was not sent. Nothing that you typed is lost: leave this page open, and send it again in a minute.').focus();
      return;
    }
    form.requestSubmit(event.submitter);
    isThere = false;
  });
}

/** Is the server there? One that is slow is. */
async function answers() {
  try {
    const answer = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    return ![502, 503, 504].includes(answer.status);
  } catch (failure) {
    return failure.name === 'TimeoutError';
  }
}

startComponents(document);
startDrafts();
for (const form of document.querySelectorAll('[data-visit]')) startVisitForm(form);
closeWhenNarrow(document);
openForPrint();
for (const element of document.querySelectorAll('[data-refresh-seconds][id]')) startRefreshing(element);
for (const form of document.querySelectorAll('form[data-passkey]')) startPasskeys(form);
for (const input of document.querySelectorAll('input[type=file][data-largest]')) startFiles(input);
await startAutocompletes(document);
// <form data-send-at-once>: what the person had typed goes back into its form; without script by its button.
document.querySelector('form[data-send-at-once]')?.requestSubmit();
