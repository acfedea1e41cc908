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

  /// Runs a program with its output thrown away, or written to a file.
  ///
  /// - Returns: Seconds, and the greatest memory in MiB; nil when it could not be run or failed.
  static func run(_ words: [String], to output: String = "/dev/null") -> (Double, Double)? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let start = now()
    guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    return (now() - start, Double(usage.ru_maxrss) / 1024)
  }
}
