import Evidence
package import Linking

/// What of one file of findings can be joined, as one JSON line: `keerpunt links --stdin`.
///
/// For whoever joins more cases than one machine holds. The rules by which a file becomes a case are
/// then written once, in this program, and a cluster has only to bring together what is equal.
///
///     path            the file
///     key             names the case by its content: the same archive twice is one case
///     sightings[]     {kind, value, zone, first, last, entry, holder, region, valid, own}; a zone from 0
///                     (inside) to 3 (outside)
///     texts[]         {level, digest, sketch, shingles, shown, time, entry}; sketch and shingles are
///                     little-endian numbers of 64 and 32 bits in base64
///     people[]        {id, phone, role}
///     sums[]          {kind, value, currency, asked, paid, unread}, in hundredths; an empty value for
///                     all of the case
///
/// A file that could not be read is `{path, fault}`, the fault as `unread` of `links.json` has it.
package enum LinkLine {
  /// The line of a case.
  package static func line(_ path: String, _ found: LinkedCase) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("path", path)
      json.field("key", found.key)
      json.key("sightings")
      json.array { json in
        for item in found.sightings { write(item, &json) }
      }
      json.key("texts")
      json.array { json in
        for text in found.texts { write(text, &json) }
      }
      json.key("people")
      json.array { json in
        for person in found.people {
          json.object { json in
            json.field("id", person.id)
            json.field("phone", person.phone)
            json.field("role", person.role)
          }
        }
      }
      json.key("sums")
      json.array { json in
        for sum in found.sums {
          json.object { json in
            json.field("kind", sum.kind.rawValue)
            json.field("value", sum.value)
            json.field("currency", sum.currency)
            json.field("asked", sum.asked)
            json.field("paid", sum.paid)
            json.field("unread", sum.unread)
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The line of a file that could not be read.
  package static func line(_ path: String, fault: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("path", path)
      json.field("fault", fault)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ item: LinkedCase.Sighting, _ json: inout JSONWriter) {
    json.object { json in
      json.field("kind", item.kind.rawValue)
      json.field("value", item.value)
      json.field("zone", item.zone.rawValue)
      json.field("first", item.first)
      json.field("last", item.last)
      json.field("entry", item.entry)
      json.field("holder", item.holder)
      json.field("region", item.region)
      json.field("valid", item.isValid)
      json.field("own", item.isOwn)
    }
  }

  private static func write(_ text: LinkedCase.Text, _ json: inout JSONWriter) {
    json.object { json in
      json.field("level", text.level.rawValue)
      json.field("digest", text.script.name)
      json.field("sketch", InlineHash.base64(text.sketch.flatMap(littleEndian)))
      json.field("shingles", InlineHash.base64(text.script.shingles.flatMap(littleEndian)))
      json.field("shown", text.shown)
      json.field("time", text.time)
      json.field("entry", text.entry)
    }
  }

  private static func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
