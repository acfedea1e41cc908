// All that the platform must give: files, folders, standard streams. The only file that knows it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Platform {
  /// Why a file could not be read.
  struct Failure: Error {
    var reason: String
  }

  /// What no input may be larger than: 64 MiB.
  static let sizeLimit = 64 << 20

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try contents(of: STDIN_FILENO) }
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(reason: lastError) }
    defer { close(descriptor) }
    return try contents(of: descriptor)
  }

  /// The bytes of a file, or of standard input for `-`, piece by piece: however large it is, one
  /// piece is held at a time.
  static func read(_ path: String, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
    if path == "-" { return try pieces(of: STDIN_FILENO, take) }
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(reason: lastError) }
    defer { close(descriptor) }
    try pieces(of: descriptor, take)
  }

  private static func contents(of descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try pieces(of: descriptor) { piece in
      bytes += piece
      if bytes.count > sizeLimit { throw Failure(reason: "større enn 64 MiB") }
    }
    return bytes
  }

  private static func pieces(
    of descriptor: Int32, _ take: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Self.readBytes(descriptor, buffer)
      }
      if count < 0 { throw Failure(reason: lastError) }
      if count == 0 { return }
      try take(chunk[..<count])
    }
  }

  private static func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes a file in one go, by way of a new file beside it, so that nothing is half-written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = path + ".ny"
    guard let file = unsafe fopen(temporary, "wb") else { throw Failure(reason: lastError) }
    let count = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    let isClosed = unsafe fclose(file) == 0
    guard isClosed, count == bytes.count, unsafe rename(temporary, path) == 0 else {
      throw Failure(reason: lastError)
    }
  }

  /// Adds to the end of a file what is made of all that stands there. One process at a time may do
  /// it on one machine; nothing is left half-written.
  ///
  /// - Parameter isNew: Whether the file is made here. It is refused if it is there already, and
  ///   taken away again if nothing is added.
  static func append(
    to path: String, isNew: Bool, _ next: ([UInt8]) throws -> [UInt8]
  ) throws {
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let descriptor = unsafe open(path, flags, 0o644)
    guard descriptor >= 0 else { throw Failure(reason: lastError) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw Failure(reason: lastError) }
    let before = try contents(of: descriptor)
    do {
      let added = try next(before)
      let count = unsafe added.withUnsafeBytes { unsafe Self.writeBytes(descriptor, $0) }
      guard count == added.count, fsync(descriptor) == 0 else {
        let failure = Failure(reason: lastError)
        // What came half-way is taken back while the file is still locked.
        guard ftruncate(descriptor, off_t(before.count)) == 0 else {
          throw Failure(reason: "har nå en halv linje til slutt: \(lastError)")
        }
        throw failure
      }
    } catch {
      if isNew { unsafe unlink(path) }
      throw error
    }
  }

  /// The names in a folder, sorted; nil if it is no folder.
  static func entries(of path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func isFolder(_ path: String) -> Bool { entries(of: path) != nil }

  /// Writes to standard output; a closed pipe ends the program quietly, as it does for `cat`.
  static func print(_ text: String) { put(Array(text.utf8), STDOUT_FILENO) }

  static func print(bytes: [UInt8]) { put(bytes, STDOUT_FILENO) }

  static func printError(_ text: String) { put(Array(text.utf8), STDERR_FILENO) }

  private static func put(_ bytes: [UInt8], _ descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes {
        unsafe Self.writeBytes(descriptor, $0)
      }
      if count <= 0 {
        if descriptor == STDOUT_FILENO { printError("feil: utskriften stoppet: \(lastError)\n") }
        exit(1)
      }
      written += count
    }
  }

  private static func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  // MARK: Streams without end

  /// Opens a file for reading; `-` is standard input.
  static func descriptor(_ path: String) throws -> Int32 {
    if path == "-" { return STDIN_FILENO }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(reason: lastError) }
    return descriptor
  }

  /// Reads into a part of the bytes, waiting for the first of them.
  ///
  /// - Returns: How many there were: 0 when there is no more, or when the program was asked to stop
  ///   (``isInterrupted``).
  static func read(
    _ descriptor: Int32, into bytes: inout [UInt8], _ range: Range<Int>
  ) throws -> Int {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, 100) == 0 { if isInterrupted { return 0 } }
    if isInterrupted { return 0 }
    // A slice of the array would be copied when it is written to.
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Self.readBytes(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[range]))
    }
    if count < 0 { throw Failure(reason: lastError) }
    return count
  }

  /// Makes Ctrl-C, a wish to end and a closed pipe wait until they are asked about, here and in the
  /// threads that are started later.
  static func holdSignals() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE] { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether Ctrl-C or a wish to end has come since ``holdSignals()``.
  static var isInterrupted: Bool {
    var signals = sigset_t()
    unsafe sigpending(&signals)
    return unsafe sigismember(&signals, SIGINT) == 1 || sigismember(&signals, SIGTERM) == 1
  }

  /// How a write to standard output went.
  enum Written {
    case all
    /// Nobody reads any more.
    case closed
    /// Why it stopped. What was written of it has been taken back if the output is a file.
    case failed(String)
  }

  /// Writes all of it to standard output. Needs ``holdSignals()``.
  static func write(_ bytes: [UInt8]) -> Written {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes {
        unsafe Self.writeBytes(STDOUT_FILENO, $0)
      }
      if count < 0, errno == EPIPE { return .closed }
      if count <= 0 {
        let reason = lastError
        let end = lseek(STDOUT_FILENO, 0, SEEK_CUR)
        if end >= written { ftruncate(STDOUT_FILENO, end - off_t(written)) }
        return .failed(reason)
      }
      written += count
    }
    return .all
  }

  /// How many processors there are.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether what is written to standard error is read as it comes, by a person.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Does the same in so many threads, and waits for all of them.
  static func inThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) throws {
    var threads: [Thread] = []
    for _ in 0..<count {
      guard let thread = Thread(body) else { break }
      threads.append(thread)
    }
    // If some could not be started, the others do all the work.
    if threads.isEmpty { throw Failure(reason: "kan ikke starte en tråd: \(lastError)") }
    for thread in threads { thread.join() }
  }

  @safe
  private struct Thread {
    private var id: pthread_t

    private final class Work: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    init?(_ body: @escaping @Sendable () -> Void) {
      let work = unsafe Unmanaged.passRetained(Work(body)).toOpaque()
      #if canImport(Darwin)
        var id: pthread_t?
        let code = unsafe pthread_create(
          &id, nil,
          {
            unsafe Self.run($0)
            return nil
          }, work)
        guard code == 0, let id = unsafe id else {
          unsafe Unmanaged<Work>.fromOpaque(work).release()
          return nil
        }
        unsafe self.id = id
      #else
        id = 0
        let code = unsafe pthread_create(
          &id, nil,
          {
            if let work = unsafe $0 { unsafe Self.run(work) }
            return nil
          }, work)
        guard code == 0 else {
          unsafe Unmanaged<Work>.fromOpaque(work).release()
          return nil
        }
      #endif
    }

    func join() {
      #if canImport(Darwin)
        unsafe pthread_join(id, nil)
      #else
        pthread_join(id, nil)
      #endif
    }

    private static func run(_ work: UnsafeMutableRawPointer) {
      unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    }
  }

  /// A number of tokens that threads take and give back; who finds none waits.
  struct Tokens: Sendable {
    // A pipe is a store of bytes that many threads can wait on.
    private let taking: Int32
    private let giving: Int32

    init(_ count: Int) throws {
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { throw Failure(reason: lastError) }
      (taking, giving) = (ends[0], ends[1])
      for _ in 0..<count { give() }
    }

    func take() {
      var token: UInt8 = 0
      while unsafe withUnsafeMutableBytes(of: &token, { unsafe Platform.readBytes(taking, $0) }) < 0
      {}
    }

    func give() {
      let token: UInt8 = 0
      _ = unsafe withUnsafeBytes(of: token) { unsafe Platform.writeBytes(giving, $0) }
    }
  }

  /// Whether standard output is a terminal that takes colour.
  static var hasColour: Bool {
    let isRefused = unsafe getenv("NO_COLOR") != nil
    return isatty(STDOUT_FILENO) == 1 && !isRefused
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  private static var lastError: String {
    switch errno {
    case ENOENT: "finnes ikke"
    case EACCES: "kan ikke leses"
    case EEXIST: "finnes alt"
    case EISDIR: "er en mappe"
    default: unsafe String(cString: strerror(errno))
    }
  }
}
