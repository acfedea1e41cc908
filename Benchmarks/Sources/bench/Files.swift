#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files, and programs that are run on them.
enum Files {
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  static func write(_ path: String, _ lines: some Sequence<String>) {
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    for line in lines {
      fputs(line, file)
      fputs("\n", file)
    }
  }

  static func read(folder: String, ending: String) -> [(name: String, text: String)] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted().compactMap { name in
      read(folder + "/" + name).map { (name, $0) }
    }
  }

  /// Runs a program from a small one, which measures it.
  ///
  /// - Returns: Seconds, and the greatest memory in MiB; nil when it could not be run or failed.
  static func run(
    _ words: [String], by measurer: String, in folder: String
  ) -> (Double, Double)? {
    let report = folder + "/maling.txt"
    let all = [measurer, "--measure", report, folder + "/ut.ndjson"] + words
    var arguments: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, measurer, nil, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0,
      let numbers = read(report)?.split(whereSeparator: \.isWhitespace), numbers.count == 2,
      let time = Double(numbers[0]), let size = Double(numbers[1])
    else { return nil }
    return (time, size / 1024)
  }
}
