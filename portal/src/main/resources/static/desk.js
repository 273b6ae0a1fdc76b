// The draft's page by keyboard. Every action is a form or a link of the page, so that without this
// file, or without any script, all of it works by clicking.
(() => {
  'use strict';

  const source = document.getElementById('source');
  const said = document.getElementById('said');
  const keys = document.getElementById('keys');
  const keysOn = document.getElementById('keys-on');
  const OFF = 'tiendo-keys-off';
  const answers = tiendo.answers;
  let at = 0;

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
    if (answers.busy() ? event.key !== 'Tab' : pressed(event)) {
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

  document.addEventListener('htmx:afterSettle', event => {
    const work = document.getElementById('work');
    // it is told once for every part that was renewed, and the title is one as well
    if (!answers.ofWork(event) || event.detail.elt.id !== 'work' || !work || answers.goOn(work)) {
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
