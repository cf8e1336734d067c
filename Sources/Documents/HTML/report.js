// The program of the page: a list of all messages that only draws what is in sight.
//
// Rows stand in chunks; a chunk out of sight is one empty box as high as it was. Text goes into
// the page as text nodes, never as markup. It loads nothing and stores nothing: stars and notes of
// the reader are kept in the file that the reader saves.
(function () {
  'use strict';
  var $ = function (id) { return document.getElementById(id); };
  var data = JSON.parse($('data').textContent);
  var ui = data.ui, chats = data.chats, CHUNK = 40;
  // Columns of an entry: number, sender, time, text, notice, line, start, end, marks, attachment.
  var N = 0, WHO = 1, TIME = 2, TEXT = 3, NOTICE = 4, LINE = 5, FROM = 6, TO = 7, MARKS = 8,
    FILE = 9;
  var list = $('list'), search = $('search'), chat = $('chat'), sender = $('sender'),
    kind = $('kind'), month = $('month'), entry = $('entry'), count = $('count');
  var all = [], shown = [], chunks = [], lower = null, here = -1, total = 0;
  chats.forEach(function (c, ci) {
    c.entries.forEach(function (e) { all.push([ci, e]); });
  });
  total = all.length;

  function option(select, value, text) {
    var o = document.createElement('option');
    o.value = value; o.textContent = text; select.appendChild(o);
  }
  function el(name, cls, text) {
    var e = document.createElement(name);
    if (cls) e.className = cls;
    if (text !== undefined) e.textContent = text;
    return e;
  }
  function fillFilters() {
    option(chat, '', ui.all);
    chats.forEach(function (c, i) { option(chat, i, c.id + ' ' + c.title); });
    [['', ui.all], ['m', ui.messages], ['n', ui.notices], ['e', ui.events], ['h', ui.hand],
      ['a', ui.attachments]].forEach(function (k) { option(kind, k[0], k[1]); });
  }

  function fillSenders() {
    var names = [], seen = Object.create(null), old = sender.value;
    chats.forEach(function (c, i) {
      if (chat.value !== '' && +chat.value !== i) return;
      c.senders.forEach(function (s) { if (!seen[s]) { seen[s] = 1; names.push(s); } });
    });
    sender.textContent = '';
    option(sender, '', ui.all);
    names.sort().forEach(function (n) { option(sender, '=' + n, n); });
    sender.value = seen[old.slice(1)] ? old : '';
  }
  function fillMonths() {
    var seen = Object.create(null), names = [];
    shown.forEach(function (i) {
      var m = all[i][1][TIME].slice(0, 7);
      if (m && !seen[m]) { seen[m] = 1; names.push(m); }
    });
    month.textContent = '';
    option(month, '', '–');
    names.sort().forEach(function (n) { option(month, n, n); });
  }
  function isEvent(e) { return e[MARKS] && (e[MARKS].k || e[MARKS].o); }
  function fits(i, needle) {
    var ci = all[i][0], e = all[i][1], k = kind.value;
    if (chat.value !== '' && +chat.value !== ci) return false;
    if (sender.value && (e[WHO] < 0 || '=' + chats[ci].senders[e[WHO]] !== sender.value))
      return false;
    if (k === 'm' && e[NOTICE]) return false;
    if (k === 'n' && !e[NOTICE]) return false;
    if (k === 'e' && !isEvent(e)) return false;
    if (k === 'h' && !(e[MARKS] && e[MARKS].h)) return false;
    if (k === 'a' && !e[FILE]) return false;
    return !needle || lower[i].indexOf(needle) >= 0;
  }
  function filter() {
    var needle = search.value.toLowerCase(), i;
    if (needle && !lower)
      lower = all.map(function (a) {
        return (a[1][TEXT] + ' ' + (a[1][FILE] || '')).toLowerCase();
      });
    shown = [];
    for (i = 0; i < total; i++) if (fits(i, needle)) shown.push(i);
    count.textContent = ui.count.replace('{shown}', shown.length).replace('{total}', total);
    fillMonths();
    build();
  }

  function row(i) {
    var ci = all[i][0], e = all[i][1], c = chats[ci], m = e[MARKS] || {};
    var r = el('div', 'row');
    if (e[NOTICE]) r.classList.add('notice');
    if (m.h) r.classList.add('hand');
    if (m.k) r.classList.add('event');
    if (m.o) r.classList.add('onset');
    if (i === here) r.classList.add('here');
    r.id = c.id + '-' + e[N];
    var meta = el('div', 'meta');
    meta.appendChild(starOf(r.id, ui.star));
    meta.appendChild(el('span', '', (chats.length > 1 ? c.id + '-' : '') + e[N]));
    meta.appendChild(el('span', '', e[TIME] || '–'));
    var who = el('b'), bdi = el('bdi', '', e[WHO] < 0 ? ui.notice : c.senders[e[WHO]]);
    who.appendChild(bdi); meta.appendChild(who);
    if (chats.length > 1) meta.appendChild(el('bdi', '', c.title));
    (m.k || []).forEach(function (k) { meta.appendChild(el('span', 'tag', ui.kinds[k])); });
    r.appendChild(meta);
    var t = el('div', 'text', e[TEXT]);
    t.dir = 'auto'; r.appendChild(t);
    if (m.p !== undefined) r.appendChild(picture(data.pictures[m.p]));
    if (e[FILE]) r.appendChild(el('div', 'small', '📎 ' + e[FILE]));
    if (m.s) r.appendChild(el('div', 'addr', 'SHA-256 ' + m.s));
    r.appendChild(el('div', 'addr', memberOf(c, e[N]) + ', ' +
      (e[LINE] ? ui.line + ' ' + e[LINE] + ', ' : '') + ui.place + ' ' + e[FROM] + '–' + e[TO]));
    return r;
  }
  function picture(p) {
    var i = el('img', 'small-picture');
    i.width = p[0]; i.height = p[1]; i.alt = ui.picture;
    i.src = 'data:image/jpeg;base64,' + p[2];
    return i;
  }
  // Exhibits: entries that the reader gave a star, each with a note, numbered in the order of the case.
  var kept = $('stars'), stars = JSON.parse(kept.textContent), cards = $('cards');
  function starred(k) {
    for (var n = 0; n < stars.length; n++) if (stars[n].k === k) return n;
    return -1;
  }
  function starOf(k, label) {
    var b = el('button', 'star', starred(k) < 0 ? '☆' : '★');
    b.type = 'button'; b.title = label; b.setAttribute('aria-label', label + ' ' + k);
    b.setAttribute('aria-pressed', starred(k) < 0 ? 'false' : 'true'); b.dataset.star = k;
    return b;
  }
  function place(k) {
    var m = /^(c[0-9]+)-([0-9]+)$/.exec(k), ci;
    for (ci = 0; m && ci < chats.length; ci++)
      if (chats[ci].id === m[1]) return find(ci, +m[2]);
    return -1;
  }
  function keep() {
    // A note is the reader's, and may hold what ends a script.
    kept.textContent = JSON.stringify(stars).replace(/</g, '\\u003c');
  }
  function toggle(k) {
    var n = starred(k);
    if (n < 0) stars.push({ k: k, t: '' }); else stars.splice(n, 1);
    keep(); exhibits();
    document.querySelectorAll('button.star').forEach(function (b) {
      if (b.dataset.star !== k) return;
      b.textContent = n < 0 ? '★' : '☆'; b.setAttribute('aria-pressed', n < 0 ? 'true' : 'false');
    });
  }
  function exhibits() {
    var sorted = stars.map(function (s) { return [place(s.k), s]; }).filter(function (p) {
      return p[0] >= 0;
    }).sort(function (a, b) { return a[0] - b[0]; });
    cards.textContent = '';
    sorted.forEach(function (p, n) {
      var li = el('li'), r = row(p[0]), note = el('textarea', 'note'), printed = el('p', 'printed');
      r.removeAttribute('id'); r.classList.remove('here');
      note.value = printed.textContent = p[1].t; note.rows = 2;
      note.placeholder = ui.note; note.setAttribute('aria-label', ui.note + ' A-' + (n + 1));
      note.addEventListener('input', function () {
        p[1].t = printed.textContent = note.value; keep();
      });
      li.appendChild(el('h3', '', 'A-' + (n + 1))); li.appendChild(r); li.appendChild(note);
      li.appendChild(printed); cards.appendChild(li);
    });
    $('exhibits').hidden = !sorted.length;
  }
  function save() {
    // The page as it came, with the stars: what the list has drawn is drawn again when it is opened.
    var viewer = $('viewer'), a = el('a');
    watch.disconnect(); list.textContent = cards.textContent = '';
    [chat, sender, kind, month].forEach(function (s) { s.textContent = ''; });
    count.textContent = ''; viewer.hidden = $('exhibits').hidden = true;
    var page = '<!doctype html>\n' + document.documentElement.outerHTML + '\n';
    a.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    a.download = 'report-exhibits.html'; a.click();
    setTimeout(function () { URL.revokeObjectURL(a.href); }, 60000);
    start();
  }
  // The file an entry stands in: that of the chat, or of the last run that begins before it.
  function memberOf(c, n) {
    var name = c.member, runs = c.members || [], i;
    for (i = 0; i < runs.length && runs[i][0] <= n; i++) name = runs[i][1];
    return name;
  }
  function guess(i) {
    var e = all[i][1], per = Math.max(30, list.clientWidth / 8);
    return 56 + 24 * Math.max(1, Math.ceil(e[TEXT].length / per)) + (e[FILE] ? 22 : 0) +
      (e[MARKS] && e[MARKS].p !== undefined ? data.pictures[e[MARKS].p][1] + 8 : 0);
  }
  function fill(b) {
    if (b.full) return;
    var f = document.createDocumentFragment(), i;
    for (i = b.from; i < b.to; i++) f.appendChild(row(shown[i]));
    b.box.textContent = ''; b.box.appendChild(f); b.box.style.height = ''; b.full = true;
  }
  function empty(b) {
    if (!b.full) return;
    b.box.style.height = b.box.offsetHeight + 'px'; b.box.textContent = ''; b.full = false;
  }
  var watch = new IntersectionObserver(function (seen) {
    seen.forEach(function (s) {
      var b = chunks[+s.target.dataset.i];
      if (!b || b.box !== s.target) return;
      if (s.isIntersecting) fill(b); else empty(b);
    });
  }, { root: list, rootMargin: '1500px 0px' });
  function build() {
    watch.disconnect(); list.textContent = ''; chunks = [];
    if (!shown.length) { list.appendChild(el('p', 'small row', ui.none)); return; }
    var f = document.createDocumentFragment(), from, i, h;
    for (from = 0; from < shown.length; from += CHUNK) {
      var b = { from: from, to: Math.min(from + CHUNK, shown.length), full: false,
        box: el('div') };
      for (h = 0, i = b.from; i < b.to; i++) h += guess(shown[i]);
      b.box.style.height = h + 'px'; b.box.dataset.i = chunks.length;
      chunks.push(b); f.appendChild(b.box);
    }
    list.scrollTop = 0; list.appendChild(f);
    chunks.forEach(function (b) { watch.observe(b.box); });
  }

  function show(i, focus) {
    var at = shown.indexOf(i);
    if (at < 0) {
      chat.value = kind.value = search.value = ''; fillSenders(); sender.value = ''; filter();
      at = shown.indexOf(i);
    }
    if (at < 0) return;
    var old = list.querySelector('.here');
    if (old) old.classList.remove('here');
    here = i;
    var b = chunks[Math.floor(at / CHUNK)];
    fill(b);
    var r = b.box.children[at - b.from];
    r.classList.add('here');
    if (focus !== false) $('messages').scrollIntoView();
    var settle = function (times) {
      if (here !== i || !r.isConnected) return;
      list.scrollTop += r.getBoundingClientRect().top - list.getBoundingClientRect().top -
        list.clientHeight / 3;
      if (times) requestAnimationFrame(function () { settle(times - 1); });
    };
    settle(4);
  }
  function find(ci, number) {
    for (var i = 0; i < total; i++) if (all[i][0] === ci && all[i][1][N] === number) return i;
    return -1;
  }
  function fromHash() {
    var m = /^#(c[0-9]+)-([0-9]+)$/.exec(location.hash);
    if (!m) return;
    for (var ci = 0; ci < chats.length; ci++)
      if (chats[ci].id === m[1]) {
        var i = find(ci, +m[2]);
        if (i >= 0) show(i);
      }
  }
  function step(by) {
    var at = shown.indexOf(here), i;
    for (i = at + by; i >= 0 && i < shown.length; i += by)
      if (isEvent(all[shown[i]][1])) { show(shown[i], false); return; }
  }
  var timer = 0;
  search.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(filter, 150); });
  chat.addEventListener('change', function () { fillSenders(); filter(); });
  sender.addEventListener('change', filter);
  kind.addEventListener('change', filter);
  month.addEventListener('change', function () {
    for (var i = 0; i < shown.length; i++)
      if (all[shown[i]][1][TIME].slice(0, 7) === month.value) { show(shown[i], false); return; }
  });
  $('form').addEventListener('submit', function (e) {
    e.preventDefault();
    var ci = chat.value !== '' ? +chat.value : here >= 0 ? all[here][0] : 0;
    var i = find(ci, +entry.value);
    if (i >= 0) show(i, false);
  });
  $('next').addEventListener('click', function () { step(1); });
  $('previous').addEventListener('click', function () { step(-1); });
  document.addEventListener('keydown', function (e) {
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) || e.ctrlKey || e.metaKey || e.altKey)
      return;
    if (e.key === '/') { e.preventDefault(); search.focus(); }
    if (e.key === 'n') step(1);
    if (e.key === 'p') step(-1);
  });
  // A link to the message shown last changes no hash, so it is followed by hand.
  document.addEventListener('click', function (e) {
    var a = e.target.closest && e.target.closest('a.ref');
    if (a && a.getAttribute('href') === location.hash) fromHash();
  });
  window.addEventListener('hashchange', fromHash);
  document.addEventListener('click', function (e) {
    var b = e.target.closest && e.target.closest('button.star');
    if (b) toggle(b.dataset.star);
  });
  $('save').addEventListener('click', save);
  $('print').addEventListener('click', function () {
    document.body.classList.add('selection'); window.print();
  });
  window.addEventListener('afterprint', function () {
    document.body.classList.remove('selection');
  });
  function start() {
    $('viewer').hidden = false;
    fillFilters(); fillSenders(); filter(); exhibits();
  }
  start(); fromHash();
})();
