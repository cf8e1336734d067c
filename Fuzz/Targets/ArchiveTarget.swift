import CFuzzer
import Evidence
import Glibc
import Importer

/// Bytes as a file of any kind, through the whole import.
///
/// Holds: hashes and counts are those of the input, every delivery is as long as its member says,
/// every notice points into a member there is and to bytes it has.
enum ArchiveTarget {
  private static let limits: Limits = {
    var limits = Limits.standard
    limits.textBytes = 4 << 20
    limits.nestedArchiveBytes = 4 << 20
    limits.exhibitBytes = 16 << 20
    limits.heldRatioFloor = 1 << 20
    limits.memberRatioFloor = 2 << 20
    limits.exhibitRatioFloor = 4 << 20
    limits.entries = 500
    limits.wallClockSeconds = 10
    return limits
  }()

  private static let descriptor = memfd_create("input", 0)

  static func check(_ bytes: [UInt8]) -> Int32 {
    require(ftruncate(descriptor, 0) == 0, "the file is emptied")
    require(pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, "the file is written")
    var delivered: [Int: Int] = [:]
    let result: (exhibit: Exhibit, notices: [Notice])
    do {
      result = try Intake(limits: limits, passphrases: [Array("geheim".utf8)]).read(
        path: "/proc/self/fd/\(descriptor)", exhibit: 0
      ) { member, bytes in delivered[member.id.index] = bytes.count }
    } catch {
      // A fault is an answer; that there is nothing to read at all is said by the caller.
      return 0
    }
    let members = result.exhibit.members
    require(result.exhibit.bytes == bytes.count, "the exhibit has the bytes of the input")
    for (position, member) in members.enumerated() {
      require(member.id.index == position, "members stand at their index")
      require(member.bytes >= 0, "no negative size")
    }
    for (index, count) in delivered {
      require(members.indices.contains(index), "what is delivered is a member")
      require(count <= members[index].bytes, "no more is delivered than the member has")
    }
    for notice in result.notices {
      guard let span = notice.span else { continue }
      require(members.indices.contains(span.member.index), "a notice names a member there is")
      require(
        span.bytes.upperBound <= max(0, members[span.member.index].bytes),
        "the span of \(notice.code.rawValue) lies in its member")
    }
    return 0
  }
}
