import Rules
import Synchronization
import Ytelser

/// A batch on its way from the input to standard output, worked on by some threads.
///
/// Each thread takes the next piece, decides its lines and hands them in; they are written in the
/// order they came. So many pieces are under way at once that memory stays the same.
final class BatchStream: Sendable {
  private let descriptor: Int32
  private let setup: Bunkeoppsett
  private let input: Mutex<Input>
  private let output = Mutex(Output())
  private let tokens: Platform.Tokens

  private struct Input {
    var lines: Linjekilde
    var isStopped = false
    /// Why the input could not be read to its end.
    var failure: String?
  }

  /// What has come out so far.
  struct Output {
    var count = Bunketelling()
    /// The last line that is written, with all before it.
    var lastLine = 0
    var isClosed = false
    var wasInterrupted = false
    /// Why the output or the input stopped.
    var failure: String?
    var inputFailure: String?
    /// The line that a fault stopped at.
    var stoppedAt: Int?
    var ruleFaults: [Diagnostic] = []
    fileprivate var shown = 0
    fileprivate var next = 0
    fileprivate var waiting: [Int: Done] = [:]
    fileprivate var isStopped: Bool { isClosed || failure != nil || stoppedAt != nil }
  }

  fileprivate struct Done {
    var result: Bunkearbeider.Ferdig
    var lastLine: Int
  }

  /// How many faults are shown.
  private static let shownFaults = 100
  /// Pieces between two signs of progress.
  private static let pace = 16

  init(_ descriptor: Int32, _ lines: Linjekilde, _ setup: Bunkeoppsett, jobs: Int) throws {
    self.descriptor = descriptor
    self.setup = setup
    input = Mutex(Input(lines: lines))
    tokens = try Platform.Tokens(2 * jobs)
  }

  /// Decides everything, and says how it went.
  func run(jobs: Int) throws -> Output {
    if jobs == 1 { work() } else { try Platform.inThreads(jobs) { self.work() } }
    if Platform.showsProgress { Platform.printError("\r\u{1B}[K") }
    let failure = input.withLock { $0.failure }
    return output.withLock {
      $0.inputFailure = failure
      $0.wasInterrupted = Platform.isInterrupted
      return $0
    }
  }

  private func work() {
    var worker = Bunkearbeider(setup)
    var piece = Bunkestykke()
    while true {
      tokens.take()
      guard next(&piece) else {
        tokens.give()
        return
      }
      let result = worker.avgjør(piece)
      hand(in: Done(result: result, lastLine: piece.førsteLinje + piece.linjer - 1), piece.nummer)
    }
  }

  private func next(_ piece: inout Bunkestykke) -> Bool {
    input.withLock { input in
      guard !input.isStopped else { return false }
      do {
        let isMore = try input.lines.neste(&piece) {
          try Platform.read(descriptor, into: &$0, $1)
        }
        // What was cut off by Ctrl-C is no line.
        input.isStopped = !isMore || Platform.isInterrupted
        return !input.isStopped
      } catch {
        input.failure = (error as? Platform.Failure)?.reason ?? "\(error)"
        input.isStopped = true
        return false
      }
    }
  }

  /// Keeps a piece until all before it are written, and writes those whose turn it is.
  private func hand(in done: Done, _ number: Int) {
    output.withLock { output in
      output.waiting[number] = done
      while let done = output.waiting.removeValue(forKey: output.next) {
        output.next += 1
        if !output.isStopped { write(done, &output) }
        tokens.give()
      }
      if output.isStopped { input.withLock { $0.isStopped = true } }
    }
  }

  private func write(_ done: Done, _ output: inout Output) {
    switch Platform.write(done.result.byte) {
    case .closed: output.isClosed = true
    case .failed(let reason): output.failure = reason
    case .all:
      output.count += done.result.telling
      output.lastLine = done.result.stansetVed.map { $0 - 1 } ?? done.lastLine
      output.stoppedAt = done.result.stansetVed
      output.ruleFaults = done.result.regelfeil
      for text in done.result.meldinger where output.shown < Self.shownFaults {
        Platform.printError(text)
        output.shown += 1
      }
      if Platform.showsProgress, output.next % Self.pace == 0 {
        Platform.printError("\r\(output.lastLine) linjer\u{1B}[K")
      }
    }
  }
}
