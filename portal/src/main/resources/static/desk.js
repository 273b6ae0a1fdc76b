// The draft's page by keyboard. Every action is a form or a link of the page, so that without this
// file, or without any script, all of it works by clicking.
(() => {
  'use strict';

  const source = document.getElementById('source');
  const said = document.getElementById('said');
  const keys = document.getElementById('keys');
  const keysOn = document.getElementById('keys-on');
  const OFF = 'tiendo-keys-off';
  let at = 0;
  let busy = false;
  // answers given while another was on its way, in the order in which they were given
  const waiting = [];
  // the one on its way: whoever clicks twice means it once
  let onItsWay = null;
  // what was never sent, for the one before it was refused, in words
  const dropped = [];
  const unsent = document.getElementById('unsent');
  const again = document.getElementById('unsent-again');

  const points = () => [...document.querySelectorAll('#points > li')];
  const pointOf = element => element.closest('#points > li');

  function show(place) {
    document.querySelectorAll('.here, .here-row').forEach(e => e.classList.remove('here', 'here-row'));
    const found = place && document.getElementById(place);
    if (!found || !source) {
      return;
    }
    found.classList.add('here');
    const row = found.closest('tr');
    if (row) {
      row.classList.add('here-row');
    }
    const top = found.getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTop += top - source.clientHeight / 3;
    const wide = found.closest('.scroll');
    if (wide) {
      const left = found.getBoundingClientRect().left - wide.getBoundingClientRect().left;
      wide.scrollLeft += left - wide.clientWidth / 3;
    }
  }

  function move(to) {
    const all = points();
    if (all.length === 0) {
      document.getElementById('publish')?.focus();
      return;
    }
    at = Math.max(0, Math.min(to, all.length - 1));
    all[at].focus();
    all[at].scrollIntoView({ block: 'nearest' });
  }

  function current() {
    const all = points();
    return pointOf(document.activeElement) ?? all[Math.min(at, all.length - 1)];
  }

  function edit(point) {
    const details = point?.querySelector('details.edit');
    if (details) {
      details.open = true;
      const field = details.querySelector('input:not([type=hidden]), select, textarea');
      field.focus();
      field.select?.();
    }
  }

  function choose(point, number) {
    const choice = point?.querySelectorAll('button.choice')[number - 1];
    if (choice) {
      choice.click();
    }
    return Boolean(choice);
  }

  // what was done last may be nothing that can be taken back: then an older correction stays as it is
  function undo() {
    const why = document.getElementById('not-undoable');
    const last = document.getElementById('undo');
    if (why) {
      why.hidden = false;
      said.textContent = why.innerText;
    } else if (last) {
      last.click();
    } else {
      said.textContent = 'Không có lần sửa nào để hoàn tác.';
    }
  }

  function typing(target) {
    return target.matches('input, textarea, select');
  }

  function pressed(event) {
    const inPoint = pointOf(event.target);
    const onPoint = inPoint === event.target;
    const nowhere = event.target === document.body;
    switch (event.key) {
      case 'j': move(nowhere ? at : at + 1); return true;
      case 'k': move(at - 1); return true;
      case 'ArrowDown': if (inPoint || nowhere) { move(nowhere ? at : at + 1); return true; } return false;
      case 'ArrowUp': if (inPoint || nowhere) { move(at - 1); return true; } return false;
      case 'Enter': if (onPoint) { choose(inPoint, 1) || edit(inPoint); return true; }
        if (nowhere) { move(at); return true; }
        return false;
      case 'e': edit(current()); return true;
      case 'u': undo(); return true;
      case '?': keys.showModal(); return true;
      default: return /^[1-9]$/.test(event.key) && choose(current(), Number(event.key));
    }
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || keys.open) {
      return;
    }
    if (typing(event.target)) {
      if (event.key === 'Escape') {
        (pointOf(event.target) ?? document.getElementById('work-pane')).focus();
      }
      return;
    }
    if (localStorage.getItem(OFF) && event.key !== '?') {
      return;
    }
    // while an answer is on its way the next key would mean another point
    if (busy ? event.key !== 'Tab' : pressed(event)) {
      event.preventDefault();
    }
  });

  function mark(point) {
    if (point) {
      at = points().indexOf(point);
      points().forEach(one => one.classList.toggle('current', one === point));
      show(point.dataset.place);
    }
  }

  function look(event) {
    const row = event.target.closest('tr[data-place]');
    if (row) {
      show(row.dataset.place);
    } else {
      mark(pointOf(event.target));
    }
  }

  document.getElementById('work-pane').addEventListener('focusin', look);
  document.getElementById('work-pane').addEventListener('click', look);

  // other parts of the page are renewed too, such as the count of unread notices
  const ofWork = event => event.detail.target?.id === 'work';

  function wait(yes) {
    busy = yes;
    document.getElementById('work-pane').setAttribute('aria-busy', String(yes));
  }

  // which page a form was on makes no other answer of it
  const OF_THE_PAGE = ['key', '_csrf', 'revision'];
  const meant = one => JSON.stringify(
    [one.verb, one.path, one.typed.filter(([name]) => !OF_THE_PAGE.includes(name))]);
  const same = (one, other) => Boolean(one && other) && meant(one) === meant(other);
  const isAnswer = one => one.verb !== 'get';

  function typedIn(field) {
    if (field.matches('select')) {
      const chosen = field.selectedOptions[0];
      return chosen && field.selectedIndex > 0 && !chosen.defaultSelected ? chosen.text : '';
    }
    return field.value === field.defaultValue ? '' : field.value || 'để trống';
  }

  // the answer as the person knows it: what was asked, and what was chosen or typed
  function inWords(element, form) {
    const about = pointOf(element)?.querySelector('h3') ?? form?.closest('details')?.querySelector('summary')
      ?? form?.closest('section')?.querySelector('h2');
    const fields = form?.querySelectorAll('input[type=text]:not([name=reason]), textarea, select') ?? [];
    const typed = [...fields].map(typedIn).filter(Boolean).join('; ');
    const button = form?.querySelector('button span') ?? form?.querySelector('button');
    return [about?.textContent.trim(), typed || button?.textContent.trim()].filter(Boolean).join(' → ');
  }

  function tellUnsent() {
    const held = busy ? [] : waiting.filter(isAnswer).map(one => one.words);
    document.getElementById('unsent-list').replaceChildren(...[...dropped, ...held].map(words => {
      const line = document.createElement('li');
      line.textContent = words;
      return line;
    }));
    document.getElementById('unsent-why').textContent = held.length
      ? 'Chưa gửi được các nội dung sau. Bấm “Gửi lại” khi đã có kết nối; gửi lại không bị tính hai lần.'
      : 'Nội dung trước đó không được ghi nhận, nên các nội dung sau chưa được gửi. Hãy xem lại rồi chọn hoặc nhập lại.';
    again.hidden = held.length === 0;
    unsent.hidden = held.length + dropped.length === 0;
  }

  // The page that answers the first puts new forms in the place of these: what was typed is kept
  // here and sent then, under a key of its own, since it is another wish.
  document.addEventListener('htmx:beforeRequest', event => {
    // what sendNext() sends is known already
    if (!ofWork(event) || event.detail.elt.id === 'work-pane') {
      return;
    }
    const form = event.detail.elt.closest('form');
    const { verb, path } = event.detail.requestConfig;
    const typed = form ? [...new FormData(form).entries()] : [];
    const answer = { verb, path, typed, words: inWords(event.detail.elt, form) };
    if (!busy && waiting.length === 0) {
      answer.key = new Map(typed).get('key');
      onItsWay = answer;
      wait(true);
      return;
    }
    event.preventDefault();
    if (!busy) {
      // those that did not get through go first, and this one with them
      if (!waiting.some(one => same(one, answer))) {
        waiting.push(answer);
      }
      sendNext();
    } else if (!same(answer, waiting[waiting.length - 1] ?? onItsWay)) {
      waiting.push(answer);
      said.textContent = 'Đang ghi nội dung trước; nội dung này được gửi ngay sau đó.';
    }
  });

  function sendNext() {
    const next = waiting.shift();
    if (!next) {
      return false;
    }
    onItsWay = next;
    wait(true);
    tellUnsent();
    const values = {};
    next.typed.forEach(([name, value]) => (values[name] ??= []).push(value));
    // whatever became of the first try, another is the same wish
    next.key ??= document.querySelector('#work input[name=key]')?.value;
    if (values.key && next.key) {
      values.key = [next.key];
    }
    htmx.ajax(next.verb, next.path, {
      source: '#work-pane', target: '#work', select: '#work', swap: 'outerHTML', values,
    });
    return true;
  }

  again.addEventListener('click', sendNext);
  document.getElementById('unsent-drop').addEventListener('click', () => {
    dropped.length = 0;
    if (!busy) {
      waiting.length = 0;
    }
    tellUnsent();
  });

  // somebody else has published the plan meanwhile: it is another page now
  document.addEventListener('htmx:beforeSwap', event => {
    if (ofWork(event) && !event.detail.isError && !event.detail.serverResponse.includes('id="work"')) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });

  document.addEventListener('htmx:afterRequest', event => {
    if (ofWork(event) && !event.detail.successful) {
      wait(false);
      if (onItsWay && isAnswer(onItsWay)) {
        waiting.unshift(onItsWay);
      }
      onItsWay = null;
      said.textContent = 'Chưa gửi được. Hãy thử lại, hoặc tải lại trang.';
      tellUnsent();
    }
  });

  document.addEventListener('htmx:afterSettle', event => {
    const work = document.getElementById('work');
    // it is told once for every part that was renewed, and the title is one as well
    if (!ofWork(event) || event.detail.elt.id !== 'work' || !work) {
      return;
    }
    wait(false);
    onItsWay = null;
    if (work.querySelector('#failure')) {
      // the next page would hide why, and what follows may rest on what was refused
      dropped.push(...waiting.splice(0).filter(isAnswer).map(one => one.words));
      tellUnsent();
    } else if (sendNext()) {
      return;
    }
    const note = work.querySelector('.note');
    const left = points().length;
    said.textContent = (note ? note.innerText + ' ' : '') + (left ? 'Còn ' + left + ' điểm.' : 'Không còn điểm nào.');
    const first = work.querySelector('[data-first]');
    if (first) {
      first.focus();
      document.getElementById('edit-row').scrollIntoView({ block: 'nearest' });
      return;
    }
    move(at);
  });

  // whoever clicks twice has sent it: the page of the published plan is on its way
  document.addEventListener('submit', event => {
    const form = event.target;
    // a form of a dialog only closes it, as often as it is opened
    if (event.defaultPrevented || form.hasAttribute('hx-post') || form.getAttribute('method') === 'dialog') {
      return;
    }
    // the page that follows would know nothing of what is still to be sent from here
    if ((busy || waiting.length > 0) && form.closest('#work')) {
      event.preventDefault();
      said.textContent = 'Còn nội dung chưa ghi xong. Hãy bấm lại sau khi đã ghi xong.';
      unsent.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
  });
  // a page that comes back from the browser's store can be sent again
  window.addEventListener('pageshow', () =>
    document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  document.getElementById('keys-open').hidden = false;
  document.getElementById('keys-open').addEventListener('click', () => keys.showModal());
  keysOn.checked = !localStorage.getItem(OFF);
  keysOn.addEventListener('change', () => {
    if (keysOn.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, 'yes');
    }
  });
  document.getElementById('work-pane').tabIndex = -1;
  // the first point is shown but not entered: whoever comes to the page begins at its top
  mark(points()[0]);
})();
