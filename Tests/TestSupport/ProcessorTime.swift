import Glibc

/// Seconds of processor time that a piece of work takes on this thread, the least of five runs.
///
/// For tests that growth is linear: sixteen times the input takes about sixteen times as long, not
/// 256 times. A clock on the wall failed where nothing was wrong whenever other work shared the
/// machine; how fast something is belongs into the bench.
public func leastProcessorTime(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  var least = Double.infinity
  for _ in 0..<5 {
    let begin = now()
    work()
    least = min(least, now() - begin)
  }
  return least
}
