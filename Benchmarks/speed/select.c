/* SQLite's own SELECT, for the row beside the reader of pages: every column that is read of every message, in
 * the order of a chat, with its device; each value is looked at once.
 *
 *   select FILE      prints: rows, bytes of text
 */
#include <sqlite3.h>
#include <stdio.h>

int main(int argc, char **argv) {
  sqlite3 *database;
  sqlite3_stmt *rows;
  if (argc != 2 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
    return 66;
  const char *sql =
      "SELECT m._id, m.chat_row_id, m.from_me, m.key_id, m.sender_jid_row_id, m.status, m.timestamp,"
      " m.received_timestamp, m.message_type, m.text_data, m.sort_id, s.action_type, j.device"
      " FROM message m LEFT JOIN message_system s ON s.message_row_id = m._id"
      " LEFT JOIN message_details d ON d.message_row_id = m._id"
      " LEFT JOIN jid j ON j._id = d.author_device_jid ORDER BY m.chat_row_id, m.sort_id";
  if (sqlite3_prepare_v2(database, sql, -1, &rows, NULL) != SQLITE_OK) return 65;
  long count = 0, bytes = 0;
  int state;
  while ((state = sqlite3_step(rows)) == SQLITE_ROW) {
    count++;
    for (int column = 0; column < 13; column++) {
      if (sqlite3_column_type(rows, column) == SQLITE_TEXT) {
        sqlite3_column_text(rows, column);
        bytes += sqlite3_column_bytes(rows, column);
      } else {
        bytes += sqlite3_column_int64(rows, column) & 1;
      }
    }
  }
  sqlite3_finalize(rows);
  sqlite3_close(database);
  printf("%ld %ld\n", count, bytes);
  return state == SQLITE_DONE ? 0 : 65;
}
