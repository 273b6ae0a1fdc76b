// Answers given on a draft's page: one after the other, none twice, and none lost without a word.
// Without this file each form is sent by itself.
window.tiendo = window.tiendo ?? {};
window.tiendo.answers = (() => {
  'use strict';

  const said = document.getElementById('said');
  let busy = false;
  // answers given while another was on its way, in the order in which they were given
  const waiting = [];
  // the one on its way: whoever clicks twice means it once
  let onItsWay = null;
  // what was never sent, for the one before it was refused, in words
  const dropped = [];
  const unsent = document.getElementById('unsent');
  const again = document.getElementById('unsent-again');

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
    const about = element.closest('#points > li')?.querySelector('h3') ?? form?.closest('details')?.querySelector('summary')
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

  return {
    busy: () => busy,
    ofWork,
    // after an answer's page has come: true where the next one is on its way already
    goOn(work) {
      wait(false);
      onItsWay = null;
      if (!work.querySelector('#failure')) {
        return sendNext();
      }
      // the next page would hide why, and what follows may rest on what was refused
      dropped.push(...waiting.splice(0).filter(isAnswer).map(one => one.words));
      tellUnsent();
      return false;
    },
  };
})();
