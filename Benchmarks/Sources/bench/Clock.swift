#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Seconds since some time in the past.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = now()
  try work()
  return now() - start
}

extension [Double] {
  var median: Double { sorted()[count / 2] }
}

/// Things to be timed by turns, so that a machine that drifts does so for all of them.
func alternating(_ rounds: Int, _ all: [() -> Void]) -> [Double] {
  var times = [[Double]](repeating: [], count: all.count)
  for work in all { work() }
  for _ in 0..<rounds {
    for (index, work) in all.enumerated() { times[index].append(seconds(work)) }
  }
  return times.map(\.median)
}

/// Keeps the compiler from leaving out work that nothing uses.
@inline(never)
func keep<Value>(_ value: Value) {}
