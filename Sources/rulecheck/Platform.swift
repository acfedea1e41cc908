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
