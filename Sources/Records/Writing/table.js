// Filters and sorts the tables of the page. It loads nothing and stores nothing; without it the
// tables are all there, in the order in which they were written.
(function () {
  'use strict';
  Array.prototype.forEach.call(document.querySelectorAll('table.f'), function (table) {
    var body = table.tBodies[0], rows = Array.prototype.slice.call(body.rows);
    var bar = document.getElementById(table.id + '-bar');
    var input = bar.querySelector('input'), choice = bar.querySelector('select');
    var count = bar.querySelector('output');
    var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
    bar.hidden = false;
    // A column in which nothing stands takes the place of those in which something does.
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var cells = rows.map(function (row) { return row.cells[column]; });
      if (!rows.length || cells.some(function (cell) { return cell.textContent; })) return;
      cells.concat(head).forEach(function (cell) { cell.classList.add('hide'); });
    });
    function filter() {
      var words = input.value.toLowerCase().split(/\s+/), kind = choice ? choice.value : '';
      var shown = 0;
      rows.forEach(function (row, i) {
        var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; })
          && (!kind || row.getAttribute('data-k') === kind);
        row.classList.toggle('hide', !fits);
        if (fits) shown++;
      });
      count.textContent = shown + ' / ' + rows.length;
    }
    input.addEventListener('input', filter);
    if (choice) choice.addEventListener('change', filter);
    filter();
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      head.querySelector('button').addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
          other.removeAttribute('aria-sort');
        });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var keyed = rows.map(function (row, i) {
          var cell = row.cells[column], number = cell.getAttribute('data-n');
          return [number === null ? cell.textContent.toLowerCase() : +number, i, row];
        });
        keyed.sort(function (a, b) {
          var order = a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
          return (down ? -order : order) || a[1] - b[1];
        });
        keyed.forEach(function (item) { body.appendChild(item[2]); });
      });
    });
  });
})();
